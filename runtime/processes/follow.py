"""Knows how to follow one program: its output, its limits, its end, and the wish to stop it."""

from __future__ import annotations

import os
import selectors
import signal
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO, Protocol

from .interrupts import Interrupts
from .leftovers import signal_marked
from .memory import takes_more_than, tree

OUTPUT_LIMIT = 8 * 1024 * 1024
"""Bytes of output a run may write in all; parsers need it complete, a flood is cut off here."""
GRACE_S = 2.0
"""Between asking a run to stop and killing it: on a busy machine pytest needs a second for its report."""
_DRAIN_S = 0.1
_CANCEL_POLL_S = 0.05
_MEMORY_POLL_S = 0.15
_NO_PIDFD_POLL_S = 0.02
_CHUNK = 64 * 1024


class Child(Protocol):
    """A program that was started, as subprocess gives it."""

    pid: int
    stdin: IO[bytes] | None
    stdout: IO[bytes] | None
    stderr: IO[bytes] | None

    def poll(self) -> int | None: ...


class Gate(Protocol):
    """A point at which a run stands still until it is served; readable while somebody waits."""

    def fileno(self) -> int: ...

    def serve(self, inside: Callable[[], int | None]) -> None:
        """Let it go on; `inside` finds one of its processes that is behind the sandbox's walls."""
        ...


@dataclass(frozen=True, slots=True)
class Bounds:
    """What holds for one run. `memory` is in bytes, 0 for no limit; `mark` is in the environment
    of everything that a contained run starts, "" for a run that its process group holds."""

    deadline: float
    cancel: threading.Event | None
    interrupts: Interrupts
    stop_with: signal.Signals
    memory: int = 0
    mark: str = ""
    gate: Gate | None = None
    scratch: tuple[Path, ...] = ()


def signal_group(leader: int, number: signal.Signals) -> None:
    """Signal a program and all that stayed in its group."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(leader, number)


@dataclass(slots=True)
class Watch:
    """Follows one child: its output, its end, its deadline, and the wish to stop it."""

    child: Child
    stdin: bytes
    bounds: Bounds
    look_at: float = 0.0
    stopped_for: str = ""
    kill_at: float = 0.0
    total: int = 0
    stdout: bytearray = field(default_factory=bytearray)
    stderr: bytearray = field(default_factory=bytearray)
    streams: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)

    def until_ended(self, halted: Callable[[], bool] = lambda: False) -> None:
        """Return once the leader has ended, and is still to be reaped; or once `halted` says that it
        stands still, and what holds from then on is still to be said (`bounds`)."""
        pidfd = _pidfd(self.child.pid)
        self.look_at = time.monotonic() + _MEMORY_POLL_S
        try:
            self._register(pidfd)
            while not self._ended(pidfd) and not halted():
                now = time.monotonic()
                self._decide(now)
                for key, _events in self.streams.select(self._patience(now, pidfd)):
                    self._serve(key)
        finally:
            for other in (pidfd, self.bounds.gate, self.bounds.interrupts.wake):
                _unregister(self.streams, other)
            if pidfd is not None:
                os.close(pidfd)

    def _register(self, pidfd: int | None) -> None:
        self._follow(self.child.stdout, selectors.EVENT_READ, self.stdout)
        self._follow(self.child.stderr, selectors.EVENT_READ, self.stderr)
        self._follow(self.child.stdin, selectors.EVENT_WRITE, None)
        if self.bounds.gate is not None:
            self.streams.register(self.bounds.gate, selectors.EVENT_READ)
        if self.bounds.interrupts.wake is not None:
            self.streams.register(self.bounds.interrupts.wake, selectors.EVENT_READ)
        if pidfd is not None:
            self.streams.register(pidfd, selectors.EVENT_READ)

    def _follow(self, pipe: IO[bytes] | None, event: int, into: bytearray | None) -> None:
        if pipe is not None and pipe not in self.streams.get_map():
            os.set_blocking(pipe.fileno(), False)
            self.streams.register(pipe, event, into)

    def _ended(self, pidfd: int | None) -> bool:
        if pidfd is None:
            return self.child.poll() is not None
        flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.child.pid, flags) is not None

    def _patience(self, now: float, pidfd: int | None) -> float:
        until = self.kill_at if self.stopped_for else self.bounds.deadline
        waits = [max(0.0, until - now)]
        if self.bounds.cancel is not None:
            waits.append(_CANCEL_POLL_S)
        if self.bounds.memory:
            waits.append(_MEMORY_POLL_S)
        if pidfd is None:
            waits.append(_NO_PIDFD_POLL_S)
        return min(waits)

    def _decide(self, now: float) -> None:
        if self.stopped_for:
            if now >= self.kill_at or self.bounds.interrupts.count > 1:
                signal_group(self.child.pid, signal.SIGKILL)
                self.kill_at = now + GRACE_S
        elif self.bounds.interrupts.count or (
            self.bounds.cancel is not None and self.bounds.cancel.is_set()
        ):
            self._stop("cancelled", now, signal.SIGTERM)
        elif self.total > OUTPUT_LIMIT:
            self._stop("flood", now, signal.SIGKILL)
        elif now >= self.bounds.deadline:
            self._stop("timeout", now, self.bounds.stop_with)
        elif self.bounds.memory and now >= self.look_at:
            self.look_at = now + _MEMORY_POLL_S
            if takes_more_than(self.child.pid, self.bounds.memory, self.bounds.scratch):
                self._stop("memory", now, signal.SIGKILL)

    def _stop(self, why: str, now: float, number: signal.Signals) -> None:
        self.stopped_for = why
        self.kill_at = now + GRACE_S
        if self.bounds.mark and number != signal.SIGKILL:
            # A sandbox would end at once what is in it; the run is to have the chance to say why.
            signal_marked(self.child.pid, self.bounds.mark, number)
        else:
            signal_group(self.child.pid, number)

    def _serve(self, key: selectors.SelectorKey) -> None:
        if isinstance(key.data, bytearray):
            self._read(key)
        elif key.events == selectors.EVENT_WRITE:
            self._feed(key.fd)
        elif key.fileobj is self.bounds.gate and self.bounds.gate is not None:
            self.streams.unregister(self.bounds.gate)
            self.bounds.gate.serve(self._inside)
        elif key.fd == self.bounds.interrupts.wake:
            os.read(key.fd, 64)

    def _inside(self) -> int | None:
        """The youngest process of the run, which is behind every wall that was put up."""
        youngest = next(reversed(tree(self.child.pid)), self.child.pid)
        return None if youngest == self.child.pid else youngest

    def _read(self, key: selectors.SelectorKey) -> bool:
        """Take one chunk; False when there is none for now or ever."""
        try:
            data = os.read(key.fd, _CHUNK)
        except BlockingIOError:
            return False
        if not data:
            self.streams.unregister(key.fileobj)
            return False
        key.data.extend(data[: max(0, OUTPUT_LIMIT - self.total)])
        self.total += len(data)
        return True

    def _feed(self, descriptor: int) -> None:
        try:
            self.stdin = self.stdin[os.write(descriptor, self.stdin[:_CHUNK]) :]
        except BlockingIOError:
            return
        except BrokenPipeError:
            self.stdin = b""
        if not self.stdin and self.child.stdin is not None:
            self.streams.unregister(self.child.stdin)
            self.child.stdin.close()
            self.child.stdin = None

    def drain(self) -> None:
        """Take what is still in the pipes, without waiting for an end that may never come."""
        until = time.monotonic() + _DRAIN_S
        for key in list(self.streams.get_map().values()):
            if isinstance(key.data, bytearray):
                while time.monotonic() < until and self._read(key):
                    pass
        self.streams.close()
        for end in (self.child.stdin, self.child.stdout, self.child.stderr):
            if end is not None:
                end.close()


def _unregister(streams: selectors.BaseSelector, watched: Gate | int | None) -> None:
    if watched is not None and watched in streams.get_map():
        streams.unregister(watched)


def _pidfd(pid: int) -> int | None:
    """A descriptor that turns readable when the process ends, where the system has such a thing."""
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None
