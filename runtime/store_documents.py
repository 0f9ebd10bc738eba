"""Knows how values become the JSON documents of the store, and how such documents are read."""

from __future__ import annotations

import json
from typing import TypeVar

from schemas.errors import DocumentError, Problem, Reason
from schemas.reading import plain, read

T = TypeVar("T")


def to_text(value: object) -> str:
    """A value of `schemas` as one line of JSON; pure ASCII, so that any text survives the trip."""
    return json.dumps(plain(value), separators=(",", ":"))


def from_text(kind: type[T], text: object, where: str) -> T:
    """The inverse of `to_text`; DocumentError(STORE_DAMAGED) lists every fault below `where`."""
    return read(kind, _parsed(text, where), reason=Reason.STORE_DAMAGED, where=where)


def body_from_text(text: object, where: str) -> dict[str, object]:
    """A JSON object whose keys are nobody's business here; DocumentError(STORE_DAMAGED)."""
    body = _parsed(text, where)
    if not isinstance(body, dict):
        raise _damaged(where, "is not a JSON object")
    return body


def _parsed(text: object, where: str) -> object:
    if not isinstance(text, str):
        raise _damaged(where, "is not text")
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise _damaged(where, f"is not JSON ({error})") from error


def _damaged(where: str, message: str) -> DocumentError:
    return DocumentError(Reason.STORE_DAMAGED, (Problem(where, message),))
