"""Measures `/watch`, from a save to the verdict, beside the bare test command after the same edit."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from schemas.errors import LearnError
from shell.asking.watching import watch_workspace
from shell.base.app import App
from shell.bootstrap import Backstage

from .attempts import EXERCISES
from .learner import MOST_S, Learner
from .measure import Row, beside_bare, interleaved, timed

ROUNDS = 9
BUDGETS = {"python": "≤ 0.6", "c": "≤ 1.0", "rust": "≤ 1.0"}


class _Watched:
    """A session that is watched; its verdicts are told here."""

    def __init__(self, app: App, learner: Learner) -> None:
        self._learner, self._told = learner, threading.Event()
        self._root = learner.start()
        app.confirm, app.tell = lambda _question: True, lambda _lines: self._told.set()
        watch_workspace(app)
        app.confirm = None

    def save(self) -> float:
        """Seconds from an edit to its verdict; the learner thought for a while before."""
        self._learner.pause()
        self._told.clear()
        begun = time.perf_counter()
        self._learner.edit(self._root)
        if not self._told.wait(MOST_S):
            raise SystemExit("nothing was told of a save")
        return time.perf_counter() - begun


def rows(scratch: Path) -> Iterator[Row]:
    """A verdict is there when it is handed to the screen."""
    for language, node in EXERCISES:
        backstage = Backstage(scratch / "home")
        exercise = backstage.library.bank(backstage.settings()).find(language, node)
        assert exercise is not None
        app = App(backstage)
        learner = Learner(app, exercise)
        try:
            backstage.runner.toolchain(learner.settings)
        except LearnError as error:
            yield Row(f"save to verdict, {language}", "", "", None, "none set", error.message)
            continue
        tree, run = learner.bare(scratch)
        backstage.runner.standby.open()
        watched = _Watched(app, learner)
        try:
            samples = interleaved(
                {"learn": watched.save, "bare": partial(_typed, learner, tree, run)}, ROUNDS, warm=2
            )
        finally:
            learner.pause()
            watch_workspace(app)
            backstage.runner.standby.close()
        budget = BUDGETS.get(language, "none set")
        yield beside_bare(f"save to verdict, {language}", samples, budget)


def _typed(learner: Learner, tree: Path, run: Callable[[], None]) -> float:
    learner.edit(tree)
    return timed(run)
