"""The gate before every learner: the starter fails, the reference passes, wrong answers are rejected."""

from __future__ import annotations

import time
from dataclasses import dataclass
from itertools import islice

from curriculum.mutation.trivial import trivial_answers
from orchestration.ports import Runner
from schemas.content import Certificate, Exercise, Files, WrongAnswer
from schemas.evidence import Evidence
from schemas.settings import LanguageSettings

from .assembly import digest_of
from .faults import Faults, measure_faults
from .findings import Finding
from .leaks import about_leaks
from .sanitizers import about_sanitizers
from .variants import Bench, VariantRun, run_all, run_each
from .verdicts import (
    about_bypasses,
    about_right,
    about_solution,
    about_starter,
    about_wrong,
    tests_stop_the_build,
)

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
    bypasses: tuple[Evidence, ...]
    right: tuple[Evidence, ...]


def prove(
    exercise: Exercise,
    settings: LanguageSettings,
    runner: Runner,
    toolchain: str,
    slots: tuple[int, ...] = (),
) -> Proof:
    """Run the proof (spec §3) and report every finding, not only the first.

    Faults of the solution are tried only once all else is well: they cost the most. `slots` are
    the runs that may go on at the same time, as in Bench.
    """
    begun = time.monotonic()
    bench = Bench(exercise, settings, runner, slots)
    runs = _first_runs(bench)
    solution = runs.solutions[0]
    # Neither starter nor solution can be judged by tests that do not build.
    findings = tuple(tests_stop_the_build(bench, runs.starter, solution)) or (
        *about_solution(runs.solutions),
        *about_sanitizers(bench, solution, runs.sanitized),
        *about_starter(exercise, runs.starter, solution),
        *about_wrong(exercise, runs.rejected),
        *about_bypasses(exercise, runs.bypasses),
        *about_right(runs.right),
        *about_leaks(exercise),
    )
    sanitizers = bool(settings.sanitize_env) and runs.sanitized.passed
    faults = (
        Faults(findings=findings)
        if findings
        else measure_faults(bench, solution, sanitizers=sanitizers)
    )
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
        solution_s=round(solution.duration_s, 3),
    )
    accepted = None if faults.findings else certificate
    return Proof(faults.findings, runs.starter, solution, wrong, faults, accepted)


def make_ready(
    exercise: Exercise, settings: LanguageSettings, runner: Runner, toolchain: str
) -> Proof:
    """Only what nobody may begin without: the starter fails and the solution passes on this machine.

    The certificate is not `whole`; `prove` makes the whole one for the same digest.
    """
    begun = time.monotonic()
    bench = Bench(exercise, settings, runner)
    starter, solution = run_all(((bench, exercise.starter), (bench, bench.solution_with())))
    findings = tuple(tests_stop_the_build(bench, starter, solution)) or (
        *about_solution((solution,)),
        *about_starter(exercise, starter, solution),
        *about_leaks(exercise),
    )
    certificate = Certificate(
        digest=digest_of(exercise, toolchain),
        tests=tuple(sorted(case.name for case in solution.tests)),
        starter_failing=tuple(sorted(case.name for case in starter.failing)),
        solution_runs=1,
        signatures=(),
        seconds=round(time.monotonic() - begun, 2),
        solution_s=round(solution.duration_s, 3),
        whole=False,
    )
    none = Faults(findings=findings)
    return Proof(findings, starter, solution, (), none, None if findings else certificate)


def _first_runs(bench: Bench) -> _Runs:
    """Starter, solution twice and under sanitizers, then every other answer there is."""
    exercise = bench.exercise
    answers: tuple[WrongAnswer, ...] = (*exercise.wrong, *trivial_answers(exercise))
    solved = bench.solution_with()
    sanitized = [(bench.sanitized, solved)] if bench.settings.sanitize_env else []
    starter, *solutions = run_all(
        [(bench, exercise.starter), *[(bench, solved)] * SOLUTION_RUNS, *sanitized], bench.slots
    )
    others: dict[str, list[Files]] = {
        "rejected": [bench.solution_with(answer.files) for answer in answers],
        "bypasses": [bench.solution_with(answer.files) for answer in exercise.bypasses],
        "right": [bench.solution_with(files) for files in exercise.right],
    }
    evidence = iter(run_each(bench, [files for plan in others.values() for files in plan]))
    ran = {name: tuple(islice(evidence, len(plan))) for name, plan in others.items()}
    return _Runs(
        starter=starter,
        solutions=tuple(solutions[:SOLUTION_RUNS]),
        sanitized=(*solutions[SOLUTION_RUNS:], solutions[0])[0],
        rejected=tuple(
            VariantRun(answer.tag, answer.why, run)
            for answer, run in zip(answers, ran["rejected"], strict=True)
        ),
        bypasses=ran["bypasses"],
        right=ran["right"],
    )
