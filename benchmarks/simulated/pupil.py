"""Knows simulated learners: how they come to pass, learn, forget and hold wrong beliefs.

The ground truth is deliberately not the tracker's model: a two-parameter item response curve with
guesses and slips, growth by practice that slows down, forgetting by a power of time, help from
prerequisites, and wrong beliefs that stand in the way until something clears them up. Its figures
are plausible, not measured.
"""

from __future__ import annotations

import math
import random
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from statistics import fmean

from schemas.content import Node

DAY_S = 86_400.0
GUESS, SLIP = 0.03, 0.04
BELIEF_COST = 1.2
"""What a wrong belief takes from the ability on its node, in logits."""
HINT_HELP = 0.5
"""What one hint level adds, in logits."""
SEEN = 0.7
"""Chance that a failing run shows the wrong belief behind it."""
CURES = {"": 0.08, "bridge_lesson": 0.5, "repeat_with_scaffold": 0.7}
"""Chance that a fail, or a remedy before the exercise, clears a wrong belief up."""


@dataclass(frozen=True, slots=True)
class World:
    """The nodes of a language with two exercises each: the difficulty shipped with an exercise, and
    its true one with its discrimination, all in logits."""

    nodes: tuple[Node, ...]
    shipped: Mapping[str, float]
    truth: Mapping[str, tuple[float, float]]

    @classmethod
    def of(cls, nodes: Iterable[Node], seed: int) -> World:
        chance, listed = random.Random(seed), tuple(nodes)
        shipped = {
            id: node.difficulty + chance.gauss(0.0, 0.15)
            for node in listed
            for id in exercises_of(node.id)
        }
        truth = {
            id: (given + chance.gauss(0.0, 0.35), math.exp(chance.gauss(0.1, 0.2)))
            for id, given in shipped.items()
        }
        return cls(listed, shipped, truth)


def exercises_of(node: str) -> tuple[str, str]:
    """Ids of the two exercises of a node."""
    return f"{node}-one", f"{node}-two"


@dataclass(slots=True)
class Pupil:
    """One learner; `ability` in logits, standard normal over learners."""

    world: World
    ability: float
    chance: random.Random
    skills: dict[str, float] = field(default_factory=dict)
    last: dict[str, float] = field(default_factory=dict)
    beliefs: dict[str, str] = field(default_factory=dict)
    """The wrong belief held on a node, for as long as it is held."""

    @classmethod
    def of(cls, world: World, ability: float, seed: int) -> Pupil:
        """A learner who holds a wrong belief on some nodes; on fewer, the abler."""
        chance = random.Random(seed)
        pupil = cls(world, ability, chance)
        share = 1.0 / (1.0 + math.exp(0.6 + 0.7 * ability))
        for node in world.nodes:
            if chance.random() < share:
                pupil.beliefs[node.id] = chance.choice(node.tags)
        return pupil

    def runs(self, node: Node, exercise: str, now: float, hint_level: int) -> tuple[bool, str]:
        """Whether a run passes, and the tag that a failing one shows ("" for none).

        `now` is Unix time in seconds. The run itself teaches.
        """
        passed = self.chance.random() < self._chance(node, exercise, now, hint_level)
        self._practise(node, now, passed)
        if passed:
            return True, ""
        belief = self.beliefs.get(node.id, "")
        shown = belief if belief and self.chance.random() < SEEN else ""
        self.consider(node, "")
        return False, shown

    def consider(self, node: Node, remedy: str) -> None:
        """Take in a fail (""), or what a remedy of this action says; it may clear a belief up."""
        if self.chance.random() < CURES[remedy]:
            self.beliefs.pop(node.id, None)

    def truth(self, node: str, now: float) -> float:
        """The true chance of an unaided pass, mean of the node's exercises."""
        (found,) = (item for item in self.world.nodes if item.id == node)
        return fmean(self._chance(found, item, now, 0) for item in exercises_of(node))

    def _chance(self, node: Node, exercise: str, now: float, hint_level: int) -> float:
        difficulty, slope = self.world.truth[exercise]
        level = self.ability + self._skill(node, now) + HINT_HELP * hint_level
        level -= BELIEF_COST if node.id in self.beliefs else 0.0
        return GUESS + (1.0 - GUESS - SLIP) / (1.0 + math.exp(-slope * (level - difficulty)))

    def _skill(self, node: Node, now: float) -> float:
        """What practice left on a node: a power of the days since, and a little of what its
        prerequisites have grown to."""
        own = self.skills.get(node.id, 0.0)
        days = max(0.0, now - self.last.get(node.id, now)) / DAY_S
        before = [self.skills.get(item, 0.0) for item in node.prerequisites]
        transfer = 0.35 * sum(before) / len(before) if before else 0.0
        return own * math.pow(1.0 + days, -0.15) + transfer

    def _practise(self, node: Node, now: float, passed: bool) -> None:
        rate = (0.40 if passed else 0.25) * math.exp(0.25 * self.ability)
        known = self._skill(node, now)
        self.skills[node.id] = self.skills.get(node.id, 0.0) + rate * math.exp(-0.4 * known)
        self.last[node.id] = now
