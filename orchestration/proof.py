"""The gate before every learner: the starter fails, the reference passes, wrong answers are rejected."""

from __future__ import annotations

import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from curriculum.trivial import trivial_answers
from schemas.calls import RunRequest
from schemas.content import Certificate, Exercise, Files, Signature, WrongAnswer
from schemas.evidence import Evidence
from schemas.settings import LanguageSettings

from .assembly import digest_of, overlaid
from .ports import Runner

LEAST_TESTS = 4
LEAST_WRONG_ANSWERS = 2
SOLUTION_RUNS = 2
PARALLEL_RUNS = 2


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


def prove(exercise: Exercise, settings: LanguageSettings, runner: Runner, toolchain: str) -> Proof:
    """Run steps 1 to 3 of the proof (spec §3) and report every finding, not only the first."""
    begun = time.monotonic()
    starter, *others = _run_all(exercise, settings, runner)
    solutions = others[:SOLUTION_RUNS]
    answers = (*exercise.wrong, *trivial_answers(exercise))
    runs = tuple(
        VariantRun(answer.tag, answer.why, evidence)
        for answer, evidence in zip(answers, others[SOLUTION_RUNS:], strict=True)
    )
    findings = (
        *_about_solution(exercise, solutions),
        *_about_starter(exercise, starter, solutions[0]),
        *_about_wrong(exercise, runs),
    )
    wrong = runs[: len(exercise.wrong)]
    certificate = Certificate(
        digest=digest_of(exercise, toolchain),
        tests=tuple(sorted(case.name for case in solutions[0].tests)),
        starter_failing=tuple(sorted(case.name for case in starter.failing)),
        solution_runs=len(solutions),
        signatures=tuple(run.signature for run in wrong),
        seconds=round(time.monotonic() - begun, 2),
    )
    return Proof(findings, starter, solutions[0], wrong, None if findings else certificate)


def _run_all(exercise: Exercise, settings: LanguageSettings, runner: Runner) -> list[Evidence]:
    """Starter, solution twice, then every wrong and trivial answer, over the cores at hand."""
    answers = (*exercise.wrong, *trivial_answers(exercise))
    variants: tuple[Files, ...] = (
        exercise.starter,
        *(overlaid(exercise.starter, exercise.solution) for _ in range(SOLUTION_RUNS)),
        *(_sources_of(exercise, answer) for answer in answers),
    )
    with ThreadPoolExecutor(PARALLEL_RUNS) as pool:
        return list(
            pool.map(
                lambda sources: runner.run(
                    RunRequest(exercise.language, settings, sources, exercise.tests)
                ),
                variants,
            )
        )


def _sources_of(exercise: Exercise, answer: WrongAnswer) -> Files:
    return overlaid(overlaid(exercise.starter, exercise.solution), answer.files)


def _about_solution(exercise: Exercise, runs: list[Evidence]) -> Iterable[str]:
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
