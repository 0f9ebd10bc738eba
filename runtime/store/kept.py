"""Knows the accepted replies of setups that are not finished: rows of `meta`, bounded and swept.

`kept:ID` says what a setup is about, `kept:ID:KEY` holds one reply. They need no table of their own,
so that an older learn can still open the file.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from runtime.home.layout import checked
from schemas.kept import KeptReply, KeptSetup

from .documents import from_text, to_text
from .file import StoreFile
from .left_out import LeftOut

MOST_SETUPS, MOST_DAYS = 8, 30
"""Older setups are dropped when another one begins."""
MOST_CHARS = 2_000_000
"""Of the replies of one setup; what comes after is not kept."""

_HEADS = (
    "SELECT key, value FROM meta WHERE key > 'kept:' AND key < 'kept;' AND key NOT LIKE 'kept:%:%'"
)
_REPLIES = "SELECT key, value FROM meta WHERE key > ? AND key < ?"
_PUT = "INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)"
_DAY_S = 86_400.0


class StoredReplies:
    """Satisfies the port KeptSetups. `is_held` tells whether a living shell is at work on a setup."""

    def __init__(self, file: StoreFile, is_held: Callable[[str], bool]) -> None:
        self._file = file
        self._is_held = is_held

    def setups(self) -> tuple[KeptSetup, ...]:
        """Those that no living shell is at work on, the oldest first."""
        with self._file.reading() as connection:
            left_out = self._file.left_out
            found = [
                left_out.read(partial(_whole, connection, item))
                for item in _heads(connection, left_out)
            ]
        return tuple(item for item in found if item and not self._is_held(item.id))

    def keep(self, setup: KeptSetup) -> None:
        """Make what is kept of `setup.id` what `setup` says, its replies in their order."""
        mine = f"kept:{checked(setup.id)}"
        texts = [(f"{mine}:{at:04d}", to_text(item)) for at, item in enumerate(setup.replies)]
        with self._file.writing() as connection:
            known = dict(connection.execute(_REPLIES, (f"{mine}:", f"{mine};")).fetchall())
            if not known:
                _sweep(connection, setup, self._file.left_out)
            connection.execute(_PUT, (mine, to_text(replace(setup, replies=()))))
            room = MOST_CHARS
            for key, text in texts:
                room -= len(text)
                if room >= 0 and known.pop(key, None) != text:
                    connection.execute(_PUT, (key, text))
            for key in known:
                connection.execute("DELETE FROM meta WHERE key = ?", (key,))

    def drop(self, setup: str) -> None:
        """Forget what is kept of a setup."""
        with self._file.writing() as connection:
            _drop(connection, setup)


def _heads(connection: sqlite3.Connection, left_out: LeftOut) -> list[KeptSetup]:
    """What each setup is about, the oldest first."""
    rows = connection.execute(_HEADS).fetchall()
    found = [
        left_out.read(partial(from_text, KeptSetup, text, f"setup {key}")) for key, text in rows
    ]
    return sorted((item for item in found if item), key=lambda item: (item.at, item.id))


def _whole(connection: sqlite3.Connection, head: KeptSetup) -> KeptSetup:
    span = (f"kept:{head.id}:", f"kept:{head.id};")
    rows = sorted(connection.execute(_REPLIES, span).fetchall())
    return replace(head, replies=tuple(from_text(KeptReply, text, key) for key, text in rows))


def _sweep(connection: sqlite3.Connection, coming: KeptSetup, left_out: LeftOut) -> None:
    """Leave room for one more, and nothing that is out of date."""
    others = [item for item in _heads(connection, left_out) if item.id != coming.id]
    surplus = max(0, len(others) - MOST_SETUPS + 1)
    for place, item in enumerate(others):
        if place < surplus or item.at < coming.at - MOST_DAYS * _DAY_S:
            _drop(connection, item.id)


def _drop(connection: sqlite3.Connection, setup: str) -> None:
    mine = f"kept:{checked(setup)}"
    connection.execute("DELETE FROM meta WHERE key = ?", (mine,))
    connection.execute("DELETE FROM meta WHERE key > ? AND key < ?", (f"{mine}:", f"{mine};"))
