"""Use case: derive what is believed about the learner again from the log."""

from __future__ import annotations

from dataclasses import dataclass

from curriculum.graph.graph import Curriculum
from curriculum.learner.learning import rebuild as fold
from orchestration.desk import Desk
from schemas.events import Event
from schemas.learner import LearnerModel

from .beliefs import tracker_over_log


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """How many events there were, and whether the stored model was what they add up to."""

    events: int
    agreed: bool


def rebuild(desk: Desk) -> Rebuilt:
    """Fold the whole log; the result replaces the stored model if it differs or is damaged.

    What other shells record meanwhile is in the result.
    """

    return Rebuilt(*desk.ledger.remodel(lambda events: derived(desk.curriculum, events)))


def derived(curriculum: Curriculum, events: tuple[Event, ...]) -> LearnerModel:
    """What a whole log amounts to."""
    return fold(tracker_over_log(curriculum, events), events)
