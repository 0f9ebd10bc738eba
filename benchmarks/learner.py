"""Plays somebody who works on an exercise of the bank, in a shell of ours or with the bare tools."""

from __future__ import annotations

import io
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import redirect_stdout
from dataclasses import dataclass
from pathlib import Path

from schemas.content import Exercise, Files
from schemas.settings import LanguageSettings
from shell.base.app import App
from shell.commands.turns import take_turn
from shell.output.screen import Screen

MOST_S, HEARD_S = 20.0, 1.0
"""So long is waited at most for what gets ready, and so long until a save was heard of."""
BARE = {
    "javascript": ("node", "--test"),
    "go": ("go", "test", "./src/...", "./tests/..."),
}
"""What somebody types where the test command of the language is a judge of ours."""
LEAN = {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}
"""The bare pytest is spared the plugins of a developer's environment, as an attempt is."""


@dataclass(frozen=True, slots=True)
class Learner:
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

    def bare(self, scratch: Path) -> tuple[Path, Callable[[], None]]:
        """A copy of a new session's workspace, and the test command as somebody types it there."""
        given = self.start()
        tree = scratch / given.name
        shutil.copytree(given, tree)
        places = {"{python}": sys.executable, "{junit}": str(tree / "junit.xml")}
        typed = BARE.get(self.exercise.language, self.settings.test_command)
        argv = [_filled(word, places) for word in typed]
        env = {**os.environ, **LEAN}

        def run() -> None:
            subprocess.run(argv, cwd=tree, env=env, check=True, capture_output=True)

        return tree, run


def _filled(word: str, places: dict[str, str]) -> str:
    for mark, value in places.items():
        word = word.replace(mark, value)
    return word
