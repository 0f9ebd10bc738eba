"""Reads folders that somebody else laid out: text only, within bounds, no link ever followed."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from languages.layouts.crates import MANIFEST, is_member, is_workspace
from languages.layouts.listing import IMPORTABLE, MADE, MARKS, ROOTS, TELLING, Listing
from schemas.errors import LearnError, Reason, WorkspaceError

from .workspace import FILE_BYTES, read_text

MOST_FILES, MOST_BYTES, DEEPEST = 4000, 32 << 20, 24
"""Of one folder that is run: a big project of a course; no exercise comes near it."""
_TREES = frozenset({"vendor", "third-party"})
_ABOVE = 5
"""How many folders up a workspace is looked for."""


@dataclass(slots=True)
class _Reading:
    """What has been read of a folder so far."""

    root: Path
    most_files: int
    most_bytes: int
    files: dict[str, str] = field(default_factory=dict)
    left_out: list[str] = field(default_factory=list)
    trees: set[str] = field(default_factory=set)
    folders: list[str] = field(default_factory=list)
    bytes: int = 0

    def take(self, path: Path, name: str) -> None:
        """Read one file, or say why not; INPUT_TOO_LARGE once the folder is more than is read."""
        if why := _odd(name):
            self.left_out.append(f"{name!r:.80} {why}")
            return
        try:
            text = read_text(path)
        except WorkspaceError as error:
            self.left_out.append(f"{name} {_why(error)}")
            return
        self.files[name] = text
        self.bytes += len(text)
        if len(self.files) > self.most_files or self.bytes > self.most_bytes:
            raise WorkspaceError(
                Reason.INPUT_TOO_LARGE,
                f"{self.root} holds more than {self.most_files} files or {self.most_bytes >> 20} MiB.",
                hint="Name the folder of one exercise or package inside it.",
            )


def listing_of(
    path: Path, *, most_files: int = MOST_FILES, most_bytes: int = MOST_BYTES
) -> Listing:
    """The folder at `path`, or the exercise that the file at `path` is, in the folder it belongs to.

    A member of a workspace comes with its workspace. Links, binary and oversized files are left out
    and told; WORKSPACE_MISSING if there is nothing, INPUT_TOO_LARGE beyond the bounds.
    """
    place = path.resolve()
    if not place.exists():
        raise WorkspaceError(
            Reason.WORKSPACE_MISSING,
            f"There is no {path}.",
            hint="Name a folder with code and tests, for example: learn run .",
        )
    root, focus = _root(place)
    return _listing(root, focus, True, most_files, most_bytes)


def _listing(root: Path, focus: str, deep: bool, most_files: int, most_bytes: int) -> Listing:
    reading = _Reading(root, most_files, most_bytes)
    _walk(reading, root, "", 0 if deep else DEEPEST)
    return Listing(
        root.name,
        reading.files,
        focus,
        str(root),
        tuple(reading.left_out),
        frozenset(reading.trees),
        tuple(reading.folders),
    )


def listing_below(root: Path, path: str, *, deep: bool) -> Listing:
    """The folder `path` below `root`, by itself; WORKSPACE_UNSAFE if a link leads elsewhere."""
    top = root.resolve()
    place = (top / path).resolve()
    if not place.is_relative_to(top) or (top / path).is_symlink():
        raise WorkspaceError(
            Reason.WORKSPACE_UNSAFE,
            f"{path} is a link that leads elsewhere; it was not read.",
            hint="Replace it by a plain folder.",
        )
    if not place.is_dir():
        raise WorkspaceError(
            Reason.WORKSPACE_MISSING,
            f"there is no folder {path or root}",
            hint=IMPORTABLE,
        )
    return _listing(place, "", deep, MOST_FILES, MOST_BYTES)


def _root(place: Path) -> tuple[Path, str]:
    """The folder to read, and the part of it that is meant."""
    if place.is_file():
        for above in place.parents[: _ABOVE + 1]:
            if any((above / name).is_file() for name in ROOTS):
                return above, place.relative_to(above).as_posix()
        return place.parent, place.name
    if (place / MANIFEST).is_file() and not _is_workspace(place):
        for above in place.parents[:_ABOVE]:
            if (above / MANIFEST).is_file() and _is_workspace(above):
                focus = place.relative_to(above).as_posix()
                if is_member(_manifest(above), focus):
                    return above, focus
    return place, ""


def _is_workspace(folder: Path) -> bool:
    try:
        return is_workspace(_manifest(folder))
    except LearnError:
        return False


def _manifest(folder: Path) -> Listing:
    return Listing(folder.name, {MANIFEST: read_text(folder / MANIFEST)})


def _walk(reading: _Reading, folder: Path, head: str, depth: int) -> None:
    for entry in _entries(reading, folder, head):
        name = f"{head}{entry.name}"
        if entry.is_symlink():
            reading.left_out.append(f"{name} is a link")
        elif entry.is_dir(follow_symlinks=False):
            if not head:
                reading.folders.append(name)
            if entry.name in _TREES:
                reading.trees.add(name)
            elif not _is_made(entry) and depth < DEEPEST:
                _walk(reading, Path(entry.path), f"{name}/", depth + 1)
        elif entry.is_file(follow_symlinks=False):
            reading.take(Path(entry.path), name)
        else:
            reading.left_out.append(f"{name} is no regular file")


def _entries(reading: _Reading, folder: Path, head: str) -> Iterator[os.DirEntry[str]]:
    try:
        found = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        reading.left_out.append(f"{head or folder} cannot be read ({error.strerror})")
        return
    for entry in found:
        if not entry.name.startswith(".") or entry.name in TELLING:
            yield entry


def _is_made(entry: os.DirEntry[str]) -> bool:
    """Whether tools made this folder: by what stands in it, or by a name that means only that."""
    if entry.name in ("__pycache__", "node_modules"):
        return True
    return entry.name in MADE and any((Path(entry.path) / mark).exists() for mark in MARKS)


def _odd(name: str) -> str:
    """Why a name cannot stand in a run; "" if it can."""
    if "\\" in name or any(ord(letter) < 32 or ord(letter) == 127 for letter in name):
        return "has an odd name"
    try:
        name.encode()
    except UnicodeEncodeError:
        return "has a name that is not UTF-8"
    return ""


def _why(error: LearnError) -> str:
    if error.reason == Reason.INPUT_TOO_LARGE:
        return f"is larger than {FILE_BYTES >> 10} KiB"
    return "is not UTF-8 text" if error.reason == Reason.INPUT_NOT_TEXT else "cannot be read safely"
