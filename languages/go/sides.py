"""Knows how tests of Go say what came and what was wanted: `Fare(2) = 5, want 6`."""

from __future__ import annotations

import re
from dataclasses import dataclass

_WANT = re.compile(r"[,;] (?:but )?(?:want|wanted|expected)(?::| to be| =)? ?")
_GOT = re.compile(
    r" (?:=|==|prints|panics with|is|returns|returned|gives|got|:) (?:got:? )?|: got:? "
)
_BARE_GOT = re.compile(r"got:? ")
_IN_LINES = re.compile(
    r"(?P<called>[^\n]*?)[,:;]?\s*\n\s*(?:got|actual):? *(?P<got>.*?)"
    r"\s*\n\s*(?:want|wanted|expected):? *(?P<want>.*)",
    re.DOTALL | re.IGNORECASE,
)
_OPENED = {"(": ")", "[": "]", "{": "}"}
_MOST_CHARS = 8000


@dataclass(frozen=True, slots=True)
class Sides:
    """A failed comparison as the test's own words tell it."""

    called: str | None
    got: str
    want: str


def sides_of(message: str) -> Sides | None:
    """The comparison that a message tells; None for any other sentence."""
    if len(message) > _MOST_CHARS:
        return None
    if lines := _IN_LINES.fullmatch(message):
        called = lines["called"] if "(" in lines["called"] else None
        return Sides(called, lines["got"], lines["want"])
    if (cut := _outside(message, _WANT)) is None:
        return None
    before, want = message[: cut.start()], message[cut.end() :]
    if found := _BARE_GOT.match(before):
        return Sides(None, before[found.end() :], want)
    split = _outside(before, _GOT)
    if split is None or not want.strip():
        return None
    called, got = before[: split.start()], before[split.end() :]
    return Sides(called if "(" in called else None, got, want)


def _outside(text: str, pattern: re.Pattern[str]) -> re.Match[str] | None:
    """Where the pattern begins outside of quotes and brackets; else its first place at all."""
    deep, at = 0, 0
    while at < len(text):
        sign = text[at]
        if sign in "\"'`" and (end := _quoted(text, at)):
            at = end
            continue
        if sign in _OPENED:
            deep += 1
        elif sign in _OPENED.values():
            deep -= 1
        elif deep <= 0 and (found := pattern.match(text, at)):
            return found
        at += 1
    return pattern.search(text)


def _quoted(text: str, start: int) -> int:
    """The index behind a literal that begins here; 0 where none does, as in `don't`."""
    sign = text[start]
    if sign == "'" and start and text[start - 1].isalnum():
        return 0
    at = start + 1
    while at < len(text):
        if text[at] == "\\" and sign != "`":
            at += 1
        elif text[at] == sign:
            return at + 1
        at += 1
    return 0
