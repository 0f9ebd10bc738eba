"""Puts one stub of the starter back into the reference solution."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from languages.registry import code_of, ending_of
from schemas.content import Exercise, Files, SourceFile, Unit


def stub_put_back(exercise: Exercise, unit: Unit) -> SourceFile | None:
    """The solution's file with the starter's body of the unit's function.

    Where a file holds one unit, the whole file of the starter. None where the function is not to
    be found exactly once in both, so that nobody can say what its stub is.
    """
    starter, solution = _file(exercise.starter, unit), _file(exercise.solution, unit)
    if starter is None or solution is None:
        return None
    if sum(other.file == unit.file for other in exercise.units) == 1:
        return starter
    name = re.split(r"\W+", unit.symbol.rstrip("()"))[-1]
    stubs, solved = list(_spans(starter, name)), list(_spans(solution, name))
    if len(stubs) != 1 or len(solved) != 1:
        return None
    (first, last), (start, end) = stubs[0], solved[0]
    text = solution.content
    return replace(solution, content=text[:start] + starter.content[first:last] + text[end:])


def _file(files: Files, unit: Unit) -> SourceFile | None:
    return next((item for item in files if item.path == unit.file), None)


def _spans(file: SourceFile, name: str) -> Iterator[tuple[int, int]]:
    """Where the function's body stands, or the function whole where bodies have no brackets."""
    for found in code_of(ending_of(file.path)).functions(file):
        if found.name == name:
            yield found.body
