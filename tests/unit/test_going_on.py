"""What was paid for is never asked for again: a setup that ended early goes on where it was."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from orchestration.desk import Desk
from orchestration.making.going_on import forget, kept_for
from orchestration.making.request import StartRequest
from orchestration.use_cases.finish_lesson import finish_lesson, unfinished_lesson
from orchestration.use_cases.start import Started, start
from schemas.errors import EngineError, LearnError, Reason, StageError, UsageError
from schemas.evidence import Evidence
from schemas.exchange.calls import EngineReply, RunRequest, StageCall
from tests.fake_exercise import exercise_for, judge
from tests.fakes import (
    FakeRunner,
    Line,
    MemoryKept,
    MemoryStore,
    MemoryWorkspaces,
    ScriptedEngine,
    desk,
    settings,
)

WHOLE = 7
"""Calls of one undisturbed setup of the fake exercise: plan, starter, tests, solution, three sections."""
SOLVED = exercise_for("python", "P101").solution[0].content


class FailsAt(ScriptedEngine):
    """Fails at its Nth call with `error`, and is a good model otherwise."""

    def __init__(self, number: int, error: BaseException) -> None:
        super().__init__()
        self._number, self._error = number, error
        self._one_by_one = threading.Lock()

    def reply(self, call: StageCall) -> EngineReply:
        with self._one_by_one:  # two calls side by side are counted as two
            found = super().reply(call)
            if len(self.calls) == self._number:
                raise self._error
        return found


def request(laid: Desk, node: str = "P101", topic: str | None = None) -> StartRequest:
    found = laid.curriculum.node("python", node)
    return StartRequest(found, found.depth, topic)


def go_on(laid: Desk, **more: Any) -> Started:
    wanted = request(laid)
    return start(laid, wanted, kept=kept_for(laid, wanted), **more)


FAILURES: dict[str, BaseException] = {
    "401": EngineError(Reason.AUTH_REQUIRED, "no login", final=True),
    "429": EngineError(Reason.RATE_LIMITED, "used up", final=True),
    "500": EngineError(Reason.ENGINE_UNAVAILABLE, "gone", final=True),
    "context": EngineError(Reason.INVALID_CONTEXT, "too long", final=True),
    "timeout": EngineError(Reason.ENGINE_TIMEOUT, "slow"),
    "Ctrl-C": KeyboardInterrupt(),
}


@pytest.mark.parametrize("parallel", [1, 2])
@pytest.mark.parametrize("number", range(1, WHOLE + 1))
@pytest.mark.parametrize("error", FAILURES.values(), ids=FAILURES)
def test_failure_and_going_on_cost_one_setup_and_the_failed_call(
    error: BaseException, number: int, parallel: int
) -> None:
    store, kept = MemoryStore(), MemoryKept()
    failing, sound = FailsAt(number, error), ScriptedEngine(name="another")
    laid = desk(store=store, kept=kept, settings=settings(parallel=parallel))
    with pytest.raises((LearnError, KeyboardInterrupt)):
        go_on(replace(laid, engine=failing))
    assert not store.sessions()
    started = go_on(replace(laid, engine=sound))
    assert len(failing.calls) + len(sound.calls) == WHOLE + 1
    assert started.calls_kept == len(failing.calls) - 1
    assert len(started.stored.exercise.sections) == 3
    assert kept.texts == {}


def test_what_a_setup_that_went_on_made_is_what_an_undisturbed_one_makes() -> None:
    one, other = MemoryWorkspaces(), MemoryWorkspaces()
    laid = desk(workspaces=one, engine=FailsAt(6, FAILURES["500"]))
    with pytest.raises(StageError):
        go_on(laid)
    go_on(replace(laid, engine=ScriptedEngine()))
    go_on(desk(workspaces=other))
    assert list(one.folders.values()) == list(other.folders.values())


def test_the_error_says_what_is_kept() -> None:
    laid = desk(engine=FailsAt(7, FAILURES["401"]), settings=settings(parallel=1))
    with pytest.raises(StageError) as failed:
        go_on(laid)
    told = failed.value.details["kept"]
    assert isinstance(told, dict)
    assert (told["calls"], told["proved"], told["lesson_sections"]) == (6, True, 2)
    assert "6 of about 7 calls are kept: the next /start of it goes on" in failed.value.hint


def test_only_the_same_node_depth_and_topic_go_on() -> None:
    laid = desk(engine=FailsAt(3, FAILURES["401"]))
    with pytest.raises(StageError):
        go_on(laid)
    laid = replace(laid, engine=ScriptedEngine())
    assert kept_for(laid, request(laid)) is not None
    assert kept_for(laid, replace(request(laid), depth="D3")) is None
    assert kept_for(laid, request(laid, topic="ferries")) is None
    assert kept_for(laid, request(laid, "P102")) is None
    for name in ("bank", "replay"):
        assert kept_for(replace(laid, engine=ScriptedEngine(name=name)), request(laid)) is None


def test_what_is_forgotten_is_paid_for_anew() -> None:
    laid = desk(engine=FailsAt(4, FAILURES["401"]))
    with pytest.raises(StageError):
        go_on(laid)
    found = kept_for(laid, request(laid))
    assert found is not None
    forget(laid, found)
    sound = ScriptedEngine()
    assert go_on(replace(laid, engine=sound)).calls_kept == 0
    assert len(sound.calls) == WHOLE


def test_a_plan_that_nobody_can_mend_is_not_kept() -> None:
    kept = MemoryKept()
    leaking = {"exercise_description": f"Write this: {SOLVED}"}
    with pytest.raises(StageError, match="proof"):
        go_on(desk(kept=kept, engine=ScriptedEngine({"scaffold": [leaking]})))
    assert kept.texts == {}


def test_a_proof_that_failed_is_mended_further_the_next_time() -> None:
    wrong: Line = {"files": [{"file_path": "fares.py", "content": SOLVED.replace("n + 7", "n")}]}
    laid = desk(engine=ScriptedEngine({"solution": [wrong] * 3}), settings=settings(max_repairs=1))
    with pytest.raises(StageError) as failed:
        go_on(laid)
    assert failed.value.reason is Reason.PROOF_FAILED
    sound = ScriptedEngine()
    go_on(replace(laid, engine=sound, settings=settings(max_repairs=2)))
    assert [call.role for call in sound.calls if call.role != "lesson-expand"] == [
        "test-expand",
        "solution",
    ]
    assert not sound.asked("scaffold")


def test_a_kept_reply_that_a_rule_refuses_now_is_asked_for_again_with_what_came_after_it() -> None:
    kept = MemoryKept()
    laid = desk(kept=kept, engine=FailsAt(5, FAILURES["401"]), settings=settings(parallel=1))
    with pytest.raises(StageError):
        go_on(laid)
    (setup,) = kept.setups()
    plan, starter, *rest = setup.replies
    assert '"fares.py"' in starter.text
    moved = replace(starter, text=starter.text.replace('"fares.py"', '"/fares.py"'))
    kept.keep(replace(setup, replies=(plan, moved, *rest)))
    sound = ScriptedEngine()
    go_on(replace(laid, engine=sound))
    assert [call.role for call in sound.calls][:2] == ["starter-expand", "test-expand"]
    assert not sound.asked("scaffold")


def test_an_exercise_may_begin_with_the_lesson_as_far_as_it_is() -> None:
    store, kept, workspaces = MemoryStore(), MemoryKept(), MemoryWorkspaces()
    laid = desk(
        store=store,
        kept=kept,
        workspaces=workspaces,
        engine=FailsAt(6, FAILURES["context"]),
        settings=settings(parallel=1),
    )
    with pytest.raises(StageError):
        go_on(laid)
    assert not store.sessions()
    silent = ScriptedEngine()
    started = go_on(replace(laid, engine=silent), lesson_later=True)
    assert silent.calls == []
    assert started.lesson_missing == 1
    lesson = next(iter(workspaces.folders.values()))["LESSON.md"]
    assert lesson.count("\n## ") == 1
    assert "not finished: 1 of 2 sections are here. `/lesson` writes the rest." in lesson

    laid = replace(laid, engine=ScriptedEngine())
    assert unfinished_lesson(laid, started.session.id) is not None
    done = finish_lesson(laid, started.session.id)
    assert (done.sections, done.calls) == (3, 2)
    lesson = next(iter(workspaces.folders.values()))["LESSON.md"]
    assert lesson.count("\n## ") == 3
    assert "not finished" not in lesson
    assert kept.texts == {}
    with pytest.raises(UsageError, match="nothing to add"):
        finish_lesson(laid, started.session.id)


def test_a_lesson_that_shows_what_the_solution_became_is_written_anew() -> None:
    """The first solution is wrong, and the lesson beside its proof shows the right one."""
    wrong = SOLVED.replace("n + n", "n * 3").replace("n + 7", "n * 8")
    shown = f"Look:\n\n```python\n{SOLVED}\n```\n"

    def lines() -> Iterator[Line]:
        yield {"content": shown}

    engine = ScriptedEngine(
        {
            "solution": [{"files": [{"file_path": "fares.py", "content": wrong}]}],
            "lesson-expand": lines(),
        }
    )
    started = go_on(desk(engine=engine))
    assert "n + 7" not in str(started.stored.exercise.sections)
    assert len(started.stored.exercise.sections) == 3


def test_the_lesson_is_written_while_the_proof_runs_and_the_solution_beside_the_tests() -> None:
    """Each of the two waits for the other: one after the other they would wait in vain."""
    begun = {name: threading.Event() for name in ("test", "solution", "proof", "lesson")}

    def meet(mine: str, other: str) -> None:
        begun[mine].set()
        assert begun[other].wait(20)

    class Meeting(ScriptedEngine):
        def reply(self, call: StageCall) -> EngineReply:
            pairs = {
                "test-expand": ("test", "solution"),
                "solution": ("solution", "test"),
                "lesson-expand": ("lesson", "proof"),
            }
            if call.role in pairs:
                meet(*pairs[call.role])
            return super().reply(call)

    def judged(run: RunRequest) -> Evidence:
        meet("proof", "lesson")
        return judge(run)

    session = go_on(desk(engine=Meeting(), runner=FakeRunner(judged))).session
    assert session.calls == WHOLE


def test_the_order_of_records_and_sections_does_not_hang_on_which_was_faster() -> None:
    def roles(parallel: int) -> list[object]:
        store = MemoryStore()
        go_on(desk(store=store, settings=settings(parallel=parallel)))
        return [event.body["role"] for event in store.events("call")]

    assert roles(1) == roles(2) == roles(3)


def test_a_rate_limit_slows_what_runs_beside_it() -> None:
    from orchestration.stages.tally import Tally
    from tests.fakes import FakeClock

    clock = FakeClock()
    tally = Tally()
    beside = tally.lane()
    limited = EngineError(Reason.RATE_LIMITED, "later", retry_after_s=9.0)
    laid = desk(engine=ScriptedEngine({"scaffold": [limited]}), clock=clock)
    go_on(laid)
    assert clock.sleeps == [9.0]
    tally.spending.not_before = clock.at + 5.0
    assert beside.spending.not_before == clock.at + 5.0
