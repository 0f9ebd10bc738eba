"""The state of one exercise from /start to /end, as stored and as shown."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from .content import Certificate, Depth, Exercise
from .evidence import Evidence
from .review import HintGiven, Review

ATTEMPTS_KEPT_WHOLE = 10
"""The session document keeps this many attempts; the event log keeps all of them (spec §6)."""


@dataclass(frozen=True, slots=True)
class Attempt:
    """One recorded run of the learner's code. `index` counts from 1; `at` is Unix time in seconds."""

    index: int
    at: float
    evidence: Evidence
    digest: str
    """Of the learner's files as they ran."""
    hint_level: int
    """Highest hint level used before this attempt."""
    review: Review | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One exercise being worked on. `rev` counts writes, so that no two shells lose an update."""

    id: str
    node: str
    depth: Depth
    engine: str
    exercise: str
    title: str
    workspace: str
    lesson: str
    created_at: float
    updated_at: float
    language: str = "rust"
    """Sessions stored before this field existed are Rust ones (seeds/003)."""
    topic: str | None = None
    status: Literal["active", "ended"] = "active"
    attempt_count: int = 0
    attempts: tuple[Attempt, ...] = ()
    hints: tuple[HintGiven, ...] = ()
    hint_level: int = 0
    solution_shown: bool = False
    passed: bool = False
    calls: int = 0
    tokens: int = 0
    rev: int = 0

    @property
    def last_attempt(self) -> Attempt | None:
        return self.attempts[-1] if self.attempts else None


@dataclass(frozen=True, slots=True)
class StoredExercise:
    """The proved exercise behind a session; written once, never changed, solution included."""

    exercise: Exercise
    certificate: Certificate
