"""Knows what a small change of a source file is, and how it reads."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

EditKind = Literal["comparison", "return", "constant", "condition", "operator", "statement"]
KINDS: tuple[EditKind, ...] = (
    "comparison",
    "constant",
    "condition",
    "operator",
    "statement",
    "return",
)

MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}
"""Instead of a moved boundary, where the two sides are equal at the boundary (clamp, maximum)."""

_SHOWN = 40
_LINE = 160


@dataclass(frozen=True, slots=True)
class Edit:
    """`text[start:end]` becomes `new`; `function` is the outermost function around it, or ""."""

    kind: EditKind
    start: int
    end: int
    new: str
    function: str

    def applied(self, text: str) -> str:
        """The whole text with this change."""
        return text[: self.start] + self.new + text[self.end :]

    def described(self, text: str) -> str:
        """The line, counted from 1, and the change: "4: `<` becomes `<=`"."""
        line = text.count("\n", 0, self.start) + 1
        old = _short(text[self.start : self.end])
        if self.kind == "statement":
            return f"{line}: `{old}` is dropped"
        return f"{line}: `{old}` becomes `{_short(self.new)}`"

    def lines(self, text: str) -> tuple[str, str]:
        """The line that the change begins in, before and after; "" after if all of it goes."""
        first = text.count("\n", 0, self.start)
        before, after = (
            (whole.splitlines() or [""])[first : first + 1] for whole in (text, self.applied(text))
        )
        return "".join(before)[:_LINE].rstrip(), "".join(after)[:_LINE].rstrip()


def _short(text: str) -> str:
    words = " ".join(text.split())
    return words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
