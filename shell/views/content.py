"""What an author reads about exercises and fixtures."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text

from schemas.content import Files

from .parts import Lines, indented, line, noticed, quiet

if TYPE_CHECKING:
    from orchestration.authoring.check_content import Checked
    from orchestration.authoring.coverage import Coverage
    from orchestration.authoring.fixture_run import FixtureReport


def checked(value: Checked, *, alone: bool) -> Lines:
    """One exercise's verdict in a line, and what speaks against it; the faults that no test noticed
    only where it is checked `alone`."""
    mark = ("✓ ", "good") if value.ok else ("✗ ", "bad")
    certificate = value.certificate
    note = ""
    if certificate:
        note = (
            f"  {len(certificate.tests)} tests · {len(certificate.signatures)} wrong answers"
            f" rejected · {noticed(certificate)}"
            f" · {'proved before' if value.before else f'{certificate.seconds} s'}"
        )
    missed = certificate.survivors if certificate and alone else ()
    verdict = line(mark, value.path, (note, "quiet"))
    # A script reads it by the line.
    verdict.no_wrap = True
    return [
        verdict,
        *(indented(Text(reason)) for reason in value.reasons),
        *(indented(quiet(f"not noticed: {fault}")) for fault in missed),
    ]


def check_total(found: Sequence[Checked]) -> Lines:
    refused, before = sum(not item.ok for item in found), sum(item.before for item in found)
    words = f"{len(found)} checked, {refused} refused"
    note = f", {before} as proved before (--all proves them anew)" if before else ""
    return [line(words, (note, "quiet"))]


def coverage(value: Coverage) -> Lines:
    """Exercises of each node with their kinds, then the sums."""
    kinds = Counter(kind for found in value.nodes.values() for kind in found)
    exercises, other = kinds.total(), kinds.total() - kinds["write"]
    lines: Lines = [
        line(f"{id:<6}{len(found):>2}  ", (", ".join(found), "quiet"))
        for id, found in value.nodes.items()
    ]
    told = ", ".join(f"{number} {kind}" for kind, number in kinds.most_common())
    lines.append(line(f"{exercises} exercises on {len(value.nodes)} nodes: {told}"))
    lines.append(line(f"{other / max(1, exercises):.0%} are of another kind than write"))
    for least in (1, 2):
        if few := value.with_fewer_than(least):
            lines.append(line((f"fewer than {least}: ", "warn"), ", ".join(few)))
    return [*lines, *(line(("broken: ", "bad"), words) for words in value.broken)]


def fixtures(report: FixtureReport) -> Lines:
    """Totals, then every fixture that did not do as it says."""
    lines: Lines = [
        line(f"{report.total} fixtures, {report.passed} as expected, {report.failed} not")
    ]
    return [*lines, *(Text(f"  {item}") for item in report.failures)]


def new_exercise(folder: Path, files: Files) -> Lines:
    """Where it is, what is in it, and what comes next."""
    return [
        line((str(folder), "path")),
        *(quiet(f"  {item.path}") for item in files),
        line("Write it, then: ", (f"learn check {folder}", "command")),
        quiet("docs/exercises.md says what the proof asks, and what no machine can check."),
    ]
