"""A setup whose shell was killed is offered at the next start, and nothing it left is in the way."""

from __future__ import annotations

import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from .conftest import LEARN, Learn, Object
from .terminal import Terminal

HANGING = """
engine = "command"
[engines.command]
argv = ["sleep", "8"]
"""
"""An engine that says nothing while a test looks at the setup under way."""


@contextmanager
def setting_up(learn: Learn, *words: str) -> Iterator[subprocess.Popen[bytes]]:
    """A shell in the middle of a setup, killed at the end at the latest."""
    learn.home.mkdir(exist_ok=True)
    (learn.home / "config.toml").write_text(HANGING, "utf-8")
    program = subprocess.Popen(
        [LEARN, "start", *words],
        env={**os.environ, "LEARN_HOME": str(learn.home)},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        while not list(learn.home.glob("cache/setups/*.lock")):
            assert program.poll() is None
            time.sleep(0.02)
        time.sleep(0.3)
        yield program
    finally:
        program.kill()
        program.wait()
        (learn.home / "config.toml").write_text('engine = "bank"\n', "utf-8")


def half_made(learn: Learn) -> list[Object]:
    found: list[Object] = learn.status()["half_made"]
    return found


@pytest.fixture
def killed(fresh: Learn) -> Learn:
    """A home whose only setup was killed after it had laid down half a workspace."""
    with setting_up(fresh, "python", "P101", "--depth", "D1"):
        pass
    (item,) = half_made(fresh)
    for name in (f"{item['id']}-P101", f".new-{item['id']}-P101-abc"):
        (fresh.home / "workspaces" / name / "src").mkdir(parents=True)
    (fresh.home / "workspaces" / "mine").mkdir()
    return fresh


def workspaces(learn: Learn) -> list[str]:
    return sorted(path.name for path in (learn.home / "workspaces").iterdir())


def test_a_setup_under_way_in_another_shell_is_nobodys_leftover(fresh: Learn) -> None:
    with setting_up(fresh, "python", "P101"):
        assert half_made(fresh) == []
        assert "cut short" not in fresh("status").out
    (item,) = half_made(fresh)
    assert (item["language"], item["node"], item["engine"]) == ("python", "P101", "command")


def test_where_nobody_can_be_asked_one_line_names_the_way_on(killed: Learn) -> None:
    for _time in range(2):
        said = " ".join(killed("status").out.split())
        assert "was cut short" in said
        assert "`learn start python P101 --depth easy`" in said
    assert "cut short" in killed.type("/sessions").out
    assert killed("sessions", "--json").err == ""


def test_starting_the_same_node_takes_it_up(killed: Learn) -> None:
    said = killed("start", "python", "P101", "--json")
    assert said.code == 0
    assert half_made(killed) == []
    assert workspaces(killed) == sorted([Path(said.object["workspace"]).name, "mine"])


def at_the_prompt(learn: Learn, reply: str, words: str) -> str:
    terminal = Terminal(learn.home)
    terminal.wait_for("What now?")
    terminal.type(reply)
    screen = terminal.wait_for(words)
    terminal.wait_for("learn")
    terminal.close()
    return screen


def test_the_prompt_asks_until_it_is_answered(killed: Learn) -> None:
    for reply in ("keep", ""):
        assert "python P101 (easy" in at_the_prompt(killed, reply, "learn>")
        assert len(half_made(killed)) == 1
    at_the_prompt(killed, "discard", "Discarded.")
    assert half_made(killed) == []
    assert workspaces(killed) == ["mine"]
    terminal = Terminal(killed.home)
    assert "cut short" not in terminal.wait_for("learn>")
    terminal.close()


def test_continue_sets_it_up_again(killed: Learn) -> None:
    assert "It fails on purpose" in at_the_prompt(killed, "continue", "learn P101>")
    assert half_made(killed) == []
    assert killed.status()["session"]["node"] == "P101"
    assert len(workspaces(killed)) == 2


def test_an_interrupted_setup_is_closed_and_not_offered(fresh: Learn) -> None:
    with setting_up(fresh, "python", "P101") as program:
        program.send_signal(signal.SIGINT)
        assert program.wait(timeout=30) == 130
    assert half_made(fresh) == []
    assert list(fresh.home.glob("cache/setups/*")) == []
