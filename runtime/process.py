"""Knows how to run one program and leave nothing of it behind: the only door to subprocess."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

from schemas.errors import Cancelled, Reason, ToolchainError

from .interrupts import Interrupts, taken
from .leftovers import MARK, end_leftovers, new_mark

OUTPUT_LIMIT = 8 * 1024 * 1024
"""Bytes of output a run may write in all; parsers need it complete, a flood is cut off here."""
GRACE_S = 2.0
"""Between asking a run to stop and killing it: on a busy machine pytest needs a second for its report."""
_DRAIN_S = 0.1
_CANCEL_POLL_S = 0.05
_NO_PIDFD_POLL_S = 0.02
_CHUNK = 64 * 1024


@dataclass(frozen=True, slots=True)
class Launch:
    """What is about to be spawned.

    `writable` are the directories it must be able to write, for a sandbox to know. `pass_fds` are
    inherited by it, and closed here afterwards.
    """

    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]
    writable: tuple[Path, ...] = ()
    pass_fds: tuple[int, ...] = ()


Wrap = Callable[[Launch], Launch]
"""A sandbox: takes the launch that was asked for and gives the one that contains it."""


def unwrapped(launch: Launch) -> Launch:
    """No sandbox."""
    return launch


@dataclass(frozen=True, slots=True)
class Finished:
    """How a run ended. Texts are complete up to OUTPUT_LIMIT, decoded as UTF-8 with replacements.

    `status` is None when a signal ended it; that signal's number is in `signal`.
    """

    status: int | None = 0
    signal: int | None = None
    timed_out: bool = False
    stdout: str = ""
    stderr: str = ""
    duration_s: float = 0.0
    output_truncated: bool = False


def run(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    timeout_s: float,
    stdin: bytes = b"",
    cancel: threading.Event | None = None,
    wrap: Wrap = unwrapped,
    writable: tuple[Path, ...] = (),
    stop_with: signal.Signals = signal.SIGTERM,
) -> Finished:
    """Run `argv` to its end, without a shell and with nothing inherited but `env`.

    At `timeout_s`, at the output limit, on Ctrl-C (main thread) or once `cancel` is set, the whole
    process group gets `stop_with`, 2 s later KILL. Whatever else the run started is dead when
    this returns. Raises Cancelled after an interrupt, ToolchainError if the program cannot start.
    """
    mark = new_mark()
    launch = wrap(Launch(tuple(argv), cwd, {**env, MARK: mark}, writable))
    started = time.monotonic()
    with taken() as interrupts:
        child = _spawn(launch, has_input=bool(stdin))
        watch = _Watch(child, started + timeout_s, stdin, cancel, interrupts, stop_with)
        try:
            watch.until_ended()
        finally:
            # The leader is not reaped before its group is dead, so its number cannot be reused.
            _signal_group(child, signal.SIGKILL)
            end_leftovers(child.pid, mark)
            watch.drain()
            code = child.wait()
    if watch.stopped_for == "cancelled":
        raise Cancelled(f"{Path(argv[0]).name} was interrupted; nothing was recorded.")
    return Finished(
        status=code if code >= 0 else None,
        signal=-code if code < 0 else None,
        timed_out=watch.stopped_for == "timeout",
        stdout=watch.stdout.decode("utf-8", "replace"),
        stderr=watch.stderr.decode("utf-8", "replace"),
        duration_s=time.monotonic() - started,
        output_truncated=watch.stopped_for == "flood",
    )


def _spawn(launch: Launch, *, has_input: bool) -> subprocess.Popen[bytes]:
    try:
        return subprocess.Popen(
            launch.argv,
            cwd=launch.cwd,
            env=launch.env,
            stdin=subprocess.PIPE if has_input else subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            bufsize=0,
            start_new_session=True,
            pass_fds=launch.pass_fds,
        )
    except OSError as error:
        raise ToolchainError(
            Reason.TOOLCHAIN_MISSING,
            f"{launch.argv[0]} could not be started: {error.strerror or error}.",
            hint="Type /doctor to see which programs are missing.",
            details={"argv": list(launch.argv)},
        ) from error
    finally:
        for descriptor in launch.pass_fds:
            os.close(descriptor)


def _signal_group(child: subprocess.Popen[bytes], number: signal.Signals) -> None:
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(child.pid, number)


@dataclass(slots=True)
class _Watch:
    """Follows one child: its output, its end, its deadline, and the wish to stop it."""

    child: subprocess.Popen[bytes]
    deadline: float
    stdin: bytes
    cancel: threading.Event | None
    interrupts: Interrupts
    stop_with: signal.Signals
    stopped_for: str = ""
    kill_at: float = 0.0
    total: int = 0
    stdout: bytearray = field(default_factory=bytearray)
    stderr: bytearray = field(default_factory=bytearray)
    streams: selectors.BaseSelector = field(default_factory=selectors.DefaultSelector)

    def until_ended(self) -> None:
        """Return once the leader has ended; it is still to be reaped."""
        pidfd = _pidfd(self.child.pid)
        try:
            self._register(pidfd)
            while not self._ended(pidfd):
                now = time.monotonic()
                self._decide(now)
                for key, _events in self.streams.select(self._patience(now, pidfd)):
                    self._serve(key)
        finally:
            if pidfd is not None:
                self.streams.unregister(pidfd)
                os.close(pidfd)

    def _register(self, pidfd: int | None) -> None:
        self._follow(self.child.stdout, selectors.EVENT_READ, self.stdout)
        self._follow(self.child.stderr, selectors.EVENT_READ, self.stderr)
        self._follow(self.child.stdin, selectors.EVENT_WRITE, None)
        if self.interrupts.wake is not None:
            self.streams.register(self.interrupts.wake, selectors.EVENT_READ)
        if pidfd is not None:
            self.streams.register(pidfd, selectors.EVENT_READ)

    def _follow(self, pipe: IO[bytes] | None, event: int, into: bytearray | None) -> None:
        if pipe is not None:
            os.set_blocking(pipe.fileno(), False)
            self.streams.register(pipe, event, into)

    def _ended(self, pidfd: int | None) -> bool:
        if pidfd is None:
            return self.child.poll() is not None
        flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.child.pid, flags) is not None

    def _patience(self, now: float, pidfd: int | None) -> float:
        until = self.kill_at if self.stopped_for else self.deadline
        waits = [max(0.0, until - now)]
        if self.cancel is not None:
            waits.append(_CANCEL_POLL_S)
        if pidfd is None:
            waits.append(_NO_PIDFD_POLL_S)
        return min(waits)

    def _decide(self, now: float) -> None:
        if self.stopped_for:
            if now >= self.kill_at or self.interrupts.count > 1:
                _signal_group(self.child, signal.SIGKILL)
                self.kill_at = now + GRACE_S
        elif self.interrupts.count or (self.cancel is not None and self.cancel.is_set()):
            self._stop("cancelled", now, signal.SIGTERM)
        elif self.total > OUTPUT_LIMIT:
            self._stop("flood", now, signal.SIGKILL)
        elif now >= self.deadline:
            self._stop("timeout", now, self.stop_with)

    def _stop(self, why: str, now: float, number: signal.Signals) -> None:
        self.stopped_for = why
        self.kill_at = now + GRACE_S
        _signal_group(self.child, number)

    def _serve(self, key: selectors.SelectorKey) -> None:
        if isinstance(key.data, bytearray):
            self._read(key)
        elif key.events == selectors.EVENT_WRITE:
            self._feed(key.fd)
        elif key.fd == self.interrupts.wake:
            os.read(key.fd, 64)

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


def _pidfd(pid: int) -> int | None:
    """A descriptor that turns readable when the process ends, where the system has such a thing."""
    try:
        return os.pidfd_open(pid)
    except (AttributeError, OSError):
        return None
