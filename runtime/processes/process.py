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
from .interrupts import taken
from .leftovers import MARK, end_leftovers, new_mark
from .spawning import SPAWNING

_SWEEP_S = 10.0


@dataclass(frozen=True, slots=True)
class Launch:
    """What is about to be spawned.

    `writable` are the directories it must be able to write, for a sandbox to know. `pass_fds` are
    inherited by it, and closed here afterwards. `supervised` says that the process which is started
    is a sandbox's own, and the program a descendant of it; `over` is read until its end, which comes
    when a supervisor that outlives its parent has ended everything. It is closed here too.
    """

    argv: tuple[str, ...]
    cwd: Path
    env: Mapping[str, str]
    writable: tuple[Path, ...] = ()
    pass_fds: tuple[int, ...] = ()
    supervised: bool = False
    over: int | None = None


Wrap = Callable[[Launch], Launch]
"""A sandbox: takes the launch that was asked for and gives the one that contains it."""


def unwrapped(launch: Launch) -> Launch:
    """No sandbox."""
    return launch


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
    memory: int = 0,
    gate: Gate | None = None,
) -> Finished:
    """Run `argv` to its end, without a shell and with nothing inherited but `env`.

    At `timeout_s`, at the output limit, over `memory` bytes (0: no limit), on Ctrl-C (main thread)
    or once `cancel` is set, the whole process group gets `stop_with`, 2 s later KILL. Whatever else
    the run started is dead when this returns. Raises Cancelled after an interrupt, ToolchainError
    if the program cannot start.
    """
    mark = new_mark()
    asked = Launch(tuple(argv), cwd, {**env, MARK: mark}, writable)
    launch = wrap(asked)
    started = time.monotonic()
    with taken() as interrupts:
        child = _spawn(launch, has_input=bool(stdin))
        watched = mark if launch.supervised else ""
        deadline = started + timeout_s
        bounds = Bounds(deadline, cancel, interrupts, stop_with, memory, watched, gate)
        watch = Watch(child, stdin, bounds)
        try:
            watch.until_ended()
        finally:
            # The leader is not reaped before its group is dead, so its number cannot be reused.
            signal_group(child.pid, signal.SIGKILL)
            end_leftovers(child.pid, mark)
            _until_over(launch.over)
            watch.drain()
            code = child.wait()
    if watch.stopped_for == "cancelled":
        raise Cancelled(f"{Path(argv[0]).name} was interrupted; nothing was recorded.")
    return _finished(watch, code, time.monotonic() - started, supervised=launch.supervised)


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
