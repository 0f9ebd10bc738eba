"""What an author reads about exercises and fixtures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rich.text import Text

from .parts import Lines, indented, line

if TYPE_CHECKING:
    from orchestration.check_content import Checked
    from orchestration.fixture_run import FixtureReport


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
    return [line(mark, value.path, (note, "quiet")), *(indented(Text(r)) for r in value.reasons)]


def check_total(total: int, refused: int) -> Lines:
    return [line(f"{total} checked, {refused} refused")]


def fixtures(report: FixtureReport) -> Lines:
    """Totals, then every fixture that did not do as it says."""
    lines: Lines = [
        line(f"{report.total} fixtures, {report.passed} as expected, {report.failed} not")
    ]
    return [*lines, *(Text(f"  {item}") for item in report.failures)]
