"""What a forge needs from the world beside workers: a record, and a place for what is not finished."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from schemas.cluster.jobs import Written
from schemas.cluster.plan import Entry
from schemas.content import Files


class Record(Protocol):
    """Lines that are on the disk before a method returns; a line that was cut off is none."""

    def lines(self) -> tuple[Mapping[str, object], ...]: ...

    def add(self, line: Mapping[str, object]) -> None: ...


class Ledger(Protocol):
    """What came of each task, in the order it was decided."""

    def entries(self) -> tuple[Entry, ...]: ...

    def enter(self, entry: Entry) -> None: ...


class Drafts(Protocol):
    """Replies of tasks that are not decided, as lines of text that were paid for."""

    def read(self, task: str) -> tuple[Mapping[str, object], ...]: ...

    def add(self, task: str, line: Mapping[str, object]) -> None: ...

    def drop(self, task: str) -> None: ...


class Finished(Protocol):
    """Exercises that are written and proved, and wait for earlier ones of their node."""

    def all(self) -> tuple[Written, ...]: ...

    def put(self, written: Written) -> None: ...

    def drop(self, task: str) -> None: ...


class Shelf(Protocol):
    """The bank that the forge fills."""

    def put(self, folder: str, files: Files) -> None:
        """Write a folder whole or not at all; one of the same name holds the same."""
        ...

    def read(self, folder: str) -> Mapping[str, str]:
        """The files of a folder by their path; nothing if it is not there."""
        ...
