"""Step 1 of the proof under sanitizers: a fault of the solution, or a compiler that has none?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from languages.registry import format_of
from schemas.evidence import Evidence

from .findings import Finding
from .variants import Bench
from .words import first_error, first_line


def sanitizers_work(bench: Bench) -> bool:
    """Whether a program without a fault passes under the sanitizers of this machine."""
    probe = format_of(bench.settings.parser).probe
    if probe is None:
        return True
    sources, tests = probe
    return (
        replace(bench.sanitized, exercise=replace(bench.exercise, tests=tests)).run(sources).passed
    )


def about_sanitizers(bench: Bench, plain: Evidence, sanitized: Evidence) -> Iterator[Finding]:
    """What the sanitizers hold against a solution that passes without them.

    Asked of the machine only once the solution failed: it costs a build.
    """
    if not plain.passed or sanitized.passed or not sanitizers_work(bench):
        return
    if sanitized.build == "failed":
        yield Finding(
            "sanitizer",
            f"the solution does not build under the sanitizers: {first_error(sanitized)}",
        )
        return
    for case in sanitized.failing:
        yield Finding(
            "sanitizer",
            f"the solution fails {case.name} under the sanitizers: {first_line(case.message)}",
        )
    if not sanitized.failing:
        crash = sanitized.crash or "it ended badly"
        yield Finding(
            "sanitizer", f"the solution's run under the sanitizers is no pass: {first_line(crash)}"
        )
