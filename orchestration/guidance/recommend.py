"""Use case: the one next step of a language, with its reason."""

from __future__ import annotations

from curriculum.learner.selection import recommend
from orchestration.desk import Desk
from schemas.learner import LearnerModel, Recommendation

from .beliefs import tracker_for
from .exercises import next_exercises


def recommend_next(desk: Desk, language: str) -> Recommendation:
    """One recommendation; with the bank only nodes that have a bundled exercise are offered."""
    return recommended(desk, language, desk.memory.learner())


def recommended(desk: Desk, language: str, learner: LearnerModel) -> Recommendation:
    """What this learner model would be recommended now."""
    desk.language(language)
    return recommend(
        desk.curriculum.nodes(language),
        tracker_for(desk, language),
        learner,
        desk.clock.now(),
        offered(desk, language),
        desk.settings.learning,
        next_exercises(desk, language, learner),
    )


def offered(desk: Desk, language: str) -> frozenset[str]:
    """Ids of the nodes that the engine in use can make an exercise for."""
    if desk.engine.name == "bank":
        return frozenset(desk.bank.nodes(language))
    return frozenset(node.id for node in desk.curriculum.nodes(language))
