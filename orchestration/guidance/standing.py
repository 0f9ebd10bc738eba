"""Use cases: where a learner stands on every node, and why the model thinks so of one."""

from __future__ import annotations

from dataclasses import dataclass

from curriculum.learner.disputes import Run
from orchestration.desk import Desk
from orchestration.guidance.naming import chosen_node, language_of
from schemas.content import Node
from schemas.errors import Reason, UsageError
from schemas.events import Event
from schemas.learner import Explanation, MasteryStatus, Remediation

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
    tracker = tracker_for(desk, language)
    learner = desk.memory.learner()
    now = desk.clock.now()
    can_start = offered(desk, language)
    return tuple(
        Standing(
            node=node,
            status=tracker.status(learner, node.id, now),
            level=learner.nodes[node.id].level if node.id in learner.nodes else 0,
            estimate=round(tracker.shown(learner, node.id, now), 2),
            due_at=tracker.due_at(learner, node.id),
            missing=tuple(tracker.missing(learner, node.id, now)),
            offered=node.id in can_start,
        )
        for node in desk.curriculum.nodes(language)
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
