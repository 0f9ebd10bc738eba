"""Knows how much a running program keeps in files: on disks in memory, without a name, in its folders."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

_OURS = Path("/proc/self/ns/mnt")
_BLOCK = 512
_MOST_ENTRIES = 50_000
"""In the folders of one run; each takes a page at least, whatever is in it."""
_ENTRY = 4096


def written(pids: tuple[int, ...], scratch: tuple[Path, ...] = ()) -> int:
    """Bytes in the memory disks that these processes see and we do not, in files that they hold open
    and nobody else can name, and below the folders `scratch`."""
    disks = next((found for pid in reversed(pids) if (found := _memory_disks(pid))), {})
    nameless = dict(item for pid in pids for item in _nameless(pid, frozenset(disks)))
    return sum(disks.values()) + sum(nameless.values()) + sum(map(_below, scratch))


def _memory_disks(pid: int) -> dict[int, int]:
    """What is used of each, by its device; none for a process that sees the same disks as we do."""
    found: dict[int, int] = {}
    with suppress(OSError, ValueError, IndexError):
        if Path(f"/proc/{pid}/ns/mnt").stat().st_ino == _OURS.stat().st_ino:
            return found
        for line in Path(f"/proc/{pid}/mountinfo").read_text("utf-8", "replace").splitlines():
            mount, _dash, kind = line.partition(" - ")
            if kind.startswith("tmpfs "):
                fields = mount.split()
                major, minor = map(int, fields[2].split(":"))
                used = os.statvfs(f"/proc/{pid}/root{fields[4]}")
                found[os.makedev(major, minor)] = (used.f_blocks - used.f_bfree) * used.f_frsize
    return found


def _nameless(pid: int, counted: frozenset[int]) -> Iterator[tuple[tuple[int, int], int]]:
    """Open files that no folder names any more, each with its bytes."""
    with suppress(OSError), os.scandir(f"/proc/{pid}/fd") as entries:
        for entry in entries:
            with suppress(OSError):
                status = Path(entry.path).stat()
                gone = stat.S_ISREG(status.st_mode) and status.st_nlink == 0
                if gone and status.st_dev not in counted:
                    yield (status.st_dev, status.st_ino), status.st_blocks * _BLOCK


def _below(folder: Path) -> int:
    """Bytes in a folder. Past so many entries the rest is not looked at: it is too much already."""
    total, entries, todo = 0, 0, [folder]
    while todo:
        with suppress(OSError), os.scandir(todo.pop()) as found:
            for entry in found:
                entries += 1
                if entries > _MOST_ENTRIES:
                    return 1 << 62
                with suppress(OSError):
                    total += entry.stat(follow_symlinks=False).st_blocks * _BLOCK
                    if entry.is_dir(follow_symlinks=False):
                        todo.append(Path(entry.path))
    return total + entries * _ENTRY
