"""The gate before every learner: the starter fails, the reference passes, wrong answers are rejected."""

from __future__ import annotations

import time
from dataclasses import dataclass

from curriculum.mutation.trivial import trivial_answers
from orchestration.ports import Runner
from schemas.content import Certificate, Exercise, WrongAnswer
from schemas.evidence import Evidence
from schemas.settings import LanguageSettings

from .assembly import digest_of
from .faults import Faults, measure_faults
from .findings import Finding
from .leaks import about_leaks
from .sanitizers import about_sanitizers
from .variants import Bench, VariantRun, run_all
from .verdicts import about_solution, about_starter, about_wrong, tests_stop_the_build

SOLUTION_RUNS = 2


@dataclass(frozen=True, slots=True)
class Proof:
    """What the gate found. `findings` is empty exactly when there is a certificate."""

    findings: tuple[Finding, ...]
    starter: Evidence
    solution: Evidence
    wrong: tuple[VariantRun, ...]
    faults: Faults
    certificate: Certificate | None


@dataclass(frozen=True, slots=True)
class _Runs:
    """What the tests say about the variants of steps 1 to 3."""

    starter: Evidence
    solutions: tuple[Evidence, ...]
    sanitized: Evidence
    rejected: tuple[VariantRun, ...]
    """Wrong answers, then trivial ones."""


def prove(exercise: Exercise, settings: LanguageSettings, runner: Runner, toolchain: str) -> Proof:
    """Run the proof (spec §3) and report every finding, not only the first.

    Faults of the solution are tried only once all else is well: they cost the most.
    """
    begun = time.monotonic()
    bench = Bench(exercise, settings, runner)
    runs = _first_runs(bench)
    solution = runs.solutions[0]
    # Neither starter nor solution can be judged by tests that do not build.
    findings = tuple(tests_stop_the_build(bench, runs.starter, solution)) or (
        *about_solution(runs.solutions),
        *about_sanitizers(bench, solution, runs.sanitized),
        *about_starter(exercise, runs.starter, solution),
        *about_wrong(exercise, runs.rejected),
        *about_leaks(exercise),
    )
    # Where the compiler has no sanitizers, faults are tried without them.
    bench = bench.sanitized if runs.sanitized.passed else bench
    faults = Faults(findings=findings) if findings else measure_faults(bench, solution)
    wrong = runs.rejected[: len(exercise.wrong)]
    certificate = Certificate(
        digest=digest_of(exercise, toolchain),
        tests=tuple(sorted(case.name for case in solution.tests)),
        starter_failing=tuple(sorted(case.name for case in runs.starter.failing)),
        solution_runs=len(runs.solutions),
        signatures=tuple(run.signature for run in wrong),
        seconds=round(time.monotonic() - begun, 2),
        mutants_made=faults.made,
        mutants_killed=faults.killed,
        survivors=faults.survivors,
    )
    accepted = None if faults.findings else certificate
    return Proof(faults.findings, runs.starter, solution, wrong, faults, accepted)


def _first_runs(bench: Bench) -> _Runs:
    """Starter, solution twice and under sanitizers, then every wrong and trivial answer."""
    exercise = bench.exercise
    answers: tuple[WrongAnswer, ...] = (*exercise.wrong, *trivial_answers(exercise))
    solved = bench.solution_with()
    evidence = run_all(
        (
            (bench, exercise.starter),
            *((bench, solved) for _ in range(SOLUTION_RUNS)),
            *((bench, bench.solution_with(answer.files)) for answer in answers),
            *([(bench.sanitized, solved)] if bench.settings.sanitize_env else ()),
        )
    )
    solutions = tuple(evidence[1 : 1 + SOLUTION_RUNS])
    rejected = tuple(
        VariantRun(answer.tag, answer.why, run)
        for answer, run in zip(answers, evidence[1 + SOLUTION_RUNS :], strict=False)
    )
    sanitized = evidence[-1] if bench.settings.sanitize_env else solutions[0]
    return _Runs(evidence[0], solutions, sanitized, rejected)
