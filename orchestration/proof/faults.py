"""Step 4 of the proof: do the tests notice small faults of the solution, and each missing unit?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from curriculum.mutation.mutants import Mutant, mutants
from curriculum.mutation.stubs import stub_put_back
from schemas.evidence import Evidence

from .findings import Finding
from .variants import Bench, run_each

LEAST_MADE = 3
"""With fewer mutants a share says nothing."""
_SHOWN = 3
"""Survivors whose line of the hidden solution a test writer sees: enough for a test each, and far
from the solution."""
_SPARE_SECONDS, _SLOWER = 3.0, 4.0
"""A mutant may take this much longer than the solution: a fault can make a loop endless."""


@dataclass(frozen=True, slots=True)
class Faults:
    """How many mutants were built and how many of them a test noticed; and what is wrong with that."""

    made: int = 0
    killed: int = 0
    findings: tuple[Finding, ...] = ()
    survivors: tuple[str, ...] = ()
    """Names of those that no test noticed."""


def measure_faults(bench: Bench, solution: Evidence, *, sanitizers: bool) -> Faults:
    """Run every mutant and every unit's stub in place of its solution; under the sanitizers as well, where
    the compiler has them, what no test notices without.

    A mutant that the compiler rejects counts neither as made nor as killed.
    """
    limited = bench.within(_SPARE_SECONDS + _SLOWER * solution.duration_s)
    faults = mutants(bench.exercise.solution)
    stubs = [(unit, stub_put_back(bench.exercise, unit)) for unit in bench.exercise.units]
    placed = [(unit, file) for unit, file in stubs if file is not None]
    changed = [*(fault.file for fault in faults), *(file for _unit, file in placed)]
    variants = [limited.solution_with((file,)) for file in changed]
    runs = run_each(limited, variants)
    if sanitizers:
        unnoticed = [at for at, run in enumerate(runs) if run.passed]
        looked = run_each(limited.sanitized, [variants[at] for at in unnoticed])
        for at, run in zip(unnoticed, looked, strict=True):
            runs[at] = run
    made = [(fault, run) for fault, run in zip(faults, runs, strict=False) if run.build != "failed"]
    survivors = [fault for fault, run in made if run.passed]
    untested = [
        Finding(
            "stub-put-back-passes",
            f"unit {unit.id}: every test passes with the starter's {unit.symbol} in the solution",
        )
        for (unit, _file), run in zip(placed, runs[len(faults) :], strict=True)
        if run.passed
    ]
    least = bench.settings.least_noticed
    findings = (*_thin(least, len(made), survivors), *untested)
    names = tuple(fault.name for fault in survivors)
    return Faults(len(made), len(made) - len(survivors), findings, names)


def _thin(least: float, made: int, survivors: list[Mutant]) -> Iterator[Finding]:
    killed = made - len(survivors)
    if made >= LEAST_MADE and killed < least * made:
        names = "; ".join(fault.name for fault in survivors)
        yield Finding(
            "mutants-survive",
            f"the tests notice {killed} of {made} small faults of the solution, at least"
            f" {least:.0%} are needed; they pass with {names}",
            tuple(_as_change(fault) for fault in survivors[:_SHOWN]),
        )


def _as_change(fault: Mutant) -> str:
    """Place and change, as a diff of one line."""
    inside = f" in {fault.function}" if fault.function else ""
    before, after = fault.lines
    return f"{fault.name}{inside}\n-{before}\n+{after}"
