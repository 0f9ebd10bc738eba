"""Knows which functions of the learner's files a failing run points at."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from languages.door import Function
from languages.registry import code_of, ending_of
from schemas.content import Files, SourceFile
from schemas.evidence import CaseOutcome, Evidence

_HUMP = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")
_CALL = re.compile(r"\b([A-Za-z_]\w*)\(")


@dataclass(frozen=True, slots=True)
class Suspects:
    """The functions that failing tests point at, and those these call.

    `certain` is False where a failing test points nowhere: then every function is a suspect.
    `constants` are the whole numbers that the files give a name for good.
    """

    functions: tuple[Function, ...] = ()
    certain: bool = False
    constants: tuple[tuple[str, int], ...] = ()

    def at(self, path: str, line: int) -> bool:
        """Whether this line may have to do with the failure."""
        if not self.certain:
            return True
        return any(item.encloses(path, line) for item in self.functions)


def suspects(evidence: Evidence, files: Files) -> Suspects:
    """What the failing tests of a run point at: by the call they compare, by the place where they
    were stopped, else by their names."""
    every = tuple(item for file in files for item in functions(file))
    constants = tuple(
        found for file in files for found in code_of(ending_of(file.path)).constants(file).items()
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


@lru_cache(maxsize=64)
def functions(file: SourceFile) -> tuple[Function, ...]:
    """The functions of a file in a language that is known."""
    return tuple(code_of(ending_of(file.path)).functions(file))


def _encloses(item: Function, case: CaseOutcome) -> bool:
    return bool(case.file and case.line and item.encloses(case.file, case.line))


def _in_name(test: str, every: tuple[Function, ...]) -> tuple[Function, ...]:
    """The function whose name is the longest in the name of a test."""
    words = f"_{in_words(test.rsplit('::', 1)[-1])}_"
    found = [item for item in every if f"_{in_words(item.name)}_" in words]
    return tuple(sorted(found, key=lambda item: -len(item.name))[:1])


def in_words(name: str) -> str:
    """A name, or a sentence, in small letters with a line between its words, at its humps as well."""
    split = name if " " in name else _HUMP.sub("_", name)
    return split.lower().replace(" ", "_")


def _with_called(found: set[Function], every: tuple[Function, ...]) -> tuple[Function, ...]:
    while True:
        more = {item for item in every if any(item.name in known.calls for known in found)}
        if more <= found:
            return tuple(item for item in every if item in found)
        found |= more
