"""A disputed run is in the log and nowhere else; taken back, all is as it was."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.learner.disputes import disputed, runs_of
from curriculum.learner.learning import learn_from
from curriculum.learner.learning import rebuild as fold
from curriculum.learner.mastery import Tracker
from orchestration.guidance.dispute import dispute, node_runs
from orchestration.guidance.rebuild import rebuild
from orchestration.guidance.recommend import recommend_next
from orchestration.guidance.standing import explained
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.finish import finish
from schemas.errors import Reason, UsageError
from schemas.events import Event, EventKind
from tests.draws import draws
from tests.fake_exercise import OFF_BY_ONE, SOLVED, STILL_OFF_BY_ONE
from tests.fakes import FakeClock, MemoryStore, begun, desk, write


def event(kind: EventKind, index: int, session: str = "s1", **body: object) -> Event:
    key = "index" if kind == "attempt" else "attempt"
    return Event(kind, float(index), {key: index, "exercise": "x", **body}, session, "N")


RUNS = st.lists(
    st.tuples(st.integers(0, 2), st.booleans(), st.booleans(), st.sampled_from(["", "t", "u"])),
    max_size=12,
)


@draws(80)
@given(RUNS)
def test_what_is_disputed_leaves_no_trace_but_the_sessions_beginning_and_end(
    history: list[tuple[int, bool, bool, str]],
) -> None:
    """Runs disputed and taken back equal runs never disputed; disputed twice equals once."""
    log: list[Event] = []
    counts = [0, 0, 0]
    for number, passed, _aside, tag in history:
        counts[number] += 1
        tags = [] if passed or not tag else [tag]
        log.append(event("attempt", counts[number], f"s{number}", passed=passed, tags=tags))
    aside = [run for run, (_n, _p, set_aside, _t) in zip(log, history, strict=True) if set_aside]
    said = [event("disputed", int(str(run.body["index"])), run.session) for run in aside]
    back = [replace(item, kind="undisputed") for item in said]
    tracker = Tracker()
    assert fold(tracker, [*log, *said, *back]) == fold(tracker, log)
    assert fold(tracker, [*log, *said, *said]) == fold(tracker, [*log, *said])
    if len(aside) == len(log):
        assert fold(tracker, [*log, *said]).nodes == {}
    left = fold(tracker, [*log, *said])
    after = learn_from(tracker, left, event("attempt", 99, "later", passed=True))
    assert after == fold(tracker, [*log, *said, event("attempt", 99, "later", passed=True)])


def test_a_run_after_a_pass_is_play_and_is_no_evidence_to_dispute() -> None:
    log = [
        event("attempt", 1, passed=False, tags=["t"]),
        event("attempt", 2, passed=True, hint_level=2),
        event("attempt", 3, passed=False),
        event("disputed", 1),
    ]
    first, second, third = runs_of(log)
    assert (first.id, first.tags, first.standing) == ("s1#1", ("t",), "disputed")
    assert (second.passed, second.hint_level, second.standing) == (True, 2, "counted")
    assert third.standing == "play"
    assert disputed(log) == {"s1#1"}


def test_a_dispute_takes_the_run_out_of_mastery_and_misconceptions() -> None:
    store, clock = MemoryStore(), FakeClock()
    laid = desk(store=store, clock=clock)
    session = begun(laid)
    write(laid, session, OFF_BY_ONE)
    attempt(laid, session.id)
    before = store.model
    clock.at += 60
    write(laid, session, STILL_OFF_BY_ONE)
    attempt(laid, session.id)
    assert recommend_next(laid, "python").kind == "remediation"

    node = laid.curriculum.node("python", "P101")
    made = dispute(laid, node)
    assert (made.run.id, made.counts) == (f"{session.id}#2", False)
    assert made.after > made.before
    assert store.model.nodes["P101"] == before.nodes["P101"]
    assert store.model.misconceptions["P101/any.logic.off_by_one"].count == 1
    assert recommend_next(laid, "python").kind == "consolidate"
    assert rebuild(laid).agreed
    assert len(list(store.events("attempt"))) == 2
    found = explained(laid, "p101")
    assert [run.standing for run in found.runs] == ["counted", "disputed"]
    assert found.changes[-1].body["cause"] == "disputed"


def test_a_second_dispute_of_the_same_run_is_told_and_a_dispute_can_be_taken_back() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    session = begun(laid)
    write(laid, session, OFF_BY_ONE)
    attempt(laid, session.id)
    before = store.model
    node = laid.curriculum.node("python", "P101")
    dispute(laid, node)
    events = len(store.log)
    for name in ("", f"{session.id}#1", f"{session.id[:4].upper()}#1"):
        with pytest.raises(UsageError) as failed:
            dispute(laid, node, name)
        assert failed.value.reason is Reason.NOT_YET_ALLOWED
        assert f"{session.id}#1 of P101 is disputed already" in failed.value.message
    assert len(store.log) == events
    assert dispute(laid, node, counts=True).counts
    assert store.model == before
    with pytest.raises(UsageError, match="P101 has no disputed run"):
        dispute(laid, node, counts=True)
    with pytest.raises(UsageError, match="counts already"):
        dispute(laid, node, f"{session.id}#1", counts=True)
    assert rebuild(laid).agreed


def test_a_run_is_named_as_why_lists_it() -> None:
    laid = desk()
    node = laid.curriculum.node("python", "P101")
    with pytest.raises(UsageError, match="P101 has no run to dispute"):
        dispute(laid, node)
    for _ in range(2):
        session = begun(laid)
        attempt(laid, session.id)
        finish(laid, session.id)
    ids = [run.id for run in node_runs(laid, node)]
    assert dispute(laid, node, ids[0]).run.id == ids[0]
    for name, reason in (
        ("zz#1", Reason.USAGE),
        ("1", Reason.USAGE),
        ("0#1", Reason.AMBIGUOUS_PREFIX),
    ):
        with pytest.raises(UsageError) as failed:
            dispute(laid, node, name)
        assert failed.value.reason is reason
        assert "/why P101 lists its runs" in failed.value.hint


def test_play_after_a_disputed_pass_stays_play() -> None:
    store, clock = MemoryStore(), FakeClock()
    laid = desk(store=store, clock=clock)
    session = begun(laid)
    attempt(laid, session.id)
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    dispute(laid, laid.curriculum.node("python", "P101"))
    left = store.model
    write(laid, session, {"n + n": "n * n"})
    attempt(laid, session.id)
    assert store.model.nodes == left.nodes
    assert rebuild(laid).agreed
