"""The next exercise is written while the learner works, if they said yes, and then starts at once."""

from __future__ import annotations

import re
import time
from pathlib import Path

from runtime.store.store import Store
from tests.loopback import behaviours as b
from tests.loopback.bank_player import bank_replies
from tests.loopback.server import LoopbackServer

from .terminal import PATIENCE_S, Terminal
from .test_terminal import solve


def until_kept_whole(home: Path) -> None:
    """Wait for the exercise that is written beside the prompt."""
    deadline = time.monotonic() + 4 * PATIENCE_S
    store = Store(home)
    while not any(item.whole for item in store.kept.setups()):
        assert time.monotonic() < deadline
        time.sleep(0.2)
    store.close()


def test_after_a_yes_the_next_exercise_waits_for_the_learner(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    good = bank_replies()
    with LoopbackServer(lambda request: b.answer(good(request))) as server:
        (home / "config.toml").write_text(
            'engine = "api"\nallow_unsandboxed = true\n[stage]\nblind_solver = []\n'
            f'[engines.api]\nbase_url = "{server.url}"\nmodel = "played"\n'
        )
        terminal = Terminal(home, columns=160)
        terminal.wait_for("learn>")
        terminal.type("/start python P101")
        asked = " ".join(terminal.wait_for("[Y/n]").split())
        assert "Prepare the next exercise while you work on this one?" in asked
        assert "at most 60 calls a day" in asked
        terminal.press("\r")
        terminal.wait_for("learn P101>")
        assert 'prefetch = "on"' in (home / "config.toml").read_text("utf-8")
        solve(home, "python", "P101")
        until_kept_whole(home)
        terminal.type("/status")
        terminal.wait_for("next: ready")
        terminal.type("/attempt")
        terminal.wait_for("review: passed")
        spent = len(server.requests)
        terminal.type("/next")
        terminal.wait_for("[Y/n]", count=2)
        terminal.press("\r")
        terminal.wait_for("learn P102>")
        # What is asked for from here on is the exercise after it.
        later = " ".join(request.prompt for request in server.requests[spent:])
        assert not re.search(r'"node_id": ?"P102"', later)
        terminal.close()
