"""Knows the trigger grammar of misconception tags: `kind:pattern` clauses separated by spaces.

`code`, `warn`, `test` and `ast` take names separated by commas; `msg`, `san` and `exc` take one
regular expression, which runs to the next clause or the end and may hold spaces.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace

from schemas.content import Tag

_CLAUSE = re.compile(r"(?:^|\s+)(code|msg|warn|san|exc|test|ast):")


@dataclass(frozen=True, slots=True)
class Trigger:
    """The clauses of one tag; each is an alternative, but see `msg_needs_code`."""

    tag: str
    codes: tuple[str, ...] = ()
    msg: re.Pattern[str] | None = None
    warnings: tuple[str, ...] = ()
    sanitizer: re.Pattern[str] | None = None
    exception: re.Pattern[str] | None = None
    shapes: tuple[str, ...] = ()
    patterns: tuple[str, ...] = ()
    msg_needs_code: bool = False
    """Codes such as E0308 belong to several tags; then the message has to match as well. Where the
    codes are a tag's own, the message finds the compiler errors that carry no code."""


def parse(tag: str, text: str) -> Trigger:
    """One trigger; ValueError says what is wrong with `text`."""
    starts = list(_CLAUSE.finditer(text))
    if not starts or text[: starts[0].start()].strip():
        raise ValueError(f"a trigger begins with code, msg, warn, san, exc, test or ast: {text!r}")
    ends = [start.start() for start in starts[1:]] + [len(text)]
    clauses = {start[1]: text[start.end() : end] for start, end in zip(starts, ends, strict=True)}
    empty = [kind for kind, body in clauses.items() if not body.strip()]
    if empty or len(clauses) < len(starts):
        raise ValueError(f"every kind occurs once, with a pattern: {text!r}")
    return Trigger(
        tag,
        codes=_names(clauses, "code"),
        msg=_pattern(clauses, "msg"),
        warnings=_names(clauses, "warn"),
        sanitizer=_pattern(clauses, "san"),
        exception=_pattern(clauses, "exc"),
        shapes=_names(clauses, "test"),
        patterns=_names(clauses, "ast"),
    )


@functools.lru_cache(maxsize=8)
def parse_all(tags: tuple[Tag, ...]) -> tuple[Trigger, ...]:
    """The triggers of a language's tags, which together tell whose codes are shared."""
    triggers = [parse(tag.id, tag.trigger) for tag in tags]
    shared = _twice(code for trigger in triggers if trigger.msg for code in trigger.codes)
    return tuple(_qualified(trigger, shared) for trigger in triggers)


def _qualified(trigger: Trigger, shared: frozenset[str]) -> Trigger:
    if trigger.msg is None or shared.isdisjoint(trigger.codes):
        return trigger
    return replace(trigger, msg_needs_code=True)


def _twice(names: Iterable[str]) -> frozenset[str]:
    seen: set[str] = set()
    again: set[str] = set()
    for name in names:
        (again if name in seen else seen).add(name)
    return frozenset(again)


def _names(clauses: dict[str, str], kind: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in clauses.get(kind, "").split(",") if name.strip())


def _pattern(clauses: dict[str, str], kind: str) -> re.Pattern[str] | None:
    body = clauses.get(kind)
    if body is None:
        return None
    try:
        return re.compile(body.strip(), re.MULTILINE)
    except re.error as error:
        raise ValueError(f"{kind}: not a regular expression: {error}") from error
