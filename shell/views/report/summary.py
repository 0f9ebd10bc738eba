"""What a person reads of the progress report in the terminal."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from shell.base.words import counted
from shell.views.map import bar, both, so_far
from shell.views.parts import Lines, line, quiet

if TYPE_CHECKING:
    from orchestration.guidance.report import Report

DUE_SHOWN, SEEN_SHOWN = 5, 3


def summary(values: Sequence[Report], path: Path | None) -> Lines:
    """A few lines a language, and where the page is."""
    lines = [part for value in values for part in _language(value)]
    if path is not None:
        return [*lines, line("Written to ", (str(path), "path"), ", for any browser.")]
    return [*lines, quiet("learn report --html FILE draws it on a page: graph, curves, dates.")]


def _language(value: Report) -> Lines:
    counts = Counter(item.status for item in value.standings)
    lines: Lines = [
        line(
            (value.title, "title"),
            f" · {counts['mastered']} of {len(value.standings)} mastered"
            f" · {counts['practised']} practised · {counted(value.attempts, 'attempt')},"
            f" {value.passes} passed",
        )
    ]
    lines += [
        line(f"  {bar(items)} ", (f"{title}: {so_far(items, value.made_at)}", "quiet"))
        for title, items in value.tracks
    ]
    seen = Counter(item.advice for item in value.sightings)
    lines += [
        line((f"  seen {count}×: ", "quiet"), _first_sentence(advice))
        for advice, count in seen.most_common(SEEN_SHOWN)
    ]
    for item in value.due[:DUE_SHOWN]:
        late = (item.due_at or 0.0) <= value.made_at
        words = "review due since" if late else "review"
        lines.append(
            line(
                f"  {item.node.id} {item.node.title} {both(item)}",
                (f" · {words} {day(item.due_at or 0.0)}", "warn" if late else "quiet"),
            )
        )
    return lines


def _first_sentence(advice: str) -> str:
    """The one that says what was seen; what to do about it follows."""
    return re.split(r"(?<=[.!?]) ", advice, maxsplit=1)[0]


def day(at: float) -> str:
    """The date of a Unix time where the learner is."""
    return datetime.fromtimestamp(at).astimezone().date().isoformat()
