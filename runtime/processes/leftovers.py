"""Knows how to find and end what a run left behind after leaving its process group.

A process that calls setsid escapes a kill of the group. Each run therefore carries a mark in its
environment, which every descendant inherits; on Linux a process can be read in /proc even after it
has been adopted by another parent. Only numbers given out since the run's leader are looked at, so
the cost does not grow with the desktop around us. Elsewhere the sandbox has to do this.
"""

from __future__ import annotations

import os
import select
import signal
import time
from contextlib import suppress
from pathlib import Path

MARK = "LEARN_RUN"
"""Name of the environment variable that carries the mark."""
_PATIENCE_S = 2.0


def new_mark() -> str:
    """A value that no other run has."""
    return os.urandom(8).hex()


def end_leftovers(leader: int, mark: str) -> None:
    """Kill every process that carries `mark`, and wait until they are gone (2 s at most)."""
    needle = f"{MARK}={mark}".encode()
    until = time.monotonic() + _PATIENCE_S
    while time.monotonic() < until:
        found = [pid for pid in younger_than(leader) if _end(pid, needle)]
        if not found:
            return


def younger_than(leader: int) -> list[int]:
    """Numbers of the processes started since `leader`, which the kernel hands out in a ring."""
    try:
        newest = int(Path("/proc/loadavg").read_text("ascii").split()[-1])
        with os.scandir("/proc") as entries:
            pids = [int(entry.name) for entry in entries if entry.name.isdigit()]
    except (OSError, ValueError):
        return []
    if newest >= leader:
        return [pid for pid in pids if leader < pid <= newest]
    return [pid for pid in pids if pid > leader or pid <= newest]


def signal_marked(leader: int, mark: str, number: signal.Signals) -> None:
    """Send `number` to every process that carries `mark`, except what `leader` itself started: a
    sandbox's first process, whose end is the end of all the others."""
    needle = f"{MARK}={mark}".encode()
    for pid in younger_than(leader):
        if parent_of(pid) != leader:
            _signal(pid, needle, number, wait_s=0.0)


def parent_of(pid: int) -> int | None:
    """The parent of a process, None if it is gone."""
    try:
        return int(Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()[1])
    except (OSError, IndexError, ValueError):
        return None


def _end(pid: int, needle: bytes) -> bool:
    return _signal(pid, needle, signal.SIGKILL, wait_s=_PATIENCE_S)


def _signal(pid: int, needle: bytes, number: signal.Signals, *, wait_s: float) -> bool:
    """Signal `pid` if it carries the mark; the descriptor keeps the number from meaning another."""
    try:
        handle = os.pidfd_open(pid)
    except (AttributeError, OSError):
        return False
    try:
        if needle not in Path(f"/proc/{pid}/environ").read_bytes().split(b"\0"):
            return False
        signal.pidfd_send_signal(handle, number)
        if wait_s:
            select.select([handle], [], [], wait_s)
    except OSError:
        return False
    finally:
        with suppress(OSError):
            os.close(handle)
    return True
