"""Values become documents and come back equal; documents that lie are refused with their place."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.store.documents import (
    body_from_text,
    from_text,
    session_from_texts,
    texts_of_session,
    to_text,
)
from schemas.content import Certificate
from schemas.errors import DocumentError, Reason
from schemas.evidence import CaseOutcome, Diagnostic, Evidence
from schemas.learner import LearnerModel, Memory, Misconception, NodeBelief
from schemas.review import HintGiven, Review
from schemas.session import Attempt, Session

STORED_BY_VERSION_1 = """{"id":"7f3a01bc","node":"R101","depth":"D1","engine":"bank",
"exercise":"R101-swap","title":"Swap","workspace":"/w","lesson":"/w/LESSON.md","created_at":1.0,
"updated_at":2.5,"language":"rust","topic":null,"status":"active","attempt_count":1,"attempts":[],
"hints":[{"level":1,"text":"t","at":2.0,"attempt_index":0,"question":""}],"hint_level":1,
"solution_shown":false,"passed":false,"calls":9,"tokens":1200,"rev":3}"""
ATTEMPTS_STORED_BY_VERSION_1 = """[{"index":1,"at":2.5,"evidence":{"build":"ok",
"tests":[{"name":"a",
"outcome":"failed","message":"m","file":"src/lib.rs","line":14,"expected":"2","got":"1",
"called":"f(1)"}],"diagnostics":[{"severity":"warning","message":"unused","code":"W1",
"file":"src/lib.rs","line":1,"column":2}],"timed_out":false,"crash":null,"exit_status":101,
"duration_s":0.5,"excerpt":"x","notices":[]},"digest":"d","hint_level":1,"review":{
"pass_fail":"FAIL","score":40,"dominant_tag":"t","feedback":"f","action":"retry_same",
"reason":"r","attempt_index":1}}]"""

texts = st.text(st.characters(codec=None))
outcomes = st.builds(
    CaseOutcome, texts, st.sampled_from(["passed", "failed"]), texts, line=st.none() | st.integers()
)
evidence = st.builds(
    Evidence,
    st.sampled_from(["ok", "failed"]),
    st.lists(outcomes, max_size=3).map(tuple),
    crash=st.none() | texts,
    duration_s=st.floats(0, 1e6),
    excerpt=texts,
)
sessions = st.builds(
    Session,
    id=texts,
    node=texts,
    depth=st.sampled_from(["D1", "D2", "D3"]),
    engine=texts,
    exercise=texts,
    title=texts,
    workspace=texts,
    lesson=texts,
    created_at=st.floats(allow_nan=False, allow_infinity=False),
    updated_at=st.floats(allow_nan=False, allow_infinity=False),
    topic=st.none() | texts,
    attempts=st.lists(
        st.builds(Attempt, st.integers(), st.floats(0, 1e9), evidence, texts, st.integers(0, 3)),
        max_size=3,
    ).map(tuple),
)


@given(sessions)
def test_any_session_comes_back_equal(session: Session) -> None:
    doc, attempts = texts_of_session(session)
    doc.encode("ascii")
    assert session_from_texts(doc, attempts, "session") == session


@given(sessions)
def test_an_attempt_that_changed_is_written_as_it_is_now(session: Session) -> None:
    """Others are not put into words again."""
    for _ in range(2):
        texts_of_session(session)
    changed = tuple(replace(item, hint_level=item.hint_level + 1) for item in session.attempts[-1:])
    later = replace(session, attempts=(*session.attempts[:-1], *changed))
    assert session_from_texts(*texts_of_session(later), "session") == later


def test_a_learner_model_comes_back_equal() -> None:
    model = LearnerModel(
        mean=0.25,
        nodes={
            "R101": NodeBelief(
                0.1,
                0.2,
                3.0,
                attempts=("s#1",),
                memory=Memory(2.0, 5.0, 3.0),
                memory_before=Memory(1.0, 5.0, 2.0),
            )
        },
        misconceptions={"R101/tag": Misconception("R101", "tag", 2, ("s#1", "s#2"))},
    )
    assert from_text(LearnerModel, to_text(model), "model") == model


def test_documents_of_version_1_are_read_as_they_were_meant() -> None:
    session = session_from_texts(STORED_BY_VERSION_1, ATTEMPTS_STORED_BY_VERSION_1, "session")
    case = CaseOutcome("a", "failed", "m", "src/lib.rs", 14, "2", "1", "f(1)")
    finding = Diagnostic("warning", "unused", "W1", "src/lib.rs", 1, 2)
    ran = Evidence("ok", (case,), (finding,), exit_status=101, duration_s=0.5, excerpt="x")
    review = Review("FAIL", 40, "t", "f", "retry_same", "r", 1)
    assert session.hints == (HintGiven(1, "t", 2.0, 0),)
    assert session.attempts == (Attempt(1, 2.5, ran, "d", 1, review),)
    assert (session.id, session.rev, session.tokens) == ("7f3a01bc", 3, 1200)


def test_a_session_stored_without_a_language_is_a_rust_one() -> None:
    old = json.loads(STORED_BY_VERSION_1)
    del old["language"]
    assert session_from_texts(json.dumps(old), "[]", "session").language == "rust"


@pytest.mark.parametrize("text", ["", "{", "[]", "nul", "[" * 100_000, None, b"{}", 3])
def test_what_is_no_document_is_called_damaged_with_its_place(text: object) -> None:
    with pytest.raises(DocumentError) as caught:
        session_from_texts(text, "[]", "session 7f3a")
    assert caught.value.reason is Reason.STORE_DAMAGED
    assert caught.value.message.startswith("session 7f3a")


def test_every_fault_of_a_document_is_listed() -> None:
    doc = json.dumps({**json.loads(STORED_BY_VERSION_1), "rev": "3", "colour": "red"})
    with pytest.raises(DocumentError) as caught:
        session_from_texts(doc, "[]", "session 7f3a")
    assert {problem.path for problem in caught.value.problems} == {
        "session 7f3a.rev",
        "session 7f3a.colour",
    }


def test_the_body_of_an_event_is_any_object_and_nothing_else() -> None:
    body = {"a": [1, {"b": None}], "text": "\udc80 é \x00"}
    assert body_from_text(to_text(body), "event 1") == body
    with pytest.raises(DocumentError, match="event 1: is not a JSON object"):
        body_from_text("[1]", "event 1")


def test_a_changed_document_is_never_taken_for_the_one_read_before() -> None:
    session = session_from_texts(STORED_BY_VERSION_1, "[]", "session")
    later = texts_of_session(replace(session, rev=4))
    assert session_from_texts(*later, "session").rev == 4
    assert session_from_texts(STORED_BY_VERSION_1, "[]", "session").rev == 3


def test_a_certificate_from_before_survivors_were_kept_has_none() -> None:
    stored = """{"digest":"d","tests":["t"],"starter_failing":["t"],"solution_runs":2,
    "signatures":[],"seconds":1.5,"mutants_made":10,"mutants_killed":9}"""
    found = from_text(Certificate, stored, "certificate")
    assert (found.mutants_killed, found.survivors) == (9, ())
    kept = replace(found, survivors=("fares.py:2: `+` becomes `-`",))
    assert from_text(Certificate, to_text(kept), "certificate") == kept
