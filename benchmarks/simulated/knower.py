"""Knows a third kind of simulated learners, who learn in steps and forget by halves.

A node is a few ideas, each known or not, and an exercise needs some of them, and one of them also an idea
of a prerequisite. What is known is recalled with a chance that halves after a while; the while is the
learner's own, and longer after every recall, the more so the more had faded. A run that fails
may teach what was missing. Guesses and slips come on top. The figures are plausible, not measured.
"""

from __future__ import annotations

import math
import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from statistics import fmean

from schemas.content import Node

DAY_S = 86_400.0
GUESS, SLIP = 0.10, 0.06
IDEAS, NEEDED = 3, 2
"""Ideas of a node, and how many of them an exercise needs."""
BY_LESSON, BY_FAIL = 0.6, 0.45
"""Chance that the lesson, or a failing run, teaches an idea, for ability 0 and difficulty 0."""
LONGER, SHORTER = 2.5, 0.8
"""A recall of what had faded makes it last up to so many times longer; learnt again, it lasts shorter."""
FIRST_HALF, SHORTEST = 12.0, 1.0
"""Days after which half is left: at first, for ability 0, and at least."""
HINT_SPARES = 0.15
"""Chance that a hint level stands in for an idea that is missing."""
SEEN = 0.5
CURES = {"": 0.05, "bridge_lesson": 0.5, "repeat_with_scaffold": 0.6}


@dataclass(frozen=True, slots=True)
class Script:
    """The nodes; which ideas each exercise needs, as node and number; and the difficulty shipped."""

    nodes: Mapping[str, Node]
    needs: Mapping[str, tuple[tuple[str, int], ...]]
    shipped: Mapping[str, float]

    @classmethod
    def of(cls, nodes: tuple[Node, ...], seed: int) -> Script:
        chance, listed = random.Random(seed), {node.id: node for node in nodes}
        needs: dict[str, tuple[tuple[str, int], ...]] = {}
        for node in nodes:
            first, second = exercises_of(node.id)
            own = [(node.id, number) for number in range(IDEAS)]
            needs[first] = tuple(chance.sample(own, NEEDED))
            before = [(chance.choice(node.prerequisites), 0)] if node.prerequisites else []
            needs[second] = (*chance.sample(own, NEEDED), *before)
        shipped = {
            item: node.difficulty + chance.gauss(0.0, 0.2)
            for node in nodes
            for item in exercises_of(node.id)
        }
        return cls(listed, needs, shipped)


def exercises_of(node: str) -> tuple[str, str]:
    """Ids of the two exercises of a node."""
    return f"{node}-one", f"{node}-two"


@dataclass(slots=True)
class Idea:
    """What is known of one idea: since when (Unix seconds), and the days after which half is left."""

    at: float
    half: float

    def recall(self, now: float) -> float:
        return math.exp2(-max(0.0, now - self.at) / DAY_S / self.half)


@dataclass(slots=True)
class Knower:
    """One learner; `ability` is standard normal over learners, `half` the days at first."""

    script: Script
    ability: float
    half: float
    chance: random.Random
    known: dict[tuple[str, int], Idea] = field(default_factory=dict)
    read: set[str] = field(default_factory=set)
    beliefs: dict[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, script: Script, ability: float, seed: int) -> Knower:
        """A learner with a pace of forgetting that has little to do with the ability."""
        chance = random.Random(seed)
        half = FIRST_HALF * math.exp(0.2 * ability + chance.gauss(0.0, 0.4))
        beliefs = {
            node.id: chance.choice(node.tags)
            for node in script.nodes.values()
            if chance.random() < 0.15
        }
        return cls(script, ability, half, chance, beliefs=beliefs)

    def runs(self, node: Node, exercise: str, now: float, hint_level: int) -> tuple[bool, str]:
        """Whether a run passes, and the tag that a failing one shows; `now` in Unix seconds."""
        if node.id not in self.read:
            self.read.add(node.id)
            for number in range(IDEAS):
                self._may_learn((node.id, number), BY_LESSON, now)
        there = [self._comes(need, now, hint_level) for need in self.script.needs[exercise]]
        luck = self.chance.random()
        passed = luck >= SLIP if all(there) else luck < GUESS
        if passed:
            return True, ""
        for need in self.script.needs[exercise]:
            self._may_learn(need, BY_FAIL, now)
        belief = self.beliefs.get(node.id, "")
        shown = belief if belief and self.chance.random() < SEEN else ""
        self.consider(node, "")
        return False, shown

    def consider(self, node: Node, remedy: str) -> None:
        """Take in a fail (""), or a remedy of this action; it may clear a wrong belief up."""
        if self.chance.random() < CURES[remedy]:
            self.beliefs.pop(node.id, None)

    def truth(self, node: str, now: float) -> float:
        """The true chance of an unaided pass, mean of the node's exercises."""
        return fmean(self._passes(item, now) for item in exercises_of(node))

    def _passes(self, exercise: str, now: float) -> float:
        needs = self.script.needs[exercise]
        all_there = math.prod(self._recall(need, now) for need in needs)
        return GUESS + (1.0 - GUESS - SLIP) * all_there

    def _recall(self, need: tuple[str, int], now: float) -> float:
        """A wrong belief stands before a node's first idea."""
        idea = self.known.get(need)
        if idea is None or (need[1] == 0 and need[0] in self.beliefs):
            return 0.0
        return idea.recall(now)

    def _comes(self, need: tuple[str, int], now: float, hint_level: int) -> bool:
        """Whether an idea comes to mind; if it does, it lasts longer from then on."""
        recall = self._recall(need, now)
        if self.chance.random() >= recall:
            return self.chance.random() < HINT_SPARES * hint_level
        idea = self.known[need]
        idea.half *= 1.0 + (LONGER - 1.0) * (1.0 - recall) / (1.0 - recall + 0.15)
        idea.at = now
        return True

    def _may_learn(self, need: tuple[str, int], chance: float, now: float) -> None:
        """Learn an idea anew, or take one that had faded up again; harder without what it builds on."""
        node = self.script.nodes[need[0]]
        ground = [self._recall((id, 0), now) for id in node.prerequisites]
        odds = chance / (1.0 - chance) * math.exp(0.6 * self.ability - 0.6 * node.difficulty)
        learns = odds / (1.0 + odds) * (0.4 + 0.6 * fmean(ground) if ground else 1.0)
        if self.chance.random() < learns:
            lost = self.known.get(need)
            half = max(SHORTEST, lost.half * SHORTER) if lost else self.half
            self.known[need] = Idea(now, half)
