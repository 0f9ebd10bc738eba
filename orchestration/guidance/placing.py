"""Use case: what a newcomer to a language says they know, and what follows from it."""

from __future__ import annotations

from curriculum.learner.learning import learn_from
from orchestration.desk import Desk
from schemas.events import Event
from schemas.learner import Experience, LearnerModel
from schemas.turn import Turn

from .beliefs import tracker_for


def is_newcomer(desk: Desk, language: str) -> bool:
    """Whether nothing is known about the learner in this language: no run, no answer."""
    learner = desk.memory.learner()
    nodes = desk.curriculum.nodes(language)
    return language not in learner.placed and not any(node.id in learner.nodes for node in nodes)


def place(desk: Desk, language: str, said: Experience) -> None:
    """Record the answer; whoever is not new gets a placement of a few exercises."""
    body = {"said": said, "exercises": said != "new"}
    event = Event("placed", desk.clock.now(), body, language=language)

    def turn(learner: LearnerModel) -> Turn:
        return Turn((event,), learner=learn_from(tracker_for(desk, language), learner, event))

    # Under the lock of a session there is, so that another shell's attempt is not lost.
    if sessions := desk.archive.sessions():
        desk.ledger.update(sessions[0].id, lambda _session, learner: turn(learner))
    else:
        desk.ledger.record(turn(desk.memory.learner()))
