"""Help is graded: hints by level, answers without one, the solution late, the starter back any time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from orchestration.desk import Desk
from orchestration.use_cases.ask import LONGEST_QUESTION, ask
from orchestration.use_cases.attempt import attempt
from orchestration.use_cases.hint import hint
from orchestration.use_cases.reset import reset, restore
from orchestration.use_cases.solution import show_solution
from schemas.content import Files, SourceFile
from schemas.errors import EngineError, Reason, StageError, StateError, UsageError
from schemas.session import Session
from tests.fake_exercise import HALF_SOLVED, SOLVED, exercise_for
from tests.fakes import (
    MemoryStore,
    MemoryWorkspaces,
    OneExerciseBank,
    ScriptedEngine,
    begun,
    desk,
    packaged_settings,
    write,
)

EXERCISE = exercise_for("python", "P101")
STARTER, SOLUTION = EXERCISE.starter[0].content, EXERCISE.solution[0].content


def text_of(laid: Desk, session: Session) -> str:
    """The learner's source file as it is now."""
    (file,) = laid.workspaces.read(Path(session.workspace), "src", (".py",))
    return file.content


def test_an_answer_uses_up_no_level() -> None:
    store, engine = MemoryStore(), ScriptedEngine()
    laid = desk(store=store, engine=engine)
    session = begun(laid)
    hint(laid, session.id)
    said = ask(laid, session.id, "Why does my value not change?")
    (_, call) = engine.asked("coach")
    attempt_context = call.packet.attempt_context
    assert (attempt_context.hint_level, attempt_context.user_message) == (
        0,
        "Why does my value not change?",
    )
    kept = store.kept[session.id]
    assert (kept.hint_level, kept.hints[-1].level, kept.hints[-1].text) == (1, 0, said)
    assert [event.kind for event in store.events("hint", "answer")] == ["hint", "answer"]
    assert hint(laid, session.id).level == 2


def test_levels_count_for_the_unit_in_work_and_the_session_keeps_the_highest() -> None:
    laid = desk()
    session = begun(laid)
    first, second = EXERCISE.units
    given = [hint(laid, session.id) for _ in range(4)]
    assert [(item.unit.id, item.level) for item in given] == [
        *((first.id, level) for level in (1, 2, 3)),
        (first.id, 3),
    ]
    assert given[3].stored
    assert given[3].text == given[2].text
    write(laid, session, HALF_SOLVED)
    attempt(laid, session.id)
    item = hint(laid, session.id)
    assert (item.unit.id, item.level, item.text) == (second.id, 1, second.hints[0])
    assert laid.session(session.id).hint_level == 3


def test_a_hint_is_for_the_unit_that_is_begun_and_wrong_before_one_that_waits() -> None:
    laid = desk()
    session = begun(laid)
    write(laid, session, {"1 * n": "n + 6"})
    attempt(laid, session.id)
    assert hint(laid, session.id).unit.id == EXERCISE.units[1].id


def test_there_is_no_hint_for_what_holds() -> None:
    laid = desk()
    session = begun(laid)
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    with pytest.raises(UsageError, match="nothing left to hint at"):
        hint(laid, session.id)
    assert laid.session(session.id).hint_level == 0


@pytest.mark.parametrize(
    ("question", "reason"),
    [("  ", Reason.USAGE), ("x" * (LONGEST_QUESTION + 1), Reason.INPUT_TOO_LARGE)],
)
def test_an_empty_or_endless_question_is_not_sent(question: str, reason: Reason) -> None:
    engine = ScriptedEngine()
    laid = desk(engine=engine)
    session = begun(laid)
    with pytest.raises(UsageError) as failed:
        ask(laid, session.id, question)
    assert failed.value.reason is reason
    assert not engine.asked("coach")


def test_a_hint_that_leaks_is_asked_for_again_and_then_replaced_by_the_bundled_one() -> None:
    leak = {"current_hint": {"style": "question", "text": SOLUTION}}
    engine = ScriptedEngine({"coach": [leak, leak]})
    laid = desk(engine=engine)
    session = begun(laid)
    assert hint(laid, session.id).text == EXERCISE.units[0].hints[0]
    _, second = engine.asked("coach")
    assert "hint-leak: it quotes the solution" in "\n".join(second.packet.policy_context.violations)


def test_the_stand_in_is_about_the_first_unit_that_still_fails() -> None:
    leak = {"current_hint": {"style": "question", "text": SOLUTION}}
    laid = desk(engine=ScriptedEngine({"coach": [leak, leak]}))
    session = begun(laid)
    write(laid, session, HALF_SOLVED)
    attempt(laid, session.id)
    assert hint(laid, session.id).text == EXERCISE.units[1].hints[0]


def test_a_hint_that_leaks_and_has_no_stand_in_is_refused() -> None:
    leak = {"current_hint": {"style": "question", "text": SOLUTION}}
    store = MemoryStore()
    bank = OneExerciseBank(exercise_for("rust", "R101"))
    laid = desk(store=store, engine=ScriptedEngine({"coach": [leak] * 4}), bank=bank)
    session = begun(laid)
    with pytest.raises(StageError) as failed:
        hint(laid, session.id)
    assert failed.value.reason is Reason.POLICY_VIOLATION
    assert store.kept[session.id].hint_level == 0
    with pytest.raises(StageError):
        ask(laid, session.id, "Tell me all.")


def test_a_hint_of_another_level_is_refused() -> None:
    engine = ScriptedEngine({"coach": [{"hint_level": 3}]})
    laid = desk(engine=engine)
    session = begun(laid)
    assert hint(laid, session.id).level == 1
    assert len(engine.asked("coach")) == 2


@pytest.mark.parametrize(
    "reveal",
    [{"revealed_solution": SOLUTION}, {"full_solution_provided": True}, {"allowed_reveal": "full"}],
)
def test_a_coach_reveals_no_solution_before_its_time(reveal: dict[str, object]) -> None:
    engine = ScriptedEngine({"coach": [reveal]})
    laid = desk(engine=engine)
    hint(laid, begun(laid).id)
    assert "hint-reveal" in str(engine.calls[-1].packet.policy_context.violations)


def test_the_hint_is_about_what_fails_first() -> None:
    laid = desk()
    session = begun(laid)
    write(laid, session, HALF_SOLVED)
    attempt(laid, session.id)
    assert hint(laid, session.id).text == "What does test_adds_the_fee hand to your function?"


def test_the_solution_opens_after_enough_failed_attempts() -> None:
    store = MemoryStore()
    laid = desk(store=store)
    session = begun(laid)
    for made in range(packaged_settings().learning.reveal_after):
        with pytest.raises(UsageError, match=f"you have made {made}") as failed:
            show_solution(laid, session.id)
        assert failed.value.reason is Reason.NOT_YET_ALLOWED
        attempt(laid, session.id)
    (shown,) = show_solution(laid, session.id)
    assert shown.content == SOLUTION
    show_solution(laid, session.id)
    assert len(list(store.events("solution_shown"))) == 1
    assert store.kept[session.id].solution_shown
    memory = store.learner().nodes["P101"].memory
    assert memory is not None and memory.stability < 1.0, "as after a fail"


def test_the_solution_opens_after_a_pass() -> None:
    laid = desk()
    session = begun(laid)
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    assert show_solution(laid, session.id)[0].content == SOLUTION


def test_a_pass_after_the_solution_is_no_evidence_of_skill() -> None:
    store = MemoryStore()
    quick = replace(packaged_settings().learning, reveal_after=1)
    laid = desk(store=store, settings=replace(packaged_settings(), learning=quick))
    session = begun(laid)
    attempt(laid, session.id)
    show_solution(laid, session.id)
    before = store.learner().nodes["P101"].mean
    write(laid, session, SOLVED)
    attempt(laid, session.id)
    assert store.learner().nodes["P101"].mean == before


def test_reset_and_restore_lose_nothing() -> None:
    laid = desk()
    session = begun(laid)
    write(laid, session, HALF_SOLVED)
    mine = text_of(laid, session)
    assert reset(laid, session.id) == ("src/fares.py",)
    assert text_of(laid, session) == STARTER
    assert restore(laid, session.id) == ("src/fares.py",)
    assert text_of(laid, session) == mine
    restore(laid, session.id)
    assert text_of(laid, session) == STARTER
    restore(laid, session.id)
    assert text_of(laid, session) == mine


def test_a_second_reset_does_not_bury_what_the_first_one_kept() -> None:
    laid = desk()
    session = begun(laid)
    write(laid, session, HALF_SOLVED)
    mine = text_of(laid, session)
    reset(laid, session.id)
    reset(laid, session.id)
    restore(laid, session.id)
    assert text_of(laid, session) == mine


class FullDisk(MemoryWorkspaces):
    """Workspaces that cannot be written any more once `full` is set."""

    full = False

    def write(self, root: Path, files: Files) -> None:
        if self.full:
            raise StateError(Reason.DISK_FULL, "There is no room left.")
        super().write(root, files)


def test_the_learners_version_is_in_the_log_before_the_starter_is_written() -> None:
    store, workspaces = MemoryStore(), FullDisk()
    laid = desk(store=store, workspaces=workspaces)
    session = begun(laid)
    write(laid, session, SOLVED)
    workspaces.full = True
    with pytest.raises(StateError):
        reset(laid, session.id)
    (event,) = store.events("reset")
    assert event.body["files"] == [{"path": "fares.py", "content": SOLUTION}]


def test_reset_of_a_file_that_the_starter_lacks_names_those_it_has() -> None:
    laid = desk()
    session = begun(laid)
    assert reset(laid, session.id, "src/fares.py") == ("src/fares.py",)
    with pytest.raises(UsageError) as failed:
        reset(laid, session.id, "mine.py")
    assert "fares.py" in failed.value.hint


def test_reset_leaves_files_of_the_learners_own_alone() -> None:
    workspaces = MemoryWorkspaces()
    laid = desk(workspaces=workspaces)
    session = begun(laid)
    workspaces.write(Path(session.workspace), (SourceFile("src/notes.py", "# mine"),))
    reset(laid, session.id)
    assert workspaces.folders[Path(session.workspace)]["src/notes.py"] == "# mine"


def test_restore_without_a_reset_says_so() -> None:
    laid = desk()
    with pytest.raises(UsageError) as failed:
        restore(laid, begun(laid).id)
    assert failed.value.reason is Reason.NOT_YET_ALLOWED


def test_an_engine_that_is_down_says_how_to_go_on() -> None:
    down = EngineError(Reason.ENGINE_UNAVAILABLE, "codex is not there", final=True)
    store = MemoryStore()
    laid = desk(store=store, engine=ScriptedEngine({"coach": [down]}))
    session = begun(laid)
    with pytest.raises(StageError) as failed:
        ask(laid, session.id, "Why?")
    assert (failed.value.stage, failed.value.reason) == ("coach", Reason.ENGINE_UNAVAILABLE)
    assert "/engine bank" in failed.value.hint
    assert list(store.events("call"))[-1].body["reason"] == "ENGINE_UNAVAILABLE"
