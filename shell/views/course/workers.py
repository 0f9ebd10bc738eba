"""What a teacher reads about the workers of a cluster."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from ..parts import Lines, indented, line

if TYPE_CHECKING:
    from orchestration.workers.tools import Difference
    from schemas.cluster.jobs import WorkerReport


def workers(reports: tuple[WorkerReport, ...], differ: tuple[Difference, ...]) -> Lines:
    """Each worker with what it lacks, then what is not the same on all."""
    lines: Lines = []
    for item in reports:
        mark = ("✓ ", "good") if item.tier and not item.lacks else ("· ", "warn")
        sandbox = f"sandbox {item.tier}" if item.tier else "no sandbox"
        lines.append(line(mark, f"{item.worker} on {item.host}: {item.version}, {sandbox}"))
        lines += [
            indented(Text(f"{name}: {tools}", "quiet")) for name, tools in item.toolchains.items()
        ]
        lines += [indented(Text(f"lacks {name}: {why}")) for name, why in item.lacks.items()]
        if item.weakness:
            lines.append(indented(Text(item.weakness, "quiet")))
    lines += [line(("not the same: ", "bad"), str(item)) for item in differ]
    if differ:
        lines.append(line("forge, grade and check refuse such a cluster unless they get --mixed."))
    return lines
