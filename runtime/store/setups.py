"""Knows which setups began and never ended, and whether the shell that began one still lives."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from runtime.home.layout import checked
from runtime.home.workspace import DiskWorkspaces
from schemas.events import Event

from . import rows
from .faults import home_fault
from .file import StoreFile


class StoredSetups:
    """Setups by the id that their session will have.

    A shell holds a lock on a file of its own while it sets up. The kernel gives it back when the
    shell dies, so a number that another process got since can never be taken for the shell.
    """

    def __init__(self, home: Path, file: StoreFile) -> None:
        self._locks = home / "cache" / "setups"
        self._workspaces = DiskWorkspaces(home / "workspaces")
        self._file = file

    @contextmanager
    def hold(self, setup: str) -> Iterator[None]:
        """While the block runs, no other shell takes this setup for half-made; StateError."""
        path = self._lock_of(setup)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except OSError as error:
            raise home_fault(error, path) from error
        try:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield
        finally:
            with suppress(OSError):
                path.unlink()
            os.close(handle)

    def begun(self) -> tuple[Event, ...]:
        """The `setup_begun` events that nothing closed, the oldest first, held or not."""
        with self._file.reading() as connection:
            found = map(self._file.left_out.read, rows.open_setups(connection))
            return tuple(event for event in found if event)

    def half_made(self) -> tuple[Event, ...]:
        """Those of `begun` that no living shell is at work on."""
        return tuple(event for event in self.begun() if not self.is_held(event.session))

    def clear(self, workspace: str) -> None:
        """Remove the workspace of this name, whole or half laid down."""
        self._workspaces.remove(workspace)

    def _lock_of(self, setup: str) -> Path:
        return self._locks / f"{checked(setup)}.lock"

    def is_held(self, setup: str) -> bool:
        """Whether a living shell is at work on this setup."""
        path = self._lock_of(setup)
        try:
            handle = os.open(path, os.O_RDWR | os.O_CLOEXEC | os.O_NOFOLLOW)
        except FileNotFoundError:
            return False
        except OSError:
            return True
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            with suppress(OSError):
                path.unlink()
        except OSError:
            return True
        finally:
            os.close(handle)
        return False
