"""Knows how much memory a running program and all that it started take."""

from __future__ import annotations

import os
import re
from pathlib import Path

from .files import written
from .leftovers import younger_than

_PAGE = os.sysconf("SC_PAGE_SIZE")
_SHARE = re.compile(rb"^Pss:\s+(\d+) kB$", re.MULTILINE)


def tree(leader: int) -> dict[int, int]:
    """Resident bytes of `leader` and each of its descendants by process number, parents first.

    Empty where the system shows no processes in /proc. A process of a pid namespace cannot leave
    the tree of the one that made the namespace, whatever it does.
    """
    found = {pid: stat for pid in (leader, *younger_than(leader)) if (stat := _stat(pid))}
    kept: dict[int, int] = {}
    fresh = [leader] if leader in found else []
    while fresh:
        kept.update((pid, found[pid][1]) for pid in fresh)
        parents = set(fresh)
        fresh = [pid for pid, (parent, _size) in found.items() if parent in parents]
        fresh = [pid for pid in fresh if pid not in kept]
    return kept


def taken_by(leader: int) -> int:
    """Bytes that the tree takes, memory that processes share counted once, and what stands on its disks
    in memory."""
    sizes = tree(leader)
    return _proportional(sizes) + written(tuple(sizes))


def takes_more_than(leader: int, limit: int, scratch: tuple[Path, ...] = ()) -> bool:
    """Whether the tree takes more than `limit` bytes, memory that processes share counted once, and
    what it wrote to disks in memory, to files without a name and below `scratch` counted as well.

    Resident sizes are quick to read and count shared pages in every process, so a sum of them that
    is too high is only the occasion to look closer.
    """
    sizes = tree(leader)
    left = limit - written(tuple(sizes), scratch)
    return left < 0 or (sum(sizes.values()) > left and _proportional(sizes) > left)


def _proportional(sizes: dict[int, int]) -> int:
    return sum(_share(pid, size) for pid, size in sizes.items())


def _share(pid: int, size: int) -> int:
    """A process's share in bytes, or its resident size where the share is not told."""
    try:
        said = _SHARE.search(Path(f"/proc/{pid}/smaps_rollup").read_bytes())
    except (FileNotFoundError, ProcessLookupError):
        return 0  # it has ended since its size was read
    except OSError:
        return size
    return int(said[1]) * 1024 if said else size


def _stat(pid: int) -> tuple[int, int] | None:
    """Parent and resident bytes of a process."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_bytes().rpartition(b")")[2].split()
        return int(fields[1]), int(fields[21]) * _PAGE
    except (OSError, IndexError, ValueError):
        return None
