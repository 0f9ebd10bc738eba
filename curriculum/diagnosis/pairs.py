"""Knows the two sides of failed comparisons as values, whichever language printed them."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable
from dataclasses import dataclass

from schemas.evidence import CaseOutcome, Evidence

_WORDS = {
    "true": True,
    "false": False,
    "True": True,
    "False": False,
    "None": None,
    "undefined": None,
    "nil": None,
    "<nil>": None,
}
_NUMBERS = re.compile(r"\[(?:-?\d+(?:\.\d+)?(?: |(?=\])))+\]")
_QUOTE = re.compile(r'"(?:\\.|[^"\\])*"')
_QUOTED = re.compile(r'\["(?:\\.|[^"\\])*"(?: "(?:\\.|[^"\\])*")+\]')
_SEVERAL = re.compile(r"\[\w[\w.-]*(?: \w[\w.-]*)+\]")
"""Lists without commas, as Go prints them."""
_HELD = re.compile(r"(?:Some|Ok)\((?P<inner>.*)\)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Pair:
    """The two sides of one failed comparison as values (text that is no literal stays text)."""

    case: CaseOutcome
    expected: object
    got: object

    @property
    def words(self) -> str:
        return f"test {self.case.name}: expected {self.case.expected}, got {self.case.got}"


def pairs(evidence: Evidence) -> list[Pair]:
    return [
        Pair(case, value(case.expected), value(case.got))
        for case in evidence.failing
        if case.expected is not None and case.got is not None
    ]


def value(text: str) -> object:
    """The value that Python, Rust, Node, Go or our C harness printed; the text itself where it is unclear."""
    text = re.sub(r" \(code -?\d+\)$", "", text.strip())
    if text in _WORDS:
        return _WORDS[text]
    held = _HELD.fullmatch(text)
    if held is not None:
        return value(held["inner"])
    if _NUMBERS.fullmatch(text) or _SEVERAL.fullmatch(text):
        return [value(item) if _NUMBERS.fullmatch(text) else item for item in text[1:-1].split()]
    if _QUOTED.fullmatch(text):
        return [value(item) for item in _QUOTE.findall(text)]
    listed = f"[{text[1:-1]}]" if re.fullmatch(r"\{[^:{}]*\}", text) else text
    try:
        found: object = ast.literal_eval(listed)
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return Text(text)
    return found


class Text(str):
    """Printed text that is no literal: equal to itself, but neither a string value nor a number."""

    __slots__ = ()


def all_of(evidence: Evidence, holds: Callable[[Pair], bool | None], said: str) -> str | None:
    """Words for the first pair, if the shape holds for all pairs that could have it (not: None)."""
    judged = [(pair, verdict) for pair in pairs(evidence) if (verdict := holds(pair)) is not None]
    if not judged or not all(verdict for _pair, verdict in judged):
        return None
    return f"{judged[0][0].words} ({said})"


def whole(pair: Pair) -> tuple[int, int] | None:
    if type(pair.expected) is int and type(pair.got) is int:
        return pair.expected, pair.got
    return None
