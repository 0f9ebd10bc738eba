"""A reader of the statement alone finds what it leaves open; nothing of an exercise hangs on that reader."""

from __future__ import annotations

from contextlib import suppress
from typing import Any

import pytest

from orchestration.making.request import StartRequest
from orchestration.use_cases.start import Started, start
from schemas.errors import EngineError, Reason, StageError
from tests.fake_exercise import exercise_for
from tests.fakes import Line, ScriptedEngine, desk, settings

SOLVED = exercise_for("python", "P102").solution[0].content
OTHER_FEE = SOLVED.replace("n + 7", "n + 8")
GUESSED = "with_fee: how high the fee is"


def made(engine: ScriptedEngine, depth: str = "D2", **stage: Any) -> Started:
    laid = desk(engine=engine, settings=settings(parallel=1, **stage))
    wanted: Any = depth
    return start(laid, StartRequest(laid.curriculum.node("python", "P102"), wanted))


def answer(content: str, *guessed: str) -> Line:
    return {"files": [{"file_path": "fares.py", "content": content}], "guessed": list(guessed)}


@pytest.mark.parametrize(
    ("depth", "stage", "asked"),
    [("D1", {}, 0), ("D2", {}, 1), ("D3", {}, 1), ("D2", {"blind_solver": ()}, 0)],
)
def test_a_second_reader_is_asked_where_the_settings_say_so(
    depth: str, stage: dict[str, Any], asked: int
) -> None:
    engine = ScriptedEngine()
    made(engine, depth, **stage)
    assert len(engine.asked("solver")) == asked


def test_the_reader_sees_statement_starter_and_the_tests_of_the_first_unit_only() -> None:
    tests = "".join(
        f"def {name}():\n    assert {name!r}\n\n\n"
        for unit in exercise_for("python", "P102").units
        for name in unit.tests
    )
    engine = ScriptedEngine({"test-expand": [{"content": tests}]})
    made(engine)
    packet = engine.asked("solver")[0].packet
    first, second = exercise_for("python", "P102").units[:2]
    text = packet.model_dump_json()
    assert all(f"assert '{name}'" in text for name in first.tests)
    assert not any(f"assert '{name}'" in text for name in second.tests)
    assert packet.scaffold_context is not None
    assert packet.scaffold_context.exercise_description in text
    assert "n + 7" not in text


def test_what_the_reader_could_not_know_goes_to_the_writer_of_the_starter_once() -> None:
    engine = ScriptedEngine({"solver": [answer(OTHER_FEE, GUESSED)]})
    made(engine)
    first, again = engine.asked("starter-expand")
    assert first.packet.repair_context is None
    told = again.packet.repair_context
    assert told is not None
    (finding,) = told.findings
    assert finding.id == "statement-unclear"
    assert "a reader of the statement alone fails test_adds_the_fee" in finding.text
    assert finding.evidence == (f"the reader had to guess: {GUESSED}",)
    assert len(engine.asked("solver")) == 1


@pytest.mark.parametrize(
    "line",
    [
        answer(SOLVED),
        answer(SOLVED.replace("n + n", "n * 3")),
        answer("n + nn"),
        "no JSON",
        EngineError(Reason.RATE_LIMITED, "used up", final=True),
    ],
    ids=["passes", "fails what it saw", "does not build", "prose", "limit"],
)
def test_a_reader_that_shows_nothing_changes_nothing(line: Line) -> None:
    engine = ScriptedEngine({"solver": [line] * 2})
    started = made(engine)
    assert len(engine.asked("starter-expand")) == 1
    assert len(started.stored.exercise.sections) == 3


def test_a_mended_starter_that_spoils_the_exercise_is_given_up_for_the_proved_one() -> None:
    engine = ScriptedEngine(
        {"solver": [answer(OTHER_FEE)], "starter-expand": [{}, {"content": SOLVED}, *["x"] * 4]}
    )
    started = made(engine)
    assert started.stored.exercise.starter == exercise_for("python", "P102").starter


@pytest.mark.parametrize(
    ("read", "asked"), [(SOLVED, "solution"), (SOLVED.replace("n + 7", "n + 9"), "test-expand")]
)
def test_where_tests_and_solution_disagree_the_second_reader_says_who_is_wrong(
    read: str, asked: str
) -> None:
    """The solution has another fee than the tests; the reader agrees with the tests, or with neither."""
    files = [{"file_path": "fares.py", "content": SOLVED.replace("n + 7", "n + 8")}]
    wrong: Line = {"files": files}
    engine = ScriptedEngine({"solution": [wrong], "solver": [answer(read)]})
    with suppress(StageError):
        made(engine, max_repairs=1)
    (told,) = [call for call in engine.calls if call.packet.repair_context is not None]
    assert told.role == asked
    context = told.packet.repair_context
    assert context is not None
    assert "second reader" in context.findings[0].text
