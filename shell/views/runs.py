"""What a person reads about single runs as evidence, and about the remedy they call for."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.text import Text

from curriculum.learner.reasons import remedy_reason
from schemas.learner import Remediation

from .parts import Lines, line, quiet

if TYPE_CHECKING:
    from curriculum.learner.disputes import Run

RUNS_SHOWN = 10
NOTES: Mapping[str, str] = {
    "counted": "",
    "disputed": " · disputed, does not count",
    "play": " · after a pass, does not count",
}


def remedy_due(value: Remediation) -> Text:
    """What is due at a node and why, and the word that refuses it."""
    return line(
        *(("due: ", "warn"), f"{remedy_reason(value)} · "),
        *(("/next", "command"), " begins it, ", ("/skip", "command"), " if that is not it"),
    )


def run_list(values: Sequence[Run], node: str) -> Lines:
    """The latest runs with the ids that a dispute names, and how to dispute one."""
    if not values:
        return []
    lines: Lines = [line(("runs", "title"))]
    for run in values[-RUNS_SHOWN:]:
        mark, style = ("✓", "good") if run.passed else ("✗", "bad")
        day = datetime.fromtimestamp(run.at).astimezone().date().isoformat()
        hints = f" · after hint L{run.hint_level}" if run.hint_level else ""
        tags = f" · {', '.join(run.tags)}" if run.tags else ""
        words = f" · {day}{hints}{tags}{NOTES.get(run.standing, '')}"
        lines.append(line((f"  {mark} ", style), run.id, (words, "quiet")))
    return [*lines, quiet(f"/why {node} dispute sets the latest aside; add an id for another.")]
