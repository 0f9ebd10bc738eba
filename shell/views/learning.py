"""What a person reads when they dispute a run or skip a step."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from .parts import Lines, line, quiet
from .progress import next_step

if TYPE_CHECKING:
    from orchestration.guidance.dispute import Disputed
    from orchestration.guidance.skip import Skipped


def disputed(value: Disputed) -> Lines:
    """What a dispute changed, and how to take it back."""
    node, run = value.node.id, value.run.id
    moved = f"mastery {value.before:.2f} → {value.after:.2f}"
    if value.counts:
        return [line((run, "title"), f" counts again · {node} {moved}")]
    return [
        line((run, "title"), f" is disputed and does not count · {node} {moved}"),
        line("The log keeps it: ", (f"/why {node} undispute {run}", "command"), " takes it back."),
    ]


def skipped(value: Skipped, ended: str) -> Lines:
    """What was put aside and for how long, and what is next instead."""
    day = datetime.fromtimestamp(value.until).astimezone().date().isoformat()
    name = f"{value.node.id} {value.node.title}"
    if value.next.node == value.node.id:
        return [line((name, "title"), " is all that is open."), *next_step(value.next)]
    begin = (f"/start {value.node.id}", "command")
    lines: Lines = [line((name, "title"), f" is put aside until {day} · ", begin)]
    if ended:
        lines.append(
            line("The exercise is ended, its files stay: ", (f"/resume {ended}", "command"))
        )
    if value.dropped:
        lines.append(
            quiet(f"Nothing else is open: no longer aside are {', '.join(value.dropped)}.")
        )
    return [*lines, *next_step(value.next)]
