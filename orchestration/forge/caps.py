"""Knows what all tasks together have spent, and when that is enough. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from schemas.cluster.plan import Caps

Line = Mapping[str, object]
"""One line of the record of calls."""


@dataclass(frozen=True, slots=True)
class Spent:
    """Calls that began and were not given back, and the tokens of those that came back."""

    calls: int = 0
    tokens: int = 0

    def after(self, line: Line) -> Spent:
        """With one more line of the record: a call is spent before it is made, so that one whose
        machine died under it counts, and only one that the service did not take is given back."""
        if line.get("what") == "begun":
            return replace(self, calls=self.calls + 1)
        if line.get("what") == "given back":
            return replace(self, calls=self.calls - 1)
        return replace(self, tokens=self.tokens + tokens_of(line))


def tokens_of(line: Line) -> int:
    """Tokens that a line tells of."""
    found = line.get("tokens")
    return found if isinstance(found, int) else 0


def spent(lines: Iterable[Line]) -> Spent:
    """What a record adds up to."""
    total = Spent()
    for line in lines:
        total = total.after(line)
    return total


def by_task(lines: Iterable[Line]) -> dict[str, Spent]:
    """What each task took, over all its runs."""
    found: dict[str, Spent] = {}
    for line in lines:
        task = str(line.get("task", ""))
        found[task] = found.get(task, Spent()).after(line)
    return found


def money(caps: Caps, tokens: int) -> float:
    """What tokens cost at the plan's price."""
    return tokens / 1000 * caps.price_a_thousand_tokens


def reached(caps: Caps, now: Spent, seconds: float) -> str:
    """Which cap the next call would go beyond, in words; "" if it may be made."""
    if now.calls >= caps.calls:
        return f"all {caps.calls:,} calls of the plan are spent"
    if caps.tokens and now.tokens >= caps.tokens:
        return f"the plan's {caps.tokens:,} tokens are spent"
    if caps.money and money(caps, now.tokens) >= caps.money:
        return f"the plan's {caps.money:g} of money are spent"
    if caps.wall_clock_s and seconds >= caps.wall_clock_s:
        return f"the plan's {caps.wall_clock_s:g} s of one run are over"
    return ""
