"""Knows which functions of the learner's files a failing run points at."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from languages.registry import code_of, ending_of
from schemas.content import Files, SourceFile
from schemas.evidence import CaseOutcome, Evidence

_CALL = re.compile(r"\b([A-Za-z_]\w*)\(")
_CONSTANT = re.compile(
    r"^[ \t]*(?:#define\s+|(?:pub\s+)?(?:static\s+)?const\s+(?:\w+\s+)*?)?([A-Z][A-Z0-9_]*)"
    r"\s*(?::[^=\n]+)?(?:=|\s)\s*(-?\d[\d_]*)\s*;?\s*(?:#.*|//.*)?$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Function:
    """A function of a file: its whole text, between two 1-based lines, and whom it calls."""

    name: str
    path: str
    text: str
    first: int
    last: int

    @property
    def calls(self) -> frozenset[str]:
        """Names that are called in its text, its own at the head left out."""
        names = list(_CALL.findall(self.text))
        if self.name in names:
            names.remove(self.name)
        return frozenset(names)

    @property
    def changed_parameters(self) -> Sequence[str]:
        """The parameters whose objects it changes for its caller as well."""
        return code_of(ending_of(self.path)).changed_parameters(self.text)

    @property
    def loses_parameters(self) -> bool:
        """Whether it can change nothing of its caller's, though it may look so."""
        return code_of(ending_of(self.path)).loses_parameters(self.text)


@dataclass(frozen=True, slots=True)
class Suspects:
    """The functions that failing tests point at, and those these call.

    `certain` is False where a failing test points nowhere: then every function is a suspect.
    `constants` are the whole numbers that the files give an upper-case name.
    """

    functions: tuple[Function, ...] = ()
    certain: bool = False
    constants: tuple[tuple[str, int], ...] = ()

    def at(self, path: str, line: int) -> bool:
        """Whether this line may have to do with the failure."""
        if not self.certain:
            return True
        return any(item.path == path and item.first <= line <= item.last for item in self.functions)


def suspects(evidence: Evidence, files: Files) -> Suspects:
    """What the failing tests of a run point at: by the call they compare, by the place where they
    were stopped, else by their names."""
    every = tuple(item for file in files for item in functions(file))
    constants = tuple(
        (name, int(number.replace("_", "")))
        for file in files
        for name, number in _CONSTANT.findall(file.content)
    )
    named = [pointed_at(case, every) for case in evidence.failing]
    if not named or not all(named) or evidence.build == "failed":
        return Suspects(every, False, constants)
    return Suspects(_with_called({item for some in named for item in some}, every), True, constants)


def pointed_at(case: CaseOutcome, every: tuple[Function, ...]) -> tuple[Function, ...]:
    """The functions that one failing test has to do with; () where it does not say."""
    called = set(_CALL.findall(f"{case.called or ''}\n{case.message}"))
    found = tuple(item for item in every if item.name in called or _encloses(item, case))
    return found or _in_name(case.name, every)


def functions(file: SourceFile) -> Iterator[Function]:
    """The functions of a file in a language that is known."""
    lines = file.content.splitlines()
    for found in code_of(ending_of(file.path)).functions(file):
        text = "\n".join(lines[found.first - 1 : found.last])
        yield Function(found.name, file.path, text, found.first, found.last)


def _encloses(item: Function, case: CaseOutcome) -> bool:
    if case.file is None or case.line is None:
        return False
    same = case.file == item.path or case.file.endswith(f"/{item.path}")
    return same and item.first <= case.line <= item.last


def _in_name(test: str, every: tuple[Function, ...]) -> tuple[Function, ...]:
    """The function whose name is the longest in the name of a test."""
    words = f"_{test.rsplit('::', 1)[-1]}_".lower()
    found = [item for item in every if f"_{item.name.lower()}_" in words]
    return tuple(sorted(found, key=lambda item: -len(item.name))[:1])


def _with_called(found: set[Function], every: tuple[Function, ...]) -> tuple[Function, ...]:
    while True:
        more = {item for item in every if any(item.name in known.calls for known in found)}
        if more <= found:
            return tuple(item for item in every if item in found)
        found |= more
