"""Knows a second kind of simulated learners, made apart from the tracker, from FSRS and from `pupil`.

Understanding is a share that a lesson lays and runs fill up, by a complementary log-log curve.
Recall is a base-level activation (Pavlik and Anderson 2005): every run leaves a trace that fades by
a power of time, the faster the fresher the memory was when it was made, so spaced practice lasts
and crammed practice does not. What a node's prerequisites have lost, the node cannot do. A run
passes by guessing, too. The figures are plausible, not measured.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import fmean

from schemas.content import Node

DAY_S = 86_400.0
GUESS, SLIP = 0.08, 0.05
TRACE_AGE = 0.08
"""Age in days of a trace at its making, so that a fresh one is strong but finite."""
WITHOUT = 0.3
"""What is left of the chance on a node for each direct prerequisite of which nothing is known."""
NODE_DEMAND = 0.45
"""How much of a node's difficulty is left once its lesson was read; of an exercise's own, all is."""
BELIEF_CEILING = 0.5
"""Share of the understanding that a wrong belief leaves usable."""
CURES = {"": 0.1, "bridge_lesson": 0.45, "repeat_with_scaffold": 0.6}
SEEN = 0.6
"""Chance that a failing run shows the wrong belief behind it."""


@dataclass(frozen=True, slots=True)
class Climate:
    """How fast traces fade: `decay` of a trace made on nothing, `crowding` how much faster one made
    on a fresh memory fades; recall is even at the activation `threshold`."""

    decay: float
    crowding: float
    threshold: float = -0.8
    noise: float = 0.4


STRONG, MILD = Climate(0.28, 0.20), Climate(0.18, 0.14)


@dataclass(frozen=True, slots=True)
class Ground:
    """The nodes with the exercises of each: what is shipped of their difficulty, and what is true."""

    nodes: Mapping[str, Node]
    exercises: Mapping[str, tuple[str, ...]]
    shipped: Mapping[str, float]
    truth: Mapping[str, float]

    @classmethod
    def of(cls, nodes: Iterable[Node], seed: int) -> Ground:
        """Two exercises a node; the true difficulty lies around the shipped one, in logits."""
        chance, listed = random.Random(seed), {node.id: node for node in nodes}
        exercises = {id: (f"{id}-one", f"{id}-two") for id in listed}
        shipped = {
            item: node.difficulty + chance.gauss(0.0, 0.25)
            for id, node in listed.items()
            for item in exercises[id]
        }
        truth = {item: given + chance.gauss(0.0, 0.3) for item, given in shipped.items()}
        return cls(listed, exercises, shipped, truth)


@dataclass(slots=True)
class Rememberer:
    """One learner; `ability` is standard normal over learners."""

    ground: Ground
    climate: Climate
    ability: float
    chance: random.Random
    understood: dict[str, float] = field(default_factory=dict)
    traces: dict[str, list[tuple[float, float, float]]] = field(default_factory=dict)
    """Day, decay and weight of every trace of a node."""
    beliefs: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, ground: Ground, climate: Climate, ability: float, seed: int) -> Rememberer:
        """A learner who holds a wrong belief on about a fifth of the nodes."""
        learner = cls(ground, climate, ability, random.Random(seed))
        for node in ground.nodes.values():
            if learner.chance.random() < 0.2 * math.exp(-0.4 * ability):
                learner.beliefs[node.id] = learner.chance.choice(node.tags)
        return learner

    def runs(self, node: Node, exercise: str, now: float, hint_level: int) -> tuple[bool, str]:
        """Whether a run passes, and the tag that a failing one shows; `now` in Unix seconds."""
        if node.id not in self.understood:
            self._read_lesson(node, now)
        helped = 1.0 - (1.0 - self._known(node, exercise, now)) * 0.8**hint_level
        passed = self.chance.random() < GUESS + (1.0 - GUESS - SLIP) * helped
        self._practise(node, now, passed)
        if passed:
            return True, ""
        belief = self.beliefs.get(node.id, "")
        shown = belief if belief and self.chance.random() < SEEN else ""
        self.consider(node, "")
        return False, shown

    def consider(self, node: Node, remedy: str) -> None:
        """Take in a fail (""), or a remedy of this action; it may clear a wrong belief up."""
        if self.chance.random() < CURES[remedy]:
            self.beliefs.pop(node.id, None)
        if remedy and node.id in self.understood:
            self.understood[node.id] += 0.1 * (1.0 - self.understood[node.id])

    def truth(self, node: str, now: float) -> float:
        """The true chance of an unaided pass, mean of the node's exercises."""
        items = self.ground.exercises[node]
        known = fmean(self._known(self.ground.nodes[node], item, now) for item in items)
        return GUESS + (1.0 - GUESS - SLIP) * known

    def _known(self, node: Node, exercise: str, now: float) -> float:
        demand = math.exp(NODE_DEMAND * node.difficulty)
        own = math.pow(self._usable(node.id), demand) * self._recall(node.id, now)
        share = own * self._footing(node, now)
        harder = math.exp(self.ground.truth[exercise] - node.difficulty)
        return share / (share + (1.0 - share) * harder)

    def _usable(self, node: str) -> float:
        ceiling = BELIEF_CEILING if node in self.beliefs else 1.0
        return self.understood.get(node, 0.0) * ceiling

    def _footing(self, node: Node, now: float) -> float:
        """What the prerequisites still carry."""
        shares = (self._usable(id) * self._recall(id, now) for id in node.prerequisites)
        return math.prod(WITHOUT + (1.0 - WITHOUT) * share for share in shares)

    def _recall(self, node: str, now: float) -> float:
        level = self._activation(node, now)
        return 1.0 / (1.0 + math.exp((self.climate.threshold - level) / self.climate.noise))

    def _activation(self, node: str, now: float) -> float:
        day = now / DAY_S
        left = (
            weight * math.pow(day - made + TRACE_AGE, -decay)
            for made, decay, weight in self.traces.get(node, ())
        )
        return math.log(math.fsum(left) + 1e-9)

    def _read_lesson(self, node: Node, now: float) -> None:
        reach = math.exp(0.3 + 0.5 * self.ability - 0.6 * node.difficulty)
        self.understood[node.id] = 1.0 - math.exp(-reach * self._footing(node, now))
        self._leave_trace(node.id, now, 1.0)

    def _practise(self, node: Node, now: float, passed: bool) -> None:
        rate = (0.2 if passed else 0.12) * math.exp(0.3 * self.ability)
        gap = 1.0 - self.understood[node.id]
        self.understood[node.id] += min(1.0, rate) * gap * self._footing(node, now)
        self._leave_trace(node.id, now, 1.0 if passed else 0.5)

    def _leave_trace(self, node: str, now: float, weight: float) -> None:
        decay = self.climate.decay + self.climate.crowding * math.exp(self._activation(node, now))
        self.traces.setdefault(node, []).append((now / DAY_S, min(decay, 1.5), weight))
