"""Use cases: where a learner stands on every node, and why the model thinks so of one."""

from __future__ import annotations

from dataclasses import dataclass, replace

from curriculum.learner.disputes import Run
from curriculum.learner.mastery import Tracker
from curriculum.learner.retention import chance_left, review_at
from orchestration.desk import Desk
from orchestration.guidance.naming import chosen_node, language_of
from schemas.content import Node
from schemas.errors import Reason, UsageError
from schemas.events import Event
from schemas.learner import Explanation, LearnerModel, MasteryStatus, Memory, Remediation

from .beliefs import tracker_for
from .dispute import node_runs
from .recommend import offered
from .remedy import remedy_at


@dataclass(frozen=True, slots=True)
class Standing:
    """One node as it stands: estimate 0 to 1, level 0 to 3, prerequisites still missing."""

    node: Node
    status: MasteryStatus
    level: int
    estimate: float
    due_at: float | None
    missing: tuple[str, ...]
    offered: bool
    able: float = 0.0
    """The chance to pass an exercise of ordinary difficulty there, 0 to 1."""
    memory: Memory | None = None
    left: float | None = None
    """The chance that it is still remembered, 0 to 1; None before the first run."""
    held: bool = False
    """Whether it carries what builds on it."""
    vouched: bool = False
    """It was never tried, and something built on it shows that it is known."""


@dataclass(frozen=True, slots=True)
class Explained:
    """The summands behind a node's estimate, the changes that led there, and its recorded runs."""

    standing: Standing
    explanation: Explanation
    changes: tuple[Event, ...]
    runs: tuple[Run, ...]
    remedy: Remediation | None


def standings(desk: Desk, language: str) -> tuple[Standing, ...]:
    """Every node of a language in learning order."""
    tracker, learner = tracker_for(desk, language), desk.memory.learner()
    can_start, vouched = offered(desk, language), tracker.vouched(learner)
    return tuple(
        replace(
            _standing(desk, tracker, learner, node),
            offered=node.id in can_start,
            vouched=node.id in vouched and node.id not in learner.nodes,
        )
        for node in desk.curriculum.nodes(language)
    )


def _standing(desk: Desk, tracker: Tracker, learner: LearnerModel, node: Node) -> Standing:
    now, belief = desk.clock.now(), learner.nodes.get(node.id)
    memory = belief.memory if belief else None
    return Standing(
        node=node,
        status=tracker.status(learner, node.id, now),
        level=belief.level if belief else 0,
        estimate=round(tracker.shown(learner, node.id, now), 2),
        due_at=review_at(learner, node.id, desk.settings.learning.desired_retention),
        missing=tracker.missing(learner, node.id, now),
        offered=True,
        able=round(tracker.predict(learner, node.id, now), 2),
        memory=memory,
        left=round(chance_left(memory, now), 2) if memory else None,
        held=tracker.is_held(learner, node.id, now),
    )


def named_node(desk: Desk, name: str) -> Node:
    """The node called `name` in any language; UsageError(UNKNOWN_NODE) if there is none."""
    language = language_of(desk, name)
    node = chosen_node(desk, language, name) if language else None
    if language is None or node is None:
        raise UsageError(
            Reason.UNKNOWN_NODE, f"No node is called {name!r:.40}.", hint="/map lists them."
        )
    return node


def explained(desk: Desk, name: str) -> Explained:
    """Why the node called `name` stands where it does; UsageError(UNKNOWN_NODE) if there is none."""
    node, now = named_node(desk, name), desk.clock.now()
    language = node.language
    standing = next(item for item in standings(desk, language) if item.node.id == node.id)
    explanation = tracker_for(desk, language).explain(desk.memory.learner(), node.id, now)
    changes = tuple(event for event in desk.memory.events("mastery") if event.node == node.id)
    runs, remedy = node_runs(desk, node), remedy_at(desk, language, node.id)
    return Explained(standing, explanation, changes, runs, remedy)
