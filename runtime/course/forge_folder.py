"""Knows what is kept in the folder of a forge: record of calls, ledger, drafts, finished exercises, bank."""

from __future__ import annotations

import fcntl
import json
import os
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from runtime.home.bank_folders import read_folder
from runtime.home.removal import remove
from runtime.home.workspace import DiskWorkspaces
from schemas.cluster.jobs import Written
from schemas.cluster.plan import Entry
from schemas.content import Files
from schemas.errors import DocumentError, LearnError, Reason, StateError, WorkspaceError
from schemas.reading import UNREADABLE, plain, read

from .lines import JsonLines, write_whole, writing

BANK, LEDGER, CALLS, DRAFTS, FINISHED = (
    "bank",
    "ledger.jsonl",
    "calls.jsonl",
    "drafts",
    "finished",
)


class ForgeFolder:
    """Everything below the folder `--out` of a forge."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.record = JsonLines(root / CALLS)
        self.ledger = LedgerFile(root / LEDGER)
        self.drafts = DraftFiles(root / DRAFTS)
        self.finished = FinishedFiles(root / FINISHED)
        self.shelf = BankShelf(root / BANK)

    @contextmanager
    def held(self) -> Iterator[None]:
        """For the length of the block nobody else may work on this folder; STORE_BUSY if they do."""
        with writing(self.root):
            self.root.mkdir(parents=True, exist_ok=True)
            handle = os.open(self.root / ".lock", os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o644)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            os.close(handle)
            raise StateError(
                Reason.STORE_BUSY,
                f"Another learn is at work on {self.root}.",
                hint="Wait until it is done, or name another folder with --out.",
            ) from error
        try:
            self.shelf.sweep()
            yield
        finally:
            os.close(handle)


class LedgerFile:
    """What came of each task, one line an entry."""

    def __init__(self, path: Path) -> None:
        self._lines = JsonLines(path)
        self._name = path.name

    def entries(self) -> tuple[Entry, ...]:
        return tuple(
            read(Entry, line, reason=Reason.STORE_DAMAGED, where=self._name)
            for line in self._lines.lines()
        )

    def enter(self, entry: Entry) -> None:
        self._lines.add(plain(entry))


class DraftFiles:
    """One file of lines for each task that is not decided."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def read(self, task: str) -> tuple[Mapping[str, object], ...]:
        return JsonLines(self._path(task)).lines()

    def add(self, task: str, line: Mapping[str, object]) -> None:
        lines = JsonLines(self._path(task))
        try:
            lines.add(line)
        finally:
            lines.close()

    def drop(self, task: str) -> None:
        with writing(self._folder):
            self._path(task).unlink(missing_ok=True)

    def _path(self, task: str) -> Path:
        return self._folder / f"{task}.jsonl"


class FinishedFiles:
    """One file for each exercise that is proved and not decided on yet."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def all(self) -> tuple[Written, ...]:
        return tuple(self._read(path) for path in sorted(self._folder.glob("[!.]*.json")))

    def put(self, written: Written) -> None:
        write_whole(self._path(written.task.id), json.dumps(plain(written)).encode())

    def drop(self, task: str) -> None:
        with writing(self._folder):
            self._path(task).unlink(missing_ok=True)

    def _path(self, task: str) -> Path:
        return self._folder / f"{task}.json"

    def _read(self, path: Path) -> Written:
        try:
            data = json.loads(path.read_bytes())
            return read(Written, data, reason=Reason.STORE_DAMAGED, where=path.name)
        except (OSError, DocumentError, *UNREADABLE) as error:
            raise StateError(
                Reason.STORE_DAMAGED,
                f"{path} cannot be read: {error}.",
                hint="Remove it: its exercise is then written again from its draft.",
            ) from error


class BankShelf:
    """Folders of exercises by their name, `language/NODE-slug-DIGEST`."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def put(self, folder: str, files: Files) -> None:
        """Write a folder whole or not at all. Its name says what is in it: one that is there is it."""
        path = self._root / folder
        if path.is_dir():
            return
        try:
            DiskWorkspaces(path.parent).create(path.name, files)
        except WorkspaceError:
            if not path.is_dir():
                raise

    def sweep(self) -> None:
        """Remove what a killed process had half laid down."""
        for draft in self._root.glob("*/.new-*"):
            remove(draft)

    def read(self, folder: str) -> Mapping[str, str]:
        """The files of a folder; nothing if it is not there or cannot be read."""
        try:
            return read_folder(self._root / folder)
        except LearnError:
            return {}
