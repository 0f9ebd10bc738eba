"""Knows what the errors of SQLite and of the disk mean for a learner, and what to do about each."""

from __future__ import annotations

import re
import sqlite3
from collections.abc import Mapping
from itertools import islice
from pathlib import Path

from schemas.disk import no_room
from schemas.errors import DocumentError, Reason, StateError, StoreSetAside

MOST_NAMED = 5
"""Damaged rows in one message; `details` has all of them."""
_DAMAGE = ("SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_FORMAT", "SQLITE_TOOBIG", "SQLITE_MISMATCH")
_NOT_OUR_TABLES = ("no such", "unsupported file format", "malformed")
_BUSY = ("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_PROTOCOL")
_REFUSED = ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_AUTH", "SQLITE_IOERR")
_FULL = (
    "SQLITE_FULL",
    "SQLITE_IOERR_WRITE",
    "SQLITE_IOERR_SHMSIZE",
    "SQLITE_IOERR_SHMOPEN",  # it was opened; giving it its first bytes is what failed
    "SQLITE_IOERR_TRUNCATE",
)


def is_damage(error: sqlite3.Error) -> bool:
    """Whether the file itself is to blame, and not the disk, another program or a fault of ours."""
    code = _code(error)
    if code == "SQLITE_ERROR":
        return str(error).startswith(_NOT_OUR_TABLES) or "has no column" in str(error)
    # Text in the file that is not UTF-8 fails in Python, without a code.
    return code.startswith(_DAMAGE) or (not code and isinstance(error, sqlite3.OperationalError))


def store_fault(error: sqlite3.Error, path: Path) -> StateError:
    """The words for an error that leaves the file as it was."""
    code = _code(error)
    if code.startswith(_FULL):
        return _disk_full(path, str(error))
    if code.startswith(_BUSY):
        return StateError(
            Reason.STORE_BUSY,
            f"Another program holds {path} locked.",
            hint="Nothing was written. Close what has the file open, then try again.",
        )
    if code.startswith(_REFUSED):
        return _not_writable(path, str(error))
    return StateError(
        Reason.INTERNAL,
        f"The store refused a statement: {error}.",
        hint="Nothing was written. This is a fault in learn; please report it.",
        details={"code": code},
    )


def home_fault(error: OSError, path: Path) -> StateError:
    """The words for a home in which files cannot be made, read or renamed."""
    words = error.strerror or str(error)
    place = Path(error.filename) if isinstance(error.filename, str) else path
    if full := no_room(error):
        return _disk_full(place, *full)
    return _not_writable(place, words)


def not_text(error: UnicodeEncodeError) -> StateError:
    return StateError(
        Reason.INPUT_NOT_TEXT,
        f"This cannot be stored, it is not text: {error.object[error.start : error.end]!a}.",
        hint="Nothing was written. Type it again, or send it as UTF-8.",
    )


def newer_store(path: Path, version: int, ours: int) -> StateError:
    return StateError(
        Reason.STORE_NEWER,
        f"{path} has format {version}, and this learn knows formats up to {ours}.",
        hint="Update learn to the version that wrote it, or set LEARN_HOME to another folder.",
        details={"file": str(path), "version": version, "known": ours},
    )


def damaged_store(path: Path, moved_to: Path | None, why: str) -> StoreSetAside:
    """`moved_to` is None when another shell had set the file aside already."""
    place = f"it is now {moved_to}" if moved_to else "another shell has set it aside"
    shown = moved_to or f"{path}.damaged-…"
    return StoreSetAside(
        Reason.STORE_DAMAGED,
        f"{path} cannot be read ({why}). Nothing was deleted: {place}.",
        hint=(
            "Start learn again: it makes a new, empty store; your workspaces are untouched. "
            f"`sqlite3 {shown} .recover` shows what the old file still holds; copies made before "
            f"upgrades are in {path.parent / 'backups'}."
        ),
        details={"file": str(path), "moved_to": str(moved_to or ""), "fault": why},
    )


class FileDamage(Exception):
    """What is wrong with the file as a whole: it is set aside, unlike one row that cannot be read."""


def name_of_row(error: DocumentError) -> str:
    """What the document is called that could not be read: `session 7f3a01bc`, `event 12`."""
    return re.split(r"[.\[]", error.problems[0].path)[0]


def damaged_rows(path: Path, found: Mapping[str, str]) -> StateError:
    """`found` says of each row, by its name, why it cannot be read."""
    names = ", ".join(islice(found, MOST_NAMED))
    more = f" and {len(found) - MOST_NAMED} more" if len(found) > MOST_NAMED else ""
    why = next(iter(found.values()))
    return StateError(
        Reason.STORE_DAMAGED,
        f"In {path} this cannot be read any more: {names}{more} ({why}). "
        "It is left out; everything else works.",
        hint=(
            "Nothing was deleted, and your files are still in "
            f"{path.parent / 'workspaces'}. If an exercise is lost, /start begins it again."
        ),
        details={"file": str(path), "rows": dict(found)},
    )


def damaged_model(why: str) -> StateError:
    return StateError(
        Reason.STORE_DAMAGED,
        f"The stored learner model cannot be read ({why}). The record it comes from is untouched.",
        hint="Run `learn rebuild`: it derives the model again from the record of all runs.",
        details={"fault": why},
    )


def _disk_full(
    path: Path, words: str, step: str = "Free some space, then try again."
) -> StateError:
    return StateError(
        Reason.DISK_FULL,
        f"{path} could not be written: {words}.",
        hint=f"What was saved before is safe. {step}",
    )


def _not_writable(path: Path, words: str) -> StateError:
    return StateError(
        Reason.HOME_NOT_WRITABLE,
        f"{path} cannot be used: {words}.",
        hint="Check the owner and rights of the folder, or set LEARN_HOME to one you may write to.",
    )


def _code(error: sqlite3.Error) -> str:
    """SQLite's name for the error; "" when it came from Python's side of the border."""
    name = getattr(error, "sqlite_errorname", "")
    return name if isinstance(name, str) else ""
