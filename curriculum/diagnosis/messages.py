"""Knows what the messages of compilers, interpreters and run-time systems mean, in plain words.

An explanation is keyed by what the tool said, not by its code alone, and says what the message
means and where to look; it never says what a person believes.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass

from schemas.errors import DocumentError, Problem, Reason
from schemas.evidence import Diagnostic

KEYS = frozenset({"id", "code", "pattern", "means", "look"})


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a tool: `pattern` is searched in all that it said; `means` and `look` may use
    the pattern's named groups as {name}."""

    id: str
    code: str
    pattern: re.Pattern[str]
    means: str
    look: str


def parse_messages(name: str, text: str) -> tuple[Message, ...]:
    """The entries of a file in its order; DocumentError(CONTENT_INVALID) says what is wrong."""
    try:
        rows = tomllib.loads(text).get("message", [])
        return tuple(_message(row) for row in rows)
    except (tomllib.TOMLDecodeError, re.error, TypeError, ValueError) as error:
        raise DocumentError(Reason.CONTENT_INVALID, (Problem(name, str(error)),)) from error


def _message(row: dict[str, str]) -> Message:
    if set(row) != KEYS:
        raise ValueError(f"a message has {', '.join(sorted(KEYS))}, not {', '.join(sorted(row))}")
    compiled = re.compile(row["pattern"])
    return Message(row["id"], row["code"], compiled, row["means"], row["look"])


def explained(messages: Iterable[Message], said: Diagnostic) -> tuple[str, str]:
    """The id of the first entry that fits, and its words; two empty texts where none does."""
    head = said.message
    if said.notes:
        head = head.removesuffix(f": {said.notes[0]}")
    text = "\n".join((head, *said.notes))
    for item in messages:
        found = item.pattern.search(text) if item.code == (said.code or "") else None
        if found is not None:
            groups = {name: value or "" for name, value in found.groupdict().items()}
            return item.id, f"{item.means.format(**groups)} {item.look.format(**groups)}"
    return "", ""
