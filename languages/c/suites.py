"""Knows what `make test` of other people's projects prints: the framework's own lines, told apart.

A project whose tests say nothing that is known passes or fails by the status of make alone.
"""

from __future__ import annotations

import re
from dataclasses import replace

from languages.native import harness
from languages.reports import gnu, tap
from languages.reports.cleaning import clean, excerpt
from languages.reports.facts import distinct, settled, tidy
from schemas.evidence import CaseOutcome, Diagnostic, Evidence
from schemas.exchange.calls import Finished

from . import frameworks

_TAP = re.compile(r"^(?:1\.\.\d+\b|(?:not )?ok \d+\b|Bail out!)", re.MULTILINE)
_UNITY = re.compile(r"^\S+?:\d+:\w+:(?:PASS|FAIL|IGNORE)|^\d+ Tests \d+ Failures", re.MULTILINE)
_OURS = re.compile(r"^\[(?:ok|fail|crash|done)\] ", re.MULTILINE)


def parse(run: Finished, report: str | None = None) -> Evidence:
    """Evidence of one run, by the framework whose lines stand in it."""
    del report
    printed = clean(f"{run.stdout}\n{run.stderr}")
    if _UNITY.search(printed) or _OURS.search(printed):
        return harness.parse(run)
    cases = frameworks.cases(printed)
    if cases:
        return _evidence(run, distinct(cases), frameworks.shortfall(printed, len(cases)))
    if _TAP.search(printed):
        # Some frameworks write it where others write what went wrong.
        wrote = run if _TAP.search(clean(run.stdout)) else replace(run, stdout=run.stderr)
        found = tap.parse(wrote)
        return replace(_evidence(run, found.tests, found.crash), timed_out=run.timed_out)
    return _plain(run)


def _evidence(run: Finished, tests: tuple[CaseOutcome, ...], crash: str | None) -> Evidence:
    made = harness.parse(run)
    failed = any(item.severity == "error" for item in made.diagnostics)
    ended = made.crash if made.crash != "no test reported a result" else None
    return replace(
        made,
        build="failed" if failed else "ok",
        tests=tests,
        crash=None if run.timed_out else ended or crash,
    )


def _plain(run: Finished) -> Evidence:
    """One case, the whole run, which passes by status; a build that fails is no test."""
    made = harness.parse(run)
    if made.build == "failed" or run.timed_out:
        return made
    crash = made.crash if made.crash != "no test reported a result" else None
    missing = settled(gnu.diagnostics(run.stderr))
    said = tidy(run.stderr or run.stdout)
    if crash is None and run.status == 127:
        return replace(made, build="failed", diagnostics=(*missing, Diagnostic("error", said)))
    words = tidy("\n".join(part for part in (run.stdout.strip(), run.stderr.strip()) if part))
    case = CaseOutcome("make test", "passed" if run.status == 0 else "failed", words)
    kept = replace(case, message="") if run.status == 0 else case
    return replace(made, tests=(kept,), crash=crash, excerpt=excerpt(words))
