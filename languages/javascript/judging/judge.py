"""Knows how test files of JavaScript are run under a judge; laid into a private copy and run there by itself.

This process runs no code of the exercise. Each test file has a Node process of its own, in which the
tests bear witness over a socket, with a word made for that one process; what that process prints and
ends with counts only as far as the witnesses bear it out. docs/decisions/010-forged-passes.md tells
what this cannot stop.
"""

from __future__ import annotations

import json
import os
import secrets
import shutil
import signal
import socket
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

UNPROVED = 86
_WHEN_TOLD = "--when-told"
_GO = b"go\n"
_BESIDE = ("learn_shut_in", "learn_hearing")
_CHANNEL = 3
_ENDINGS = (".test.js", ".test.mjs")
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
    waits = arguments[0] == _WHEN_TOLD
    report, folder = arguments[waits:]
    out = os.open(report, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o666)
    signal.signal(signal.SIGINT, _stop)
    _keep_others_out()
    for name in _BESIDE:
        _beside(name)
    ready = [_ready()] if waits else []
    files = [path for path in sorted(Path(folder).rglob("*")) if path.name.endswith(_ENDINGS)]
    results = list(_types())
    for path in files if all(result["proved"] for result in results) else ():
        results.append(_result(path, ready.pop() if ready else _Started()))
        if results[-1]["stopped"]:
            break
    for unused in ready:
        unused.end()
    with os.fdopen(out, "w", encoding="utf-8") as file:
        json.dump(results, file)
    return _status(results)


def _stop(_number: int, _frame: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise _Stopped


def _ready() -> _Started:
    """A process for the first test file, once the word to begin has come; there is none without it."""
    word = os.fdopen(os.dup(0), "rb")
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.close(nothing)
    ready = _Started()
    if word.readline() != _GO:
        ready.end()
        sys.exit(UNPROVED)
    return ready


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


class _Started:
    """A Node process that has taken in nothing of the exercise: it waits for its word."""

    def __init__(self) -> None:
        self.channel, theirs = socket.socketpair()
        self.child = os.fork()
        if self.child == 0:
            _become_node(theirs)
        theirs.close()

    def end(self) -> None:
        """Nobody needs it."""
        self.channel.close()
        os.kill(self.child, signal.SIGKILL)
        os.waitpid(self.child, 0)


def _result(path: Path, node: _Started) -> Record:
    """What became of one test file."""
    word = secrets.token_hex(16)
    ours, child = node.channel, node.child
    hearing = _beside("learn_hearing")
    told = hearing.Told(word.encode())
    status, stopped = None, False
    try:
        name = str(path).encode()
        with suppress(OSError):
            ours.sendall(word.encode() + f"{len(name):04}".encode() + name)
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
        "told": hearing.with_sources(told.records, path.read_text("utf-8", "replace")),
        "status": max(code, 0),
        "signal": -min(code, 0),
        "stopped": stopped,
        "proved": told.is_proof(),
    }


def _become_node(channel: socket.socket) -> None:
    """The child: Node in a layer of Landlock of its own, with the socket as descriptor 3."""
    try:
        os.setpgid(0, 0)  # the time limit is for the judge to hear
        _beside("learn_shut_in").shut_in()
        os.dup2(channel.fileno(), _CHANNEL, inheritable=True)
        os.execvp(_NODE[0], _NODE)
    except OSError as error:
        sys.stderr.write(f"node: {error.strerror}\n")
    os._exit(127)


@cache
def _beside(name: str) -> ModuleType:
    """The module `name` beside this one, which no path leads to; all are read before the first test."""
    spec = spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
