"""Knows the directories learners edit: made whole or not at all, read without trust."""

from __future__ import annotations

import errno
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from schemas.content import Files, SourceFile
from schemas.disk import no_room
from schemas.errors import LearnError, Reason, StateError, WorkspaceError

from .layout import checked
from .removal import remove

FILE_BYTES = 1024 * 1024
"""Largest file that is read; no exercise comes near it."""
FILE_COUNT = 200
"""Most files that are read from one folder."""
_DEPTH = 16
_READ_FLAGS = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC


class DiskWorkspaces:
    """Workspaces below one directory of the learner's home."""

    def __init__(self, home: Path) -> None:
        self._home = home

    def create(self, name: str, files: Files) -> Path:
        """Write a new workspace whole or not at all; WORKSPACE_UNSAFE if the name is taken."""
        target = self._home / checked(name)
        with _disk_words(self._home):
            self._home.mkdir(parents=True, exist_ok=True)
            draft = Path(tempfile.mkdtemp(prefix=f".new-{name}-", dir=self._home))
            try:
                _fill(draft, files)
                draft.chmod(0o755)
                _move_new(draft, target)
            except BaseException:
                remove(draft)
                raise
            _sync_dir(self._home)
        return target

    def remove(self, name: str) -> None:
        """Remove a workspace and every draft of it that a killed process left; links stay links."""
        with _disk_words(self._home):
            for path in (self._home / checked(name), *self._home.glob(f".new-{name}-*")):
                if path.is_symlink():
                    path.unlink()
                elif path.is_dir():
                    remove(path)

    def read(self, root: Path, folder: str, extensions: tuple[str, ...]) -> Files:
        """The regular text files below root/folder, links never followed, as `read_files`; or the
        one file that root/folder is."""
        _existing(root)
        place = root / folder
        if os.path.lexists(place) and not place.is_dir():
            return (SourceFile(place.name, read_text(place)),)
        return read_files(place, extensions)

    def write(self, root: Path, files: Files) -> None:
        """Replace files in an existing workspace, each atomically; no link is written through."""
        _existing(root)
        with _disk_words(root):
            for file in files:
                path = root / checked(file.path)
                _refuse_links(root, path.parent)
                path.parent.mkdir(parents=True, exist_ok=True)
                _replace(path, file.content)


def read_files(folder: Path, extensions: tuple[str, ...] = ()) -> Files:
    """All regular files below `folder` with one of the endings (any, if none are given), by path.

    Hidden files and directories are left out; a folder that is not there holds no files. Raises
    WORKSPACE_UNSAFE for links and oddities, INPUT_NOT_TEXT, INPUT_TOO_LARGE.
    """
    found: list[SourceFile] = []
    for path in _listed(folder):
        if extensions and path.suffix not in extensions:
            continue
        if len(found) == FILE_COUNT:
            raise WorkspaceError(
                Reason.INPUT_TOO_LARGE,
                f"{folder} holds more than {FILE_COUNT} files.",
                hint="Move what does not belong to the exercise elsewhere.",
            )
        found.append(SourceFile(path.relative_to(folder).as_posix(), read_text(path)))
    return tuple(found)


def read_text(path: Path) -> str:
    """The text of one regular file; WorkspaceError when it is none, too large or not UTF-8."""
    try:
        descriptor = os.open(path, _READ_FLAGS)
    except OSError as error:
        raise _unreadable(path, error) from error
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise _unsafe(path, "is not a regular file")
        data = file.read(FILE_BYTES + 1)
    if len(data) > FILE_BYTES:
        raise WorkspaceError(
            Reason.INPUT_TOO_LARGE,
            f"{path} is larger than {FILE_BYTES // 1024} KiB.",
            hint="Keep data out of the exercise's folders, then try again.",
        )
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as error:
        raise WorkspaceError(
            Reason.INPUT_NOT_TEXT,
            f"{path} is not UTF-8 text (byte {error.start}).",
            hint="Save it as UTF-8 in your editor, then try again.",
        ) from error


def _listed(folder: Path, depth: int = 0) -> Iterator[Path]:
    """Files below `folder` in path order; links and special files are among them, to be told."""
    if depth > _DEPTH:
        raise _unsafe(folder, "is nested too deeply")
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except FileNotFoundError:
        return
    except OSError as error:
        raise _unreadable(folder, error) from error
    if folder.is_symlink():
        raise _unsafe(folder, "is a link")
    for entry in entries:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if entry.name != "__pycache__":
                yield from _listed(Path(entry.path), depth + 1)
        else:
            yield Path(entry.path)


def _existing(root: Path) -> None:
    if root.is_symlink() or not root.is_dir():
        raise WorkspaceError(
            Reason.WORKSPACE_MISSING,
            f"The workspace {root} is not there any more.",
            hint="Move it back, or begin again with /start; your attempts are kept.",
            details={"workspace": str(root)},
        )


def _unreadable(path: Path, error: OSError) -> WorkspaceError:
    if error.errno in (errno.ELOOP, errno.EMLINK):
        return _unsafe(path, "is a link")
    return _unsafe(path, f"cannot be read ({error.strerror})")


def _unsafe(path: Path, why: str) -> WorkspaceError:
    return WorkspaceError(
        Reason.WORKSPACE_UNSAFE,
        f"{path} {why}; it was not read.",
        hint="Replace it by a plain file, or take it out of the folder.",
        details={"path": str(path)},
    )


def _refuse_links(root: Path, folder: Path) -> None:
    while folder != root:
        if folder.is_symlink():
            raise _unsafe(folder, "is a link")
        folder = folder.parent


def _fill(root: Path, files: Files) -> None:
    for file in files:
        path = root / checked(file.path)
        path.parent.mkdir(parents=True, exist_ok=True)
        with path.open("xb") as out:
            out.write(file.content.encode())
            out.flush()
            os.fsync(out.fileno())
    for folder, _names, _files in os.walk(root):
        _sync_dir(Path(folder))


def _move_new(draft: Path, target: Path) -> None:
    """Rename onto a name that is free: an empty directory there would be replaced silently."""
    if os.path.lexists(target):
        raise WorkspaceError(
            Reason.WORKSPACE_UNSAFE,
            f"{target} exists already and was left as it is.",
            hint="Move it away, then try again.",
        )
    draft.rename(target)


def _replace(path: Path, content: str) -> None:
    descriptor, draft = tempfile.mkstemp(prefix=".new-", dir=path.parent)
    try:
        with os.fdopen(descriptor, "wb") as out:
            out.write(content.encode())
            out.flush()
            os.fsync(out.fileno())
        Path(draft).chmod(0o644)
        Path(draft).replace(path)
    except BaseException:
        with suppress(OSError):
            Path(draft).unlink()
        raise
    _sync_dir(path.parent)


def _sync_dir(folder: Path) -> None:
    """Make names in `folder` durable, where the file system can."""
    descriptor = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


@contextmanager
def _disk_words(place: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise _disk_error(place, error) from error


def _disk_error(place: Path, error: OSError) -> LearnError:
    if full := no_room(error):
        return StateError(
            Reason.DISK_FULL,
            f"{place} cannot be written: {full[0]}; nothing was changed.",
            hint=full[1],
        )
    return StateError(
        Reason.HOME_NOT_WRITABLE,
        f"{place} cannot be written: {error.strerror or error}.",
        hint="Check its permissions, or set LEARN_HOME to a directory of yours.",
    )
