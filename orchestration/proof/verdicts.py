"""Steps 1 to 3 of the proof: what the runs of starter, solution and wrong answers say against an exercise."""

from __future__ import annotations

from collections.abc import Iterator

from schemas.content import Exercise, Files, WrongAnswer
from schemas.evidence import Evidence

from .findings import Finding
from .variants import Bench, VariantRun
from .words import first_error, first_line

LEAST_TESTS = 4
LEAST_WRONG_ANSWERS = 2
_SHOWN_LINES = 6
"""Of an accepted wrong answer, how many of its own lines a test writer sees."""


def tests_stop_the_build(bench: Bench, starter: Evidence, solution: Evidence) -> Iterator[Finding]:
    """Tests that build with neither starter nor solution, for the same error in a test file."""
    if starter.build != "failed" or solution.build != "failed":
        return
    ours, theirs = first_error(starter), first_error(solution)
    if ours == theirs and ours.startswith(f"{bench.settings.tests_dir}/"):
        yield Finding("tests-do-not-build", f"the tests do not build: {ours}")


def about_solution(runs: tuple[Evidence, ...]) -> Iterator[Finding]:
    """It builds without a warning and passes every test, each time."""
    first = runs[0]
    if first.build == "failed":
        yield Finding(
            "solution-does-not-build", f"the solution does not build: {first_error(first)}"
        )
        return
    for item in first.diagnostics:
        yield Finding(
            "solution-warns", f"the solution builds with a {item.severity}: {item.message}"
        )
    for case in first.failing:
        yield Finding(
            "solution-fails-test",
            f"the solution fails {case.name}: {first_line(case.message)}",
            test=case.name,
        )
    if not first.failing and not first.passed:
        crash = first.crash or "it ended badly"
        yield Finding("solution-crashes", f"the solution's run is no pass: {crash}")
    if any(_outcomes(run) != _outcomes(first) for run in runs[1:]):
        yield Finding("flaky", "the solution's results differ from run to run")
    if len(first.tests) < LEAST_TESTS:
        yield Finding(
            "too-few-tests", f"{len(first.tests)} tests; at least {LEAST_TESTS} are needed"
        )


def about_starter(exercise: Exercise, starter: Evidence, solution: Evidence) -> Iterator[Finding]:
    """It builds, unless its author planned otherwise, and every unit has a test that fails on it."""
    if starter.passed:
        yield Finding("starter-passes", "the starter passes: there is nothing to do")
        return
    names = {case.name for case in solution.tests}
    named = {name for unit in exercise.units for name in unit.tests}
    for unit in exercise.units:
        if names and not names & set(unit.tests):
            planned = ", ".join(unit.tests) or "it names none"
            ran = tuple(f"ran: {name}" for name in sorted(names - named))
            words = f"unit {unit.id}: none of its tests ran ({planned})"
            yield Finding("unit-untested", words, ran)
    if starter.build == "failed":
        if exercise.starter_builds:
            words = f"the starter does not build: {first_error(starter)}"
            yield Finding("starter-does-not-build", words)
        return
    failing = {case.name for case in starter.expecting(frozenset(names)).failing}
    if exercise.project:
        yield from _about_earlier(failing - named)
    for unit in exercise.units:
        if names & set(unit.tests) and not failing & set(unit.tests):
            yield Finding(
                "unit-passes-on-starter",
                f"unit {unit.id}: its tests already pass on the starter ({', '.join(unit.tests)})",
            )


def _about_earlier(failing: set[str]) -> Iterator[Finding]:
    """The tests of earlier steps, which no unit of this one names, pass on what it begins with."""
    for name in sorted(failing):
        words = f"{name} of an earlier step fails on what this step begins with"
        yield Finding("step-breaks-earlier", words, test=name)


def about_wrong(exercise: Exercise, runs: tuple[VariantRun, ...]) -> Iterator[Finding]:
    """There are enough wrong answers, and the tests reject them and the lazy ones that follow."""
    count = len(exercise.wrong)
    if count < LEAST_WRONG_ANSWERS:
        words = f"{count} wrong answers; at least {LEAST_WRONG_ANSWERS} are needed"
        yield Finding("too-few-wrong-answers", words)
    for place, run in enumerate(runs):
        if not run.evidence.passed:
            continue
        words = f"the tests accept a wrong answer: {run.tag} ({run.why})"
        if place < count:
            own = _own_lines(exercise.solution, exercise.wrong[place])
            yield Finding("wrong-answer-accepted", words, own)
        else:
            yield Finding("trivial-answer-accepted", words)


def about_bypasses(exercise: Exercise, runs: tuple[Evidence, ...]) -> Iterator[Finding]:
    """An answer that goes around a unit's principle fails at least one of that unit's tests."""
    units = {unit.id: set(unit.tests) for unit in exercise.units}
    for answer, run in zip(exercise.bypasses, runs, strict=True):
        passing = {case.name for case in run.passing}
        if run.build != "failed" and units[answer.unit] <= passing:
            words = f"unit {answer.unit} can be done without its principle: {answer.why}"
            yield Finding("bypass-accepted", words)


def about_right(runs: tuple[Evidence, ...]) -> Iterator[Finding]:
    """Right answers in other styles pass."""
    for number, run in enumerate(runs, 1):
        if not run.passed:
            told = [f"{case.name}: {first_line(case.message)}" for case in run.failing]
            words = f"right answer {number} is rejected: {(*told, first_error(run), 'no pass')[0]}"
            yield Finding("right-answer-rejected", words)


def _own_lines(solution: Files, answer: WrongAnswer) -> tuple[str, ...]:
    """The lines of a wrong answer that the solution has not, each with its place."""
    known = {line.strip() for item in solution for line in item.content.splitlines()}
    lines = (
        f"{item.path}:{number}: {line.strip()[:160]}"
        for item in answer.files
        for number, line in enumerate(item.content.splitlines(), 1)
        if line.strip() and line.strip() not in known
    )
    return tuple(lines)[:_SHOWN_LINES]


def _outcomes(evidence: Evidence) -> list[tuple[str, str]]:
    return sorted((case.name, case.outcome) for case in evidence.tests)
