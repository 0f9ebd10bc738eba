"""Knows the statements of the store: how sessions, events and the learner model become rows."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from functools import partial
from typing import Any

from schemas.content import Node, SourceFile
from schemas.errors import DocumentError, Problem, Reason, StateError
from schemas.events import Event
from schemas.learner import LearnerModel
from schemas.reading import read
from schemas.session import ATTEMPTS_KEPT_WHOLE, Session, StoredExercise
from schemas.turn import Turn

from .documents import (
    body_from_text,
    from_text,
    is_text,
    remembered,
    remembering,
    session_from_texts,
    texts_of_session,
    to_text,
)
from .faults import damaged_model

EVENT_COLUMNS = ("seq", "kind", "at", "session", "node", "language", "body")
ALL_EVENTS = """
    SELECT seq, kind, at, session, node, language, body FROM events
    WHERE seq > :after AND seq <= :top ORDER BY seq LIMIT :page"""
EVENTS_OF_KIND = """
    SELECT seq, kind, at, session, node, language, body FROM events INDEXED BY events_by_kind
    WHERE kind = :kind AND seq > :after AND seq <= :top ORDER BY seq LIMIT :page"""
EVENTS_OF_SESSION = """
    SELECT seq, kind, at, session, node, language, body FROM events INDEXED BY events_by_session
    WHERE session = :session AND seq > :after AND seq <= :top ORDER BY seq LIMIT :page"""
_ADD_EVENT = """
    INSERT INTO events (kind, at, session, node, language, body) VALUES (?, ?, ?, ?, ?, ?)"""
_ADD_SESSION = """
    INSERT INTO sessions (updated_at, rev, doc, attempts, id) VALUES (?, ?, ?, ?, ?)"""
_CHANGE_SESSION = """
    UPDATE sessions SET updated_at = ?, rev = ?, doc = ?, attempts = ? WHERE id = ?"""

_OPEN_SETUPS = """
    SELECT seq, kind, at, session, node, language, body
    FROM meta JOIN events ON seq = CAST(value AS INTEGER)
    WHERE key > 'setup:' AND key < 'setup;' ORDER BY seq"""
"""`setup:ID` holds the number of the event that began a setup which nothing has closed yet: the
log says the same, but reading that takes longer the longer it is."""

_SHAPED: Mapping[object, tuple[str, Any]] = {
    "node_written": ("node", Node),
    "reset": ("files", tuple[SourceFile, ...]),
}
"""The part of an event's body that has a shape of its own, by the kind of event."""

_KEEP_TOPIC = "INSERT OR REPLACE INTO topics (language, text, node, at) VALUES (?, ?, ?, ?)"


def write_turn(connection: sqlite3.Connection, turn: Turn, stored: Session | None) -> Turn:
    """Write all parts of a turn; returns it with the numbers the store gave: `rev` and `seq`.

    `stored` is the session that the turn changes, as it is in the store now.
    """
    session = turn.session and _write_session(connection, turn.session, stored)
    if turn.exercise and session:
        connection.execute(
            "INSERT INTO exercises (session, doc) VALUES (?, ?)",
            (session.id, remembering(StoredExercise, turn.exercise)),
        )
    if turn.learner is not None:
        write_meta(connection, "learner", remembering(LearnerModel, turn.learner))
    if turn.current is not None:
        write_meta(connection, "current", turn.current)
    events = tuple(_write_event(connection, event) for event in turn.events)
    return replace(turn, events=events, session=session)


def read_session(connection: sqlite3.Connection, session_id: str) -> Session | None:
    query = "SELECT doc, attempts FROM sessions WHERE id = ?"
    row = connection.execute(query, (session_id,)).fetchone()
    return session_from_texts(row[0], row[1], f"session {session_id}") if row else None


def read_sessions(connection: sqlite3.Connection) -> Iterator[Callable[[], Session]]:
    """A reader of each, the latest first, without their attempts; DocumentError(STORE_DAMAGED)."""
    query = "SELECT id, doc, updated_at FROM sessions ORDER BY updated_at DESC, rowid DESC"
    return (partial(_listed, *row) for row in connection.execute(query).fetchall())


def _listed(key: object, doc: object, used_at: object) -> Session:
    session: Session = from_text(Session, doc, f"session {key}")
    bound = used_at if isinstance(used_at, float) else session.updated_at
    return replace(session, updated_at=min(session.updated_at, bound))


def is_used_after(connection: sqlite3.Connection, now: float) -> bool:
    query = "SELECT 1 FROM sessions WHERE updated_at > ? LIMIT 1"
    return connection.execute(query, (now,)).fetchone() is not None


def bound_uses(connection: sqlite3.Connection, now: float) -> None:
    connection.execute("UPDATE sessions SET updated_at = ?1 WHERE updated_at > ?1", (now,))


def read_exercise(connection: sqlite3.Connection, session_id: str) -> StoredExercise | None:
    query = "SELECT doc FROM exercises WHERE session = ?"
    row = connection.execute(query, (session_id,)).fetchone()
    return remembered(StoredExercise, row[0], f"exercise of session {session_id}") if row else None


def read_learner(connection: sqlite3.Connection) -> LearnerModel:
    """The stored model, or a fresh one; StateError(STORE_DAMAGED) asks for a rebuild."""
    text = read_meta(connection, "learner")
    try:
        return remembered(LearnerModel, text, "learner model") if text else LearnerModel()
    except DocumentError as error:
        raise damaged_model(error.message) from error


def read_meta(connection: sqlite3.Connection, key: str) -> str:
    row = connection.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
    return str(row[0]) if row else ""


def open_setups(connection: sqlite3.Connection) -> Iterator[Callable[[], Event]]:
    """A reader of each `setup_begun` event that no `session_started` and no `setup_abandoned` closed."""
    return (partial(event_of, row) for row in connection.execute(_OPEN_SETUPS).fetchall())


def last_seq(connection: sqlite3.Connection) -> int:
    (seq,) = connection.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()
    return int(seq)


def event_of(row: tuple[object, ...]) -> Event:
    """A row in the order of EVENT_COLUMNS; DocumentError(STORE_DAMAGED)."""
    fields = dict(zip(EVENT_COLUMNS, row, strict=True))
    where = f"event {fields['seq']}"
    body = fields["body"] = body_from_text(fields["body"], where)
    if not all(is_text(fields[name]) for name in ("session", "node", "language")):
        raise DocumentError(Reason.STORE_DAMAGED, (Problem(where, "is not text"),))
    if shaped := _SHAPED.get(fields["kind"]):
        part, shape = shaped
        read(shape, body.get(part), reason=Reason.STORE_DAMAGED, where=f"{where}.{part}")
    return read(Event, fields, reason=Reason.STORE_DAMAGED, where=where)


def _write_session(
    connection: sqlite3.Connection, session: Session, stored: Session | None
) -> Session:
    known = stored is not None and stored.id == session.id
    rev = (stored.rev if stored is not None and known else session.rev) + 1
    session = replace(session, rev=rev, attempts=session.attempts[-ATTEMPTS_KEPT_WHOLE:])
    values = (session.updated_at, session.rev, *texts_of_session(session), session.id)
    if known:
        connection.execute(_CHANGE_SESSION, values)
        return session
    try:
        connection.execute(_ADD_SESSION, values)
    except sqlite3.IntegrityError as error:
        raise StateError(
            Reason.INTERNAL,
            f"A session called {session.id} is stored already; nothing was written.",
            hint="Repeat the command: a new session draws another id.",
        ) from error
    if session.topic:
        topic = (session.language, session.topic, session.node, session.created_at)
        connection.execute(_KEEP_TOPIC, topic)
    return session


def _write_event(connection: sqlite3.Connection, event: Event) -> Event:
    if event.kind == "node_written":
        _refuse_a_second(connection, event)
    body = to_text(event.body)
    values = (event.kind, event.at, event.session, event.node, event.language, body)
    seq = connection.execute(_ADD_EVENT, values).lastrowid
    if event.kind == "setup_begun":
        write_meta(connection, f"setup:{event.session}", str(seq))
    elif event.kind in ("session_started", "setup_abandoned"):
        connection.execute("DELETE FROM meta WHERE key = ?", (f"setup:{event.session}",))
    return replace(event, seq=seq or 0)


def _refuse_a_second(connection: sqlite3.Connection, event: Event) -> None:
    """Two shells may draw the same id for a node; what is believed of one must not mix with the
    other, and this lock is where only one of them comes first."""
    query = "SELECT 1 FROM events INDEXED BY events_by_kind WHERE kind = ? AND node = ?"
    if connection.execute(query, (event.kind, event.node)).fetchone():
        raise StateError(
            Reason.INTERNAL,
            f"Another shell wrote a node called {event.node} just now; nothing was written.",
            hint="Repeat the command: the node draws another id, or the topic is there already.",
        )


def write_meta(connection: sqlite3.Connection, key: str, value: str) -> None:
    connection.execute("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, value))
