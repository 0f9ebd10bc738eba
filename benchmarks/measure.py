"""Knows how to measure side by side, and how a measured row is told."""

from __future__ import annotations

import math
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

Samples = Mapping[str, Sequence[float]]
"""Measurements by contender, in the order of the rounds; one unit throughout."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. `ratio` is what the budget is about, None where it is about `note`."""

    what: str
    base: str
    ours: str
    ratio: float | None
    budget: str
    note: str = ""


def interleaved(
    contenders: Mapping[str, Callable[[], float]], rounds: int, *, warm: int = 1
) -> dict[str, list[float]]:
    """Every contender once a round, so that a busy minute of the machine falls on all alike.

    The first `warm` rounds are thrown away. Which contender begins changes from round to round.
    """
    names = list(contenders)
    found: dict[str, list[float]] = {name: [] for name in names}
    for number in range(warm + rounds):
        shift = number % len(names)
        for name in names[shift:] + names[:shift]:
            value = contenders[name]()
            if number >= warm:
                found[name].append(value)
    return found


def timed(action: Callable[[], object]) -> float:
    """Wall-clock seconds of one call."""
    begun = time.perf_counter()
    action()
    return time.perf_counter() - begun


def paired_ratio(samples: Samples, over: str, under: str) -> float:
    """The median over the rounds of one contender's figure by the other's in the same round."""
    pairs = zip(samples[over], samples[under], strict=True)
    return statistics.median(a / b for a, b in pairs)


def beside_bare(what: str, samples: Samples, budget: str, note: str = "") -> Row:
    """The row of what "learn" took beside "bare", in seconds."""
    base, ours = milliseconds(samples["bare"]), milliseconds(samples["learn"])
    return Row(what, base, ours, paired_ratio(samples, "learn", "bare"), budget, note)


def quantile(values: Sequence[float], part: float) -> float:
    """The smallest value that `part` of all values do not exceed."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(part * len(ordered)) - 1)]


def milliseconds(values: Sequence[float]) -> str:
    """The median of seconds, in milliseconds."""
    return in_milliseconds(statistics.median(values))


def in_milliseconds(seconds: float) -> str:
    """Three figures, and whole milliseconds from a hundred on."""
    figure = seconds * 1000
    return f"{figure:.0f} ms" if figure >= 100 else f"{figure:.3g} ms"


def table(rows: Sequence[Row]) -> str:
    """The rows as Markdown."""
    head = "| what | base | learn | ratio | budget | note |\n|---|---|---|---|---|---|"
    lines = [
        f"| {row.what} | {row.base} | {row.ours} |"
        f" {'' if row.ratio is None else f'{row.ratio:.2f}'} | {row.budget} | {row.note} |"
        for row in rows
    ]
    return "\n".join([head, *lines])
