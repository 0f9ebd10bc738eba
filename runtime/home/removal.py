"""Knows how to remove what a run left behind, however deep, wide or locked it is.

No path is built and nothing is called within itself, so depth costs nothing: folders inside a folder
are moved up to the top, where they are emptied in turn.
"""

from __future__ import annotations

import os
import stat
import time
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

PATIENCE_S = 60.0
"""A disk empties some ten thousand files a second."""
_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC


def remove(path: Path, patience_s: float = PATIENCE_S) -> bool:
    """Remove a file or a directory tree; no link is followed. True if nothing is left of it.

    What cannot be removed in `patience_s` seconds, or at all, stays; that is no error.
    """
    try:
        at = os.open(path.parent, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    except OSError:
        return not os.path.lexists(path)
    try:
        if not _unlinked(path.name, at):
            _Emptying(at, path.name, time.monotonic() + patience_s).run()
        with suppress(OSError):
            os.rmdir(path.name, dir_fd=at)
        return not _is_there(path.name, at)
    finally:
        os.close(at)


@dataclass(slots=True)
class _Emptying:
    """One folder that is being emptied; `stuck` are names in it that could not be removed."""

    at: int
    name: str
    until: float
    stuck: set[str] = field(default_factory=set)
    moved: int = 0

    def run(self) -> None:
        """Go over the folder until nothing in it can be removed any more."""
        with suppress(OSError):
            top = _opened(self.name, self.at)
            try:
                while self._pass(top):
                    pass
            finally:
                os.close(top)

    def _pass(self, top: int) -> bool:
        """Look at each entry once; False if that changed nothing, or took too long."""
        changed = False
        with os.scandir(top) as entries:
            for entry in entries:
                if time.monotonic() > self.until:
                    return False
                if entry.name not in self.stuck:
                    changed = True
                    if not _unlinked(entry.name, top) and not self._emptied(entry.name, top):
                        self.stuck.add(entry.name)
        return changed

    def _emptied(self, name: str, top: int) -> bool:
        """Remove a folder right in the top one; the folders in it are moved beside it."""
        with suppress(OSError):
            folder = _opened(name, top)
            try:
                with os.scandir(folder) as entries:
                    for entry in entries:
                        if time.monotonic() > self.until:
                            return False
                        if not _unlinked(entry.name, folder):
                            self._move_up(entry.name, folder, top)
            finally:
                os.close(folder)
            os.rmdir(name, dir_fd=top)
            return True
        return False

    def _move_up(self, name: str, folder: int, top: int) -> None:
        self.moved += 1
        with suppress(OSError):
            os.close(_opened(name, folder))  # a folder that nobody may write cannot be moved
            while _is_there(f".{self.moved}", top):
                self.moved += 1
            os.rename(name, f".{self.moved}", src_dir_fd=folder, dst_dir_fd=top)


def _unlinked(name: str, at: int) -> bool:
    """Remove one entry; False for a folder, and for what cannot be removed."""
    try:
        os.unlink(name, dir_fd=at)
    except FileNotFoundError:
        return True
    except OSError:
        return False
    return True


def _opened(name: str, at: int) -> int:
    """A folder, with all rights given back to its owner."""
    status = os.stat(name, dir_fd=at, follow_symlinks=False)
    if stat.S_ISDIR(status.st_mode) and status.st_mode & stat.S_IRWXU != stat.S_IRWXU:
        os.chmod(name, stat.S_IRWXU, dir_fd=at)
    return os.open(name, _FOLDER, dir_fd=at)


def _is_there(name: str, at: int) -> bool:
    with suppress(OSError):
        os.stat(name, dir_fd=at, follow_symlinks=False)
        return True
    return False
