"""Knows how a judge hears what a Node process tells it; laid into a private copy beside it."""

from __future__ import annotations

import json
import os
import re
import socket
import time
from contextlib import suppress
from pathlib import Path
from typing import Any

_NOT_THERE = re.compile(r"'(?P<name>[^'\n]+)' imported from (?P<file>\S+)")
_LOOK_S = 0.02
_LAST_WORD_S = 0.5
_MOST = 16 << 20
"""Bytes without the end of a record that are kept."""

Record = dict[str, Any]
"""One thing that was told."""


class Told:
    """What one process told with its word."""

    def __init__(self, word: bytes) -> None:
        self.records: list[Record] = []
        self._word, self._rest = word, b""

    def listen(self, channel: socket.socket, child: int) -> int:
        """Take everything down until the process has ended; how it ended."""
        channel.settimeout(_LOOK_S)
        while True:
            try:
                chunk = channel.recv(1 << 16)
            except TimeoutError:  # something it left behind may hold the other end open
                pid, status = os.waitpid(child, os.WNOHANG)
                if pid:
                    self.take_what_is_there(channel)
                    return status
                continue
            except OSError:
                chunk = b""
            if not chunk:
                return os.waitpid(child, 0)[1]
            self._take(chunk)

    def listen_for(self, kind: str, channel: socket.socket) -> None:
        """Until such a record has come, or it will not."""
        until = time.monotonic() + _LAST_WORD_S
        while time.monotonic() < until and all(record["is"] != kind for record in self.records):
            with suppress(TimeoutError):
                chunk = channel.recv(1 << 16)
                if not chunk:
                    return
                self._take(chunk)

    def take_what_is_there(self, channel: socket.socket) -> None:
        """What was told before the end."""
        channel.setblocking(False)
        with suppress(OSError):
            while chunk := channel.recv(1 << 16):
                self._take(chunk)

    def _take(self, chunk: bytes) -> None:
        *lines, rest = (self._rest + chunk).split(b"\n")
        self._rest = rest if len(rest) < _MOST else b""
        for line in lines:
            if line.startswith(self._word):
                self.records.append(json.loads(line[len(self._word) :]))

    def is_proof(self) -> bool:
        """Whether the file was loaded whole, every test that it made came to its end, and none failed."""
        kinds = [record["is"] for record in self.records]
        made, ended = (
            {record["number"] for record in self.records if record["is"] == kind}
            for kind in ("made", "ended")
        )
        over = [record["failed"] for record in self.records if record["is"] == "over"]
        return "loaded" in kinds and made <= ended and over == [0]


def with_sources(records: list[Record], text: str) -> list[Record]:
    """With the lines of the test file where an assertion in it did not hold, and with the line that
    imports a file which is not there: Node tells neither."""
    for record in records:
        if record.get("operator"):
            record["lines"] = text.split("\n")
            break
    for record in records:
        if found := _NOT_THERE.search(str(record.get("message", ""))):
            record["importing"] = _line_of(found["name"].rsplit("/", 1)[-1], Path(found["file"]))
    return records


def _line_of(name: str, importer: Path) -> int:
    """The 1-based line of a file that imports something so called; 0 for none."""
    with suppress(OSError):
        for number, line in enumerate(importer.read_text("utf-8", "replace").split("\n"), 1):
            if name in line and re.search(r"\b(?:import|from)\b", line):
                return number
    return 0
