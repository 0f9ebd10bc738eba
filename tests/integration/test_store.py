"""What is recorded is read back, by this shell and by another one."""

from __future__ import annotations

import sqlite3
import stat
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.store.store import Store, bound_uses
from schemas.content import Certificate, Exercise, Node, Signature, SourceFile, Unit, WrongAnswer
from schemas.errors import Reason, StateError, UsageError
from schemas.events import Event, EventKind
from schemas.evidence import CaseOutcome, Evidence
from schemas.learner import LearnerModel, NodeBelief
from schemas.reading import plain
from schemas.session import Attempt, Session, StoredExercise
from schemas.turn import Turn

CERTIFICATE = Certificate("digest", ("t",), ("t",), 2, (Signature("tag", "why", ("t",)),), 1.5)
EXERCISE = Exercise(
    id="R101-swap",
    title="Swap",
    language="rust",
    node="R101",
    depth="D1",
    difficulty=-0.5,
    description="Swap two numbers.",
    units=(Unit("ex-1", "values move", "lib.rs", "swap", "concept", ("t",)),),
    starter=(SourceFile("lib.rs", "todo"),),
    tests=(SourceFile("t.rs", "test"),),
    solution=(SourceFile("lib.rs", "done"),),
    wrong=(WrongAnswer("tag", "why", (SourceFile("lib.rs", "wrong"),)),),
    sections=(),
)


NODE = Node(
    id="R901",
    title="Own words",
    language="rust",
    track="custom",
    tier=1,
    depth="D1",
    difficulty=0.0,
    can="write it",
    prerequisites=(),
    keywords=(),
    tags=("t",),
)


def new_session(name: str = "7f3a01bc", at: float = 1.0) -> Session:
    return Session(
        id=name,
        node="R101",
        depth="D1",
        engine="bank",
        exercise="R101-swap",
        title="Swap",
        workspace="/w",
        lesson="/w/LESSON.md",
        created_at=at,
        updated_at=at,
    )


def started(session: Session) -> Turn:
    event = Event("session_started", session.created_at, {}, session.id, "R101", "rust")
    stored = StoredExercise(EXERCISE, CERTIFICATE)
    return Turn((event,), session, stored, current=session.id)


def attempted(session: Session, _learner: LearnerModel) -> Turn:
    """One more failing attempt of the session."""
    index = session.attempt_count + 1
    ran = Evidence("ok", (CaseOutcome("t", "failed", f"run {index}"),), exit_status=1)
    made = Attempt(index, float(index), ran, "digest", 0)
    event = Event("attempt", float(index), {"index": index}, session.id, "R101", "rust")
    after = replace(session, attempts=(*session.attempts, made), attempt_count=index)
    return Turn((event,), replace(after, updated_at=session.updated_at + 1))


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def store(home: Path) -> Iterator[Store]:
    found = Store(home)
    yield found
    found.close()


def test_a_turn_is_there_for_the_next_shell(home: Path, store: Store) -> None:
    learner = LearnerModel(mean=0.5, nodes={"R101": NodeBelief(0.1, 0.2, 3.0)})
    store.record(replace(started(new_session()), learner=learner))
    store.close()
    later = Store(home)
    assert later.current() == "7f3a01bc"
    assert later.session("7f3a01bc") == replace(new_session(), rev=1)
    assert later.exercise("7f3a01bc") == StoredExercise(EXERCISE, CERTIFICATE)
    assert later.learner() == learner
    assert [event.kind for event in later.events()] == ["session_started"]
    later.close()


def test_a_new_home_is_empty_and_for_its_owner_alone(home: Path, store: Store) -> None:
    assert store.current() == ""
    assert store.sessions() == ()
    assert store.learner() == LearnerModel()
    assert list(store.events()) == []
    assert store.session("7f3a01bc") is None
    assert store.exercise("7f3a01bc") is None
    store.record(started(new_session()))
    assert stat.S_IMODE(home.stat().st_mode) == 0o700
    assert {stat.S_IMODE(path.stat().st_mode) for path in home.iterdir()} == {0o600}


def test_a_home_that_was_there_keeps_its_rights(home: Path, store: Store) -> None:
    home.mkdir(mode=0o755)
    home.chmod(0o755)
    store.record(started(new_session()))
    assert stat.S_IMODE(home.stat().st_mode) == 0o755


def test_every_update_counts_one_revision_and_numbers_its_events(store: Store) -> None:
    store.record(started(new_session()))
    written = store.update("7f3a01bc", attempted)
    assert written.session is not None
    assert written.session.rev == 2
    assert [event.seq for event in written.events] == [2]
    assert store.session("7f3a01bc") == written.session
    assert store.update("7f3a01bc", attempted).session == store.session("7f3a01bc")


def test_an_update_sees_what_another_shell_wrote(home: Path, store: Store) -> None:
    other = Store(home)
    store.record(started(new_session()))
    seen = store.session("7f3a01bc")
    other.update("7f3a01bc", attempted)
    written = store.update("7f3a01bc", attempted).session
    assert seen is not None
    assert seen.attempt_count == 0
    assert written is not None
    assert written.attempt_count == 2
    assert other.session("7f3a01bc") == written
    other.close()


def test_the_document_keeps_ten_attempts_and_the_log_all(store: Store) -> None:
    store.record(started(new_session()))
    for _ in range(13):
        store.update("7f3a01bc", attempted)
    session = store.session("7f3a01bc")
    assert session is not None
    assert [attempt.index for attempt in session.attempts] == list(range(4, 14))
    assert session.attempt_count == 13
    logged = [event.body["index"] for event in store.events("attempt", session="7f3a01bc")]
    assert logged == list(range(1, 14))


def test_a_change_that_raises_writes_nothing(store: Store) -> None:
    store.record(started(new_session()))

    def change(_session: Session, _learner: LearnerModel) -> Turn:
        raise UsageError(Reason.NOT_YET_ALLOWED, "not yet")

    with pytest.raises(UsageError, match="not yet"):
        store.update("7f3a01bc", change)
    assert store.session("7f3a01bc") == replace(new_session(), rev=1)
    store.update("7f3a01bc", attempted)


def test_a_turn_is_written_whole_or_not_at_all(store: Store) -> None:
    store.record(started(new_session()))
    with pytest.raises(StateError, match="is stored already"):
        store.record(replace(started(new_session()), learner=LearnerModel(mean=9.0)))
    assert store.learner() == LearnerModel()
    assert len(list(store.events())) == 1


def test_an_unknown_session_is_named_and_nothing_is_written(store: Store) -> None:
    with pytest.raises(UsageError) as caught:
        store.update("beef", attempted)
    assert caught.value.reason is Reason.UNKNOWN_SESSION
    assert "'beef'" in caught.value.message
    assert list(store.events()) == []


def test_sessions_come_latest_first_without_their_attempts(store: Store) -> None:
    for name, at in (("aa", 5.0), ("bb", 9.0), ("cc", 1.0)):
        store.record(started(new_session(name, at)))
    store.update("cc", lambda session, _: Turn((), replace(session, updated_at=10.0)))
    store.update("aa", attempted)
    assert [session.id for session in store.sessions()] == ["cc", "bb", "aa"]
    assert [len(session.attempts) for session in store.sessions()] == [0, 0, 0]
    assert store.sessions()[2].attempt_count == 1


def test_a_clock_that_ran_ahead_keeps_no_session_on_top(store: Store) -> None:
    for name, at in (("aa", 5.0), ("bb", 9e9), ("cc", 7.0)):
        store.record(started(new_session(name, at)))
    assert [session.id for session in store.sessions()] == ["bb", "cc", "aa"]
    bound_uses(store, 8.0)
    assert [session.updated_at for session in store.sessions()] == [8.0, 7.0, 5.0]
    store.update("aa", lambda session, _: Turn((), replace(session, updated_at=9.0)))
    assert [session.id for session in store.sessions()] == ["aa", "bb", "cc"]


def test_a_turn_without_a_session_leaves_all_sessions_as_they_are(store: Store) -> None:
    store.record(started(new_session()))
    store.record(Turn((Event("call", 3.0, {"tokens": 5}),)))
    store.update("7f3a01bc", lambda *_: Turn((Event("hint", 4.0, session="7f3a01bc"),), current=""))
    assert store.session("7f3a01bc") == replace(new_session(), rev=1)
    assert store.current() == ""


def test_events_are_chosen_by_kind_and_session_and_keep_their_order(store: Store) -> None:
    kinds: tuple[EventKind, ...] = ("call", "attempt", "review", "call", "attempt", "mastery")
    for number in range(300):
        event = Event(
            kinds[number % 6], float(number), {"n": number}, f"s{number % 5}", "R101", "c"
        )
        store.record(Turn((event,)))
    everything = list(store.events())
    assert [event.body["n"] for event in everything] == list(range(300))
    assert [event.seq for event in everything] == list(range(1, 301))
    chosen = [event for event in everything if event.kind in ("call", "review")]
    assert list(store.events("review", "call")) == chosen
    assert list(store.events("call", "call")) == [e for e in everything if e.kind == "call"]
    assert list(store.events(session="s3")) == [e for e in everything if e.session == "s3"]
    both = [e for e in everything if e.session == "s3" and e.kind == "attempt"]
    assert list(store.events("attempt", session="s3")) == both
    assert list(store.events("imported")) == []


def test_an_iterator_of_events_stops_where_the_log_ended_and_blocks_no_writer(store: Store) -> None:
    for number in range(3):
        store.record(Turn((Event("call", float(number)),)))
    events = store.events()
    assert next(events).seq == 1
    store.record(Turn((Event("call", 9.0),)))
    assert [event.seq for event in events] == [2, 3]


def test_events_can_be_neither_changed_nor_deleted(home: Path, store: Store) -> None:
    store.record(started(new_session()))
    connection = sqlite3.connect(home / "learner.db")
    for statement in ("UPDATE events SET at = 0", "DELETE FROM events"):
        with pytest.raises(sqlite3.IntegrityError, match="append-only"):
            connection.execute(statement)
    connection.close()


def test_a_session_stored_without_a_language_is_a_rust_one(home: Path, store: Store) -> None:
    store.record(started(replace(new_session(), language="c")))
    connection = sqlite3.connect(home / "learner.db")
    connection.execute("UPDATE sessions SET doc = json_remove(doc, '$.language')")
    connection.commit()
    connection.close()
    session = store.session("7f3a01bc")
    assert session is not None
    assert session.language == "rust"


def test_topics_are_kept_by_language_latest_first(store: Store) -> None:
    for number, (language, topic) in enumerate(
        [("rust", "lifetimes in iterators"), ("c", "pointers"), ("rust", "traits"), ("rust", None)]
    ):
        session = new_session(f"s{number}", float(number))
        store.record(started(replace(session, language=language, topic=topic)))
    assert store.topics("rust") == (("traits", "R101"), ("lifetimes in iterators", "R101"))
    assert store.topics("python") == ()


def test_two_shells_cannot_write_a_node_of_the_same_id(home: Path, store: Store) -> None:
    written = Event(
        "node_written", 1.0, {"topic": "one", "node": plain(NODE)}, node="R901", language="rust"
    )
    store.record(Turn((written,)))
    other = Store(home)
    with pytest.raises(StateError) as caught:
        other.record(Turn((replace(written, body={**written.body, "topic": "two"}),)))
    assert "R901" in caught.value.message
    assert [event.body["topic"] for event in other.events("node_written")] == ["one"]
    other.record(Turn((replace(written, node="R902"),)))
    other.close()


def test_certificates_are_found_by_digest(store: Store) -> None:
    assert store.certificates.get("digest") is None
    store.certificates.put(CERTIFICATE)
    store.certificates.put(CERTIFICATE)
    assert store.certificates.get("digest") == CERTIFICATE


def test_what_is_not_text_is_refused_in_words(store: Store) -> None:
    with pytest.raises(StateError) as caught:
        store.record(Turn((Event("hint", 1.0, session="\udc80"),)))
    assert caught.value.reason is Reason.INPUT_NOT_TEXT
    assert list(store.events()) == []


def test_a_store_deleted_under_a_running_shell_is_made_anew(home: Path, store: Store) -> None:
    store.record(started(new_session()))
    for path in home.glob("learner.*"):
        path.unlink()
    store.record(started(new_session("beef")))
    other = Store(home)
    assert [session.id for session in other.sessions()] == ["beef"]
    other.close()
