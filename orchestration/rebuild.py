"""Use case: derive what is believed about the learner again from the log."""

from __future__ import annotations

from dataclasses import dataclass

from curriculum.learning import rebuild as fold
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
    agreed = derived == desk.memory.learner()
    if not agreed:
        desk.ledger.record(Turn((), learner=derived))
    return Rebuilt(len(events), agreed)
