"""Knows the one-file state of the layout before this one, `active_session.json`, and takes it over.

That file held one session, the mastery level of each node and the misconceptions seen; its keys
came in camelCase or in snake_case.
"""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import cast, get_args

from runtime.home.clock import SystemClock
from runtime.store.store import Store
from schemas.content import Depth
from schemas.errors import Reason, StateError
from schemas.events import Event, EventKind
from schemas.reading import UNREADABLE
from schemas.session import Session
from schemas.turn import Turn

NAME = "active_session.json"
HIGHEST_LEVEL = 3
Document = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Sighting:
    """A misconception as the old file counted it."""

    node: str
    tag: str
    count: int


def import_active_session(home: Path, store: Store, clock: SystemClock) -> Turn | None:
    """Record the old file's state and rename it to `active_session.json.imported`.

    None if there is no such file, or if a process that was killed before the rename had recorded
    it already. StateError(STORE_DAMAGED) if it cannot be understood; then it stays as it is. The
    learner model is not touched: a rebuild derives it from the events.
    """
    path = home / NAME
    if not path.is_file():
        return None
    with store.file.locked():
        turn = _read(path, clock.now())
        digest = turn.events[0].body["digest"]
        known = any(event.body.get("digest") == digest for event in store.events("imported"))
        if not known:
            store.record(turn)
        path.rename(path.with_name(f"{NAME}.imported"))
    return None if known else turn


def turn_from_legacy(document: Document, digest: str, now: float) -> Turn:
    """The old state as one turn; ValueError says in words what is wrong with it.

    `digest` identifies the document and, shortened, becomes the session's id. The whole document is
    kept in the first event, since an old exercise pack has no proof that a session here could show.
    """
    session = _session(document, digest[:8], now)
    name = session.id if session else ""
    language = session.language if session else _text(document, "language") or "rust"
    node = session.node if session else ""

    def event(kind: EventKind, at_node: str, body: Mapping[str, object]) -> Event:
        return Event(kind, now, {**body, "source": NAME}, name, at_node, language)

    events = [event("imported", "", {"digest": digest, "document": dict(document)})]
    for key, level in _levels(document):
        events.append(event("imported", key, {"level": level}))
        change = {"before": {"level": 0}, "after": {"level": level}, "cause": "imported"}
        events.append(event("mastery", key, change))
    for seen in _sightings(_find(document, "misconceptions"), node):
        body = {"tag": seen.tag, "count": seen.count, "attempts": []}
        events.append(event("misconception", seen.node, body))
    return Turn(tuple(events), session, current=name or None)


def _read(path: Path, now: float) -> Turn:
    try:
        content = path.read_bytes()
        digest = hashlib.sha256(content).hexdigest()
        return turn_from_legacy(_whole(_mended(json.loads(content))), digest, now)
    except UNREADABLE as error:
        raise StateError(
            Reason.STORE_DAMAGED,
            f"{path} of the older layout cannot be taken over: {error}. It was left as it is.",
            hint=f"Mend the file, or rename it (for example to {NAME}.old) to go on without it.",
            details={"file": str(path)},
        ) from error


def _mended(parsed: object) -> object:
    """The same, with a sign in place of each half of a character, which nothing could store."""
    match parsed:
        case str():
            return parsed.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        case list():
            return [_mended(item) for item in parsed]
        case dict():
            return {_mended(key): _mended(item) for key, item in parsed.items()}
    return parsed


def _whole(parsed: object) -> Document:
    match parsed:
        case dict() as document:
            return document
        case _:
            raise ValueError("it is not a JSON object")


def _session(document: Document, session_id: str, now: float) -> Session | None:
    """The session of the document; None when it names no exercise that was under way."""
    exercise = _text(document, "exercise_id")
    workspace = _text(document, "workspace_dir")
    if not exercise and not workspace:
        return None
    pack = _table(document, "exercise_pack")
    state = _table(document, "attempt_state")
    node = _node(document) or _text(pack, "node_id")
    if not node:
        raise ValueError("it names no node (node, nodeId or selectedNode)")
    lesson = _text(document, "lesson_file")
    return Session(
        id=session_id,
        node=node,
        depth=_depth(_text(document, "depth_target") or _text(pack, "depth_target")),
        engine="imported",
        exercise=exercise or f"imported-{session_id}",
        title=_text(pack, "title") or exercise or node,
        workspace=workspace,
        lesson=lesson or (str(Path(workspace) / "LESSON.md") if workspace else ""),
        created_at=now,
        updated_at=now,
        language=_text(document, "language") or "rust",
        attempt_count=max(_count(state, "attempt_index"), _count(state, "attempts")),
        hint_level=min(_count(state, "hint_level_used"), HIGHEST_LEVEL),
    )


def _levels(document: Document) -> Iterator[tuple[str, int]]:
    """Node and level 0 to 3 of the mastery map; a level may stand in a table of its own."""
    for node, entry in _table(document, "mastery").items():
        level = _number(_find(entry, "level") if isinstance(entry, Mapping) else entry)
        if level is None:
            raise ValueError(f"mastery.{node}: expected a level, got {entry!r:.60}")
        yield str(node), max(0, min(level, HIGHEST_LEVEL))


def _sightings(entry: object, node: str) -> Iterator[Sighting]:
    """Misconceptions as a list of tags or of tables, or counted by tag, or by node and tag."""
    match entry:
        case None:
            return
        case str():
            yield Sighting(node, entry, 1)
        case list():
            for item in entry:
                yield from _sightings(item, node)
        case Mapping() if tag := _text(entry, "tag") or _text(entry, "tag_id"):
            count = _number(_find(entry, "count"))
            yield Sighting(_node(entry) or node, tag, 1 if count is None else count)
        case Mapping():
            for key, item in entry.items():
                count = _number(item)
                if count is not None:
                    yield Sighting(node, str(key), count)
                else:
                    yield from _sightings(item, str(key))
        case _:
            raise ValueError(f"misconceptions: cannot make sense of {entry!r:.60}")


def _node(document: Document) -> str:
    """The node's id under any of its three old names, plain or as a table with an `id`."""
    for key in ("node", "node_id", "selected_node"):
        match _find(document, key):
            case str() as found if found:
                return found
            case Mapping() as table:
                return _text(table, "id") or _text(table, "node_id")
    return ""


def _depth(text: str) -> Depth:
    return cast(Depth, text) if text in get_args(Depth) else "D1"


def _find(document: Document, key: str) -> object:
    """The entry under a snake_case key or the same in camelCase; None if there is neither."""
    first, *others = key.split("_")
    camel = first + "".join(word.capitalize() for word in others)
    return document.get(key, document.get(camel))


def _text(document: Document, key: str) -> str:
    match _find(document, key):
        case None:
            return ""
        case str() as text:
            return text
        case other:
            raise ValueError(f"{key}: expected text, got {other!r:.60}")


def _table(document: Document, key: str) -> Document:
    match _find(document, key):
        case None:
            return {}
        case Mapping() as table:
            return table
        case other:
            raise ValueError(f"{key}: expected a table, got {other!r:.60}")


def _count(document: Document, key: str) -> int:
    """A number, or how many things a list holds."""
    found = _find(document, key)
    number = len(found) if isinstance(found, list) else _number(found)
    if number is None and found is not None:
        raise ValueError(f"{key}: expected a number, got {found!r:.60}")
    return max(0, number or 0)


def _number(value: object) -> int | None:
    """A whole number; JSON writers of the old layout knew no difference between 1 and 1.0."""
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        return None
    return int(value) if math.isfinite(value) else None
