"""Knows the store as a file that several shells use at once: its connection, lock and transactions.

Every write and every checkpoint happens under our own lock, because SQLite before 3.51.3 can
corrupt a WAL that two connections write and reset at the same moment (sqlite.org/wal.html, "the
WAL-reset bug") and those versions are what systems ship. Readers need no lock: they never
checkpoint. The last connection to close does, with SQLite's exclusive lock on the file.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from schemas.errors import DocumentError, Reason, StoreSetAside

from .faults import (
    FileDamage,
    damaged_rows,
    damaged_store,
    home_fault,
    is_damage,
    name_of_row,
    not_text,
    store_fault,
)
from .left_out import LeftOut
from .lock import HomeLock
from .opening import connect, create, damage, make_ready, set_files_aside
from .schema import STEPS, Steps, inner_fault

_Identity = tuple[int, int] | None
"""Device and inode; None while there is no file."""


class StoreFile:
    """`<home>/learner.db`, opened at the first use and again whenever the file is another one."""

    def __init__(
        self,
        home: Path,
        *,
        now: Callable[[], float] = time.time,
        patience_s: float = 5.0,
        steps: Steps = STEPS,
    ) -> None:
        """`now` gives Unix seconds; `patience_s` is how long to wait for another shell's write."""
        self.home = home
        self.path = home / "learner.db"
        self.left_out = LeftOut(self)
        self._now = now
        self._patience_s = patience_s
        self._steps = steps
        self._lock = HomeLock(home / "learner.lock", patience_s)
        self._connection: sqlite3.Connection | None = None
        self._ready = False
        self._identity: _Identity = None

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """A connection to read from, for this thread alone; StateError for whatever goes wrong."""
        with self._translated(), self._lock.threads():
            yield self._opened()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One durable transaction: committed at the end of the block, undone if it raises."""
        with self.locked():
            connection = self._opened()
            connection.execute("BEGIN IMMEDIATE")
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    connection.rollback()
                raise

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Keep every other shell from writing while the block runs.

        A home that is not there is made, 0700; one that is keeps the rights it was given.
        """
        with self._translated():
            self.home.mkdir(mode=0o700, parents=True, exist_ok=True)
            with self._lock.held():
                yield

    def check(self) -> None:
        """Look at every page, however many; StateError(STORE_DAMAGED) after setting it aside."""
        with self.reading() as connection:
            if fault := inner_fault(connection):
                raise damage(self.path, fault)

    def close(self) -> None:
        """Close the connection; another use opens it again."""
        with self._lock.threads():
            self._disconnect()
            self._lock.close()

    def _opened(self) -> sqlite3.Connection:
        """The connection, made anew when another shell has replaced or removed the file."""
        if self._connection and self._ready and self._identity == self._identity_on_disk():
            return self._connection
        with self.locked():
            self._disconnect()
            if not self.path.exists():
                set_files_aside(self.path, self._now())
                create(self.path, self._steps)
            self._identity = self._identity_on_disk()
            if self.path.stat().st_size == 0:
                raise damage(self.path, "it is empty")
            self._connection = connect(self.path, self._patience_s)
            make_ready(self._connection, self.path, self._steps, self._now())
            self._ready = True
            return self._connection

    def _identity_on_disk(self) -> _Identity:
        try:
            found = self.path.stat()
        except FileNotFoundError:
            return None
        return (found.st_dev, found.st_ino)

    def _disconnect(self) -> None:
        self._ready = False
        if self._connection is not None:
            with suppress(sqlite3.Error):
                self._connection.close()
            self._connection = None

    @contextmanager
    def _translated(self) -> Iterator[None]:
        """Foreign errors become ours. Damage of the file sets it aside, that of a row does not."""
        try:
            yield
        except sqlite3.Error as error:
            if is_damage(error):
                raise self._set_aside(str(error)) from error
            raise store_fault(error, self.path) from error
        except FileDamage as error:
            raise self._set_aside(str(error)) from error
        except DocumentError as error:
            if error.reason is Reason.STORE_DAMAGED:
                raise damaged_rows(self.path, {name_of_row(error): error.message}) from error
            raise
        except UnicodeDecodeError as error:  # SQLite quotes what it found in its message
            raise self._set_aside("its tables are garbled") from error
        except UnicodeEncodeError as error:
            raise not_text(error) from error
        except OSError as error:
            raise home_fault(error, self.path) from error

    def _set_aside(self, why: str) -> StoreSetAside:
        """Move the file that was found damaged out of the way; returns the error that tells so.

        Renamed before it is closed: SQLite checkpoints and deletes nothing under a name that has
        moved, so that the files keep every byte. If another shell was faster, the file that is
        there now is a new one and stays.
        """
        with self.locked():
            moved = None
            if self._identity == self._identity_on_disk():
                moved = set_files_aside(self.path, self._now())
            self._disconnect()
        return damaged_store(self.path, moved, why)
