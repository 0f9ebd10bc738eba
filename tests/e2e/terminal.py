"""A person at a real terminal: the installed program in a pty, its screen kept by a terminal emulator."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

import pexpect
import pyte

LEARN = str(Path(sys.executable).parent / "learn")
PATIENCE_S = 180


class Terminal:
    """`learn` in a pty of the given size; `screen()` is what a person sees now."""

    def __init__(self, home: Path, columns: int = 100, rows: int = 40, **env: str) -> None:
        self.columns = columns
        self._screen = pyte.HistoryScreen(columns, rows, history=2000)
        self._stream = pyte.ByteStream(self._screen)
        self.child: pexpect.spawn[bytes] = pexpect.spawn(
            LEARN,
            env={
                "PATH": os.environ["PATH"],
                "HOME": os.environ["HOME"],
                "LEARN_HOME": str(home),
                "TERM": "xterm-256color",
                "LANG": "C.UTF-8",
                **env,
            },
            dimensions=(rows, columns),
            timeout=PATIENCE_S,
        )

    def _drain(self) -> bool:
        try:
            data = self.child.read_nonblocking(65536, timeout=0.1)
        except pexpect.TIMEOUT:
            return True
        except pexpect.EOF:
            return False
        self._stream.feed(data)
        if b"\x1b[6n" in data:
            # prompt_toolkit asks where the cursor is; a terminal answers.
            self.child.send(f"\x1b[{self._screen.cursor.y + 1};{self._screen.cursor.x + 1}R")
        return True

    def screen(self) -> str:
        """Scrolled-off lines and the visible ones, without trailing blanks."""
        past = [
            "".join(line[column].data for column in range(self._screen.columns)).rstrip()
            for line in self._screen.history.top
        ]
        return "\n".join([*past, *(line.rstrip() for line in self._screen.display)])

    def wait_for(self, words: str, count: int = 1) -> str:
        """The screen, once `words` stand on it `count` times; AssertionError shows it otherwise."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline:
            alive = self._drain()
            if self.screen().count(words) >= count:
                return self.screen()
            if not alive:
                break
        raise AssertionError(f"{words!r} never appeared {count}×:\n{self.screen()}")

    def type(self, line: str) -> None:
        """Type a line and press Enter."""
        self.child.send(line + "\r")

    def press(self, keys: str) -> None:
        self.child.send(keys)

    def ended(self) -> int:
        """The exit code, once the program has ended."""
        deadline = time.monotonic() + PATIENCE_S
        while time.monotonic() < deadline and self._drain():
            pass
        self.child.close()
        return int(self.child.exitstatus if self.child.exitstatus is not None else -1)

    def close(self) -> None:
        self.child.close(force=True)
