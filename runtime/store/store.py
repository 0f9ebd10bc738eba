"""Knows what is kept of a learner: sessions, the record of events, the learner model, proofs.

`Store` satisfies the ports Ledger, Archive and Memory; its `certificates`, `setups` and `kept` are
the ports Certificates, Setups and KeptSetups.
"""

from __future__ import annotations

import heapq
import time
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path

from schemas.content import Certificate
from schemas.errors import Reason, StateError, UsageError
from schemas.events import Event, EventKind
from schemas.learner import LearnerModel
from schemas.session import Session, StoredExercise
from schemas.turn import Turn

from . import rows
from .documents import from_text, is_text, to_text
from .file import StoreFile
from .kept import StoredReplies
from .setups import StoredSetups

_PAGE = 200
"""Events read at once: an iterator holds no lock and no old snapshot between two pages."""


_FREE_TRIES = 3
"""How often a rebuild tries to be faster than other shells before it keeps them waiting."""


class Store:
    """Sessions, events and the learner model; every write is one durable transaction."""

    def __init__(
        self, home: Path, *, now: Callable[[], float] = time.time, patience_s: float = 5.0
    ) -> None:
        """Opened at the first use, made if there is none; StateError says what stands in the way.

        `now` gives Unix seconds; `patience_s` is how long to wait for another shell's write.
        """
        self.file = StoreFile(home, now=now, patience_s=patience_s)
        self.certificates = StoredCertificates(self.file)
        self.setups = StoredSetups(home, self.file)
        self.kept = StoredReplies(self.file, self.setups.is_held)

    def record(self, turn: Turn) -> None:
        """Write a turn whose session is new, or which has none."""
        with self.file.writing() as connection:
            rows.write_turn(connection, turn, None)

    def update(self, session_id: str, change: Callable[[Session, LearnerModel], Turn]) -> Turn:
        """Read, change and write under one lock; the session's `rev` goes up by one.

        Returns the turn as written. UsageError(UNKNOWN_SESSION) if there is no such session.
        """
        with self.file.writing() as connection:
            stored = rows.read_session(connection, session_id)
            if stored is None:
                raise UsageError(
                    Reason.UNKNOWN_SESSION,
                    f"No session is called {session_id!r}.",
                    hint="/sessions lists the ones there are.",
                )
            turn = change(stored, rows.read_learner(connection))
            return rows.write_turn(connection, turn, stored)

    def remodel(self, derive: Callable[[tuple[Event, ...]], LearnerModel]) -> tuple[int, bool]:
        """Make the learner model what the whole log derives to, whoever writes meanwhile.

        Returns how many events there are and whether the stored model was that already. A long log
        takes seconds, so the lock is held for it only when others write faster than that.
        """
        for _try in range(_FREE_TRIES):
            if done := _remodelled(self, derive):
                return done
        with self.file.locked():
            done = _remodelled(self, derive)
        assert done, "nobody else could write"
        return done

    def sessions(self) -> tuple[Session, ...]:
        """All sessions, most recently used first, without `attempts`: `session` reads those.

        A list shows none of them, and reading them would make it a hundred times slower.
        """
        with self.file.reading() as connection:
            found = map(self.file.left_out.read, rows.read_sessions(connection))
            return tuple(session for session in found if session)

    def session(self, session_id: str) -> Session | None:
        with self.file.reading() as connection:
            return self.file.left_out.noted(partial(rows.read_session, connection, session_id))

    def exercise(self, session_id: str) -> StoredExercise | None:
        with self.file.reading() as connection:
            return rows.read_exercise(connection, session_id)

    def current(self) -> str:
        """Id of the session that argv commands use, or ""."""
        with self.file.reading() as connection:
            found = rows.read_meta(connection, "current")
        return found if is_text(found) else ""

    def learner(self) -> LearnerModel:
        """The learner model; StateError(STORE_DAMAGED) asks for a rebuild if it does not parse."""
        with self.file.reading() as connection:
            return rows.read_learner(connection)

    def events(self, *kinds: EventKind, session: str = "") -> Iterator[Event]:
        """Events in the order they were committed, up to the latest at the time of the call."""
        with self.file.reading() as connection:
            top = rows.last_seq(connection)
        if session:
            values = {"session": session, "top": top}
            found = _pages(self.file, rows.EVENTS_OF_SESSION, values)
            return (event for event in found if not kinds or event.kind in kinds)
        if not kinds:
            return _pages(self.file, rows.ALL_EVENTS, {"top": top})
        streams = [
            _pages(self.file, rows.EVENTS_OF_KIND, {"kind": kind, "top": top})
            for kind in set(kinds)
        ]
        return heapq.merge(*streams, key=lambda event: event.seq)

    def topics(self, language: str) -> tuple[tuple[str, str], ...]:
        """Topics in own words that became sessions, with the node each led to; latest first."""
        query = "SELECT text, node FROM topics WHERE language = ? ORDER BY at DESC"
        with self.file.reading() as connection:
            found = connection.execute(query, (language,)).fetchall()
        return tuple((text, node) for text, node in found if is_text(text) and is_text(node))

    def close(self) -> None:
        """Close the file; a later use opens it again."""
        self.file.close()


def bound_uses(store: Store, now: float) -> None:
    """A session used later than `now` was used by a clock that ran ahead: it counts as used now, and
    what is used from here on comes before it."""
    with store.file.reading() as connection:
        ran_ahead = rows.is_used_after(connection, now)
    if ran_ahead:
        with store.file.writing() as connection:
            rows.bound_uses(connection, now)


def _remodelled(
    store: Store, derive: Callable[[tuple[Event, ...]], LearnerModel]
) -> tuple[int, bool] | None:
    """One go at `remodel`; None if the log has grown since it was read."""
    with store.file.reading() as connection:
        last = rows.last_seq(connection)
    events = tuple(store.events())
    model = derive(events)
    with store.file.writing() as connection:
        if rows.last_seq(connection) != last:
            return None
        try:
            agreed = rows.read_learner(connection) == model
        except StateError:  # damaged, which is one thing that deriving it again mends
            agreed = False
        if not agreed:
            rows.write_turn(connection, Turn((), learner=model), None)
    return len(events), agreed


def _pages(file: StoreFile, query: str, values: Mapping[str, object]) -> Iterator[Event]:
    after = 0
    while True:
        with file.reading() as connection:
            found = connection.execute(query, {**values, "after": after, "page": _PAGE}).fetchall()
            page = [file.left_out.read(partial(rows.event_of, row)) for row in found]
        yield from (event for event in page if event)
        if len(found) < _PAGE:
            return
        after = int(found[-1][0])


class StoredCertificates:
    """Proofs already made, by digest of exercise and toolchain."""

    def __init__(self, file: StoreFile) -> None:
        self._file = file

    def get(self, digest: str) -> Certificate | None:
        query = "SELECT doc FROM certificates WHERE digest = ?"
        with self._file.reading() as connection:
            row = connection.execute(query, (digest,)).fetchone()
        if row is None:
            return None
        # One that cannot be read is as good as none: the proof is made again.
        return self._file.left_out.read(
            partial(from_text, Certificate, row[0], f"proof {digest[:12]}")
        )

    def put(self, certificate: Certificate) -> None:
        with self._file.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO certificates (digest, doc) VALUES (?, ?)",
                (certificate.digest, to_text(certificate)),
            )
