"""Runs an exercise's tests over variants of its sources, on the cores at hand."""

from __future__ import annotations

import os
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace

from orchestration.ports import Runner
from schemas.content import Exercise, Files, Signature
from schemas.evidence import Evidence, values_of
from schemas.exchange.calls import RunRequest
from schemas.settings import LanguageSettings

from .assembly import overlaid

LEAST_PARALLEL, MOST_PARALLEL = 2, 4


@dataclass(frozen=True, slots=True)
class Bench:
    """One exercise with what is needed to run it."""

    exercise: Exercise
    settings: LanguageSettings
    runner: Runner

    @property
    def sanitized(self) -> Bench:
        """The same under the language's sanitizers; itself where there are none."""
        extra = self.settings.sanitize_env or {}
        own = self.settings.env or {}
        return replace(self, settings=replace(self.settings, env={**own, **extra}))

    def within(self, seconds: float) -> Bench:
        """The same with a tighter time limit."""
        limit = min(seconds, self.settings.timeout_s)
        return replace(self, settings=replace(self.settings, timeout_s=limit))

    def solution_with(self, changed: Files = ()) -> Files:
        """The sources of the reference solution with some files changed."""
        solved = overlaid(self.exercise.starter, self.exercise.solution)
        return overlaid(solved, changed)

    def run(self, sources: Files) -> Evidence:
        """What the tests say about these sources."""
        return self.runner.run(
            RunRequest(self.exercise.language, self.settings, sources, self.exercise.tests)
        )


@dataclass(frozen=True, slots=True)
class VariantRun:
    """How one variant of the sources fared; `tag` names a wrong answer or a trivial one."""

    tag: str
    why: str
    evidence: Evidence

    @property
    def signature(self) -> Signature:
        codes = {item.code for item in self.evidence.errors if item.code}
        failing = tuple(sorted(case.name for case in self.evidence.failing))
        values = values_of(self.evidence)
        return Signature(self.tag, self.why, failing, tuple(sorted(codes)), values)


def run_all(runs: Iterable[tuple[Bench, Files]]) -> list[Evidence]:
    """The evidence of each, in order."""
    parallel = max(LEAST_PARALLEL, min(MOST_PARALLEL, os.cpu_count() or 1))
    with ThreadPoolExecutor(parallel) as pool:
        return list(pool.map(lambda item: item[0].run(item[1]), runs))
