"""Knows where imported packs are kept: one file each, written whole or not at all."""

from __future__ import annotations

import json
import os
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import TypeVar
from urllib.parse import quote

from schemas.disk import no_room
from schemas.errors import DocumentError, LearnError, Reason, StateError
from schemas.pack import Pack, PackedExercise
from schemas.reading import UNREADABLE, plain, read

from .layout import checked

T = TypeVar("T")

ENDING = ".pack"
_IDS = "ids.json"
_TABLES = """
CREATE TABLE pack (doc TEXT NOT NULL);
CREATE TABLE exercise (id TEXT PRIMARY KEY, node TEXT NOT NULL, place INTEGER NOT NULL, doc TEXT NOT NULL);
"""


class Packs:
    """The packs of one home. A file that cannot be read is told by its name, and can be removed."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._read: dict[Path, tuple[int, Pack]] = {}
        self._exercises: dict[tuple[Path, int, str], PackedExercise] = {}

    def all(self) -> tuple[Pack, ...]:
        """Every pack that can be read, by name."""
        found: list[Pack] = []
        for path in self.files():
            with suppress(LearnError):
                found.append(self._pack(path))
        return tuple(found)

    def names(self) -> tuple[str, ...]:
        """Every pack that is there, readable or not."""
        return tuple(path.stem for path in self.files())

    def find(self, name: str) -> Pack | None:
        """The pack called `name`; STORE_DAMAGED if its file cannot be read."""
        path = self._folder / f"{name}{ENDING}"
        return self._pack(path) if path.is_file() else None

    def exercises(self, name: str) -> Iterator[PackedExercise]:
        """The exercises of a pack in their order."""
        path = self._folder / f"{name}{ENDING}"
        with _opened(path) as connection:
            rows = connection.execute("SELECT id FROM exercise ORDER BY place").fetchall()
        for (id,) in rows:
            found = self.exercise(name, str(id))
            if found is not None:
                yield found

    def exercise(self, name: str, id: str) -> PackedExercise | None:
        """One exercise of a pack by its id."""
        path = self._folder / f"{name}{ENDING}"
        key = (path, path.stat().st_mtime_ns, id)
        if key not in self._exercises:
            with _opened(path) as connection:
                query = "SELECT doc FROM exercise WHERE id = ?"
                row = connection.execute(query, (id,)).fetchone()
            if row is None:
                return None
            self._exercises[key] = _value(PackedExercise, row[0], path)
        return self._exercises[key]

    def known_ids(self) -> Mapping[str, Mapping[str, str]]:
        """The node ids that the exercises of each pack have, or had before it was removed, by slug."""
        return self._all_ids()

    def write(
        self, pack: Pack, ids: Mapping[str, str], exercises: tuple[PackedExercise, ...]
    ) -> None:
        """Put a pack in place of the one of its name, whole; the old one stays if anything fails."""
        target = self._folder / f"{checked(pack.name)}{ENDING}"
        with _disk_words(self._folder):
            self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            known = {name: dict(item) for name, item in self._all_ids().items()}
            known[pack.name] = {**known.get(pack.name, {}), **ids}
            draft = _draft(self._folder)
            try:
                _fill(draft, pack, exercises)
                _replace(self._folder / _IDS, json.dumps(known, sort_keys=True))
                draft.replace(target)
            except BaseException:
                draft.unlink(missing_ok=True)
                raise
            _sync(self._folder)

    def remove(self, name: str) -> bool:
        """Take a pack away; False if there is none. Its ids are kept, and so is all progress."""
        path = self._folder / f"{checked(name)}{ENDING}"
        if not path.is_file():
            return False
        with _disk_words(self._folder):
            path.unlink()
            _sync(self._folder)
        return True

    def files(self) -> list[Path]:
        """The file of each pack, by name."""
        with suppress(OSError):
            return sorted(self._folder.glob(f"[!.]*{ENDING}"))
        return []

    def _pack(self, path: Path) -> Pack:
        time = path.stat().st_mtime_ns
        known = self._read.get(path)
        if known is None or known[0] != time:
            with _opened(path) as connection:
                row = connection.execute("SELECT doc FROM pack").fetchone()
            known = (time, _value(Pack, row[0] if row else "", path))
            self._read[path] = known
        return known[1]

    def _all_ids(self) -> dict[str, dict[str, str]]:
        try:
            found = json.loads((self._folder / _IDS).read_text("utf-8"))
        except FileNotFoundError:
            return {}
        except (OSError, *UNREADABLE) as error:
            raise _damaged(self._folder / _IDS, str(error)) from error
        if not isinstance(found, dict) or not all(isinstance(ids, dict) for ids in found.values()):
            raise _damaged(self._folder / _IDS, "it is no table of ids")
        return {
            str(name): {str(slug): str(id) for slug, id in ids.items()}
            for name, ids in found.items()
        }


def _value(kind: type[T], text: object, path: Path) -> T:
    try:
        data = json.loads(str(text))
    except UNREADABLE as error:
        raise _damaged(path, str(error)) from error
    try:
        return read(kind, data, reason=Reason.STORE_DAMAGED, where=path.name)
    except DocumentError as error:
        raise _damaged(path, str(error.problems[0])) from error


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    try:
        with closing(
            sqlite3.connect(f"file:{quote(str(path))}?mode=ro&immutable=1", uri=True)
        ) as found:
            yield found
    except sqlite3.Error as error:
        raise _damaged(path, str(error)) from error


def _draft(folder: Path) -> Path:
    descriptor, name = tempfile.mkstemp(prefix=".new-", suffix=ENDING, dir=folder)
    os.close(descriptor)
    return Path(name)


def _fill(draft: Path, pack: Pack, exercises: tuple[PackedExercise, ...]) -> None:
    try:
        with closing(sqlite3.connect(draft)) as connection, connection:
            connection.executescript(_TABLES)
            connection.execute("INSERT INTO pack VALUES (?)", (json.dumps(plain(pack)),))
            connection.executemany(
                "INSERT INTO exercise VALUES (?, ?, ?, ?)",
                (
                    (item.exercise.id, item.exercise.node, place, json.dumps(plain(item)))
                    for place, item in enumerate(exercises)
                ),
            )
    except sqlite3.OperationalError as error:
        raise OSError(str(error)) from error
    descriptor = os.open(draft, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _replace(path: Path, text: str) -> None:
    draft = path.with_name(f".new-{path.name}")
    with draft.open("w", encoding="utf-8") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    draft.replace(path)


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with suppress(OSError):
            os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _damaged(path: Path, why: str) -> StateError:
    return StateError(
        Reason.STORE_DAMAGED,
        f"The pack {path.stem} cannot be read: {why}.",
        hint=f"/packs {path.stem} --remove takes it away; import it again then. Progress is kept.",
    )


@contextmanager
def _disk_words(folder: Path) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        if full := no_room(error):
            words, hint = f"{full[0]}", full[1]
            raise StateError(
                Reason.DISK_FULL, f"The pack was not written: {words}.", hint=hint
            ) from error
        raise StateError(
            Reason.HOME_NOT_WRITABLE,
            f"The pack was not written to {folder}: {error}. What was there is as it was.",
            hint="Check its permissions, or set LEARN_HOME to a directory of yours.",
        ) from error
