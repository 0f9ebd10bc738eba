"""Knows how test files of JavaScript are run under a judge; laid into a private copy and run there by itself.

This process runs no code of the exercise. Each test file has a Node process of its own, in which the
tests bear witness over a socket, with a word made for that one process; what that process prints and
ends with counts only as far as the witnesses bear it out. docs/decisions/010-forged-passes.md tells
what this cannot stop.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

UNPROVED = 86
_CHANNEL = 3
_ENDINGS = (".test.js", ".test.mjs")
_NOT_THERE = re.compile(r"'(?P<name>[^'\n]+)' imported from (?P<file>\S+)")
_LOOK_S = 0.02
_LAST_WORD_S = 0.5
_MOST = 16 << 20
"""Bytes without the end of a record that are kept."""
_CHECK = (
    *(
        "tsc",
        "--noEmit",
        "--strict",
        "--target",
        "esnext",
        "--module",
        "nodenext",
        "--skipLibCheck",
    ),
    *("--allowImportingTsExtensions", "--erasableSyntaxOnly", "--pretty", "false"),
)
_NODE = (
    *("node", "--no-addons", "--max-old-space-size=768", "--stack-trace-limit=50"),
    *("--import", "./learn_inside.mjs", "--test-reporter", "./learn_inside.mjs"),
    *("--test-reporter-destination", "stdout", "learn_begin.mjs"),
)

Record = dict[str, Any]
"""One thing that was told, or what became of a whole file."""


class _Stopped(BaseException):
    """The time limit, or the learner, wants the run to end."""


def main(arguments: list[str]) -> int:
    """Status for the whole run: that of the tests, or UNPROVED where one claims more than was seen."""
    report, folder = arguments
    out = os.open(report, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o666)
    signal.signal(signal.SIGINT, _stop)
    _keep_others_out()
    files = [path for path in sorted(Path(folder).rglob("*")) if path.name.endswith(_ENDINGS)]
    results = list(_types())
    for path in files if all(result["proved"] for result in results) else ():
        results.append(_result(path))
        if results[-1]["stopped"]:
            break
    with os.fdopen(out, "w", encoding="utf-8") as file:
        json.dump(results, file)
    return _status(results)


def _stop(_number: int, _frame: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise _Stopped


def _keep_others_out() -> None:
    """Linux: no other process may look into this one."""
    with suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)


def _status(results: list[Record]) -> int:
    for result in results:
        if number := result["signal"]:
            with suppress(OSError, ValueError):
                signal.signal(number, signal.SIG_DFL)
            os.kill(os.getpid(), number)
    worst = max((result["status"] or 0 for result in results), default=0)
    proved = all(result["proved"] for result in results)
    return worst if worst or proved else UNPROVED


def _types() -> Iterator[Record]:
    """What the compiler of TypeScript says of types, where there are any and there is a compiler: Node
    itself takes them away unread."""
    typed = sorted(str(path) for path in Path("src").rglob("*.ts"))
    if not typed:
        return
    told: Record = {"is": "unchecked"}
    status, stopped = 0, False
    if shutil.which(_CHECK[0]) is not None:
        status, said, stopped = _said_by([*_CHECK, *typed])
        told = {"is": "types", "message": said}
    proved = status == 0 and not stopped
    ended = {"status": min(status, 1), "signal": 0, "stopped": stopped, "proved": proved}
    yield {"file": "", "told": [told], **ended}


def _said_by(command: list[str]) -> tuple[int, str, bool]:
    """How a program that runs nothing of the exercise ended, what it printed, and whether it was stopped."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.dup2(writing, 1)
        with suppress(OSError):
            os.execvp(command[0], command)
        os._exit(127)
    os.close(writing)
    said, stopped = b"", False
    try:
        while chunk := os.read(reading, 1 << 16):
            said += chunk
    except _Stopped:
        stopped = True
        os.kill(child, signal.SIGKILL)
    os.close(reading)
    code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    return abs(code), said.decode("utf-8", "replace"), stopped


def _result(path: Path) -> Record:
    """What became of one test file."""
    word = secrets.token_hex(16)
    ours, theirs = socket.socketpair()
    child = os.fork()
    if child == 0:
        _become_node(path, theirs)
    theirs.close()
    told = _Told(word.encode())
    status, stopped = None, False
    try:
        with suppress(OSError):
            ours.sendall(word.encode())
        status = told.listen(ours, child)
    except _Stopped:
        stopped = True
        with suppress(OSError):
            os.kill(child, signal.SIGUSR1)  # it tells what keeps it from its end, if it can
            told.listen_for("open", ours)
            os.kill(child, signal.SIGKILL)
            os.waitpid(child, 0)
        told.take_what_is_there(ours)
    ours.close()
    code = os.waitstatus_to_exitcode(status) if status is not None else 0
    return {
        "file": path.as_posix(),
        "told": _with_sources(told.records, path.read_text("utf-8", "replace")),
        "status": max(code, 0),
        "signal": -min(code, 0),
        "stopped": stopped,
        "proved": told.is_proof(),
    }


def _become_node(path: Path, channel: socket.socket) -> None:
    """The child: Node in a layer of Landlock of its own, with the socket as descriptor 3."""
    try:
        os.setpgid(0, 0)  # the time limit is for the judge to hear
        _beside("learn_shut_in").shut_in()
        os.dup2(channel.fileno(), _CHANNEL, inheritable=True)
        os.execvp(_NODE[0], [*_NODE, str(path)])
    except OSError as error:
        sys.stderr.write(f"node: {error.strerror}\n")
    os._exit(127)


def _beside(name: str) -> ModuleType:
    """The module `name` beside this one, which no path leads to."""
    spec = spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


class _Told:
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


def _with_sources(records: list[Record], text: str) -> list[Record]:
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


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
