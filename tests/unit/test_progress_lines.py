"""What a person reads while an exercise is set up: one line a stage, broken between two facts."""

from __future__ import annotations

import io
import re

import pytest

from orchestration.progress import LessonWritten, PlanWritten, RepairBegun, StageProgress
from schemas.content import Certificate
from schemas.session import Session, StoredExercise
from shell.output import json_output
from shell.output.progress_lines import hanging, progress_for
from shell.output.screen import Screen
from shell.views import exercise as exercise_view
from tests.fake_exercise import exercise_for

FACTS = ("starter fails", "solution passes ×2", "3/3 wrong answers rejected", "9/10 faults noticed")


def test_a_refused_proof_its_repair_and_the_second_proof_are_lines_of_their_own(
    capsys: pytest.CaptureFixture[str],
) -> None:
    report = progress_for(Screen(theme="plain"))
    report(StageProgress("proof", "running"))
    report(StageProgress("proof", "failed", note="the tests miss small faults"))
    report(RepairBegun(1, 2, ("solution", "test")))
    report(StageProgress("proof", "running"))
    report(StageProgress("proof", "done", note="starter fails"))
    said = re.sub(r"\d+\.\d s", "N s", capsys.readouterr().out).splitlines()
    assert said == [
        "  check     ✗ the tests miss small faults  N s",
        "  repair    1/2 → solution, tests",
        "  check     ✓ starter fails  N s",
    ]


@pytest.mark.parametrize("width", [40, 60, 80, 100, 200])
def test_facts_that_do_not_fit_stand_below_the_first_one(width: int) -> None:
    lines = hanging("  proof     ✓ ", FACTS, width)
    assert max(map(len, lines)) <= width
    assert len(lines) == {40: 4, 60: 3, 80: 2, 100: 1, 200: 1}[width]
    assert all(line.startswith(" " * 14) and line[14] != " " for line in lines[1:])
    joined = " · ".join([lines[0].removeprefix("  proof     ✓ "), *map(str.strip, lines[1:])])
    assert joined == " · ".join(FACTS)


def test_faults_that_no_test_notices_are_named_once_the_solution_may_be_seen() -> None:
    fault = "fares.py:2: `+` becomes `-`"
    certificate = Certificate("d", ("t",), ("t",), 2, (), 1.5, 10, 9, (fault,))
    stored = StoredExercise(exercise_for("python", "P101"), certificate)
    session = Session("7f3a", "P101", "D1", "bank", "x", "Fares", "/w", "/w/LESSON.md", 1.0, 1.0)
    for revealed in (True, False):
        lines = map(str, exercise_view.shown(session, stored, revealed=revealed))
        assert (fault in "\n".join(lines)) is revealed
        mutants = json_output.shown(session, stored, revealed=revealed)["proof"]["mutants"]
        assert mutants == {"made": 10, "killed": 9, "survivors": [fault] if revealed else None}


class Watched(io.StringIO):
    """Standard output that somebody sits before."""

    def isatty(self) -> bool:
        return True


PLAN = PlanWritten("Ferry fares", "Write `fee` for the ferry.", (("fee", "A step has a name."),))
SECTION = LessonWritten("Names", "A name is **one** word.\x1b]0;owned\x07")


def test_plan_and_lesson_are_read_while_the_rest_is_written(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = Watched()
    monkeypatch.setattr("sys.stdout", out)
    report = progress_for(Screen(theme="plain"))
    report(StageProgress("proof", "running"))
    for told in (PLAN, SECTION):
        report(told)
    said = out.getvalue()
    assert [word in said for word in ("Ferry fares", "for the ferry", "A step has a name")] == [
        True
    ] * 3
    assert "A name is one word." in said
    assert "owned" not in said


def test_what_is_written_stays_out_of_pipes_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    for screen in (Screen(theme="plain"), Screen(as_json=True)):
        report = progress_for(screen)
        report(PLAN)
        report(SECTION)
    assert capsys.readouterr().out == ""


def test_two_stages_that_run_side_by_side_each_end_in_a_line(
    capsys: pytest.CaptureFixture[str],
) -> None:
    report = progress_for(Screen(theme="plain"))
    report(StageProgress("lesson", "running", 0, 12))
    report(StageProgress("proof", "running"))
    report(StageProgress("lesson", "running", 1, 12, "Names"))
    report(StageProgress("proof", "done", note="starter fails"))
    report(StageProgress("lesson", "done", 2, 12))
    said = re.sub(r"\d+\.\d s", "N s", capsys.readouterr().out).splitlines()
    assert said == ["  check     ✓ starter fails  N s", "  lesson    ✓ 2/12"]
