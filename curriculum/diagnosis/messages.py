"""Knows what the messages of compilers, interpreters and run-time systems mean, in plain words.

An explanation is keyed by what the tool said, not by its code alone, and says what the message
means and where to look; it never says what a person believes.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from schemas.errors import DocumentError, Problem, Reason
from schemas.evidence import CaseOutcome, Diagnostic
from schemas.reading import UNREADABLE

ENDS = ("panic", "sanitizer")
"""Codes of the entries about programs that were ended, which have no code of their own."""
_CHECKS = frozenset({"AssertionError"})
_RAISED = re.compile(
    r"^(?:\w+\.)*(?P<code>[A-Z]\w*(?:Error|Exception|Exit|Interrupt|Iteration|Warning))\b.*$",
    re.MULTILINE,
)
KEYS = frozenset({"id", "code", "pattern", "means", "look"})


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a tool: `pattern`, a regular expression, is searched in all that it said; `means`
    and `look` may use its named groups as {name}. It is compiled when it is first needed."""

    id: str
    code: str
    pattern: str
    means: str
    look: str


def parse_messages(name: str, text: str) -> tuple[Message, ...]:
    """The entries of a file in its order; DocumentError(CONTENT_INVALID) says what is wrong."""
    try:
        rows = tomllib.loads(text).get("message", [])
        return tuple(_message(row) for row in rows)
    except (TypeError, *UNREADABLE) as error:
        raise DocumentError(Reason.CONTENT_INVALID, (Problem(name, str(error)),)) from error


def _message(row: dict[str, str]) -> Message:
    if set(row) != KEYS:
        raise ValueError(f"a message has {', '.join(sorted(KEYS))}, not {', '.join(sorted(row))}")
    if not all(isinstance(value, str) for value in row.values()):
        raise TypeError(f"a message is made of texts: {row}")
    return Message(**row)


def broken_off(messages: Iterable[Message], case: CaseOutcome) -> Diagnostic | None:
    """What ended a test before it could compare anything, in the form in which it is explained;
    None for a wrong value, and for an end that no entry explains."""
    if case.expected is not None or case.got is not None:
        return None
    raised = [found for found in _RAISED.finditer(case.message) if found["code"] not in _CHECKS]
    said = [Diagnostic("error", found[0], found["code"]) for found in raised[-1:]]
    said += [Diagnostic("error", case.message, code) for code in ENDS]
    known = tuple(messages)
    for item in said:
        if explained(known, item)[0]:
            return replace(item, file=case.file, line=case.line)
    return None


def explained(messages: Iterable[Message], said: Diagnostic) -> tuple[str, str]:
    """The id of the first entry that fits, and its words; two empty texts where none does."""
    head = said.message
    if said.notes:
        head = head.removesuffix(f": {said.notes[0]}")
    text = "\n".join((head, *said.notes))
    # A warning that was made an error is the same message.
    code = (said.code or "").replace("-Werror=", "-W")
    for item in messages:
        found = re.search(item.pattern, text) if item.code == code else None
        if found is not None:
            groups = {name: value or "" for name, value in found.groupdict().items()}
            return item.id, f"{item.means.format(**groups)} {item.look.format(**groups)}"
    return "", ""
