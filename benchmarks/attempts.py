"""Measures `/attempt` beside the bare test command in the same tree, language by language."""

from __future__ import annotations

import io
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import redirect_stdout
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from schemas.content import Exercise, Files
from schemas.errors import LearnError
from schemas.settings import LanguageSettings
from shell.asking.foreseeing import Foreseen
from shell.base.app import App
from shell.bootstrap import Backstage
from shell.commands.turns import take_turn
from shell.output.screen import Screen

from .measure import Row, milliseconds, paired_ratio, timed

ROUNDS = 9
MOST_S, HEARD_S = 20.0, 1.0
EXERCISES = (
    *(("rust", "R101"), ("c", "C101"), ("cpp", "X101")),
    *(("python", "P101"), ("javascript", "J101"), ("go", "G101")),
)
BARE = {
    "javascript": ("node", "--test"),
    "go": ("go", "test", "./src/...", "./tests/..."),
}
"""What somebody types where the test command of the language is a judge of ours."""
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
LEAN = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
"""The bare pytest is spared the plugins of a developer's environment, as an attempt is."""


@dataclass(frozen=True, slots=True)
class _Learner:
    """Somebody who starts an exercise, writes the solution, and runs the tests."""

    app: App
    exercise: Exercise

    @property
    def settings(self) -> LanguageSettings:
        return self.app.backstage.settings().languages[self.exercise.language]

    def start(self) -> Path:
        """A new session with the solution in its workspace."""
        self.say(f"/start {self.exercise.language} {self.exercise.node} --engine bank")
        session = self.app.session()
        assert session is not None
        root = Path(session.workspace)
        for file in self._solution():
            (root / self.settings.source_dir / file.path).write_text(file.content, "utf-8")
        return root

    def edit(self, root: Path) -> None:
        """One more comment at the end of a source file."""
        path = root / self.settings.source_dir / self._solution()[0].path
        with path.open("a", encoding="utf-8") as file:
            file.write(f"{self.settings.comment} again\n")

    def _solution(self) -> Files:
        """Of the exercise at hand: a node has several, which take turns."""
        stored, _session = self.app.desk().exercise(self.app.session_id)
        return stored.exercise.solution

    def say(self, line: str) -> None:
        """One turn; whatever does not succeed stops the benchmark."""
        out = io.StringIO()
        with redirect_stdout(out):
            code = take_turn(self.app, Screen(theme="plain"), line).code
        if code:
            raise SystemExit(f"{line} ended with {code}:\n{out.getvalue()}")

    def pause(self) -> None:
        """What a person's thinking gives the shell: time to hear of a save, and to get its tools ready."""
        standby = self.app.backstage.runner.standby
        if not standby.is_open:
            return
        time.sleep(HEARD_S)
        until = time.monotonic() + MOST_S
        while not standby.is_idle() and time.monotonic() < until:
            time.sleep(0.05)


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


def _attempts(learner: _Learner) -> list[float]:
    root, app = learner.start(), learner.app
    foreseen = Foreseen(app, app.session_id) if app.backstage.runner.standby.is_open else None
    try:
        return _four(lambda: learner.say("/attempt"), lambda: learner.edit(root), learner.pause)
    finally:
        if foreseen is not None:
            foreseen.stop()
            learner.pause()  # what it still gets ready is not to disturb the other sides


def _bare(learner: _Learner, scratch: Path) -> list[float]:
    """The configured test command, typed by hand in a copy of the workspace."""
    given = learner.start()
    tree = scratch / given.name
    shutil.copytree(given, tree)
    settings = learner.settings
    places = {"{python}": sys.executable, "{junit}": str(tree / "junit.xml")}
    typed = BARE.get(learner.exercise.language, settings.test_command)
    argv = [_filled(word, places) for word in typed]
    env = {**os.environ, **LEAN, **(settings.env or {})}

    def run() -> None:
        subprocess.run(argv, cwd=tree, env=env, check=True, capture_output=True)

    return _four(run, lambda: learner.edit(tree))


def _filled(word: str, places: dict[str, str]) -> str:
    for mark, value in places.items():
        word = word.replace(mark, value)
    return word


def rows(scratch: Path) -> Iterator[Row]:
    """Attempts record, review and render as always; the bare command's output goes nowhere."""
    backstage, in_shell = Backstage(scratch / "home"), Backstage(scratch / "home")
    in_shell.runner.standby.open()
    bank = backstage.library.bank(backstage.settings())
    for language, node in EXERCISES:
        exercise = bank.find(language, node)
        assert exercise is not None
        learner = _Learner(App(backstage), exercise)
        try:
            backstage.runner.toolchain(learner.settings)
        except LearnError as error:
            yield Row(f"attempt, {language}", "", "", None, "none set", error.message)
            continue
        sides = {
            "bare": partial(_bare, learner, scratch),
            "learn": partial(_attempts, learner),
        }
        sides["learn in the shell"] = partial(_attempts, _Learner(App(in_shell), exercise))
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
        yield Row(
            f"attempt, {what}, {run}",
            milliseconds(samples["bare"]),
            milliseconds(samples["learn"]),
            paired_ratio(samples, "learn", "bare"),
            budgets.get(run, "none set"),
            f"{longer * 1000:+.0f} ms",
        )
