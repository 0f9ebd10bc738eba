"""Knows how one start of pytest serves several variants of an exercise; laid into a private copy beside the
judge.

This process loads pytest and nothing of anybody's. Each variant is judged, as always, by a judge and a child
of that, which are made from this process in the variant's folder and take that for the place where they
were started. docs/decisions/027-shared-start.md tells what variants share by that, and what they do not.
"""

from __future__ import annotations

import ctypes
import gc
import json
import os
import selectors
import shutil
import signal
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NoReturn

_Beside = Callable[[str], ModuleType]
"""Loads a part of the judge by its name."""
_GRACE_S = 2.0
"""Between asking tests to stop and killing them: pytest needs a while for its report."""
_OUTPUT_BYTES, _REPORT_BYTES = 1 << 20, 4 << 20
"""Of one variant. One with more is left to a run of its own."""
_CHUNK = 1 << 16
_JUNIT = "--junitxml="
_DUMPABLE, _SUBREAPER = 4, 36
_SHARED_MEMORY = Path(os.sep, "dev", "shm")


def main(arguments: list[str], beside: _Beside) -> int:
    """`arguments` are the seconds that a variant may take, the folders of all of them with commas between,
    and pytest's own. For each a line of JSON tells how its run ended; null is for one that has to be run
    by itself."""
    limit_s, named, *own = arguments
    folders = named.split(",")
    _load(beside)
    _control(_SUBREAPER, 1)  # what a variant leaves behind becomes a child of this process
    _control(_DUMPABLE, 0)  # and nobody looks into this one
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    report = next(Path(word.removeprefix(_JUNIT)) for word in own if word.startswith(_JUNIT))
    tmp = Path(tempfile.gettempdir())
    places = (_SHARED_MEMORY, tmp, *(path for path in tmp.iterdir() if path.is_dir()), Path())
    before = {place: set(place.iterdir()) for place in (*places, *map(Path, folders))}
    for folder in folders:
        run, text = None, b""
        if _is_as_it_was(before):
            report.write_bytes(b"")
            run = _Judged(folder, own, beside).ended(float(limit_s))
            text = report.read_bytes()
        is_told = run is not None and len(text) <= _REPORT_BYTES
        _say({"run": run, "report": text.decode("utf-8", "replace")} if is_told else None)
    return 0


def _is_as_it_was(before: Mapping[Path, set[Path]]) -> bool:
    """Whether nothing that an earlier variant wrote is left, once it has been removed."""
    for place, known in before.items():
        for left in set(place.iterdir()) - known:
            is_folder = left.is_dir() and not left.is_symlink()
            shutil.rmtree(left, ignore_errors=True) if is_folder else left.unlink()
    return all(set(place.iterdir()) == known for place, known in before.items())


def _load(beside: _Beside) -> None:
    """What every variant would load, so that it is there when they are made from this process."""
    plugins: tuple[str, ...] = import_module("_pytest.config").default_plugins
    # The debugger is loaded for every session, though nobody is there to use it.
    for name in ("pdb", *(f"_pytest.{name}" for name in plugins), *beside("ready").LATER):
        import_module(name)
    gc.freeze()  # no collection touches it: they go on sharing its memory


class _Judged:
    """One variant's judge: a process made from this one, with pipes of its own to write to."""

    def __init__(self, folder: str, arguments: list[str], beside: _Beside) -> None:
        """It runs from here on."""
        self._texts = {"stdout": bytearray(), "stderr": bytearray()}
        pipes = [os.pipe() for _name in self._texts]
        self._begun = time.monotonic()
        self._leader = os.fork()
        if self._leader == 0:
            for read, _write in pipes:
                os.close(read)
            _be_a_judge(folder, arguments, beside, [write for _read, write in pipes])
        self._reads = [read for read, _write in pipes]
        for _read, write in pipes:
            os.close(write)
        self._stopped = ""

    def ended(self, limit_s: float) -> dict[str, object] | None:
        """How it ended, in the words of `Finished`, with all it started; None for a flood of output."""
        self._follow(self._begun + limit_s)
        duration_s = time.monotonic() - self._begun
        _signal(self._leader, signal.SIGKILL)
        code = os.waitstatus_to_exitcode(os.waitpid(self._leader, 0)[1])
        _end_children()
        for read, text in zip(self._reads, self._texts.values(), strict=True):
            _take(read, text)
            os.close(read)
        if self._stopped == "flood":
            return None
        return {
            "status": code if code >= 0 else None,
            "signal": -code if code < 0 else None,
            "timed_out": self._stopped == "timeout",
            "duration_s": duration_s,
            **{name: text.decode("utf-8", "replace") for name, text in self._texts.items()},
        }

    def _follow(self, until: float) -> None:
        """Until its leader has ended, which is still to be waited for. Over a limit it is asked to end,
        and then made to."""
        leader, over = os.pidfd_open(self._leader), False
        with selectors.DefaultSelector() as selector:
            selector.register(leader, selectors.EVENT_READ)
            for read, text in zip(self._reads, self._texts.values(), strict=True):
                os.set_blocking(read, False)
                selector.register(read, selectors.EVENT_READ, text)
            while not over:
                for key, _events in selector.select(max(0.0, until - time.monotonic())):
                    over = over or key.fd == leader
                    if key.fd != leader and not _take(key.fd, key.data):
                        selector.unregister(key.fd)
                flood = sum(map(len, self._texts.values())) > _OUTPUT_BYTES
                if not over and (flood or time.monotonic() >= until):
                    _signal(self._leader, signal.SIGKILL if self._stopped else signal.SIGINT)
                    self._stopped = self._stopped or ("flood" if flood else "timeout")
                    until = time.monotonic() + _GRACE_S
        os.close(leader)


def _be_a_judge(folder: str, arguments: list[str], beside: _Beside, outputs: list[int]) -> NoReturn:
    """In the new process: what would have been started in that folder."""
    status = 1
    try:
        os.setsid()
        for place, output in enumerate((os.open(os.devnull, os.O_RDONLY), *outputs)):
            os.dup2(output, place)
            os.close(output)
        os.chdir(folder)
        _control(_DUMPABLE, 1)
        judge = beside("witnesses")
        status = judge.main(arguments, beside)
        judge.leave(status)
    finally:
        if (raised := sys.exception()) is not None:
            traceback.print_exception(raised)
        os._exit(status)


def _take(read: int, text: bytearray) -> bool:
    """What is there to read by now; False at the end of it."""
    with suppress(BlockingIOError):
        while len(text) <= _OUTPUT_BYTES:
            if not (chunk := os.read(read, _CHUNK)):
                return False
            text += chunk
    return True


def _signal(group: int, number: signal.Signals) -> None:
    with suppress(ProcessLookupError):
        os.killpg(group, number)


def _end_children() -> None:
    """Whatever was left behind, however far it went away from its group."""
    while children := list(_children()):
        for child in children:
            with suppress(ProcessLookupError, ChildProcessError):
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)


def _children() -> Iterator[int]:
    for entry in os.scandir("/proc"):
        if entry.name.isdigit():
            with suppress(OSError):
                told = Path(entry.path, "stat").read_bytes().rpartition(b")")[2].split()
                if int(told[1]) == os.getpid():
                    yield int(entry.name)


def _say(value: object) -> None:
    told = memoryview(json.dumps(value).encode() + b"\n")
    while told:
        told = told[os.write(sys.stdout.fileno(), told) :]


def _control(option: int, value: int) -> None:
    """prctl, where there is one."""
    with suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(option, value, 0, 0, 0)
