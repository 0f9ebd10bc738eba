"""Knows a CMake project's run: configured, built, and tested by CTest, which writes JUnit XML."""

from __future__ import annotations

import re
from dataclasses import replace

from languages.reports import gnu, junit
from languages.reports.facts import settled, tidy
from schemas.evidence import CaseOutcome, Diagnostic, Evidence
from schemas.exchange.calls import Finished

_MARK = re.compile(r"\n@learn-step (\d+)\n")
_CMAKE = re.compile(
    r"^CMake Error(?: at (?P<file>[^\s:]+):(?P<line>\d{1,9}))?[^\n]*\n(?P<said>(?:\n?  [^\n]+\n)+)",
    re.MULTILINE,
)
_TESTS = 2
"""The number of the step that tests."""


def parse(run: Finished, report: str | None) -> Evidence:
    """Evidence of one run; a run that did not come to its tests is a failed build."""
    begun = [int(found[1]) for found in _MARK.finditer(run.stdout)]
    said = settled(gnu.diagnostics(f"{run.stderr}\n{run.stdout}"))
    if run.timed_out or (begun and begun[-1] >= _TESTS):
        # CTest counts a test that is not built as not run; its status says what the report says.
        found = junit.parse(run, report)
        return replace(found, tests=tuple(map(_told, found.tests)), diagnostics=_warnings(said))
    errors = tuple(item for item in said if item.severity == "error")
    if not errors:
        words = _CMAKE.search(run.stderr)
        errors = (
            Diagnostic(
                "error",
                tidy(words["said"] if words else run.stderr or run.stdout) or "CMake failed",
                code="cmake",
                file=words["file"] if words else None,
                line=int(words["line"]) if words and words["line"] else None,
            ),
        )
    made = junit.parse(run, "<testsuites/>")
    return replace(made, build="failed", diagnostics=(*errors, *_warnings(said)), crash=None)


def _warnings(said: tuple[Diagnostic, ...]) -> tuple[Diagnostic, ...]:
    return tuple(item for item in said if item.severity != "error")


def _told(case: CaseOutcome) -> CaseOutcome:
    """A test that ran too long is told as such."""
    late = case.outcome in ("failed", "errored") and "Timeout" in case.message.split("\n")[0]
    return replace(case, outcome="timeout") if late else case
