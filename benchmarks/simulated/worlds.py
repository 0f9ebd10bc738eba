"""Knows the simulated worlds: what a learner of each is like, and what is shipped of its exercises."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from statistics import NormalDist

from curriculum.learner.mastery import Tracker
from schemas.content import Node

from .course import Course, Learner, Policy, spend
from .knower import Knower, Script
from .pupil import Pupil, World, exercises_of
from .rememberer import MILD, STRONG, Ground, Rememberer


@dataclass(frozen=True)
class Simulated:
    """One world: its nodes with two exercises each, their shipped difficulties in logits, and how a
    learner of an ability is made from a seed."""

    name: str
    nodes: tuple[Node, ...]
    shipped: Mapping[str, float]
    learner: Callable[[float, int], Learner]

    def course(self, *, foresees: bool) -> Course:
        """A course that has not begun; with `foresees` what was expected of every run is kept."""
        tracker = Tracker.of(self.nodes, self.shipped)
        exercises = {node.id: exercises_of(node.id) for node in self.nodes}
        plain = tracker.start() if foresees else None
        return Course(self.nodes, exercises, tracker, tracker.start(), plain)

    def led(self, policy: Policy, days: int, learners: int, *, foresees: bool = False) -> list[Led]:
        """Learners of normal ability, the least able first, each led by the policy; the same
        learners, with the same luck, whoever leads them."""
        found = []
        for number, ability in enumerate(abilities(learners)):
            learner = self.learner(ability, number)
            course = self.course(foresees=foresees)
            found.append(Led(spend(course, learner, policy, days, seed=1_000 + number), learner))
        return found


@dataclass(frozen=True)
class Led:
    """A course that is over, and the learner who took it."""

    course: Course
    learner: Learner


def worlds(nodes: tuple[Node, ...], seed: int) -> Iterator[Simulated]:
    """Two climates of the second kind of learners, the first kind, and the third."""
    ground, world, script = Ground.of(nodes, seed), World.of(nodes, seed), Script.of(nodes, seed)
    yield Simulated(
        "strong forgetting", nodes, ground.shipped, lambda a, s: Rememberer.of(ground, STRONG, a, s)
    )
    yield Simulated(
        "mild forgetting", nodes, ground.shipped, lambda a, s: Rememberer.of(ground, MILD, a, s)
    )
    yield Simulated("first kind", nodes, world.shipped, lambda a, s: Pupil.of(world, a, s))
    yield Simulated("third kind", nodes, script.shipped, lambda a, s: Knower.of(script, a, s))


def abilities(learners: int) -> list[float]:
    """Evenly spread over the normal distribution, so that every third is what its name says."""
    usual = NormalDist()
    return [usual.inv_cdf((number + 0.5) / learners) for number in range(learners)]
