"""Step 5 of the proof: neither the statement nor an authored hint holds the solution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from orchestration.policy.hints import LEVELS, told_too_much
from orchestration.policy.leaks import leak_of
from orchestration.policy.source import bare
from schemas.content import Exercise, Files

from .findings import Finding

_STATEMENT = LEVELS[2]
"""The limits that nearly all texts written by people keep (learning.md §4)."""


def about_leaks(exercise: Exercise) -> Iterator[Finding]:
    """One finding for each text that gives the solution away.

    A statement has to say which texts are printed, so it is held against the code without its
    strings.
    """
    found = leak_of(exercise.description, _bare(exercise.solution), _bare(exercise.starter))
    if told := told_too_much(found, _STATEMENT):
        yield Finding("leak-statement", f"the statement gives the solution away: {told}")
    for unit in exercise.units:
        for level, text in enumerate(unit.hints, 1):
            found = leak_of(text, exercise.solution, exercise.starter)
            if told := told_too_much(found, LEVELS[min(level, max(LEVELS))]):
                where = f"hint {level} of unit {unit.id}"
                yield Finding("leak-hint", f"{where} gives the solution away: {told}")


def _bare(files: Files) -> Files:
    return tuple(replace(item, content=bare(item.path, item.content)) for item in files)
