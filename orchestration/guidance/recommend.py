"""Use case: the one next step of a language, and which bundled exercise a node would set."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from curriculum.learner.mastery import Tracker
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
    tracker = tracker_for(desk, language)
    exercises = NextExercises(desk, language, learner, tracker)

    def among(available: frozenset[str]) -> Recommendation:
        return recommend(
            nodes,
            tracker,
            learner,
            desk.clock.now(),
            available,
            desk.settings.learning,
            exercises,
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


class NextExercises(Mapping[str, str]):
    """The id of the next exercise by node, for all nodes that the bank has one for, each found when it is
    asked for; none with an engine that writes its own."""

    def __init__(self, desk: Desk, language: str, learner: LearnerModel, tracker: Tracker) -> None:
        self._desk, self._language, self._learner = desk, language, learner
        self._tracker, self._now = tracker, desk.clock.now()
        self._over, self._failed = worn(learner), failing(learner)
        bank = desk.engine.name == "bank"
        self._found: dict[str, str | None] = dict.fromkeys(
            desk.bank.nodes(language) if bank else ()
        )

    def __getitem__(self, node: str) -> str:
        found = self._found[node]
        if found is None:
            found = self._found[node] = self._next_of(node)
        return found

    def __iter__(self) -> Iterator[str]:
        return iter(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def _next_of(self, node: str) -> str:
        learner, settings = self._learner, self._desk.settings.learning
        remedy = due_remedy(self._tracker, learner, node, self._now, settings)
        offered = self._desk.bank.exercises(self._language, node)
        belief = learner.nodes.get(node)
        return exercise_to_set(belief, offered, remedy, self._over, self._failed)


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
