"""Use case: the one next step of a language, and which bundled exercise a node would set."""

from __future__ import annotations

from collections.abc import Mapping

from curriculum.learner.remedies import due_remedy
from curriculum.learner.rotation import exercise_to_set, failing, worn
from curriculum.learner.selection import recommend
from orchestration.desk import Desk
from schemas.content import Node
from schemas.learner import LearnerModel, Recommendation, Remediation
from schemas.pack import PACK

from .beliefs import tracker_for


def recommend_next(desk: Desk, language: str) -> Recommendation:
    """One recommendation; with the bank only nodes that have a bundled exercise are offered."""
    return recommended(desk, language, desk.memory.learner())


def recommended(desk: Desk, language: str, learner: LearnerModel) -> Recommendation:
    """What this learner model would be recommended now."""
    desk.language(language)
    nodes, can_start = desk.curriculum.nodes(language), offered(desk, language)

    def among(available: frozenset[str]) -> Recommendation:
        return recommend(
            nodes,
            tracker_for(desk, language),
            learner,
            desk.clock.now(),
            available,
            desk.settings.learning,
            next_exercises(desk, language, learner),
        )

    whole = among(can_start)
    near = _same_track(desk, language, nodes)
    if near is None or whole.kind in ("review", "remediation"):
        return whole
    found = among(can_start & near)
    return found if found.node is not None else whole


def _same_track(desk: Desk, language: str, nodes: tuple[Node, ...]) -> frozenset[str] | None:
    """The nodes of the pack that the learner is in, or all that are in none; None where nothing was
    imported or begun: then every node is as near."""
    packs = {node.id: node.track for node in nodes if node.track.startswith(PACK)}
    if not packs:
        return None
    latest = next((item for item in desk.archive.sessions() if item.language == language), None)
    if latest is None:
        return None
    here = packs.get(latest.node, "")
    return frozenset(node.id for node in nodes if packs.get(node.id, "") == here)


def offered(desk: Desk, language: str) -> frozenset[str]:
    """Ids of the nodes that the engine in use can make an exercise for."""
    if desk.engine.name == "bank":
        return frozenset(desk.bank.nodes(language))
    return frozenset(node.id for node in desk.curriculum.nodes(language))


def next_exercises(desk: Desk, language: str, learner: LearnerModel) -> Mapping[str, str]:
    """The id of the next exercise by node, for all nodes that the bank has one for; {} with an
    engine that writes its own."""
    if desk.engine.name != "bank":
        return {}
    tracker, now = tracker_for(desk, language), desk.clock.now()
    over, failed = worn(learner), failing(learner)

    def next_one(node: str) -> str:
        remedy = due_remedy(tracker, learner, node, now, desk.settings.learning)
        offered = desk.bank.exercises(language, node)
        return exercise_to_set(learner.nodes.get(node), offered, remedy, over, failed)

    return {node: next_one(node) for node in desk.bank.nodes(language)}


def is_only_one(desk: Desk, language: str, node: str) -> bool:
    """Whether the bank, if it is in use, has a single exercise for a node: too few to master it."""
    return desk.engine.name == "bank" and len(desk.bank.exercises(language, node)) == 1


def exercise_for(
    desk: Desk, language: str, node: str, learner: LearnerModel, remedy: Remediation | None
) -> str:
    """The bundled exercise to set up: the last one again for a repeat, else one that is not passed
    yet, else the one done longest ago, none too often, and after two sessions without a pass another."""
    offered, belief = desk.bank.exercises(language, node), learner.nodes.get(node)
    return exercise_to_set(belief, offered, remedy, worn(learner), failing(learner))
