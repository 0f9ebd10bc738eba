"""Looks again at a failing run, under the sanitizers of its language: they tell which line broke a rule
that the plain run only suffered from."""

from __future__ import annotations

import re
from dataclasses import replace

from orchestration.ports import Runner
from schemas.evidence import CaseOutcome, Evidence
from schemas.exchange.calls import RunRequest

_REPORT = re.compile(
    r"^(?:\S+:\d+: )?((?:runtime error: |\w+Sanitizer: |it (?:reads|writes) \d|the block was ).*)$",
    re.MULTILINE,
)


def second_look(runner: Runner, request: RunRequest, evidence: Evidence) -> Evidence:
    """The evidence with what sanitizers say of its failing tests, where that is about the sources.

    Which tests fail is the plain run's to say. A run that did not build or end is not looked at again,
    nor is one whose tests only took too long: under sanitizers they take longer. The same goes for a
    language without sanitizers, or a machine whose compiler has none.
    """
    extra = request.settings.sanitize_env
    ended = [case for case in evidence.failing if case.outcome != "timeout"]
    if not extra or evidence.build == "failed" or evidence.timed_out or not ended:
        return evidence
    settings = replace(request.settings, env={**(request.settings.env or {}), **extra})
    kept = f"{request.keep_as}-sanitized" if request.keep_as else ""
    seen = runner.run(
        replace(request, settings=settings, keep_as=kept, awaited=False, at_most_s=None)
    )
    place = f"{request.settings.source_dir}/"
    told = {case.name: case for case in seen.failing if (case.file or "").startswith(place)}
    tests = tuple(
        _told(case, told[case.name]) if case in ended and case.name in told else case
        for case in evidence.tests
    )
    return replace(evidence, tests=tests)


def _told(case: CaseOutcome, looked_at: CaseOutcome) -> CaseOutcome:
    """A failed test with the report in place of the value that came of it."""
    report = _REPORT.findall(looked_at.message)
    if not report:
        return case
    called = [f"called {case.called}"] if case.called else []
    return replace(
        case,
        message="\n".join((*called, *report)),
        file=looked_at.file,
        line=looked_at.line,
        expected=None,
        got=None,
    )
