"""The proof of exercises that somebody else wrote: their starter fails, their solution passes.

What else can be measured, lazy answers and small faults, is told and is no gate: the tests are not
ours to mend.
"""

from __future__ import annotations

import time
from dataclasses import dataclass, replace

from curriculum.mutation.mutants import mutants
from curriculum.mutation.trivial import trivial_answers
from orchestration.desk import Desk
from schemas.content import Certificate, Exercise
from schemas.errors import PackagesMissing
from schemas.evidence import Evidence

from .assembly import digest_of
from .variants import Bench, run_each
from .words import first_error, first_line

_SPARE_SECONDS, _SLOWER = 3.0, 4.0
"""A faulty answer may take this much longer than the solution."""


@dataclass(frozen=True, slots=True)
class Judged:
    """A certificate, or why there is none; `refused` says that nobody can learn from it here."""

    certificate: Certificate | None = None
    why: str = ""
    refused: bool = False


def judge(desk: Desk, exercise: Exercise) -> Judged:
    """Run starter and solution, unless they were proved before with these files and tools."""
    settings = desk.settings_of(exercise)
    digest = digest_of(exercise, desk.runner.toolchain(settings))
    known = desk.certificates.get(digest)
    if known is not None:
        return Judged(known)
    bench, begun = Bench(exercise, settings, desk.runner), time.monotonic()
    try:
        starter = bench.run(exercise.starter)
    except PackagesMissing as error:
        return Judged(why=error.message)
    if starter.passed:
        return Judged(why="its starter passes already, so there is nothing to do", refused=True)
    if not exercise.solution:
        return Judged(why="it came without a solution")
    solution = bench.run(bench.solution_with())
    if not solution.passed:
        return Judged(why=f"its own solution does not pass here: {_first(solution)}")
    certificate = Certificate(
        digest=digest,
        tests=tuple(sorted(case.name for case in solution.passing)),
        starter_failing=_failing(starter, solution),
        solution_runs=1,
        signatures=(),
        seconds=round(time.monotonic() - begun, 2),
        solution_s=round(solution.duration_s, 3),
        whole=False,
    )
    desk.certificates.put(certificate)
    return Judged(certificate)


def _failing(starter: Evidence, solution: Evidence) -> tuple[str, ...]:
    """The tests that the starter does not pass; all of them where it does not build."""
    passing = {case.name for case in starter.passing} if starter.build == "ok" else set()
    return tuple(sorted({case.name for case in solution.passing} - passing))


def _first(evidence: Evidence) -> str:
    if evidence.build == "failed":
        return first_error(evidence)
    told = (f"{case.name}: {first_line(case.message)}" for case in evidence.failing)
    return next(told, "") or (evidence.crash or "it ended badly")


def measured(desk: Desk, exercise: Exercise, certificate: Certificate) -> Certificate:
    """The certificate with what lazy answers and small faults in the solution show about the tests."""
    bench = Bench(exercise, desk.settings_of(exercise), desk.runner)
    if not certificate.tests or not exercise.solution:
        return replace(certificate, whole=True)
    limited = bench.within(_SPARE_SECONDS + _SLOWER * max(1.0, certificate.seconds))
    lazy = trivial_answers(exercise)
    faults = mutants(exercise.solution)
    changed = [*(answer.files for answer in lazy), *((fault.file,) for fault in faults)]
    runs = run_each(limited, [limited.solution_with(files) for files in changed])
    made = [(fault, run) for fault, run in zip(faults, runs[len(lazy) :], strict=True) if _ran(run)]
    accepted = [answer.why for answer, run in zip(lazy, runs, strict=False) if run.passed]
    survivors = [fault.name for fault, run in made if run.passed]
    return replace(
        certificate,
        mutants_made=len(made),
        mutants_killed=len(made) - len(survivors),
        survivors=(*accepted, *survivors),
        whole=True,
    )


def _ran(run: Evidence) -> bool:
    return run.build != "failed"


def certificate_of(desk: Desk, exercise: Exercise) -> Certificate:
    """The certificate that was made when the exercise was imported, or one that claims nothing."""
    digest = digest_of(exercise, desk.runner.toolchain(desk.settings_of(exercise)))
    return desk.certificates.get(digest) or Certificate(digest, (), (), 0, (), 0.0)
