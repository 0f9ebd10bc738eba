"""Makes small, deterministic faults of a reference solution that good tests notice."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import zip_longest

from languages.edits import KINDS, Edit
from languages.registry import code_of, ending_of
from schemas.content import Files, SourceFile

MOST_MUTANTS = 10


@dataclass(frozen=True, slots=True)
class Mutant:
    """The solution with one small change; `name` says file, line and change."""

    name: str
    file: SourceFile
    """Takes the place of the solution's file of the same path."""
    function: str = ""
    """The outermost function around the change, or ""."""
    lines: tuple[str, str] = ("", "")
    """The one line that the change begins in, before and after."""


def mutants(solution: Files, most: int = MOST_MUTANTS) -> tuple[Mutant, ...]:
    """At most `most` faults, spread over the functions and over the kinds of change.

    The same solution gives the same mutants. No two are equal, and none equals the solution; none
    are made in a language whose source nobody here can read.
    """
    made: dict[tuple[str, str], Mutant] = {}
    for file, edit in _in_turn([_by_function(item) for item in solution]):
        text = edit.applied(file.content)
        if text != file.content and len(made) < most:
            name = f"{file.path}:{edit.described(file.content)}"
            changed = replace(file, content=text)
            mutant = Mutant(name, changed, edit.function, edit.lines(file.content))
            made.setdefault((file.path, text), mutant)
    return tuple(made.values())


_Found = tuple[SourceFile, Edit]


def _by_function(file: SourceFile) -> list[list[_Found]]:
    """The changes of each function, the kinds one after the other; each begins with another kind."""
    edits = tuple(code_of(ending_of(file.path)).edits(file))
    names = dict.fromkeys(edit.function for edit in edits)
    groups = []
    for turn, name in enumerate(names):
        kinds = KINDS[turn % len(KINDS) :] + KINDS[: turn % len(KINDS)]
        own = [edit for edit in edits if edit.function == name]
        columns = [[(file, edit) for edit in own if edit.kind == kind] for kind in kinds]
        groups.append([found for row in zip_longest(*columns) for found in row if found])
    return groups


def _in_turn(files: list[list[list[_Found]]]) -> Iterator[_Found]:
    """One change of every function, then the next of every function, and so on."""
    groups = [group for file in files for group in file]
    for row in zip_longest(*groups):
        yield from (found for found in row if found)
