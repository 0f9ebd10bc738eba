"""Knows how the store's file comes into being, and what must hold before it is used.

Every function expects the caller to hold the home's lock. Damage is raised as FileDamage, or as the
error SQLite gave; the caller sets the file aside. The file is never opened
but by SQLite: closing any other descriptor of it would drop the locks SQLite holds in this process
(sqlite.org/howtocorrupt.html, §2.2).
"""

from __future__ import annotations

import itertools
import os
import sqlite3
import time
from contextlib import closing, suppress
from functools import partial
from pathlib import Path

from .faults import FileDamage, newer_store
from .schema import (
    APPLICATION_ID,
    Steps,
    inner_fault,
    missing_tables,
    upgrade,
    version_of,
)

COMPANIONS = ("-wal", "-shm", "-journal")
ALWAYS_CHECKED_BYTES = 1 << 20
"""Up to this size every opening looks at every page."""
WEEKLY_CHECKED_BYTES = 16 << 20
"""Up to this size one opening a week does; above it only /doctor, through `StoreFile.check`."""
WEEK_S = 7 * 86_400.0


def create(path: Path, steps: Steps) -> None:
    """Make an empty store under another name first, so that a store that exists is always whole."""
    draft = path.with_name(path.name + ".new")
    for leftover in (draft, draft.with_name(draft.name + "-journal")):
        leftover.unlink(missing_ok=True)
    os.close(os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    with closing(connect(draft, patience_s=0)) as connection:
        _configure(connection)
        upgrade(connection, steps)
    draft.rename(path)
    _sync_folder(path.parent)


def connect(path: Path, patience_s: float) -> sqlite3.Connection:
    """A connection without Python's own transactions; the file must be there.

    `patience_s` only bounds the wait for programs that are not learn; ours take turns before.
    """
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode=rw",
        uri=True,
        timeout=patience_s,
        isolation_level=None,
        check_same_thread=False,
    )
    # Text that is not UTF-8 is the fault of one row, which whoever reads the row finds.
    connection.text_factory = partial(str, encoding="utf-8", errors="surrogateescape")
    return connection


def make_ready(connection: sqlite3.Connection, path: Path, steps: Steps, now: float) -> None:
    """Check, and upgrade after a backup; StateError(STORE_NEWER) leaves the file as it is."""
    _configure(connection)
    (mark,) = connection.execute("PRAGMA application_id").fetchone()
    if mark != APPLICATION_ID:
        raise damage(path, "it is not a store of learn")
    version = version_of(connection)
    if version > len(steps):
        raise newer_store(path, version, len(steps))
    if version < 1:
        raise damage(path, f"it says to have format {version}")
    connection.execute("PRAGMA journal_mode = WAL")
    _refuse_torn_page(connection, path)
    _check_when_due(connection, path, now)
    if version < len(steps):
        _back_up(connection, path, version, now)
        upgrade(connection, steps)
    if fault := missing_tables(connection):
        raise damage(path, fault)


def damage(path: Path, why: str) -> FileDamage:
    return FileDamage(f"{path.name}: {why}")


def set_files_aside(path: Path, now: float) -> Path:
    """Rename the file and its companions; returns the new name of the file.

    The file goes first: a process killed in between must not leave it to be opened without its log.
    """
    target = _free_name(path.parent, f"{path.name}.damaged-{{}}", now)
    for companion in ("", *COMPANIONS):
        with suppress(FileNotFoundError):
            path.with_name(path.name + companion).rename(target.with_name(target.name + companion))
    _sync_folder(path.parent)
    return target


def _configure(connection: sqlite3.Connection) -> None:
    """What SQLite forgets from one connection to the next."""
    for pragma in ("synchronous = FULL", "fullfsync = ON", "foreign_keys = ON"):
        connection.execute(f"PRAGMA {pragma}")


def _refuse_torn_page(connection: sqlite3.Connection, path: Path) -> None:
    """SQLite takes a last page cut short for one that ends in zeros; a log may still heal it."""
    log = path.with_name(path.name + "-wal")
    if log.exists() and log.stat().st_size:
        return
    (page,) = connection.execute("PRAGMA page_size").fetchone()
    if path.stat().st_size % page:
        raise damage(path, "its end is missing")


def _check_when_due(connection: sqlite3.Connection, path: Path, now: float) -> None:
    size = path.stat().st_size
    if size > WEEKLY_CHECKED_BYTES:
        return
    if size > ALWAYS_CHECKED_BYTES and now < _checked_at(connection) + WEEK_S:
        return
    if fault := inner_fault(connection):
        raise damage(path, fault)
    if size > ALWAYS_CHECKED_BYTES:
        with suppress(sqlite3.OperationalError):  # a full disk may still be read
            connection.execute("INSERT OR REPLACE INTO meta VALUES ('checked_at', ?)", (str(now),))


def _checked_at(connection: sqlite3.Connection) -> float:
    """Unix time of the last look; 0.0 where that is not known, so that another is taken."""
    row = connection.execute("SELECT value FROM meta WHERE key = 'checked_at'").fetchone()
    try:
        return float(row[0]) if row else 0.0
    except (TypeError, ValueError):
        return 0.0


def _back_up(connection: sqlite3.Connection, path: Path, version: int, now: float) -> None:
    """Copy the store whole to `backups/`; the copy is on the disk before this returns."""
    folder = path.parent / "backups"
    folder.mkdir(mode=0o700, exist_ok=True)
    for leftover in folder.glob("*.new"):
        leftover.unlink()
    target = _free_name(folder, f"learner-{version}-{{}}.db", now)
    draft = target.with_name(target.name + ".new")
    connection.execute("VACUUM INTO ?", (str(draft),))
    draft.chmod(0o600)
    with draft.open("rb") as file:
        os.fsync(file.fileno())
    draft.rename(target)
    _sync_folder(folder)


def _free_name(folder: Path, pattern: str, now: float) -> Path:
    """`pattern` with the time in it, and with the first number that makes it a new name."""
    stamp = time.strftime("%Y%m%dT%H%M%SZ", time.gmtime(now))
    numbers = itertools.count(2)
    target = folder / pattern.format(stamp)
    while any(target.with_name(target.name + part).exists() for part in ("", *COMPANIONS)):
        target = folder / pattern.format(f"{stamp}-{next(numbers)}")
    return target


def _sync_folder(folder: Path) -> None:
    """A new name is only durable once its folder is."""
    handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
