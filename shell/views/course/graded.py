"""What a teacher reads about a class, and what a student reads about their own submission."""

from __future__ import annotations

import io
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from rich.console import Console

from ..exercise import evidence, progress
from ..parts import Lines, indented, line, quiet
from . import pages

if TYPE_CHECKING:
    from orchestration.grading.grade import Class
    from schemas.cluster.submissions import Assessed, Grade, Result

COLUMNS = 92
_MARKS = {"passed": ("✓ ", "good"), "unread": ("· ", "warn")}


def row(item: Grade) -> Lines:
    """One submission."""
    words = f"{item.reason}: {item.words}" if item.result == "unread" else item.result
    tests = f"  {item.passing}/{item.total}" if item.total else ""
    return [line(_MARKS.get(item.result, ("✗ ", "bad")), f"{item.student}  {words}", tests)]


def total(value: Class, out: Path) -> Lines:
    """The sum, and where everything is."""
    counts = ", ".join(f"{count} {result}" for result, count in sorted(value.results.items()))
    lines: Lines = [line(f"{len(value.grades)} submissions: {counts}")]
    if value.similar:
        lines.append(
            line(f"{len(value.similar)} pairs share more than the rest: a hint to look, no verdict")
        )
    files = "grades.csv  grades.json  class.html  similar.csv  feedback/"
    return [*lines, indented(quiet(f"{out}: {files}"))]


def feedback(item: Grade, title: str) -> str:
    """A student's page: the card of the shell, and nothing of the solution."""
    return pages.document(f"{title}: {item.student}", _feedback(item))


def _feedback(item: Grade) -> Iterator[str]:
    if item.assessed is None:
        yield pages.paragraph("This could not be run.", "unread")
        yield pages.paragraph(item.words)
        return
    yield f"<pre>{pages.clean(_card(item.assessed))}</pre>\n"
    for notice in item.notices:
        if notice not in item.assessed.evidence.notices:
            yield pages.paragraph(notice, "soft")
    if item.result != "passed":
        yield pages.paragraph("Mend the first thing first: the rest often follows from it.", "soft")


def _card(value: Assessed) -> str:
    """What /attempt would show, as plain text."""
    lines: Lines = evidence(value.evidence, value.line, value.means)
    if value.held and not value.evidence.passed:
        from orchestration.use_cases.attempt import Progress

        lines.append(indented(progress(Progress(value.held, value.units, value.ahead))))
    console = Console(file=io.StringIO(), width=COLUMNS, color_system=None, force_terminal=False)
    with console.capture() as shown:
        for item in lines:
            console.print(item)
    return "\n".join(text.rstrip() for text in shown.get().splitlines())


def class_page(value: Class, *, names: bool) -> str:
    """The class as a whole; `names` says whether it is told who."""
    return pages.document(f"Class: {value.exercise.title}", _class(value, names=names))


def _class(value: Class, *, names: bool) -> Iterator[str]:
    whole = max(1, len(value.grades))
    counts = ((result, count, pages.bar(count / whole)) for result, count in _sorted(value.results))
    yield pages.table(("result", "submissions", "share"), counts)
    run = max(1, sum(item.assessed is not None for item in value.grades))
    tests = ((name, count, pages.bar(count / run)) for name, count in value.failing)
    yield pages.section("Tests", pages.table(("test", "failed by", "of those that ran"), tests))
    beliefs = (
        (tag, len(students), *((", ".join(students),) if names else ()))
        for tag, students in value.beliefs
    )
    heads = ("belief", "students", *(("who",) if names else ()))
    yield pages.section("Beliefs that runs show", pages.table(heads, beliefs))
    yield pages.section("Not read", _unread(value, names=names))
    yield pages.section("Similar submissions", _similar(value, names=names))


def _sorted(counts: Mapping[Result, int]) -> list[tuple[str, int]]:
    return sorted((str(result), number) for result, number in counts.items())


def _unread(value: Class, *, names: bool) -> str:
    found = [item for item in value.grades if item.result == "unread"]
    if names:
        return pages.table(("who", "why"), ((item.student, item.words) for item in found))
    counts = Counter(item.words for item in found)
    return pages.table(("why", "submissions"), counts.most_common())


def _similar(value: Class, *, names: bool) -> str:
    if not value.similar:
        return ""
    words = (
        f"{len(value.similar)} pairs share much that few others wrote. That is a hint to look, not a verdict:"
        " short exercises have few right answers."
    )
    if not names:
        return pages.paragraph(f"{words} Who they are stands in similar.csv.")
    rows = ((pair.one, pair.other, f"{pair.share:.0%}", pair.runs) for pair in value.similar)
    return pages.paragraph(words) + pages.table(("one", "other", "share", "runs"), rows)
