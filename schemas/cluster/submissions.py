"""What a student handed in, and what came of running it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from schemas.content import Files
from schemas.evidence import Evidence
from schemas.session import StoredExercise

from .jobs import Trouble

Result = Literal["passed", "failed", "not built", "timed out", "unread"]


@dataclass(frozen=True, slots=True)
class Piece:
    """One file below the root of an exercise. `path` is relative; a link leads nowhere here."""

    path: str
    data: bytes = b""
    kind: Literal["file", "link"] = "file"


@dataclass(frozen=True, slots=True)
class HandedIn:
    """One submission as it was read, or the trouble with it. `notices` say what was done to fit it."""

    student: str
    pieces: tuple[Piece, ...] = ()
    trouble: Trouble | None = None
    notices: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Submission:
    """What a worker grades: the files, and the exercise with its pristine tests."""

    handed_in: HandedIn
    stored: StoredExercise


@dataclass(frozen=True, slots=True)
class Assessed:
    """What a run showed, as /attempt would tell it. `beliefs` are tags with what shows them; `line` and
    `means` explain the first error; `held` of `units` functions pass all their tests."""

    evidence: Evidence
    sources: Files
    beliefs: tuple[tuple[str, str], ...] = ()
    line: str = ""
    means: str = ""
    held: tuple[str, ...] = ()
    units: int = 0
    ahead: str = ""


@dataclass(frozen=True, slots=True)
class Grade:
    """One row of a class: every student has exactly one."""

    student: str
    result: Result
    passing: int = 0
    total: int = 0
    reason: str = ""
    words: str = ""
    """What is wrong with a submission that could not be run, and what to do about it."""
    assessed: Assessed | None = None
    notices: tuple[str, ...] = field(default=())

    @property
    def first_failing(self) -> str:
        """The test to mend first, "" if there is none."""
        failing = self.assessed.evidence.failing if self.assessed else ()
        return failing[0].name if failing else ""

    @property
    def tags(self) -> tuple[str, ...]:
        """The wrong beliefs that the run shows."""
        return tuple(tag for tag, _because in self.assessed.beliefs) if self.assessed else ()
