"""Measures a run behind walls beside the same run without them, in one process."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.probe import fault_of
from schemas.content import Exercise, Files, SourceFile
from schemas.exchange.calls import RunRequest
from schemas.settings import LanguageSettings
from shell.bootstrap import Backstage

from .measure import Row, milliseconds, paired_ratio, timed

ROUNDS = 9
EXERCISES = (
    ("rust", "R101", "cargo", "≤ 1.05"),
    ("c", "C101", "make", "≤ 1.15"),
    ("python", "P101", "pytest", "≤ 1.10"),
)
RUNS = ("first", "after an edit", "nothing changed")
EDIT_BUDGET = "≤ 1.1"


def rows(scratch: Path) -> Iterator[Row]:
    """One exercise a language; the copy is kept between the three runs of a round."""
    backstage = Backstage(scratch / "home")
    settings = backstage.settings()
    bank = backstage.library.bank(settings)
    fault = fault_of(Bubblewrap())
    if fault:
        yield Row("sandboxed run", "", "", None, "", fault)
        return
    for language, node, tool, budget in EXERCISES:
        exercise = bank.find(language, node)
        assert exercise is not None
        runners = {
            "bare": LocalRunner(scratch / "bare"),
            "boxed": LocalRunner(scratch / "boxed", sandbox=Bubblewrap),
        }
        sides = {
            name: partial(_three, runner, exercise, settings.languages[language])
            for name, runner in runners.items()
        }
        yield from _compared(tool, budget, sides)


def _three(
    runner: LocalRunner, exercise: Exercise, settings: LanguageSettings, number: int
) -> list[float]:
    """Seconds of a first run, of one after an edit, and of one more."""
    solved = tuple({item.path: item for item in (*exercise.starter, *exercise.solution)}.values())
    edited = (_again(solved[0], settings), *solved[1:])
    asked = RunRequest(
        exercise.language, settings, solved, exercise.tests, keep_as=f"{exercise.language}{number}"
    )
    return [
        timed(lambda: _passing(runner, asked, solved)),
        timed(lambda: _passing(runner, asked, edited)),
        timed(lambda: _passing(runner, asked, edited)),
    ]


def _again(file: SourceFile, settings: LanguageSettings) -> SourceFile:
    return replace(file, content=f"{file.content}{settings.comment} again\n")


def _passing(runner: LocalRunner, asked: RunRequest, sources: Files) -> None:
    evidence = runner.run(replace(asked, sources=sources))
    if not evidence.passed:
        raise SystemExit(f"{asked.language}: {evidence.crash or evidence.excerpt}")


def _compared(
    tool: str, budget: str, sides: Mapping[str, Callable[[int], list[float]]]
) -> Iterator[Row]:
    """Both sides once a round, in changing order, after one round for warmth."""
    found: dict[str, list[list[float]]] = {name: [] for name in sides}
    for number in range(1 + ROUNDS):
        for name in sorted(sides, reverse=number % 2 == 1):
            took = sides[name](number)
            if number:
                found[name].append(took)
    for index, (run, limit) in enumerate(zip(RUNS, (budget, EDIT_BUDGET, "none set"), strict=True)):
        samples = {name: [took[index] for took in each] for name, each in found.items()}
        yield Row(
            f"sandboxed {tool}, {run}",
            milliseconds(samples["bare"]),
            milliseconds(samples["boxed"]),
            paired_ratio(samples, "boxed", "bare"),
            limit,
        )
