"""A live setup in a real terminal: the real codex CLI, and a model of ours over loopback."""

from __future__ import annotations

import json
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.codex_cli import CODEX, KEY, SECRET, needs_codex, processes_of
from tests.loopback import behaviours as b
from tests.loopback.bank_player import bank_replies
from tests.loopback.server import LoopbackServer

from .terminal import Terminal
from .test_terminal import FIRST, solve

pytestmark = needs_codex


class Model:
    """Plays the bundled exercises well, until it is told to keep a role waiting for ever."""

    def __init__(self) -> None:
        self._good = bank_replies()
        self.drips_on = ""

    def __call__(self, request: b.Request) -> b.Behaviour:
        if json.loads(request.prompt)["role"] == self.drips_on:
            return b.drip
        return b.answer(self._good(request))


@pytest.fixture
def model() -> Model:
    return Model()


@pytest.fixture
def home(tmp_path: Path) -> Path:
    return tmp_path / "home"


@pytest.fixture
def terminal(home: Path, model: Model) -> Iterator[Terminal]:
    with LoopbackServer(model) as server:
        home.mkdir()
        (home / "config.toml").write_text(
            f'engine = "codex"\nprefetch = "off"\n[engines.codex]\nbinary = "{CODEX}"\n'
            f'provider_base_url = "{server.url}"\nprovider_env_key = "{KEY}"\n'
        )
        opened = Terminal(home, LOOPBACK_KEY=SECRET)
        opened.wait_for("learn>")
        yield opened
        opened.close()


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", FIRST)
def test_an_exercise_written_live_from_scaffold_to_pass(
    terminal: Terminal, home: Path, language: str
) -> None:
    node = FIRST[language]
    terminal.type(f"/start {language} {node}")
    shown = terminal.wait_for(f"learn {node}>")
    for stage in ("plan", "starter", "tests", "check", "lesson"):
        assert f"{stage:<8}  ✓" in shown
    (lesson,) = (home / "workspaces").glob(f"*-{node}/LESSON.md")
    assert lesson.read_text("utf-8").count("\n## ") >= 4
    terminal.type("/attempt")
    shown = terminal.wait_for("review: not passed yet")
    assert "first:" in shown
    assert "review: not passed yet" in shown
    terminal.type("/hint")
    terminal.wait_for("hint 1 of 3")
    solve(home, language, node)
    terminal.type("/attempt")
    terminal.wait_for("review: passed")
    terminal.wait_for(f"{node} is practised now")
    assert processes_of(home / "codex") == []


def test_ctrl_c_in_a_call_leaves_the_shell_alive_and_nothing_running(
    terminal: Terminal, home: Path, model: Model
) -> None:
    model.drips_on = "test-expand"
    terminal.type("/start python P101")
    terminal.wait_for("starter   ✓")
    while not processes_of(home / "codex"):
        time.sleep(0.02)
    terminal.press("\x03")
    asked = terminal.wait_for("What now?")
    assert "Stopped. " in asked
    assert "calls are kept" in asked
    terminal.type("keep")
    terminal.wait_for("was interrupted; nothing was recorded")
    assert processes_of(home / "codex") == []
    assert list((home / "workspaces").glob("*")) == []
    model.drips_on = ""
    terminal.type("/start python P101")
    terminal.wait_for("This was begun on")
    terminal.type("on")
    terminal.wait_for("learn P101>")
