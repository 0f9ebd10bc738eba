"""Knows how to run one program and leave nothing of it behind: the only door to subprocess."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from schemas.errors import Cancelled, Reason, ToolchainError
from schemas.exchange.calls import Finished

from .follow import Bounds, Gate, Watch, signal_group
from .interrupts import Interrupts, taken
from .leftovers import MARK, end_leftovers, new_mark
from .spawning import SPAWNING

_SWEEP_S = 10.0


@dataclass(frozen=True, slots=True)
class Launch:
    """What is about to be spawned.

    `writable` are the directories it must be able to write, for a sandbox to know. `pass_fds` are
    inherited by it, and closed here afterwards. `supervised` says that the process which is started
    is a sandbox's own, and the program a descendant of it; `over` is read until its end, which comes
    when a supervisor that outlives its parent has ended everything. It is closed here too. What is in
    the folders `scratch` counts as memory of the run.
    """

    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]
    writable: tuple[Path, ...] = ()
    pass_fds: tuple[int, ...] = ()
    supervised: bool = False
    over: int | None = None
    scratch: tuple[Path, ...] = ()


Wrap = Callable[[Launch], Launch]
"""A sandbox: takes the launch that was asked for and gives the one that contains it."""


def unwrapped(launch: Launch) -> Launch:
    """No sandbox."""
    return launch


@dataclass(frozen=True, slots=True)
class Spawned:
    """A program that was started and is not followed yet; everything it starts carries `mark`."""

    name: str
    child: subprocess.Popen[bytes]
    launch: Launch
    mark: str

    def is_alive(self) -> bool:
        """Whether it has not ended; it is not reaped by the question."""
        flags = os.WEXITED | os.WNOHANG | os.WNOWAIT
        return os.waitid(os.P_PID, self.child.pid, flags) is None


@dataclass(frozen=True, slots=True)
class Terms:
    """What holds for a program from the moment it is followed.

    At `timeout_s`, over `memory` bytes (0: no limit), or once `cancel` is set, its process group
    gets `stop_with`, 2 s later KILL; it stands still at `gate` until that has been served.
    """

    timeout_s: float
    cancel: threading.Event | None = None
    stop_with: signal.Signals = signal.SIGTERM
    memory: int = 0
    gate: Gate | None = None


def run(
    argv: Sequence[str],
    terms: Terms,
    *,
    cwd: Path,
    env: Mapping[str, str],
    stdin: bytes = b"",
    wrap: Wrap = unwrapped,
    writable: tuple[Path, ...] = (),
) -> Finished:
    """Run `argv` to its end, without a shell and with nothing inherited but `env`.

    Over a limit of `terms` or of output, on Ctrl-C (main thread) or once cancelled, the whole
    process group gets `stop_with`, 2 s later KILL. Whatever else the run started is dead when this
    returns. Raises Cancelled after an interrupt, ToolchainError if the program cannot start.
    """
    started = time.monotonic()
    with taken() as interrupts:
        spawned = spawn(argv, cwd=cwd, env=env, wrap=wrap, writable=writable, waits=bool(stdin))
        return _followed(spawned, stdin, terms, interrupts, started)


def spawn(
    argv: Sequence[str],
    *,
    cwd: Path,
    env: Mapping[str, str],
    wrap: Wrap = unwrapped,
    writable: tuple[Path, ...] = (),
    waits: bool,
) -> Spawned:
    """Start `argv` and come back at once; `waits` says that there will be something for it to read.
    Whoever calls this has to `follow` or `discard` it. ToolchainError if it cannot start."""
    mark = new_mark()
    launch = wrap(Launch(tuple(argv), cwd, {**env, MARK: mark}, writable))
    return Spawned(Path(argv[0]).name, _spawn(launch, has_input=waits), launch, mark)


def follow(spawned: Spawned, stdin: bytes, terms: Terms) -> Finished:
    """Give `stdin` to a program that waited for it, and see it to its end, as `run` does."""
    with taken() as interrupts:
        return _followed(spawned, stdin, terms, interrupts, time.monotonic())


@dataclass(frozen=True, slots=True)
class Halted:
    """A program that was followed until it stood still, or had ended by then. Whoever has it lets it
    go on or discards it."""

    spawned: Spawned
    watch: Watch

    @property
    def was_stopped(self) -> bool:
        """Whether it did not end by itself: a limit, or somebody's wish, ended it."""
        return bool(self.watch.stopped_for)

    def go_on(self, terms: Terms) -> Finished:
        """See it to its end from here, as `run` does."""
        started = time.monotonic()
        with taken() as interrupts:
            self.watch.bounds = _bounds(self.spawned, terms, interrupts, started)
            return _seen_to_its_end(self.spawned, self.watch, started)

    def discard(self) -> None:
        """End it with everything it started."""
        self.watch.streams.close()
        discard(self.spawned)


def follow_until(
    halted: Callable[[], bool], spawned: Spawned, stdin: bytes, terms: Terms
) -> Halted:
    """Give `stdin` to a program that waited for it, and see it to the moment at which `halted` says that
    it stands still, or to its end."""
    with taken() as interrupts:
        bounds = _bounds(spawned, terms, interrupts, time.monotonic())
        found = Halted(spawned, Watch(spawned.child, stdin, bounds))
        try:
            found.watch.until_ended(halted)
        except BaseException:
            found.discard()
            raise
        return found


def discard(spawned: Spawned) -> None:
    """End a program that nobody wants any more, with everything it started."""
    _end(spawned)
    spawned.child.wait()
    for stream in (spawned.child.stdin, spawned.child.stdout, spawned.child.stderr):
        if stream is not None:
            stream.close()


def _followed(
    spawned: Spawned, stdin: bytes, terms: Terms, interrupts: Interrupts, started: float
) -> Finished:
    bounds = _bounds(spawned, terms, interrupts, started)
    return _seen_to_its_end(spawned, Watch(spawned.child, stdin, bounds), started)


def _bounds(spawned: Spawned, terms: Terms, interrupts: Interrupts, started: float) -> Bounds:
    launch = spawned.launch
    return Bounds(
        started + terms.timeout_s,
        *(terms.cancel, interrupts, terms.stop_with, terms.memory),
        spawned.mark if launch.supervised else "",
        *(terms.gate, launch.scratch),
    )


def _seen_to_its_end(spawned: Spawned, watch: Watch, started: float) -> Finished:
    try:
        watch.until_ended()
    finally:
        _end(spawned)
        watch.drain()
        code = spawned.child.wait()
    if watch.stopped_for == "cancelled":
        raise Cancelled(f"{spawned.name} was interrupted; nothing was recorded.")
    supervised = spawned.launch.supervised
    return _finished(watch, code, time.monotonic() - started, supervised=supervised)


def _end(spawned: Spawned) -> None:
    """Kill all of it. The leader is not reaped before its group is dead, so its number cannot be
    reused."""
    signal_group(spawned.child.pid, signal.SIGKILL)
    end_leftovers(spawned.child.pid, spawned.mark)
    _until_over(spawned.launch.over)


def _finished(watch: Watch, code: int, duration_s: float, *, supervised: bool) -> Finished:
    number = _ending_signal(code, supervised=supervised)
    return Finished(
        status=code if number is None else None,
        signal=number,
        timed_out=watch.stopped_for == "timeout",
        stdout=watch.stdout.decode("utf-8", "replace"),
        stderr=watch.stderr.decode("utf-8", "replace"),
        duration_s=duration_s,
        output_truncated=watch.stopped_for == "flood",
        over_memory=watch.stopped_for == "memory",
    )


def _ending_signal(code: int, *, supervised: bool) -> int | None:
    """The signal that ended a program; a sandbox tells of one as shells do, by 128 and more."""
    if code < 0:
        return -code
    return code - 128 if supervised and 128 < code < 128 + signal.NSIG else None


def _until_over(over: int | None) -> None:
    """Wait until a supervisor has ended what it supervised (10 s at most)."""
    if over is not None:
        with os.fdopen(over, "rb", buffering=0):
            select.select([over], [], [], _SWEEP_S)


def _spawn(launch: Launch, *, has_input: bool) -> subprocess.Popen[bytes]:
    try:
        with SPAWNING:
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
        if launch.over is not None:
            os.close(launch.over)
        raise ToolchainError(
            Reason.TOOLCHAIN_MISSING,
            f"{launch.argv[0]} could not be started: {error.strerror or error}.",
            hint="Type /doctor to see which programs are missing.",
            details={"argv": list(launch.argv)},
        ) from error
    finally:
        for descriptor in launch.pass_fds:
            os.close(descriptor)
