"""An exercise in the making: the replies it is made of, until a proof makes it one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

from orchestration.proof.assembly import (
    draft_exercise,
    joined,
    solution_files,
    with_bundled_parts,
    with_solution,
)
from schemas.content import Exercise, Files, Node

if TYPE_CHECKING:
    from schemas.exchange.stages import ScaffoldReply, SolutionReply, StarterSection, TestSection

TEST_PREFIX = "test_"

Section = TypeVar("Section", bound="StarterSection | TestSection")


@dataclass(frozen=True, slots=True)
class Draft:
    """The accepted replies of scaffold, starter, test and solution."""

    scaffold: ScaffoldReply
    starter: tuple[StarterSection, ...]
    tests: tuple[TestSection, ...]
    solution: SolutionReply

    @property
    def written(self) -> tuple[StarterSection | TestSection, ...]:
        """What the learner will see of it."""
        return (*self.starter, *self.tests)

    @property
    def solution_files(self) -> Files:
        return solution_files(self.solution)

    def exercise(self, node: Node, bundled: Exercise | None) -> Exercise:
        """The exercise as it stands, with what only the bank's authors can add."""
        planned = draft_exercise(self.scaffold, node.language, node)
        tests = joined(self.tests)
        units = tuple(replace(unit, tests=_as_written(unit.tests, tests)) for unit in planned.units)
        files = replace(planned, units=units, starter=joined(self.starter), tests=tests)
        return with_bundled_parts(with_solution(files, self.solution), bundled)


def _as_written(planned: tuple[str, ...], tests: Files) -> tuple[str, ...]:
    """The planned names as they stand in the tests: a plan may leave out the `test_` that Python
    asks for, or have it where the tests do without."""
    written = set(re.findall(r"\w+", "\n".join(item.content for item in tests)))

    def found(name: str) -> str:
        spellings = (name, f"{TEST_PREFIX}{name}", name.removeprefix(TEST_PREFIX))
        return next((item for item in spellings if item in written), name)

    return tuple(found(name) for name in planned)


def put_in_place(before: Sequence[Section], mended: Sequence[Section]) -> tuple[Section, ...]:
    """`mended` instead of all that was written into the same files before."""
    paths = {section.file_path for section in mended}
    return (*(section for section in before if section.file_path not in paths), *mended)
