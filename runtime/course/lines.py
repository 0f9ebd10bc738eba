"""Knows files of JSON lines that survive a crash: a line is on the disk before it counts."""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from pathlib import Path

from schemas.disk import no_room
from schemas.errors import Reason, StateError
from schemas.reading import UNREADABLE


class JsonLines:
    """One file of JSON objects, one a line. There is one writer; whoever reads sees whole lines.

    A last line that a crash cut off is taken away before the next one is written.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._at: int | None = None

    def lines(self) -> tuple[Mapping[str, object], ...]:
        """Every whole line; nothing if there is no file. STORE_DAMAGED if one cannot be read."""
        try:
            data = self._path.read_bytes()
        except FileNotFoundError:
            return ()
        except OSError as error:
            raise _unreadable(self._path, str(error)) from error
        whole = data[: data.rfind(b"\n") + 1]
        return tuple(
            _object(self._path, number, line) for number, line in enumerate(whole.splitlines(), 1)
        )

    def add(self, line: Mapping[str, object]) -> None:
        """Write a line, and return once it is on the disk. StateError if it cannot be."""
        data = json.dumps(line, separators=(",", ":")).encode()
        with writing(self._path):
            if self._at is None:
                self._at = _opened(self._path)
            os.write(self._at, data + b"\n")
            os.fdatasync(self._at)

    def close(self) -> None:
        """Close the file; a later line opens it again."""
        if self._at is not None:
            os.close(self._at)
            self._at = None


def _opened(path: Path) -> int:
    path.parent.mkdir(parents=True, exist_ok=True)
    at = os.open(path, os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_CLOEXEC, 0o644)
    size = os.fstat(at).st_size
    data = os.pread(at, size, 0)
    os.ftruncate(at, data.rfind(b"\n") + 1)
    os.fsync(at)
    sync_folder(path.parent)
    return at


def _object(path: Path, number: int, line: bytes) -> Mapping[str, object]:
    try:
        found = json.loads(line)
    except UNREADABLE as error:
        raise _unreadable(path, f"line {number}: {error}") from error
    if not isinstance(found, dict):
        raise _unreadable(path, f"line {number} is no object")
    return found


def write_whole(path: Path, data: bytes) -> None:
    """Put a file in its place whole or not at all."""
    draft = path.with_name(f".new-{path.name}")
    with writing(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        with draft.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        draft.replace(path)
        sync_folder(path.parent)


def sync_folder(folder: Path) -> None:
    """Make the names in a folder durable, where the file system can."""
    at = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        with suppress(OSError):
            os.fsync(at)
    finally:
        os.close(at)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Errors of the disk in words, for the length of the block."""
    try:
        yield
    except OSError as error:
        if full := no_room(error):
            raise StateError(
                Reason.DISK_FULL, f"{path} was not written: {full[0]}.", hint=full[1]
            ) from error
        raise StateError(
            Reason.HOME_NOT_WRITABLE,
            f"{path} cannot be written: {error.strerror or error}.",
            hint="Name a folder that you may write to.",
        ) from error


def _unreadable(path: Path, why: str) -> StateError:
    return StateError(
        Reason.STORE_DAMAGED,
        f"{path} cannot be read: {why}.",
        hint="Put back a copy of it, or begin in another folder.",
    )
