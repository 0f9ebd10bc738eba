"""A topic in own words in a real terminal, with the real codex CLI: shown, asked about, offered again."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.integration.codex_cli import CODEX, KEY, SECRET, needs_codex
from tests.loopback import behaviours as b
from tests.loopback.bank_player import bank_replies
from tests.loopback.server import LoopbackServer
from tests.loopback.topic_node import NODE_ID, STAND_IN, TOPIC, topic_node

from .terminal import Terminal

pytestmark = needs_codex


def model(request: b.Request) -> b.Behaviour:
    """Makes a node of any topic, and plays a bundled exercise for it."""
    if json.loads(request.prompt)["role"] == "topic":
        return b.answer(topic_node())
    return b.answer(bank_replies({NODE_ID: STAND_IN})(request))


@pytest.fixture
def home(tmp_path: Path) -> Iterator[Path]:
    with LoopbackServer(model) as server:
        home = tmp_path / "home"
        home.mkdir()
        (home / "config.toml").write_text(
            f'engine = "codex"\nprefetch = "off"\n[engines.codex]\nbinary = "{CODEX}"\n'
            f'provider_base_url = "{server.url}"\nprovider_env_key = "{KEY}"\n'
        )
        yield home


def opened(home: Path) -> Terminal:
    terminal = Terminal(home, LOOPBACK_KEY=SECRET)
    terminal.wait_for("learn>")
    return terminal


def test_a_new_node_is_shown_started_on_a_yes_and_completed_in_the_next_shell(home: Path) -> None:
    first = opened(home)
    first.type(f"/start python {TOPIC}")
    shown = " ".join(first.wait_for("[Y/n]").split())
    assert f"{NODE_ID} Morse by lantern" in shown
    assert f"builds on {STAND_IN} (missing)" in shown
    first.type("n")
    first.wait_for("Nothing was started.")
    first.type(f"/start python {TOPIC}")
    first.wait_for("[Y/n]", count=2)
    first.press("\r")
    first.wait_for(f"learn {NODE_ID}>")
    first.type("/end")
    first.type("/quit")
    assert first.ended() == 0

    second = opened(home)
    second.press("/start python lantern")
    second.wait_for(TOPIC)
    second.wait_for(NODE_ID)
    second.press("\x15")
    second.type("/start python")
    second.wait_for("How much Python do you know?")
    second.press("\x03")
    second.wait_for("Custom")
    second.close()
