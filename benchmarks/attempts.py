"""Measures `/attempt` beside the bare test command in the same tree, language by language."""

from __future__ import annotations

import statistics
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from schemas.errors import LearnError
from shell.asking.foreseeing import Foreseen
from shell.base.app import App
from shell.bootstrap import Backstage

from .learner import Learner
from .measure import Row, beside_bare, timed

ROUNDS = 9
EXERCISES = (
    *(("rust", "R101"), ("c", "C101"), ("cpp", "X101")),
    *(("python", "P101"), ("javascript", "J101"), ("go", "G101")),
)
RUNS = ("first", "second", "after an edit", "right at an edit")
"""The last is for a shell: it is asked for before it can have heard of the save."""
BUDGETS = {
    "rust": ("none set", "≤ 1.3", "≤ 1.0"),
    "c": ("none set", "≤ 2 and 15 ms more", "≤ 1.0"),
    "python": ("≤ 1.1", "≤ 1.1", "≤ 1.1"),
    "rust in the shell": ("none set", "≤ 1.3", "≤ 1.0"),
    "c in the shell": ("none set", "≤ 2 and 15 ms more", "≤ 1.0"),
    "python in the shell": ("none set", "≤ 0.5", "≤ 0.5"),
}


def _four(
    run: Callable[[], None], edit: Callable[[], None], pause: Callable[[], None] = lambda: None
) -> list[float]:
    """Seconds of the first run, of another, of one after an edit, and of one right at an edit."""
    pause()
    first = timed(run)
    pause()
    second = timed(run)
    edit()
    pause()
    third = timed(run)
    pause()
    edit()
    return [first, second, third, timed(run)]


def _attempts(learner: Learner) -> list[float]:
    root, app = learner.start(), learner.app
    foreseen = Foreseen(app, app.session_id) if app.backstage.runner.standby.is_open else None
    try:
        return _four(lambda: learner.say("/attempt"), lambda: learner.edit(root), learner.pause)
    finally:
        if foreseen is not None:
            foreseen.stop()
            learner.pause()  # what it still gets ready is not to disturb the other sides


def _bare(learner: Learner, scratch: Path) -> list[float]:
    """The test command, typed by hand in a copy of the workspace."""
    tree, run = learner.bare(scratch)
    return _four(run, lambda: learner.edit(tree))


def rows(scratch: Path) -> Iterator[Row]:
    """Attempts record, review and render as always; the bare command's output goes nowhere."""
    backstage, in_shell = Backstage(scratch / "home"), Backstage(scratch / "home")
    in_shell.runner.standby.open()
    bank = backstage.library.bank(backstage.settings())
    for language, node in EXERCISES:
        exercise = bank.find(language, node)
        assert exercise is not None
        learner = Learner(App(backstage), exercise)
        try:
            backstage.runner.toolchain(learner.settings)
        except LearnError as error:
            yield Row(f"attempt, {language}", "", "", None, "none set", error.message)
            continue
        sides = {
            "bare": partial(_bare, learner, scratch),
            "learn": partial(_attempts, learner),
        }
        sides["learn in the shell"] = partial(_attempts, Learner(App(in_shell), exercise))
        yield from _compared(language, sides)
    in_shell.runner.standby.close()


def _compared(language: str, sides: Mapping[str, Callable[[], list[float]]]) -> Iterator[Row]:
    """Both sides once a round, after one round for warmth."""
    found: dict[str, list[list[float]]] = {name: [] for name in sides}
    for number in range(1 + ROUNDS):
        for name in sorted(sides, reverse=number % 2 == 1):
            took = sides[name]()
            if number:
                found[name].append(took)
    for name in sides:
        if name != "bare":
            what = language + name.removeprefix("learn")
            yield from _rows(what, {"bare": found["bare"], "learn": found[name]})


def _rows(what: str, found: Mapping[str, list[list[float]]]) -> Iterator[Row]:
    budgets = dict(zip(RUNS, BUDGETS.get(what, ()), strict=False))
    for index, run in enumerate(RUNS if "shell" in what else RUNS[:3]):
        samples = {name: [took[index] for took in each] for name, each in found.items()}
        longer = statistics.median(samples["learn"]) - statistics.median(samples["bare"])
        budget, note = budgets.get(run, "none set"), f"{longer * 1000:+.0f} ms"
        yield beside_bare(f"attempt, {what}, {run}", samples, budget, note)
