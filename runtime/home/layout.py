"""Knows how a run's files are laid out in a private directory, fresh or over those of the last.

A kept directory must never let an old result pass for a new one. Cargo and make compare file
times: cargo takes an equal time for unchanged, make a time equal to its output's. So every file
that changed gets a time strictly after the end of the last run, whatever the clock did since.
"""

from __future__ import annotations

import os
import shutil
import stat
import time
from collections.abc import Iterator, Mapping
from contextlib import suppress
from pathlib import Path, PurePosixPath

from schemas.errors import Reason, WorkspaceError

_STEP_NS = 1_000_000
_CATCH_UP_S = 0.05
_FILE_MODE, _FOLDER_MODE = 0o644, 0o755
"""A sandbox may make a run somebody who is not the owner; nobody else gets past the folder above."""


def lay_out(root: Path, files: Mapping[str, str], stamp: Path, built: tuple[str, ...] = ()) -> bool:
    """Make `root` hold exactly `files` beside what was built; True if nothing had changed.

    `built` names what the build leaves at the top. `stamp` carries the time of the last run's end;
    without it everything built is thrown away.
    """
    _unlink_planted(root, built)
    root.mkdir(parents=True, exist_ok=True)
    root.chmod(_FOLDER_MODE)
    floor = _floor(stamp)
    if floor is None:
        forget_builds(root, built)
    removed = sorted(_present(root, built) - files.keys())
    changed = [path for path in sorted(files) if not _holds(root / path, files[path])]
    for path in removed:
        (root / path).unlink(missing_ok=True)
    _remove_empty(root, built)
    moment = max(time.time_ns(), (floor or 0) + _STEP_NS)
    for path in changed:
        _write(root, checked(path), files[path], moment)
    stamp.unlink(missing_ok=True)
    return not removed and not changed and floor is not None


def forget_builds(root: Path, built: tuple[str, ...]) -> None:
    """Throw away everything that was built in `root`."""
    for name in built:
        remove(root / name)


def _unlink_planted(root: Path, built: tuple[str, ...]) -> None:
    """A link in place of a build directory would send the compiler's output elsewhere."""
    for path in (root, *(root / name for name in built)):
        if path.is_symlink():
            path.unlink()


def remove(path: Path) -> None:
    """Remove a file or a directory tree, even one whose owner took away its own permissions."""
    if not path.is_dir():
        path.unlink(missing_ok=True)
    shutil.rmtree(path, ignore_errors=True)
    if path.is_dir():
        for folder, _names, _files in os.walk(path):
            with suppress(OSError):
                Path(folder).chmod(stat.S_IRWXU)
        shutil.rmtree(path, ignore_errors=True)


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


def _walk(root: Path, built: tuple[str, ...]) -> Iterator[tuple[Path, list[str]]]:
    """Directories below `root` outside the build directories with their files and links."""
    for folder, names, files in os.walk(root):
        here = Path(folder)
        if here == root:
            names[:] = [name for name in names if name not in built]
        links = [name for name in names if (here / name).is_symlink()]
        yield here, [name for name in (*files, *links) if here != root or name not in built]


def _present(root: Path, built: tuple[str, ...]) -> set[str]:
    return {
        (here / name).relative_to(root).as_posix()
        for here, names in _walk(root, built)
        for name in names
    }


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


def _remove_empty(root: Path, built: tuple[str, ...]) -> None:
    for folder in sorted(
        (here for here, _names in _walk(root, built) if here != root), reverse=True
    ):
        with suppress(OSError):
            folder.rmdir()
