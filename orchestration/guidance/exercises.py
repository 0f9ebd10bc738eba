"""Knows which bundled exercise of a node is next for this learner."""

from __future__ import annotations

from collections.abc import Mapping

from curriculum.learner.remedies import due_remedy
from curriculum.learner.rotation import exercise_to_set
from orchestration.desk import Desk
from schemas.learner import LearnerModel, Remediation

from .beliefs import tracker_for


def next_exercises(desk: Desk, language: str, learner: LearnerModel) -> Mapping[str, str]:
    """The id of the next exercise by node, for all nodes that the bank has one for; {} with an
    engine that writes its own."""
    if desk.engine.name != "bank":
        return {}
    tracker, now = tracker_for(desk, language), desk.clock.now()
    return {
        node: exercise_for(
            desk,
            language,
            node,
            learner,
            due_remedy(tracker, learner, node, now, desk.settings.learning),
        )
        for node in desk.bank.nodes(language)
    }


def is_only_one(desk: Desk, language: str, node: str) -> bool:
    """Whether the bank, if it is in use, has a single exercise for a node: too few to master it."""
    return desk.engine.name == "bank" and len(desk.bank.exercises(language, node)) == 1


def exercise_for(
    desk: Desk, language: str, node: str, learner: LearnerModel, remedy: Remediation | None
) -> str:
    """The bundled exercise to set up: the last one again for a repeat, else one that is not passed
    yet, else the one done longest ago."""
    return exercise_to_set(learner.nodes.get(node), desk.bank.exercises(language, node), remedy)
