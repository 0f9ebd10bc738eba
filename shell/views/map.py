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
        lines += [line((titles.get(track, track), "title")), _track(items, now)]
    if any(not item.offered for item in values):
        lines.append(quiet("* no bundled exercise yet: an engine can write one (/engine codex)"))
    return lines


def _track(items: Sequence[Standing], now: float) -> Table:
    table = Table.grid(padding=(0, 1))
    table.add_column(width=2, justify="right")
    table.add_column(no_wrap=True)
    table.add_column(ratio=3)
    table.add_column(ratio=2)
    table.add_column(ratio=2)
    for item in items:
        mark, style = MARKS[item.status]
        table.add_row(
            Text(mark, style),
            f"{item.node.id}{'' if item.offered else '*'}",
            item.node.title,
            _needs(item),
            Text(_state(item, now), "warn" if _is_due(item, now) else "quiet"),
        )
    return table


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
    if item.due_at is None:
        return item.status
    return f"{item.status}, due {datetime.fromtimestamp(item.due_at).astimezone():%Y-%m-%d}"


def _is_due(item: Standing, now: float) -> bool:
    return item.due_at is not None and item.due_at <= now
