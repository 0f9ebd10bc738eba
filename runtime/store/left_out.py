"""Knows the rows that could not be read: they are left out, and each is told once."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, suppress
from pathlib import Path
from typing import Protocol, TypeVar

from schemas.errors import DocumentError, StateError

from . import rows
from .faults import damaged_rows, name_of_row

T = TypeVar("T")


class _File(Protocol):
    """The store's file, as far as it is needed here."""

    path: Path

    def reading(self) -> AbstractContextManager[sqlite3.Connection]: ...

    def writing(self) -> AbstractContextManager[sqlite3.Connection]: ...


class LeftOut:
    """The rows of one store that lists pass over. Who asks for one of them by name is refused."""

    def __init__(self, file: _File) -> None:
        self._file = file
        self._found: dict[str, str] = {}

    def read(self, row: Callable[[], T]) -> T | None:
        """The row, or None if it cannot be read, which is kept to be told."""
        try:
            return self.noted(row)
        except DocumentError:
            return None

    def noted(self, row: Callable[[], T]) -> T:
        """The row; DocumentError(STORE_DAMAGED), which is kept to be told, if it cannot be read."""
        try:
            return row()
        except DocumentError as error:
            self._found[name_of_row(error)] = error.message
            raise

    def untold(self) -> StateError | None:
        """What no shell of this home has told yet; from now on it counts as told."""
        if not self._found:
            return None
        found, self._found = self._found, {}
        new = found
        with suppress(StateError):  # told again rather than never
            with self._file.reading() as connection:
                told = {name for name in found if rows.read_meta(connection, _key(name))}
            new = {name: why for name, why in found.items() if name not in told}
            if not new:
                return None
            with self._file.writing() as connection:
                for name in new:
                    rows.write_meta(connection, _key(name), "1")
        return damaged_rows(self._file.path, new)


def _key(name: str) -> str:
    return f"told:{name}"
