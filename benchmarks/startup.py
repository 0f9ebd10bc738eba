"""Measures process start to the first prompt, and memory at it, beside a bare prompt_toolkit prompt."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

import pexpect

from .homes import WORKSPACES, make_home
from .measure import Row, interleaved, milliseconds, paired_ratio

ROUNDS = 25
SESSIONS = 500
PAST = "500 sessions, 10,000 attempts"
SETTLE_S = 0.2
"""Until a prompt has drawn itself whole; memory is read then."""
READ_S = 1.5
"""A person reads the first lines before the first command is typed."""
PROMPT = r"learn( \w+)?>"
WHERE_IS_THE_CURSOR, CURSOR_IS_HERE = "\x1b[6n", "\x1b[3;1R"
"""A terminal that does not answer is waited for a second, before the first command runs."""
BARE = Path(__file__).with_name("bare_prompt.py")
LEARN = Path(sys.executable).with_name("learn")


@dataclass(frozen=True, slots=True)
class _Shell:
    """A program that shows a prompt."""

    argv: tuple[str, ...]
    env: Mapping[str, str]

    def first_prompt(self) -> float:
        """Seconds from the start of the process to its prompt."""
        return self._started()[0]

    def first_turn(self, pause_s: float) -> float:
        """Seconds from Enter after `/status` to its last line, `pause_s` after the first prompt."""
        child = self._spawned()
        try:
            child.delaybeforesend = None
            child.expect_exact(WHERE_IS_THE_CURSOR)
            child.send(CURSOR_IS_HERE)
            child.expect(PROMPT)
            time.sleep(pause_s)
            begun = time.perf_counter()
            child.send("/status\r")
            child.expect_exact(WORKSPACES)
            return time.perf_counter() - begun
        finally:
            child.close(force=True)

    def first_prompt_without_note(self) -> float:
        """The same where the store was changed since a shell last looked (shell/terminal/glance.py)."""
        (Path(self.env["LEARN_HOME"]) / "cache" / "glance.json").unlink(missing_ok=True)
        return self.first_prompt()

    def memory(self) -> float:
        """Resident bytes at the prompt."""
        return self._started(settle=True)[1]

    def _started(self, *, settle: bool = False) -> tuple[float, float]:
        begun = time.perf_counter()
        child = self._spawned()
        try:
            child.expect(PROMPT)
            took = time.perf_counter() - begun
            if settle:
                time.sleep(SETTLE_S)
            return took, _resident(child.pid) if settle else 0.0
        finally:
            child.close(force=True)

    def _spawned(self) -> pexpect.spawn[str]:
        argv, env = list(self.argv), dict(self.env)
        return pexpect.spawn(
            argv[0], argv[1:], env=env, dimensions=(24, 80), timeout=60, encoding="utf-8"
        )


def _resident(pid: int | None) -> float:
    text = Path(f"/proc/{pid}/status").read_text(encoding="ascii", errors="replace")
    line = next(item for item in text.splitlines() if item.startswith("VmRSS:"))
    return float(line.split()[1]) * 1024


def _shell(argv: tuple[str, ...], home: Path) -> _Shell:
    """Compiled modules are kept, as an installed program has them."""
    given = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return _Shell(argv, {**given, "TERM": "xterm-256color", "LEARN_HOME": str(home)})


def _left(shell: _Shell) -> _Shell:
    """After a command has come and gone, so that the home is as a shell leaves it."""
    subprocess.run([*shell.argv, "status"], env=shell.env, check=True, stdout=subprocess.DEVNULL)
    return shell


def rows(scratch: Path) -> Iterator[Row]:
    """Start-up and memory, in a home without a past and in one with 10,000 attempts."""
    new = make_home(scratch / "new", 0)
    full = make_home(scratch / "full", SESSIONS)
    changed = _shell((str(LEARN),), shutil.copytree(full, scratch / "changed"))
    shells = {
        "bare": _shell((sys.executable, str(BARE)), new),
        "a new home": _left(_shell((str(LEARN),), new)),
        PAST: _left(_shell((str(LEARN),), full)),
    }
    first = {name: item.first_prompt for name, item in shells.items()}
    first[f"{PAST}, no note of the last shell"] = changed.first_prompt_without_note
    started = interleaved(first, ROUNDS, warm=2)
    turns = {
        pause: [shells[PAST].first_turn(pause) for _round in range(ROUNDS)]
        for pause in (SETTLE_S, READ_S)
    }
    resident = interleaved({name: item.memory for name, item in shells.items()}, 3)
    for name in list(first)[1:]:
        yield Row(
            f"process start to first prompt, {name}",
            milliseconds(started["bare"]),
            milliseconds(started[name]),
            paired_ratio(started, name, "bare"),
            "≤ 1.3",
        )
    for (pause, turn), budget, note in zip(
        turns.items(),
        ("none set", "≤ 30 ms"),
        ("imports what start-up put off", "imports are done beside the prompt"),
        strict=True,
    ):
        what = f"first turn of a process (`/status`), {pause:g} s after its prompt"
        yield Row(what, "", milliseconds(turn), None, budget, note)
    for name in list(shells)[1:]:
        yield Row(
            f"memory at the prompt, {name}",
            _megabytes(min(resident["bare"])),
            _megabytes(min(resident[name])),
            paired_ratio(resident, name, "bare"),
            "≤ 1.3",
        )


def _megabytes(count: float) -> str:
    return f"{count / 1e6:.1f} MB"
