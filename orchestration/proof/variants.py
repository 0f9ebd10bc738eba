"""Runs an exercise's tests over variants of its sources, on the cores at hand."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from queue import SimpleQueue

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
    slots: tuple[int, ...] = ()
    """The runs that may go on at the same time, each a number that nothing else uses meanwhile; ()
    for what suits this machine."""

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

    def run(self, sources: Files, slot: int = 0) -> Evidence:
        """What the tests say about these sources. Runs of one slot come one after the other: each
        may take up what the one before it built of files that are the same."""
        settings = self.settings
        extra = settings.sanitize_env or {}
        apart = "-sanitized" if extra and extra.items() <= (settings.env or {}).items() else ""
        return self.runner.run(replace(self._request(sources), keep_as=f"proof-{slot}{apart}"))

    def run_together(self, variants: Sequence[Files]) -> list[Evidence] | None:
        """What the tests say about each; None where the runs have no start to share."""
        return self.runner.run_each(self._request(()), variants)

    def _request(self, sources: Files) -> RunRequest:
        exercise = self.exercise
        return RunRequest(exercise.language, self.settings, sources, exercise.tests)


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


def run_each(bench: Bench, variants: Sequence[Files]) -> list[Evidence]:
    """The evidence of each of these sources, in order. They are by one author, who wrote the tests as well:
    so they may share what their runs begin with."""
    hands = len(bench.slots) or _suited()
    dealt = [part for at in range(hands) if (part := variants[at::hands])]
    with ThreadPoolExecutor(hands) as pool:
        shared = list(pool.map(bench.run_together, dealt))
    found = dict[int, Evidence]()
    for at, runs in enumerate(shared):
        if runs is None:
            return run_all(((bench, files) for files in variants), bench.slots)
        found |= {at + hands * place: run for place, run in enumerate(runs)}
    return [found[number] for number in range(len(variants))]


def run_all(runs: Iterable[tuple[Bench, Files]], slots: tuple[int, ...] = ()) -> list[Evidence]:
    """The evidence of each, in order; `slots` as in Bench."""
    free: SimpleQueue[int] = SimpleQueue()
    for slot in slots or range(_suited()):
        free.put(slot)

    def run(bench: Bench, sources: Files) -> Evidence:
        slot = free.get()
        try:
            return bench.run(sources, slot)
        finally:
            free.put(slot)

    with ThreadPoolExecutor(len(slots) or _suited()) as pool:
        return list(pool.map(lambda item: run(*item), runs))


def _suited() -> int:
    """How many runs at the same time suit this machine."""
    return max(LEAST_PARALLEL, min(MOST_PARALLEL, os.cpu_count() or 1))
