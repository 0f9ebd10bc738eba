"""Knows what one choice of a next step is made from, and how each node stands in it."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from schemas.content import Node
from schemas.learner import LearnerModel, Remediation
from schemas.settings import LearningSettings

from . import turns
from .mastery import Tracker
from .remedies import due_remedy
from .retention import DAY_S, chance_left, review_at
from .rotation import worn

LATEST, AT_LEAST = 30, 10
"""Sessions that are looked back on, and how many there have to be."""
ENOUGH_TRIES = 3
"""After so many sessions a prerequisite that was never passed keeps nothing closed any more."""
REST_H, LONGEST_REST_H = 20.0, 336.0
"""Hours for which a node rests after a session, and after many failed ones in a row."""
PAUSED_AFTER = 3
"""Failed sessions in a row after which a node rests longer, twice as long with every further one."""


@dataclass(frozen=True)
class Choice:
    """The nodes in learning order, the ids of those with an exercise to offer, the belief, the time
    (Unix seconds), and which exercise each node would offer next, where that is known."""

    tracker: Tracker
    nodes: tuple[Node, ...]
    available: Collection[str]
    model: LearnerModel
    now: float
    settings: LearningSettings
    exercises: Mapping[str, str] = field(default_factory=dict)

    @cached_property
    def offered(self) -> tuple[Node, ...]:
        """The nodes whose exercise may come now: not the same too often in a row or lately."""
        over = worn(self.model)
        return tuple(
            node
            for node in self.nodes
            if node.id in self.available and not (over and self.exercises.get(node.id) in over)
        )

    @cached_property
    def held(self) -> frozenset[str]:
        """Ids of the nodes that carry what builds on them."""
        held = self.tracker.is_held
        return frozenset(node.id for node in self.nodes if held(self.model, node.id, self.now))

    @cached_property
    def vouched(self) -> frozenset[str]:
        """Ids of nodes that something built on them has shown to be known."""
        return self.tracker.vouched(self.model)

    def dependants(self, node: Node) -> int:
        """How many nodes build on this one, directly or through others."""
        return len(_closure(self._direct, node.id))

    @cached_property
    def _direct(self) -> Mapping[str, list[str]]:
        """The nodes that name each as a prerequisite."""
        direct: dict[str, list[str]] = defaultdict(list)
        for item in self.nodes:
            for id in item.prerequisites:
                direct[id].append(item.id)
        return direct

    @cached_property
    def able(self) -> Mapping[str, float]:
        """The chance to pass an exercise of ordinary difficulty, by node."""
        predict = self.tracker.predict
        return {node.id: predict(self.model, node.id, self.now) for node in self.nodes}

    @cached_property
    def share_at_once(self) -> float:
        """Of the latest sessions, how many passed at once; 0 while there are too few to say."""
        recent = [item.at_once for item in self.model.recent[-LATEST:]]
        return sum(recent) / len(recent) if len(recent) >= AT_LEAST else 0.0

    @cached_property
    def reviews_today(self) -> int:
        """Sessions of the last twenty hours that began on something half forgotten."""
        half = (1.0 + self.settings.desired_retention) / 2.0
        since = self.now - REST_H * 3600.0
        recent = self.model.recent
        return sum(
            item.at > since and item.left is not None and item.left < half for item in recent
        )

    def p_pass(self, node: Node) -> float:
        """The chance that the exercise that would be set is passed."""
        return self.tracker.predict(self.model, node.id, self.now, self.exercises.get(node.id))

    def due(self, node: Node) -> float | None:
        """When a review of a node that was passed falls due, in Unix seconds."""
        return review_at(self.model, node.id, self.settings.desired_retention)

    def missing(self, node: Node) -> tuple[str, ...]:
        """The direct prerequisites that are not held."""
        return tuple(id for id in node.prerequisites if id not in self.held)

    def remedy(self, node: Node) -> Remediation | None:
        return due_remedy(self.tracker, self.model, node.id, self.now, self.settings)


def is_due(choice: Choice, node: Node) -> bool:
    """Whether a review of it falls due by its own date."""
    date = choice.due(node)
    return date is not None and date <= choice.now


def tried(choice: Choice, node: Node) -> bool:
    """Whether there was a session there, or a level was brought along."""
    belief = choice.model.nodes.get(node.id)
    return belief is not None and (belief.begun or bool(belief.sessions))


def unknown(choice: Choice, node: Node) -> bool:
    """Whether nothing tells of a node: neither a session nor what builds on it."""
    return not tried(choice, node) and node.id not in choice.vouched


def closed(choice: Choice, node: Node) -> tuple[str, ...]:
    """The prerequisites that keep the node closed: neither held nor passed, and not tried often
    enough to let it open regardless."""
    known = choice.model.nodes
    return tuple(
        id
        for id in choice.missing(node)
        if id not in known or not (known[id].begun or known[id].sessions >= ENOUGH_TRIES)
    )


def left(choice: Choice, node: Node, days: float = 0.0) -> float:
    """The chance that the node is still remembered in so many days, 1 where there is nothing to
    forget."""
    belief = choice.model.nodes.get(node.id)
    at = choice.now + days * DAY_S
    return chance_left(belief.memory, at) if belief and belief.memory else 1.0


def waited(choice: Choice, node: Node) -> float:
    """Days since the last run there."""
    belief = choice.model.nodes.get(node.id)
    return max(0.0, choice.now - belief.last_at) / DAY_S if belief else math.inf


def rested(choice: Choice, node: Node) -> bool:
    """Whether the node may come again: not on the same day, and later after failing often."""
    belief = choice.model.nodes.get(node.id)
    failed = belief.failed_sessions if belief else 0
    hours = REST_H * 2.0 ** min(10, max(0, failed - PAUSED_AFTER + 1))
    return waited(choice, node) * 24.0 >= min(hours, LONGEST_REST_H)


def late(choice: Choice, node: Node) -> float:
    """How many of its turns a node that was begun has waited."""
    return turns.late(choice.model.nodes[node.id].turn, waited(choice, node))


def urgency(choice: Choice, node: Node) -> float:
    """What is taken first of the nodes that were begun."""
    turn = choice.model.nodes[node.id].turn
    return turns.urgency(turn, waited(choice, node), choice.model.pace)


def _closure(direct: Mapping[str, list[str]], node: str) -> set[str]:
    found: set[str] = set()
    todo = [node]
    while todo:
        fresh = [item for item in direct.get(todo.pop(), ()) if item not in found]
        found.update(fresh)
        todo += fresh
    return found
