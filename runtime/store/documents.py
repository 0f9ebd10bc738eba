"""Knows how values become the JSON documents of the store, and how such documents are read."""

from __future__ import annotations

import json
import threading
from collections import OrderedDict
from dataclasses import replace
from typing import TypeVar, cast

from schemas.errors import DocumentError, Problem, Reason
from schemas.reading import UNREADABLE, plain, read
from schemas.session import Attempt, Session

T = TypeVar("T")


def to_text(value: object) -> str:
    """A value of `schemas` as one line of JSON; pure ASCII, so that any text survives the trip."""
    return json.dumps(plain(value), separators=(",", ":"))


def from_text(kind: type[T], text: object, where: str) -> T:
    """The inverse of `to_text`; DocumentError(STORE_DAMAGED) lists every fault below `where`."""
    return read(kind, _parsed(text, where), reason=Reason.STORE_DAMAGED, where=where)


class _Memory:
    """What was kept last, so many values by their keys."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._values: OrderedDict[object, object] = OrderedDict()
        self._changed = threading.Lock()

    def keep(self, key: object, value: object) -> None:
        with self._changed:
            self._values[key] = value
            self._values.move_to_end(key)
            while len(self._values) > self._size:
                self._values.popitem(last=False)

    def find(self, key: object) -> object | None:
        with self._changed:
            return self._values.get(key)


_MEMORY = _Memory(16)
"""The frozen values of documents, by type and text. A turn reads the session and the learner model several
times, and writes each twice; parsing takes 1 to 2 ms each."""


def remembered(kind: type[T], text: object, where: str) -> T:
    """`from_text`, which gives the same frozen value for the same text without parsing it again."""
    if not isinstance(text, str):
        return from_text(kind, text, where)
    value = cast("T | None", _MEMORY.find((kind, text)))
    if value is None:
        value = from_text(kind, text, where)
        _MEMORY.keep((kind, text), value)
    return value


def remembering(kind: type[T], value: T) -> str:
    """`to_text`, after which `remembered` knows the value."""
    text = to_text(value)
    _MEMORY.keep((kind, text), value)
    return text


_TEXTS = _Memory(64)
"""Attempts with their texts. A session is written twice a turn, with all the attempts it had before."""


def _text_of(attempt: Attempt) -> str:
    known = cast("tuple[Attempt, str] | None", _TEXTS.find(id(attempt)))
    if known is not None:  # what is kept lives, so that nothing else has its number
        return known[1]
    text = to_text(attempt)
    _TEXTS.keep(id(attempt), (attempt, text))
    return text


def texts_of_session(session: Session) -> tuple[str, str]:
    """A session as two documents, its attempts apart: a list of sessions needs only the first."""
    made = f"[{','.join(map(_text_of, session.attempts))}]"
    _MEMORY.keep((tuple[Attempt, ...], made), session.attempts)
    return remembering(Session, replace(session, attempts=())), made


def session_from_texts(doc: object, attempts: object, where: str) -> Session:
    """The inverse of `texts_of_session`; DocumentError(STORE_DAMAGED)."""
    session: Session = remembered(Session, doc, where)
    made: tuple[Attempt, ...] = remembered(tuple[Attempt, ...], attempts, f"{where} attempts")
    return replace(session, attempts=made)


def body_from_text(text: object, where: str) -> dict[str, object]:
    """A JSON object whose keys are nobody's business here; DocumentError(STORE_DAMAGED)."""
    body = _parsed(text, where)
    if not isinstance(body, dict):
        raise _damaged(where, "is not a JSON object")
    return body


def _parsed(text: object, where: str) -> object:
    if not isinstance(text, str):
        raise _damaged(where, "is not text")
    if not is_text(text):
        raise _damaged(where, "is not UTF-8")
    try:
        return json.loads(text)
    except UNREADABLE as error:
        raise _damaged(where, f"is not JSON ({error})") from error


def is_text(found: object) -> bool:
    """Whether what a column held is text; bytes that are no UTF-8 come as halves of characters."""
    if not isinstance(found, str):
        return False
    try:
        found.encode()
    except UnicodeEncodeError:
        return False
    return True


def _damaged(where: str, message: str) -> DocumentError:
    return DocumentError(Reason.STORE_DAMAGED, (Problem(where, message),))
