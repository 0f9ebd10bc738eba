"""Reads archives that strangers made: within bounds, nothing unpacked to the disk, no name believed."""

from __future__ import annotations

import bz2
import gzip
import io
import stat
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import TYPE_CHECKING

from runtime.home.workspace import FILE_BYTES
from schemas.cluster.submissions import Piece
from schemas.errors import Reason, WorkspaceError

from .fitting import is_of_interest

if TYPE_CHECKING:
    from typing_extensions import Buffer

Stream = io.BufferedReader | gzip.GzipFile | bz2.BZ2File
ENDINGS = (".zip", ".tar", ".tar.gz", ".tgz", ".tar.bz2")
MOST_PACKED, MOST_UNPACKED, MOST_KEPT = 16 << 20, 128 << 20, 16 << 20
"""Bytes of the archive, of all that is in it, and of what is read of it."""
MOST_ENTRIES = 5_000


def archive_pieces(path: Path) -> dict[str, Piece]:
    """The files in an archive by path. WorkspaceError(SUBMISSION_UNREADABLE) says why it was not read."""
    if path.stat().st_size > MOST_PACKED:
        raise unreadable(f"it is larger than {MOST_PACKED >> 20} MiB")
    try:
        entries = _zip(path) if path.name.lower().endswith(".zip") else _tar(path)
        return _kept(entries)
    except (zipfile.BadZipFile, tarfile.TarError, zlib.error, EOFError) as error:
        raise unreadable(f"it is no whole archive ({str(error)[:80]})") from error
    except (OSError, ValueError, NotImplementedError, RuntimeError) as error:
        raise unreadable(f"it cannot be unpacked ({str(error)[:80]})") from error


def unreadable(why: str) -> WorkspaceError:
    """The one row that a bad submission is."""
    return WorkspaceError(
        Reason.SUBMISSION_UNREADABLE,
        f"It was not read: {why}.",
        hint="Hand in the exercise's folder, or a plain .zip or .tar.gz of it.",
    )


Entry = tuple[str, bytes]


def _kept(entries: Iterator[Entry]) -> dict[str, Piece]:
    found: dict[str, Piece] = {}
    total = 0
    for name, data in entries:
        total += len(data)
        if total > MOST_KEPT:
            raise unreadable(f"its files are more than {MOST_KEPT >> 20} MiB")
        if name in found:
            raise unreadable(f"{name!r:.80} is in it twice")
        found[name] = Piece(name, data)
    return found


def _safe(name: str) -> str:
    """A name of an entry; refused if it leads elsewhere or steers a terminal."""
    parts = PurePosixPath(name).parts
    if name.startswith("/") or "\\" in name or ":" in name[:2] or ".." in parts:
        raise unreadable(f"{name!r:.80} leads out of its folder")
    if any(ord(letter) < 32 or ord(letter) == 127 for letter in name):
        raise unreadable(f"{name!r:.80} is an odd name")
    try:
        name.encode()
    except UnicodeEncodeError as error:
        raise unreadable(f"{name!r:.80} is a name in an unknown encoding") from error
    return PurePosixPath(name).as_posix()


def _zip(path: Path) -> Iterator[Entry]:
    with zipfile.ZipFile(path) as archive:
        entries = archive.infolist()
        _bounded(len(entries), sum(item.file_size for item in entries))
        for item in entries:
            name = _safe(item.filename)
            mode = item.external_attr >> 16
            if mode and stat.S_ISLNK(mode):
                raise unreadable(f"{name!r:.80} is a link")
            if item.is_dir() or not is_of_interest(name):
                continue
            if item.flag_bits & 1:
                raise unreadable("it is encrypted")
            with archive.open(item) as file:
                yield name, file.read(FILE_BYTES + 1)


def _bounded(entries: int, size: int) -> None:
    if entries > MOST_ENTRIES:
        raise unreadable(f"it holds more than {MOST_ENTRIES:,} files")
    if size > MOST_UNPACKED:
        raise unreadable(f"it unpacks to more than {MOST_UNPACKED >> 20} MiB")


def _tar(path: Path) -> Iterator[Entry]:
    with path.open("rb") as raw, _plain(raw) as unpacked:
        # `|` reads on and never back, so that the bound holds for all that was unpacked.
        bounded = io.BufferedReader(_Bounded(unpacked), 1 << 16)
        with tarfile.open(fileobj=bounded, mode="r|", ignore_zeros=False) as archive:
            for number, item in enumerate(archive, 1):
                _bounded(number, 0)
                name = _safe(item.name)
                if item.issym() or item.islnk():
                    raise unreadable(f"{name!r:.80} is a link")
                if not item.isdir() and not item.isreg():
                    raise unreadable(f"{name!r:.80} is no regular file")
                file = archive.extractfile(item) if item.isreg() else None
                if file is not None and is_of_interest(name):
                    yield name, file.read(FILE_BYTES + 1)


def _plain(raw: io.BufferedReader) -> Stream:
    """What is packed, by its first bytes and not by its name. xz is not read: what it takes to unpack
    is for the archive to say, up to gigabytes."""
    head = raw.read(6)
    raw.seek(0)
    if head.startswith(b"\x1f\x8b"):
        return gzip.GzipFile(fileobj=raw)
    if head.startswith(b"BZh"):
        return bz2.BZ2File(raw)
    return raw


class _Bounded(io.RawIOBase):
    """A stream that ends in an error after MOST_UNPACKED bytes."""

    def __init__(self, file: Stream) -> None:
        super().__init__()
        self._file = file
        self._left = MOST_UNPACKED

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Buffer) -> int:
        view = memoryview(buffer).cast("B")
        data = self._file.read(len(view))
        self._left -= len(data)
        if self._left < 0:
            raise unreadable(f"it unpacks to more than {MOST_UNPACKED >> 20} MiB")
        view[: len(data)] = data
        return len(data)
