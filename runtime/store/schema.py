"""Knows the tables of the store and how a file of an older version becomes one of this version."""

from __future__ import annotations

import sqlite3

APPLICATION_ID = 0x6C726E73
"""`lrns` in the file's header: tells our store from any other SQLite file."""

Steps = tuple[tuple[str, ...], ...]
"""Statements by step."""

STEPS: Steps = (
    (
        "CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
        """CREATE TABLE sessions (
            id TEXT PRIMARY KEY,
            updated_at REAL NOT NULL,
            rev INTEGER NOT NULL,
            doc TEXT NOT NULL,
            attempts TEXT NOT NULL
        )""",
        "CREATE INDEX sessions_by_use ON sessions (updated_at)",
        """CREATE TABLE exercises (
            session TEXT PRIMARY KEY REFERENCES sessions (id),
            doc TEXT NOT NULL
        )""",
        """CREATE TABLE events (
            seq INTEGER PRIMARY KEY AUTOINCREMENT,
            kind TEXT NOT NULL,
            at REAL NOT NULL,
            session TEXT NOT NULL,
            node TEXT NOT NULL,
            language TEXT NOT NULL,
            body TEXT NOT NULL
        )""",
        "CREATE INDEX events_by_kind ON events (kind)",
        "CREATE INDEX events_by_session ON events (session)",
        """CREATE TRIGGER events_are_never_changed BEFORE UPDATE ON events
            BEGIN SELECT RAISE(ABORT, 'events are append-only'); END""",
        """CREATE TRIGGER events_are_never_deleted BEFORE DELETE ON events
            BEGIN SELECT RAISE(ABORT, 'events are append-only'); END""",
        "CREATE TABLE certificates (digest TEXT PRIMARY KEY, doc TEXT NOT NULL)",
        """CREATE TABLE topics (
            language TEXT NOT NULL,
            text TEXT NOT NULL,
            node TEXT NOT NULL,
            at REAL NOT NULL,
            PRIMARY KEY (language, text)
        )""",
    ),
    # What is believed about a learner is folded by other rules now: derived again at the next start.
    ("""UPDATE meta SET value = '{"rules":0}' WHERE key = 'learner'""",),
)
"""Step n makes version n + 1 out of version n; a new store is an empty file that takes them all.

A released step is never edited. A change of a document's shape that `schemas.reading` would refuse
(a field renamed, removed, or added without a default) needs a step too.
"""

TABLES = frozenset({"meta", "sessions", "exercises", "events", "certificates", "topics"})


def version_of(connection: sqlite3.Connection) -> int:
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    return int(version)


def upgrade(connection: sqlite3.Connection, steps: Steps) -> None:
    """Take every step that is missing, in one transaction: all of them or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in steps[version_of(connection) :]:
            for statement in step:
                connection.execute(statement)
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {len(steps)}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def missing_tables(connection: sqlite3.Connection) -> str:
    """A look that costs nothing: the tables that are not there, or ""."""
    names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master")}
    missing = sorted(TABLES - names)
    return f"missing tables: {', '.join(missing)}" if missing else ""


def inner_fault(connection: sqlite3.Connection) -> str:
    """A look at every page of the file: the first fault in SQLite's own words, or ""."""
    (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
    return "" if verdict == "ok" else str(verdict)
