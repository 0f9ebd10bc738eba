"""Step 1 of the proof under sanitizers: a fault of the solution, or a compiler that has none?"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from schemas.content import Files, SourceFile
from schemas.evidence import Evidence

from .findings import Finding
from .variants import Bench
from .words import first_error, first_line

PROBES: Mapping[str, tuple[Files, Files]] = {
    "c_harness": (
        (SourceFile("probe.c", "int probe(void);\nint probe(void) { return 7; }\n"),),
        (
            SourceFile(
                "test_probe.c",
                '#include "test.h"\nint probe(void);\nTEST(probe_runs) { CHECK_INT(probe(), 7); }\n',
            ),
        ),
    ),
}
"""By parser, sources and tests so plain that only a missing sanitizer can make them fail. A language
without one is taken at its word: it says `sanitize_env`, so its sanitizers are there."""


def sanitizers_work(bench: Bench) -> bool:
    """Whether a program without a fault passes under the sanitizers of this machine."""
    probe = PROBES.get(bench.settings.parser)
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
