"""Knows which unit of an exercise somebody is working on."""

from __future__ import annotations

import re

from orchestration.run_workspace import units_not_begun
from schemas.content import Files, Unit
from schemas.evidence import Diagnostic
from schemas.session import Session, StoredExercise


def unit_in_work(session: Session, stored: StoredExercise, sources: Files) -> Unit | None:
    """The unit that the latest run says to mend next, the one that card and review speak of.

    Where nothing was built, the one around the first error. Before any run the first that is begun,
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
    around = (_around(item, units, sources) for item in evidence.errors)
    return next((unit for unit in around if unit is not None), units[0])


def _around(item: Diagnostic, units: tuple[Unit, ...], sources: Files) -> Unit | None:
    """The unit whose symbol stands closest above an error in the learner's file."""
    text = next((file.content for file in sources if (item.file or "").endswith(file.path)), "")
    above = text.splitlines()[: item.line or 0]
    best: tuple[int, Unit] | None = None
    for unit in units:
        word = re.compile(rf"\b{re.escape(unit.symbol)}\b")
        places = [number for number, content in enumerate(above) if word.search(content)]
        if places and (best is None or places[-1] > best[0]):
            best = (places[-1], unit)
    return best[1] if best else None
