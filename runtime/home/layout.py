"""Knows how a run's files are laid out in a private directory, fresh or over those of the last.

A kept directory must never let an old result pass for a new one. Cargo and make compare file
times: cargo takes an equal time for unchanged, make a time equal to its output's. So every file
that changed gets a time strictly after the end of the last run, whatever the clock did since.
"""

from __future__ import annotations

import os
import stat
import time
from collections.abc import Iterator, Mapping, Set
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from schemas.errors import Reason, WorkspaceError

from .removal import remove

_STEP_NS = 1_000_000
_CATCH_UP_S = 0.05
_FILE_MODE, _FOLDER_MODE = 0o644, 0o755
"""A sandbox may make a run somebody who is not the owner; nobody else gets past the folder above."""


@dataclass(frozen=True, slots=True)
class Laid:
    """What was laid out: the files that have other text than before, and whether files came or went;
    `known` is False where nothing tells what stood there before."""

    known: bool
    edited: tuple[str, ...]
    came_or_went: bool

    @property
    def unchanged(self) -> bool:
        """Whether all is as it was."""
        return self.known and not self.edited and not self.came_or_went

    def only_edits_below(self, folder: str) -> bool:
        """Whether nothing but the text of files in `folder` is other than before."""
        below = all(path.startswith(f"{folder}/") for path in self.edited)
        return self.known and below and not self.came_or_went


def lay_out(root: Path, files: Mapping[str, str], stamp: Path, built: tuple[str, ...] = ()) -> Laid:
    """Make `root` hold exactly `files` beside what was built; what that changed.

    `built` names what the build leaves at the top. `stamp` carries the time of the last run's end;
    without it everything built is thrown away.
    """
    _unlink_planted(root, built)
    root.mkdir(parents=True, exist_ok=True)
    root.chmod(_FOLDER_MODE)
    floor = _floor(stamp)
    if floor is None:
        forget_builds(root, built)
    removed = list(_strangers(root, files.keys(), built))
    for stranger in removed:
        remove(stranger)
    changed = [path for path in sorted(files) if not _holds(root / path, files[path])]
    edited = [path for path in changed if (root / path).is_file()]
    moment = max(time.time_ns(), (floor or 0) + _STEP_NS)
    for path in changed:
        _write(root, checked(path), files[path], moment)
    stamp.unlink(missing_ok=True)
    return Laid(floor is not None, tuple(edited), bool(removed) or len(edited) < len(changed))


def is_laid_out(root: Path, files: Mapping[str, str], built: tuple[str, ...]) -> bool:
    """Whether `root` holds exactly `files` beside what was built."""
    there = all(_holds(root / path, text) for path, text in files.items())
    return there and not any(_strangers(root, files.keys(), built))


def forget_builds(root: Path, built: tuple[str, ...]) -> None:
    """Throw away everything that was built in `root`."""
    for name in built:
        remove(root / name)


def _unlink_planted(root: Path, built: tuple[str, ...]) -> None:
    """A link in place of a build directory would send the compiler's output elsewhere."""
    for path in (root, *(root / name for name in built)):
        if path.is_symlink():
            path.unlink()


def checked(path: str) -> str:
    """`path` if it is relative and stays inside; WORKSPACE_UNSAFE otherwise."""
    parts = PurePosixPath(path).parts
    if not parts or path.startswith("/") or ".." in parts or "\0" in path or "\\" in path:
        raise WorkspaceError(
            Reason.WORKSPACE_UNSAFE,
            f"{path!r} does not name a file inside the exercise.",
            hint="Rename the file, or take it out of the folder.",
        )
    return path


def _strangers(root: Path, files: Set[str], built: tuple[str, ...]) -> Iterator[Path]:
    """What stands in `root` and is none of `files`, nor a folder of theirs, nor what was built; a
    folder as a whole, however much is in it."""
    folders = {parent.as_posix() for path in files for parent in PurePosixPath(path).parents}
    todo = [""]
    while todo:
        here = todo.pop()  # names alone: a run looks at each file several times
        for entry in os.scandir(root / here):
            name, is_folder = f"{here}{entry.name}", entry.is_dir(follow_symlinks=False)
            if is_folder and name in folders:
                todo.append(f"{name}/")
            elif (here or name not in built) and (is_folder or name not in files):
                yield Path(entry.path)


def _holds(path: Path, content: str) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode) and path.read_bytes() == content.encode()
    except OSError:
        return False


def _floor(stamp: Path) -> int | None:
    """End of the last run in ns, or None if unknown or so far ahead that times mean nothing."""
    try:
        ended = stamp.lstat().st_mtime_ns
    except OSError:
        return None
    ahead = (ended + _STEP_NS - time.time_ns()) / 1e9
    if ahead > _CATCH_UP_S:
        return None
    if ahead > 0:
        time.sleep(ahead)
    return ended


def _write(root: Path, name: str, content: str, moment: int) -> None:
    path = root / name
    for folder in reversed(path.relative_to(root).parents[:-1]):
        (root / folder).mkdir(exist_ok=True)
        (root / folder).chmod(_FOLDER_MODE)
    path.unlink(missing_ok=True)
    with path.open("xb") as file:
        file.write(content.encode())
        os.fchmod(file.fileno(), _FILE_MODE)
    os.utime(path, ns=(moment, moment))
