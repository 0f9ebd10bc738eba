"""What one transaction of the store writes."""

from __future__ import annotations

from dataclasses import dataclass

from .events import Event
from .learner import LearnerModel
from .session import Session, StoredExercise


@dataclass(frozen=True, slots=True)
class Turn:
    """Events always; the session and the learner model when they changed.

    `current` names the session that argv commands will use from now on ("" for none, None for no
    change).
    """

    events: tuple[Event, ...]
    session: Session | None = None
    exercise: StoredExercise | None = None
    learner: LearnerModel | None = None
    current: str | None = None
