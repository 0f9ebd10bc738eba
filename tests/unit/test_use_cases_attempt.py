"""An attempt is kept whatever the reviewer does, and only the run decides whether it passed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from orchestration.run_workspace import learner_files
from orchestration.use_cases.attempt import Attempted, attempt
from orchestration.use_cases.review import review
from schemas.content import SourceFile
from schemas.errors import Cancelled, EngineError, LearnError, Reason, UsageError, WorkspaceError
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest
from tests.fake_exercise import (
    CASES,
    HALF_SOLVED,
    NOT_BUILDING,
    OFF_BY_ONE,
    SOLVED,
    STILL_OFF_BY_ONE,
    exercise_for,
    judge,
)
from tests.fakes import (
    FakeRunner,
    Line,
    MemoryStore,
    MemoryWorkspaces,
    ScriptedEngine,
    begun,
    desk,
    write,
)

DOWN = EngineError(Reason.ENGINE_UNAVAILABLE, "codex is not there", final=True)


def tried(store: MemoryStore, edits: dict[str, str], *lines: Line) -> Attempted:
    """One attempt whose reviewer answers with `lines`."""
    laid = desk(store=store, engine=ScriptedEngine({"reviewer": lines}))
    session = begun(laid)
    write(laid, session, edits)
    return attempt(laid, session.id)


def test_the_attempt_is_stored_before_the_reviewer_is_asked() -> None:
    store = MemoryStore()
    seen: list[tuple[int, bool, int]] = []

    def looking() -> Iterator[Line]:
        (session,) = store.kept.values()
        level = store.learner().nodes["P101"].level
        seen.append((session.attempt_count, session.passed, level))
        yield {}

    laid = desk(store=store, engine=ScriptedEngine({"reviewer": looking()}))
    session = begun(laid)
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    assert seen == [(1, True, 1)]


@pytest.mark.parametrize(("edits", "level"), [(SOLVED, 1), (HALF_SOLVED, 0)], ids=["pass", "fail"])
def test_with_the_engine_down_mastery_says_what_the_tests_say(
    edits: dict[str, str], level: int
) -> None:
    store = MemoryStore()
    done = tried(store, edits, DOWN)
    assert done.review_error is not None
    assert done.review_error.reason is Reason.ENGINE_UNAVAILABLE
    assert "/engine bank" in done.review_error.hint
    assert done.attempt.review is None
    assert done.attempt.evidence.passed is (level == 1)
    assert (done.mastery.after, store.learner().nodes["P101"].level) == (level, level)
    assert store.kept[done.session.id].attempts == (done.attempt,)
    assert list(store.events("call"))[-1].body["reason"] == "ENGINE_UNAVAILABLE"


def test_a_reviewer_that_came_back_reviews_the_stored_evidence() -> None:
    store, runner = MemoryStore(), FakeRunner()
    laid = desk(store=store, runner=runner, engine=ScriptedEngine({"reviewer": [DOWN]}))
    session = begun(laid)
    attempt(laid, session.id)
    runs = len(runner.requests)
    made = review(laid, session.id)
    assert (made.pass_fail, made.attempt_index) == ("FAIL", 1)
    assert store.kept[session.id].attempts[0].review == made
    assert len(runner.requests) == runs


def test_a_review_that_is_there_is_shown_without_a_call() -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    session = begun(laid)
    with pytest.raises(UsageError, match="nothing to review"):
        review(laid, session.id)
    first = attempt(laid, session.id).attempt.review
    assert review(laid, session.id) == first
    assert len(engine.asked("reviewer")) == 1


@pytest.mark.parametrize(
    "lie",
    [
        {"pass_fail": "PASS", "score": 100},
        {"pass_fail": "PROVISIONAL_PASS", "score": 75},
        {"pass_fail": "INVALID_CONTEXT", "score": 0},
        {"pass_fail": "FAIL", "score": 95},
        {"dominant_tag": "any.made.up"},
    ],
    ids=["pass", "provisional", "invalid", "score", "tag"],
)
def test_no_reply_can_turn_a_failing_run_into_a_pass(lie: dict[str, object]) -> None:
    store = MemoryStore()
    done = tried(store, HALF_SOLVED, lie, lie)
    assert done.review_error is not None
    assert done.review_error.reason is Reason.POLICY_VIOLATION
    assert (done.attempt.review, done.session.passed, done.mastery.after) == (None, False, 0)
    assert len(list(store.events("review"))) == 0

    done = tried(MemoryStore(), HALF_SOLVED, lie)
    assert done.attempt.review is not None
    assert (done.attempt.review.pass_fail, done.session.passed) == ("FAIL", False)


@pytest.mark.parametrize(
    "lie",
    [
        {"pass_fail": "FAIL", "score": 40},
        {"feedback": "Well begun. Two of the tests still fail."},
        {"feedback": "The first test, `test_fee`, does not pass: look at the fee."},
    ],
    ids=["verdict", "tests fail", "one does not pass"],
)
def test_no_reply_can_turn_a_passing_run_into_a_failure(lie: dict[str, object]) -> None:
    store = MemoryStore()
    done = tried(store, SOLVED, lie, lie)
    assert done.review_error is not None
    assert done.review_error.reason is Reason.POLICY_VIOLATION
    assert (done.attempt.review, done.session.passed, done.mastery.after) == (None, True, 1)
    assert not list(store.events("review"))

    again = tried(MemoryStore(), SOLVED, lie)
    assert again.attempt.review is not None
    assert again.attempt.review.pass_fail == "PASS"


@pytest.mark.parametrize(
    ("edits", "words", "accepted"),
    [
        (SOLVED, "No test fails any more. The two tests that failed before pass now.", True),
        (SOLVED, "All tests pass. If a boat had no length, the first test would fail.", True),
        (SOLVED, "Every test passes, and a test at the border would not fail either.", True),
        (HALF_SOLVED, "One test fails: the fee. Not all tests pass yet.", True),
        (HALF_SOLVED, "Add the fee, and then all tests pass.", True),
        (HALF_SOLVED, "Well done, all of the tests pass.", False),
    ],
)
def test_only_a_sentence_about_this_run_has_to_agree_with_it(
    edits: dict[str, str], words: str, accepted: bool
) -> None:
    done = tried(MemoryStore(), edits, *[{"feedback": words}] * 2)
    assert (done.review_error is None) is accepted


def test_a_pass_with_a_low_score_is_refused_too() -> None:
    done = tried(MemoryStore(), SOLVED, *[{"score": 60}] * 2)
    assert done.review_error is not None
    assert done.review_error.reason is Reason.POLICY_VIOLATION
    assert done.session.passed


def test_a_review_belongs_to_the_attempt_it_was_asked_about() -> None:
    store = MemoryStore()
    done = tried(store, HALF_SOLVED, {"attempt_index": 7})
    assert done.review_error is None
    assert done.attempt.review is not None
    assert done.attempt.review.attempt_index == 1
    (event,) = store.events("review")
    assert event.body["attempt"] == 1


def test_feedback_on_a_failing_run_may_not_quote_the_solution() -> None:
    exercise = exercise_for("python", "P101")
    leak = {"feedback": f"Write this:\n{exercise.solution[0].content}"}
    done = tried(MemoryStore(), {}, leak, leak)
    assert done.review_error is not None
    assert done.review_error.reason is Reason.POLICY_VIOLATION
    assert "review-leak" in str(done.review_error.details["violations"])


def test_an_interrupted_review_costs_only_its_words() -> None:
    store = MemoryStore()
    done = tried(store, SOLVED, Cancelled())
    assert done.review_error is not None
    assert done.review_error.reason is Reason.CANCELLED
    assert store.kept[done.session.id].passed


def test_a_run_that_could_not_be_made_records_nothing() -> None:
    store, workspaces, engine = MemoryStore(), MemoryWorkspaces(), ScriptedEngine()
    laid = desk(store=store, workspaces=workspaces, engine=engine)
    session = begun(laid)
    logged, asked = len(store.log), len(engine.calls)
    del workspaces.folders[Path(session.workspace)]
    with pytest.raises(WorkspaceError):
        attempt(laid, session.id)
    assert (len(store.log), len(engine.calls)) == (logged, asked)
    assert store.kept[session.id] == replace(session, rev=1)


def test_the_original_tests_run_and_the_learner_is_told() -> None:
    runner = FakeRunner()
    laid = desk(runner=runner)
    session = begun(laid)
    edited = (
        SourceFile("tests/test_fares.py", "nothing is tested"),
        SourceFile("tests/conftest.py", "import fares"),
    )
    laid.workspaces.write(Path(session.workspace), edited)
    done = attempt(laid, session.id)
    assert runner.requests[-1].tests == exercise_for("python", "P101").tests
    assert done.attempt.evidence.notices == (
        "tests/conftest.py was edited or added; the original tests ran.",
        "tests/test_fares.py was edited or added; the original tests ran.",
    )


def test_line_ends_of_an_editor_are_no_edit() -> None:
    laid = desk()
    session = begun(laid)
    tests = exercise_for("python", "P101").tests
    ended = tuple(
        SourceFile(f"tests/{item.path}", "\ufeff" + item.content.replace("\n", "\r\n"))
        for item in tests
    )
    laid.workspaces.write(Path(session.workspace), ended)
    assert attempt(laid, session.id).attempt.evidence.notices == ()


@pytest.mark.parametrize("edits", [{}, NOT_BUILDING], ids=["that fails", "that does not build"])
def test_a_run_of_what_was_laid_down_says_nothing_against_anybody(edits: Mapping[str, str]) -> None:
    """Also where a unit is no function that could stand untouched: a type, a mistake to mend."""
    store = MemoryStore()
    laid = desk(store=store)
    session = begun(laid)
    write(laid, session, edits)
    stored = store.exercises[session.id]
    given = replace(
        stored.exercise,
        units=tuple(replace(unit, symbol="Fare") for unit in stored.exercise.units),
        starter=learner_files(laid, session, stored.exercise),
    )
    store.exercises[session.id] = replace(stored, exercise=given)
    attempt(laid, session.id)
    write(laid, session, {"0 * n": "n + n", "n + nn": "n + n", "1 * n": "n + 6"})
    attempt(laid, session.id)
    assert [event.body["unfinished"] for event in store.events("attempt")] == [True, False]


def test_tests_that_never_reported_are_no_pass() -> None:
    def quiet(request: RunRequest) -> Evidence:
        found = judge(request)
        return replace(found, tests=found.tests[:2], exit_status=0)

    runner = FakeRunner()
    laid = desk(runner=runner)
    session = begun(laid)
    runner.judge = quiet
    write(laid, session, SOLVED)
    done = attempt(laid, session.id)
    outcomes = {case.name: case.outcome for case in done.attempt.evidence.tests}
    assert outcomes == dict(zip(CASES, ["passed", "passed", "errored", "errored"], strict=True))
    assert not done.session.passed


def test_ten_attempts_are_kept_whole_and_all_of_them_in_the_log() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    session = begun(laid)
    for _ in range(12):
        attempt(laid, session.id)
    kept = store.kept[session.id]
    assert [item.index for item in kept.attempts] == list(range(3, 13))
    assert [event.body["index"] for event in store.events("attempt")] == list(range(1, 13))
    assert kept.attempt_count == 12


def test_a_misconception_cites_the_attempts_that_show_it() -> None:
    store = MemoryStore()
    done = tried(store, OFF_BY_ONE)
    (event,) = store.events("misconception")
    assert event.body == {
        "tag": "any.logic.off_by_one",
        "count": 1,
        "attempts": [f"{done.session.id}#1"],
    }
    assert done.attempt.review is not None
    assert done.attempt.review.dominant_tag == "any.logic.off_by_one"


def test_a_failed_run_never_raises_the_level_and_a_pass_is_never_taken_back() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    session = begun(laid)
    levels = []
    for edits in (HALF_SOLVED, {"1 * n": "n + 7"}, {"n + 7": "n + 6"}):
        write(laid, session, edits)
        mastery = attempt(laid, session.id).mastery
        levels.append((mastery.before, mastery.after))
    assert levels == [(0, 0), (0, 1), (1, 1)]
    assert store.kept[session.id].passed


def test_an_ended_or_unknown_session_cannot_be_attempted() -> None:
    laid = desk()
    for session_id in ("", "ffff"):
        with pytest.raises(LearnError) as failed:
            attempt(laid, session_id)
        assert failed.value.reason is Reason.NO_SESSION


@pytest.mark.parametrize(("took_s", "most"), [(0.5, 20.0), (2.0, 50.0), (None, None)])
def test_a_run_may_take_so_much_longer_than_the_solution_did(
    took_s: float | None, most: float | None
) -> None:
    runner = FakeRunner()
    store = MemoryStore()
    laid = desk(store=store, runner=runner)
    session = begun(laid)
    stored = store.exercises[session.id]
    proved = replace(stored.certificate, solution_s=took_s)
    store.certificates[proved.digest] = proved
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    assert runner.requests[-1].at_most_s == most


def test_the_same_code_again_is_no_second_sighting_whoever_names_the_belief() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    session = begun(laid)
    write(laid, session, OFF_BY_ONE)
    for _ in range(3):
        attempt(laid, session.id)
    assert store.model.misconceptions["P101/any.logic.off_by_one"].count == 1
    write(laid, session, STILL_OFF_BY_ONE)
    attempt(laid, session.id)
    assert store.model.misconceptions["P101/any.logic.off_by_one"].count == 2
