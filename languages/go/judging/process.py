"""Knows one program that a judge of Go starts: what it is told, what it writes, how it ends; laid into a
private copy beside the judge."""

from __future__ import annotations

import os
import resource
import secrets
import select
import signal
import socket
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

CHANNEL = 3
_DUMP_S = 1.0
"""For a program to say where its goroutines stand."""
_MEMORY = 1 << 30
"""Bytes that one test may take: then Go itself says so, and of which test it is."""
_LOOK_S = 0.02
_SOON_S = 0.0005
_MOST = 1 << 20
"""Bytes of each of a test's outputs that are kept."""
_MOST_PRINTED = 16 << 20


class Run:
    """One program, from its start to its end, and what it wrote; a test's is told something `first`."""

    def __init__(
        self,
        command: list[str],
        folder: Path,
        program: bytes = b"",
        first: bytes = b"",
        shut_in: Callable[[], None] = lambda: None,
    ) -> None:
        self.status, self.stopped = 0, False
        self._printed = 0
        reading, writing = {}, {}
        for number in (1, 2):
            reading[number], writing[number] = os.pipe()
        ours, theirs = socket.socketpair()
        if first:
            # What somebody wrote into a socket cannot be read back, as it could out of a pipe.
            reading[CHANNEL], writing[CHANNEL] = ours.fileno(), theirs.detach()
        file = _nameless(program) if program else None
        self._child = os.fork()
        if self._child == 0:
            _become(command, folder, file, writing, shut_in)
        if file is not None:
            os.close(file)
        for descriptor in writing.values():
            os.close(descriptor)
        self._open = {descriptor: number for number, descriptor in reading.items()}
        self._texts = dict.fromkeys(reading, b"")
        theirs.close()
        if first:
            with suppress(OSError):
                ours.sendall(first)
            ours.detach()
        ours.close()

    def text(self, number: int) -> str:
        """What it wrote into this descriptor."""
        return self._texts[number].decode("utf-8", "replace")

    def listen(self, limit_s: float | None) -> None:
        """Until it has ended, at most for so long: then it is asked where it stands, and killed."""
        until = None if limit_s is None else time.monotonic() + limit_s
        if not self._ends_by(until):
            self.stopped = True
            self._send(signal.SIGQUIT)
            if not self._ends_by(time.monotonic() + _DUMP_S):
                self.end()

    def end(self) -> None:
        """Kill it."""
        self.stopped = True
        self._send(signal.SIGKILL)
        os.waitpid(self._child, 0)

    def _send(self, number: int) -> None:
        with suppress(OSError):
            os.killpg(self._child, number)

    def _ends_by(self, until: float | None) -> bool:
        while True:
            if self._open:
                self._take(_LOOK_S)
            else:
                time.sleep(_SOON_S)
            pid, status = os.waitpid(self._child, os.WNOHANG)
            if pid:
                self._take(0)
                self.status = os.waitstatus_to_exitcode(status)
                self._send(signal.SIGKILL)  # what it started and left behind
                return True
            if until is not None and time.monotonic() > until:
                return False
            if self._printed > _MOST_PRINTED:
                return False

    def _take(self, wait_s: float) -> None:
        """What has been printed, once something has; as long as it comes at once, and not too much."""
        for _ in range(64):
            ready, _, _ = select.select([*self._open], [], [], wait_s)
            for reading in ready:
                self._take_from(reading)
            if not ready or not self._open:
                return
            wait_s = 0

    def _take_from(self, reading: int) -> None:
        try:
            chunk = os.read(reading, 1 << 16)
        except ConnectionResetError:  # it ended before it had read all that it was told
            chunk = b""
        number = self._open[reading]
        if not chunk:
            os.close(reading)
            del self._open[reading]
        self._printed += len(chunk)
        if len(self._texts[number]) < _MOST:
            self._texts[number] += chunk


def _nameless(program: bytes) -> int:
    """A file of its own for one run of a program, which no other process has a name for: what an earlier
    test left behind cannot write to it."""
    place = os.environ["GOCACHE"]
    reach = 0o700
    try:
        made = os.open(place, os.O_TMPFILE | os.O_RDWR | os.O_CLOEXEC, reach)
        name = None
    except (AttributeError, OSError):
        name = Path(place) / f"program-{secrets.token_hex(16)}"
        made = os.open(name, os.O_CREAT | os.O_EXCL | os.O_RDWR | os.O_CLOEXEC, reach)
    with os.fdopen(made, "wb") as file:
        file.write(program)
        file.flush()
        # A program that somebody could write to is not started.
        readable = os.open(name or f"/proc/self/fd/{made}", os.O_RDONLY | os.O_CLOEXEC)
    if name is not None:
        name.unlink()
    return readable


def _become(
    command: list[str],
    folder: Path,
    program: int | None,
    writing: dict[int, int],
    shut_in: Callable[[], None],
) -> None:
    """The child: a program with these descriptors; a test's in a layer of Landlock of its own."""
    try:
        os.setpgid(0, 0)  # the time limit is for the judge to hear
        os.chdir(folder)
        for number, descriptor in writing.items():
            os.dup2(descriptor, number, inheritable=True)
        if program is None:
            os.execvp(command[0], command)
        if (
            os.environ.get("CGO_ENABLED") != "1"
        ):  # the detector of races reserves far more than it uses
            resource.setrlimit(resource.RLIMIT_DATA, (_MEMORY, _MEMORY))
        shut_in()
        os.execve(program, command, os.environ)
    except OSError as error:
        os.write(2, f"{command[0]}: {error.strerror}\n".encode())
    os._exit(127)
