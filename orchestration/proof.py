"""The gate before every learner: the starter fails, the reference passes, wrong answers are rejected."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import dataclass

from curriculum.trivial import trivial_answers
from schemas.content import Certificate, Exercise, Signature, WrongAnswer
from schemas.evidence import Evidence
from schemas.settings import LanguageSettings

from .assembly import digest_of
from .ports import Runner
from .proof_faults import Faults, measure_faults
from .proof_leaks import about_leaks
from .variants import Bench, run_all

LEAST_TESTS = 4
LEAST_WRONG_ANSWERS = 2
SOLUTION_RUNS = 2


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
        return Signature(self.tag, self.why, failing, tuple(sorted(codes)))


@dataclass(frozen=True, slots=True)
class Proof:
    """What the gate found. `findings` is empty exactly when there is a certificate."""

    findings: tuple[str, ...]
    starter: Evidence
    solution: Evidence
    wrong: tuple[VariantRun, ...]
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
    findings = (
        *_about_solution(runs.solutions),
        *_about_sanitizers(solution, runs.sanitized),
        *_about_starter(exercise, runs.starter, solution),
        *_about_wrong(exercise, runs.rejected),
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
    )
    accepted = None if faults.findings else certificate
    return Proof(faults.findings, runs.starter, solution, wrong, accepted)


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


def _about_solution(runs: tuple[Evidence, ...]) -> Iterable[str]:
    first = runs[0]
    if first.build == "failed":
        yield f"the solution does not build: {_first_error(first)}"
        return
    for item in first.diagnostics:
        yield f"the solution builds with a {item.severity}: {item.message}"
    for case in first.failing:
        yield f"the solution fails {case.name}: {_line(case.message)}"
    if not first.failing and not first.passed:
        yield f"the solution's run is no pass: {first.crash or 'it ended badly'}"
    if any(_outcomes(run) != _outcomes(first) for run in runs[1:]):
        yield "the solution's results differ from run to run"
    if len(first.tests) < LEAST_TESTS:
        yield f"{len(first.tests)} tests; at least {LEAST_TESTS} are needed"


def _about_sanitizers(plain: Evidence, sanitized: Evidence) -> Iterable[str]:
    """A build that fails only with sanitizers means that the compiler has none."""
    if not plain.passed or sanitized.passed or sanitized.build == "failed":
        return
    for case in sanitized.failing:
        yield f"the solution fails {case.name} under the sanitizers: {_line(case.message)}"
    if not sanitized.failing:
        crash = sanitized.crash or "it ended badly"
        yield f"the solution's run under the sanitizers is no pass: {crash}"


def _about_starter(exercise: Exercise, starter: Evidence, solution: Evidence) -> Iterable[str]:
    if starter.passed:
        yield "the starter passes: there is nothing to do"
        return
    names = {case.name for case in solution.tests}
    for unit in exercise.units:
        if not names & set(unit.tests):
            yield f"unit {unit.id}: none of its tests ran ({', '.join(unit.tests) or 'it names none'})"
    if starter.build == "failed":
        if exercise.starter_builds:
            yield f"the starter does not build: {_first_error(starter)}"
        return
    failing = {case.name for case in starter.expecting(frozenset(names)).failing}
    for unit in exercise.units:
        if names & set(unit.tests) and not failing & set(unit.tests):
            yield f"unit {unit.id}: its tests already pass on the starter"


def _about_wrong(exercise: Exercise, runs: tuple[VariantRun, ...]) -> Iterable[str]:
    if len(exercise.wrong) < LEAST_WRONG_ANSWERS:
        yield f"{len(exercise.wrong)} wrong answers; at least {LEAST_WRONG_ANSWERS} are needed"
    for run in runs:
        if run.evidence.passed:
            yield f"the tests accept a wrong answer: {run.tag} ({run.why})"


def _outcomes(evidence: Evidence) -> list[tuple[str, str]]:
    return sorted((case.name, case.outcome) for case in evidence.tests)


def _first_error(evidence: Evidence) -> str:
    for item in evidence.errors:
        place = f"{item.file}:{item.line}: " if item.file else ""
        return f"{place}{_line(item.message)}"
    return evidence.crash or _line(evidence.excerpt.strip()) or "no reason given"


def _line(text: str) -> str:
    return text.strip().splitlines()[0][:200] if text.strip() else ""
