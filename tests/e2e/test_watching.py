"""/watch in a real terminal: a verdict at every save, the newest save first, the prompt free."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from .terminal import Terminal
from .test_terminal import BANK


@pytest.fixture
def terminal(tmp_path: Path) -> Iterator[Terminal]:
    opened = Terminal(tmp_path / "home")
    opened.wait_for("learn>")
    yield opened
    opened.close()


def test_every_save_is_run_and_the_newest_wins(terminal: Terminal, tmp_path: Path) -> None:
    terminal.type("/start python P101")
    terminal.wait_for("learn P101>")
    solution = next(iter(min((BANK / "python").glob("P101-*/solution")).iterdir()))
    (place,) = (tmp_path / "home" / "workspaces").glob("*-P101/src")
    code, right = place / solution.name, solution.read_text("utf-8")
    terminal.type("/watch")
    terminal.wait_for("Watching: the tests run at every save.")

    code.write_text(f"{code.read_text('utf-8')}\n# a remark\n", "utf-8")
    terminal.wait_for("first:")
    assert "learn P101>   ✗" not in terminal.screen(), "what is told stands above the prompt"
    code.write_text(f"{code.read_text('utf-8')}\n# another\n", "utf-8")
    shown = terminal.wait_for("· as before")
    assert shown.count("first:") == 1, "the same card is not shown twice"

    # A run that would take a minute does not keep the next save waiting.
    code.write_text(f"import time\ntime.sleep(50)\n{right}", "utf-8")
    terminal.type("/status")
    terminal.wait_for("bank", count=2)
    code.write_text(right, "utf-8")
    shown = terminal.wait_for("Green: /attempt records it.")
    assert "time limit" not in shown

    terminal.type("/watch on")
    terminal.wait_for("The tests run at every save already.")
    terminal.type("/watch aloud")
    terminal.wait_for("/watch again stops it")
    terminal.type("/watch off")
    terminal.wait_for("Stopped watching.")
    terminal.type("/watch off")
    terminal.wait_for("Nothing is watched.")
    code.write_text("x = (", "utf-8")
    terminal.type("/attempt")
    shown = terminal.wait_for("review: not passed yet")
    assert shown.count("no test could run") == 1, "the attempt alone has run"
    terminal.type("/quit")
    assert terminal.ended() == 0
