"""Use case: derive what is believed about the learner again from the log."""

from __future__ import annotations

from dataclasses import dataclass

from curriculum.learning import rebuild as fold
from schemas.errors import StateError
from schemas.learner import LearnerModel
from schemas.turn import Turn

from .beliefs import tracker_over_log
from .desk import Desk


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many events there were, and whether the stored model was what they add up to."""

    events: int
    agreed: bool


def rebuild(desk: Desk) -> Rebuilt:
    """Fold the whole log; the result replaces the stored model if it differs."""
    events = tuple(desk.memory.events())
    derived = fold(tracker_over_log(desk, events), events)
    agreed = derived == _stored(desk)
    if not agreed:
        desk.ledger.record(Turn((), learner=derived))
    return Rebuilt(len(events), agreed)


def _stored(desk: Desk) -> LearnerModel | None:
    """The stored model; None if it is damaged, which is one thing that rebuilding mends."""
    try:
        return desk.memory.learner()
    except StateError:
        return None
