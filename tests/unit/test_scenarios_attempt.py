"""Every scenario of an attempt and of its review, and of the three levels of hints."""

from __future__ import annotations

import pytest

from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.hint import hint
from schemas.errors import EngineError, Reason, StageError
from tests.fake_exercise import NOT_BUILDING, SOLVED
from tests.fakes import FakeRunner, MemoryStore, ScriptedEngine, begun, desk, write


def check_successful_attempt(language: str, node: str, command: str, level: int) -> None:
    """Solve an exercise at the first try, and look at all that a learner is told."""
    runner, store = FakeRunner(), MemoryStore()
    laid = desk(runner=runner, store=store)
    session = begun(laid, language, node)
    write(laid, session, SOLVED)
    done = attempt(laid, session.id)
    assert " ".join(runner.requests[-1].settings.test_command).startswith(command)
    assert "n + 7" in runner.requests[-1].sources[0].content
    assert done.attempt.evidence.passed
    assert done.attempt.review is not None
    assert (done.attempt.review.pass_fail, done.attempt.review.score) == ("PASS", 100)
    assert (done.mastery.before, done.mastery.after) == (0, level)
    assert store.learner().nodes[node].level == level
    kinds = [event.kind for event in store.log if event.kind != "call"]
    assert kinds == ["setup_begun", "session_started", "attempt", "mastery", "review"]


def test_successful_rust_attempt_updates_mastery() -> None:
    check_successful_attempt("rust", "R101", "cargo test", level=1)


def test_successful_c_attempt_updates_mastery() -> None:
    check_successful_attempt("c", "C200", "make", level=2)


def test_successful_python_attempt_updates_mastery() -> None:
    check_successful_attempt("python", "P101", "{python}", level=1)


def test_failed_attempt_records_evidence_and_runs_reviewer() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    session = begun(laid)
    write(laid, session, NOT_BUILDING)
    done = attempt(laid, session.id)
    kept = store.kept[session.id].attempts[0]
    assert [item.code for item in kept.evidence.diagnostics] == ["E0425"]
    assert kept.evidence.diagnostics[0].message == "cannot find value `nn`"
    assert kept.review is not None
    assert kept.review.pass_fail == "FAIL"
    assert "No test has run" in kept.review.feedback
    assert (done.mastery.before, done.mastery.after) == (0, 0)
    assert not store.kept[session.id].passed


def test_reviewer_stage_failure_preserves_attempt_record() -> None:
    store = MemoryStore()
    engine = ScriptedEngine({"reviewer": ["{}", "{}"]})
    laid = desk(engine=engine, store=store)
    session = begun(laid)
    write(laid, session, SOLVED)
    done = attempt(laid, session.id)
    assert done.review_error is not None
    assert done.review_error.reason is Reason.SCHEMA_VALIDATION_FAILED
    assert done.review_error.stage == "reviewer"
    kept = store.kept[session.id]
    assert (kept.attempt_count, kept.passed, kept.attempts[0].review) == (1, True, None)
    assert (done.mastery.before, done.mastery.after) == (0, 1)


def test_first_hint_returns_l1_coach_output() -> None:
    store, engine = MemoryStore(), ScriptedEngine()
    laid = desk(store=store, engine=engine)
    session = begun(laid)
    given = hint(laid, session.id)
    (call,) = engine.asked("coach")
    assert call.packet.attempt_context.hint_level == 1
    assert given.text == "What does test_doubles_three hand to your function?"
    assert (given.level, given.stored, store.kept[session.id].hint_level) == (1, False, 1)


def test_repeated_hints_advance_to_next_level() -> None:
    store, engine = MemoryStore(), ScriptedEngine()
    laid = desk(store=store, engine=engine)
    session = begun(laid)
    texts = [hint(laid, session.id).text for _ in range(3)]
    assert [call.packet.attempt_context.hint_level for call in engine.asked("coach")] == [1, 2, 3]
    assert len(set(texts)) == 3
    kept = store.kept[session.id]
    assert [(item.level, item.text) for item in kept.hints] == list(enumerate(texts, start=1))
    assert kept.hint_level == 3


def test_hint_capped_at_level_3() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    session = begun(laid)
    third = [hint(laid, session.id) for _ in range(3)][-1]
    again = [hint(laid, session.id) for _ in range(2)]
    assert [(item.level, item.text, item.stored) for item in again] == [(3, third.text, True)] * 2
    assert len(engine.asked("coach")) == 3


def test_a_coach_that_fails_uses_up_no_level() -> None:
    store = MemoryStore()
    down = EngineError(Reason.ENGINE_UNAVAILABLE, "not there", final=True)
    laid = desk(store=store, engine=ScriptedEngine({"coach": [down]}))
    session = begun(laid)
    with pytest.raises(StageError, match="not there"):
        hint(laid, session.id)
    assert store.kept[session.id].hint_level == 0
    assert hint(laid, session.id).level == 1
