"""What an author reads about exercises and fixtures."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from rich.text import Text

from schemas.content import Files

from .parts import Lines, indented, line, quiet

if TYPE_CHECKING:
    from orchestration.authoring.check_content import Checked
    from orchestration.authoring.fixture_run import FixtureReport


def checked(value: Checked) -> Lines:
    """One exercise's verdict."""
    mark = ("✓ ", "good") if value.ok else ("✗ ", "bad")
    certificate = value.certificate
    note = ""
    if certificate:
        note = (
            f"  {len(certificate.tests)} tests · {len(certificate.signatures)} wrong answers"
            f" rejected · {certificate.mutants_killed}/{certificate.mutants_made} faults noticed"
            f" · {certificate.seconds} s"
        )
    missed = certificate.survivors if certificate else ()
    return [
        line(mark, value.path, (note, "quiet")),
        *(indented(Text(reason)) for reason in value.reasons),
        *(indented(quiet(f"not noticed: {fault}")) for fault in missed),
    ]


def check_total(total: int, refused: int) -> Lines:
    return [line(f"{total} checked, {refused} refused")]


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
