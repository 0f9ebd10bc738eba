"""Knows how runs move the belief in what a learner can do: a two-level Gaussian logistic tracker.

Section numbers in this package are those of the project's specification (spec) and of its notes on
learning science (learning).
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from schemas.content import Node
from schemas.learner import (
    Explanation,
    LearnerModel,
    MasteryStatus,
    NodeBelief,
    Term,
)

from .retention import chance_left

# The constants of learning §1; their optimum is flat (halving or doubling one costs < .003 nats).
GUESS, SLIP = 0.05, 0.02
START_UNSHIPPED, NODE_VARIANCE, FROM_PREREQUISITES = 0.3, 0.6, 0.3
FORGET_RATE, FORGET_UNIT_S, FORGET_MOST = 0.07, 600.0, 1.5
TARGETS, TARGET_WITH_CONCERN = (1.0, 0.6, 0.4, 0.2), 0.8
FAIL_UNAIDED, FAIL_AFTER_HINT, FAIL_PARTIAL = 0.9, 1.3, 0.3
PRACTICE, DRIFT_OVERALL, DRIFT_NODE = 0.04, 0.002, 0.04

KNOWN, KEPT, LOST = 0.85, 0.75, 0.35
"""Shown mastery that makes a node mastered; that it keeps then; that blocks."""
HELD, REMEMBERED = 0.60, 0.80
"""Chances to pass now, and still to remember, from which on a node carries what builds on it."""
KNOWN_BY, LOST_AFTER = 2, 4
"""Different exercises: passed unaided on the first run for `mastered`; tried before `blocked`."""


@dataclass(frozen=True, slots=True)
class Tracker:
    """The formulas over shipped difficulties, in logits; every method is pure.

    `nodes` and `items` map node and exercise ids to difficulties (an unknown exercise takes its
    node's, an unknown node 0), `prerequisites` node ids to the ids they build on. Timestamps are
    Unix seconds, `item` is an exercise id.
    """

    nodes: Mapping[str, float] = field(default_factory=dict)
    items: Mapping[str, float] = field(default_factory=dict)
    prerequisites: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @classmethod
    def of(cls, nodes: Iterable[Node], items: Mapping[str, float] | None = None) -> Tracker:
        """The tracker over curriculum nodes and, if known, the difficulties of exercises."""
        listed = tuple(nodes)
        return cls(
            {node.id: node.difficulty for node in listed},
            items or {},
            {node.id: node.prerequisites for node in listed},
        )

    def start(self) -> LearnerModel:
        """The belief before any run: overall level 0, or .3 when no difficulty is shipped."""
        return LearnerModel(mean=0.0 if self.nodes or self.items else START_UNSHIPPED)

    def predict(
        self, learner: LearnerModel, node: str, timestamp: float, item: str | None = None
    ) -> float:
        """The chance that the next run passes: .05 + .93 sigma(z / sqrt(1 + pi/8 (v_g + v_k)))."""
        p = _strength(self, learner, node, timestamp, item)
        return GUESS + (1.0 - GUESS - SLIP) * p

    def update(
        self,
        learner: LearnerModel,
        node: str,
        correct: bool,
        hint_level: int,
        timestamp: float,
        credit: float = 0.0,
        item: str | None = None,
    ) -> LearnerModel:
        """The model after one run; `hint_level` 0 to 3 was used before it, `credit` is the fraction
        of tests passed, 0 to 1, and counts for fails only."""
        old = belief_of(self, learner, node, timestamp)
        p = _strength(self, learner, node, timestamp, item)
        target, weight = _judged(correct, hint_level, credit)
        h = p * (1.0 - p)
        spread = 1.0 + h * (learner.variance + old.variance)
        gain_g, gain_k = learner.variance / spread, old.variance / spread
        error = weight * (target - p)
        moved = replace(
            old.with_run(item or "", passed=correct, unaided=hint_level == 0),
            mean=old.mean + gain_k * error + PRACTICE * (1.0 - p),
            variance=old.variance * (1.0 - h * gain_k) + DRIFT_NODE,
            last_at=max(timestamp, old.last_at),
            gains=(gain_g, gain_k) if correct and hint_level == 0 else (),
        )
        after = replace(
            learner,
            mean=learner.mean + gain_g * error,
            variance=learner.variance * (1.0 - h * gain_g) + DRIFT_OVERALL,
        )
        return _settled(self, learner, after.with_node(node, moved), node, timestamp, target=target)

    def shown(self, learner: LearnerModel, node: str, timestamp: float) -> float:
        """Mastery M as people see it, 0 to 1: sigma((m_g + m_k - F) / sqrt(1 + pi/8 v))."""
        return _sigma(_shown_logit(self, learner, node, timestamp))

    def is_held(self, learner: LearnerModel, node: str, timestamp: float) -> bool:
        """Whether `node` carries what builds on it: passed, an exercise of it would now be passed
        with a chance of .70, and it is still remembered with one of .80; or never begun, but
        something that builds on it was passed at once and unaided; or imported and not run since.
        """
        known = learner.nodes.get(node)
        if known is None or not known.begun:
            return node in self.vouched(learner)
        if known.memory is None:
            return True
        able = self.predict(learner, node, timestamp) >= HELD
        return able and chance_left(known.memory, timestamp) >= REMEMBERED

    def vouched(self, learner: LearnerModel) -> frozenset[str]:
        """Ids of the nodes on which something rests that was passed at once and unaided."""
        found: set[str] = set()
        todo = [id for id, known in learner.nodes.items() if known.unaided_first_passes]
        while todo:
            fresh = [id for id in self.prerequisites.get(todo.pop(), ()) if id not in found]
            found.update(fresh)
            todo += fresh
        return frozenset(found)

    def missing(self, learner: LearnerModel, node: str, timestamp: float) -> tuple[str, ...]:
        """The direct prerequisites of `node` that are not held."""
        return tuple(
            item
            for item in self.prerequisites.get(node, ())
            if not self.is_held(learner, item, timestamp)
        )

    def status(self, learner: LearnerModel, node: str, timestamp: float) -> MasteryStatus:
        """One word for the node: `new` lacks a prerequisite, `blocked` wants a remediation."""
        known = learner.nodes.get(node)
        if known is not None:
            estimate = self.shown(learner, node, timestamp)
            if known.stuck or (estimate < LOST and len(known.tried) >= LOST_AFTER):
                return "blocked"
            if known.was_mastered or (estimate >= KNOWN and _has_shown_it(known)):
                fresh = known.memory is None or chance_left(known.memory, timestamp) >= REMEMBERED
                return "mastered" if estimate >= KEPT and fresh else "shaky"
            if known.begun:
                return "practised"
        return "new" if self.missing(learner, node, timestamp) else "ready"

    def explain(
        self, learner: LearnerModel, node: str, timestamp: float, item: str | None = None
    ) -> Explanation:
        """The summands of z = m_g + m_k - difficulty - F, and what follows from them."""
        belief = belief_of(self, learner, node, timestamp)
        gap = max(0.0, timestamp - belief.last_at)
        seen = node in learner.nodes
        terms = (
            Term("overall level", learner.mean),
            Term("this node so far" if seen else "what its prerequisites suggest", belief.mean),
            Term(
                f"difficulty of {item if item in self.items else node}",
                -_difficulty(self, node, item),
            ),
            Term(f"{_span(gap)} since the last run" if seen else "not run yet", -_forgotten(gap)),
        )
        return Explanation(
            node,
            terms,
            self.predict(learner, node, timestamp, item),
            self.shown(learner, node, timestamp),
        )


def belief_of(tracker: Tracker, learner: LearnerModel, node: str, timestamp: float) -> NodeBelief:
    """The node's belief, or its start: .3 x the mean offset of the prerequisites seen, v = .6."""
    known = learner.nodes.get(node)
    if known is not None:
        return known
    seen = [
        learner.nodes[item].mean
        for item in tracker.prerequisites.get(node, ())
        if item in learner.nodes
    ]
    mean = FROM_PREREQUISITES * math.fsum(seen) / len(seen) if seen else 0.0
    return NodeBelief(mean, NODE_VARIANCE, timestamp)


def _judged(correct: bool, hint_level: int, credit: float) -> tuple[float, float]:
    """Target and weight of one run; a hint used is stronger evidence than an error."""
    if correct:
        return TARGETS[min(hint_level, 3)], 1.0
    weight = FAIL_AFTER_HINT if hint_level else FAIL_UNAIDED
    return 0.0, weight * (1.0 - FAIL_PARTIAL * credit)


def _settled(
    tracker: Tracker,
    before: LearnerModel,
    after: LearnerModel,
    node: str,
    timestamp: float,
    *,
    target: float,
) -> LearnerModel:
    """Set what only people see: a fail shall not raise M though it ends the forgetting, an unaided
    pass shall not lower it though it widens the variance; then `was_mastered`."""
    belief = replace(after.nodes[node], held=0.0)
    after = after.with_node(node, belief)
    step = _shown_logit(tracker, before, node, timestamp) - _shown_logit(
        tracker, after, node, timestamp
    )
    held = min(0.0, step) if target == 0.0 else max(0.0, step) if target == 1.0 else 0.0
    after = after.with_node(node, replace(belief, held=held))
    if not _has_shown_it(belief) or tracker.shown(after, node, timestamp) < KNOWN:
        return after
    return after.with_node(node, replace(after.nodes[node], was_mastered=True))


def _has_shown_it(belief: NodeBelief) -> bool:
    return len(belief.unaided_first_passes) >= KNOWN_BY


def _strength(
    tracker: Tracker,
    learner: LearnerModel,
    node: str,
    timestamp: float,
    item: str | None,
) -> float:
    """p' of learning §1."""
    belief = belief_of(tracker, learner, node, timestamp)
    z = learner.mean + belief.mean - _difficulty(tracker, node, item)
    z -= _forgotten(timestamp - belief.last_at)
    return _sigma(z / _scale(learner.variance + belief.variance))


def _shown_logit(tracker: Tracker, learner: LearnerModel, node: str, timestamp: float) -> float:
    belief = belief_of(tracker, learner, node, timestamp)
    level = learner.mean + belief.mean - _forgotten(timestamp - belief.last_at)
    return level / _scale(learner.variance + belief.variance) + belief.held


def _difficulty(tracker: Tracker, node: str, item: str | None) -> float:
    return tracker.items.get(item or "", tracker.nodes.get(node, 0.0))


def _forgotten(gap_s: float) -> float:
    """F = min(1.5, .07 ln(1 + gap / 600 s)), in logits."""
    return min(FORGET_MOST, FORGET_RATE * math.log1p(max(0.0, gap_s) / FORGET_UNIT_S))


def _scale(variance: float) -> float:
    return math.sqrt(1.0 + math.pi / 8.0 * variance)


def _sigma(x: float) -> float:
    return 1.0 / (1.0 + math.exp(-x)) if x >= 0 else math.exp(x) / (1.0 + math.exp(x))


def _logit(p: float) -> float:
    return math.log(p / (1.0 - p))


def _span(seconds: float) -> str:
    for unit, length in (("days", 86_400), ("hours", 3_600), ("minutes", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{seconds:.0f} seconds"
