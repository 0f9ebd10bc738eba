"""Knows which unit of an exercise somebody is working on."""

from __future__ import annotations

import re

from curriculum.diagnosis.suspects import functions
from orchestration.run_workspace import units_not_begun
from schemas.content import Files, Unit
from schemas.evidence import Diagnostic
from schemas.session import Session, StoredExercise

_SCOPE = re.compile(r"::|\.")


def unit_in_work(session: Session, stored: StoredExercise, sources: Files) -> Unit | None:
    """The unit that the latest run says to mend next, the one that card and review speak of.

    Where nothing was built, the one that an error is about. Before any run the first that is begun,
    else the first. None once everything passes.
    """
    units, latest = stored.exercise.units, session.last_attempt
    if latest is None:
        waiting = units_not_begun(stored.exercise, sources)
        return next((unit for unit in units if unit.id not in waiting), units[0])
    evidence = latest.evidence
    if evidence.passed:
        return None
    # The tests stand in the order of the units, those of units that are not begun last.
    for case in evidence.failing:
        for unit in units:
            if case.name in unit.tests:
                return unit
    found = (_unit_of(item, units, sources) for item in evidence.errors)
    return next((unit for unit in found if unit is not None), units[0])


def error_outside(session: Session, stored: StoredExercise, sources: Files) -> Diagnostic | None:
    """The first error of the latest run, if nothing was built and no error is about a unit: an import
    that nobody uses, the line of the package."""
    latest = session.last_attempt
    if latest is None or latest.evidence.build != "failed":
        return None
    errors, units = latest.evidence.errors, stored.exercise.units
    if any(_unit_of(item, units, sources) for item in errors):
        return None
    return next(iter(errors), None)


def _unit_of(item: Diagnostic, units: tuple[Unit, ...], sources: Files) -> Unit | None:
    """The unit whose function an error stands in; else the one whose symbol stands closest above it
    in the learner's file, or, of an error in another file, the one that it names."""
    within = (
        unit
        for file in sources
        for function in functions(file)
        for unit in units
        if function.name == _bare(unit) and function.encloses(item.file or "", item.line or 0)
    )
    return next(within, None) or _above(item, units, sources) or _named(item, units, sources)


def _above(item: Diagnostic, units: tuple[Unit, ...], sources: Files) -> Unit | None:
    text = next((file.content for file in sources if (item.file or "").endswith(file.path)), "")
    above = text.splitlines()[: item.line or 0]
    best: tuple[int, Unit] | None = None
    for unit in units:
        word = re.compile(rf"\b{re.escape(_bare(unit))}\b")
        places = [number for number, content in enumerate(above) if word.search(content)]
        if places and (best is None or places[-1] > best[0]):
            best = (places[-1], unit)
    return best[1] if best else None


def _named(item: Diagnostic, units: tuple[Unit, ...], sources: Files) -> Unit | None:
    if any((item.file or "").endswith(file.path) for file in sources):
        return None
    words = set(re.findall(r"\w+", item.message))
    return next((unit for unit in units if _bare(unit) in words), None)


def _bare(unit: Unit) -> str:
    """Its symbol without the type that it belongs to."""
    return _SCOPE.split(unit.symbol)[-1]
