"""The prerequisite graph as a person reads it in a terminal: what builds on what, and where they stand."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from .parts import Lines, line, quiet

if TYPE_CHECKING:
    from orchestration.guidance.standing import Standing

MARKS: Mapping[str, tuple[str, str]] = {
    "new": ("·", "quiet"),
    "ready": ("○", "command"),
    "practised": ("◐", "warn"),
    "mastered": ("●", "good"),
    "shaky": ("◌", "warn"),
    "blocked": ("✗", "bad"),
}
"""Glyph and style by status; the status stands beside it in words."""


def standings(values: Sequence[Standing], titles: Mapping[str, str], now: float) -> Lines:
    """Track by track: the node, what it builds on, its status and when its review is due.

    `titles` are those of the tracks by id.
    """
    tracks: dict[str, list[Standing]] = {}
    for item in values:
        tracks.setdefault(item.node.track, []).append(item)
    lines: Lines = []
    for track, items in tracks.items():
        lines += [_head(titles.get(track, track), items, now), _track(items, now)]
    lines.append(
        quiet("82/91: you could do it with a chance of 82 %, and still remember it with 91 %")
    )
    if any(not item.offered for item in values):
        lines.append(quiet("* no bundled exercise yet: an engine can write one (/engine codex)"))
    return lines


def bar(items: Sequence[Standing]) -> str:
    """How much of a track holds, in ten cells."""
    full = round(10 * sum(item.held for item in items) / len(items))
    return "█" * full + "░" * (10 - full)


def so_far(items: Sequence[Standing], now: float) -> str:
    """How many nodes hold, are begun, and are due."""
    held = sum(item.held for item in items)
    begun = sum(item.memory is not None and not item.held for item in items)
    due = sum(_is_due(item, now) for item in items)
    words = [f"{held} of {len(items)} {'holds' if held == 1 else 'hold'}"]
    words += [f"{begun} begun"] if begun else []
    words += [f"{due} due"] if due else []
    return " · ".join(words)


def _head(title: str, items: Sequence[Standing], now: float) -> Text:
    return line((title, "title"), f"  {bar(items)} ", (so_far(items, now), "quiet"))


def _track(items: Sequence[Standing], now: float) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(width=2, justify="right")
    table.add_column(no_wrap=True)
    table.add_column(ratio=3)
    table.add_column(ratio=2)
    table.add_column(no_wrap=True, justify="right", min_width=5)
    table.add_column(ratio=2)
    for item in items:
        mark, style = MARKS[item.status]
        table.add_row(
            Text(mark, style),
            f"{item.node.id}{'' if item.offered else '*'}",
            item.node.title,
            _needs(item),
            Text(both(item), "quiet"),
            Text(_state(item, now), "warn" if _is_due(item, now) else "quiet"),
        )
    return table


def both(item: Standing) -> str:
    """Skill and memory in percent, "" before the first run."""
    return "" if item.left is None else f"{item.able * 100:.0f}/{item.left * 100:.0f}"


def _needs(item: Standing) -> Text:
    """The prerequisites after an arrow, those still missing marked."""
    if not item.node.prerequisites:
        return Text()
    words = Text("← ", "quiet")
    for number, need in enumerate(item.node.prerequisites):
        missing = need in item.missing
        words.append(" " if number else "")
        words.append(f"{need}{'?' if missing else ''}", "warn" if missing else "quiet")
    return words


def _state(item: Standing, now: float) -> str:
    if _is_due(item, now):
        return f"{item.status}, due now"
    if item.vouched:
        return "known from what builds on it"
    if item.due_at is None:
        return item.status
    return f"{item.status}, due {datetime.fromtimestamp(item.due_at).astimezone():%Y-%m-%d}"


def _is_due(item: Standing, now: float) -> bool:
    return item.due_at is not None and item.due_at <= now
