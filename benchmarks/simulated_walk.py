"""Knows how a simulated learner walks a curriculum with our tracker and our selection, and what is
noted on the way."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field

from curriculum.learner.learning import learn_from
from curriculum.learner.mastery import Tracker
from curriculum.learner.remedies import due_remedy
from curriculum.learner.rotation import exercise_to_set
from curriculum.learner.selection import recommend
from schemas.content import Node
from schemas.events import Event
from schemas.learner import LearnerModel, Recommendation, Remediation
from schemas.settings import LearningSettings

from .simulated_pupil import DAY_S, Pupil, World, exercises_of

SETTINGS = LearningSettings(reveal_after=4, bridge_after=2, repeat_after=4)
BEGIN = 1_700_000_000.0
RUN_S = 240.0
"""Between two runs of a session."""
MOST_RUNS, MOST_SESSIONS = 8, 600
"""A session is given up after so many runs, a walk after so many sessions."""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the tracker expected of one run, and what came; `known` says that the node had been run
    in an earlier session."""

    learner: int
    exercise: str
    p: float
    passed: bool
    known: bool


@dataclass(slots=True)
class Walk:
    """What one learner's way came to.

    `sessions_to` says in which session each node was first passed, `runs_to_all` after how many
    runs all were, `mastered` after how many the first, second and so on node stood mastered.
    `stranded` counts steps that led nowhere while nodes remained, `unready` steps to a node whose
    prerequisites were not met. `blocked` are nodes where a remedy was due, `helped` those for which
    one was recommended.
    """

    ability: float
    sessions: int = 0
    runs: int = 0
    stranded: int = 0
    unready: int = 0
    remedies: int = 0
    blocked: set[str] = field(default_factory=set)
    helped: set[str] = field(default_factory=set)
    sessions_to: dict[str, int] = field(default_factory=dict)
    runs_to_all: int = 0
    mastered: list[int] = field(default_factory=list)
    predictions: list[Prediction] = field(default_factory=list)


class Walker:
    """One learner on the way through every node, until all are mastered."""

    def __init__(self, world: World, ability: float, number: int) -> None:
        self.world, self.number = world, number
        self.pupil = Pupil.of(world, ability, seed=number)
        self.days = random.Random(number + 1_000_000)
        self.tracker = Tracker.of(world.nodes, world.shipped)
        self.nodes: Mapping[str, Node] = {node.id: node for node in world.nodes}
        self.model: LearnerModel = self.tracker.start()
        self.now = BEGIN
        self.walk = Walk(ability)

    def go(self, sessions: int = MOST_SESSIONS) -> Walk:
        """The whole walk, at most `sessions` long; a day without anything to do counts as one."""
        for number in range(1, sessions + 1):
            step = self.next_step()
            self._judge(step)
            if step.node is None:
                self.now += DAY_S
                continue
            self._session(self.nodes[step.node], number)
            if len(self.walk.sessions_to) == len(self.world.nodes) and not self.walk.runs_to_all:
                self.walk.runs_to_all = self.walk.runs
            known = sum(self._is_mastered(id) for id in self.model.nodes)
            self.walk.mastered += [self.walk.runs] * (known - len(self.walk.mastered))
            self.walk.sessions = number
            if len(self.walk.mastered) == len(self.world.nodes):
                break
            self.now += self._pause()
        return self.walk

    def next_step(self) -> Recommendation:
        """What our selection recommends now."""
        exercises = {id: self._exercise(id, self._remedy(id)) for id in self.nodes}
        return recommend(
            self.world.nodes,
            self.tracker,
            self.model,
            self.now,
            self.nodes,
            SETTINGS,
            exercises,
        )

    def _is_mastered(self, node: str) -> bool:
        return self.tracker.status(self.model, node, self.now) == "mastered"

    def _remedy(self, node: str) -> Remediation | None:
        return due_remedy(self.tracker, self.model, node, self.now, SETTINGS)

    def _exercise(self, node: str, remedy: Remediation | None) -> str:
        return exercise_to_set(self.model.nodes.get(node), exercises_of(node), remedy)

    def _judge(self, step: Recommendation) -> None:
        """Note a step that strands, one without its prerequisites, and who is blocked and helped."""
        if step.node is None:
            self.walk.stranded += len(self.walk.sessions_to) < len(self.world.nodes)
            return
        if self.tracker.missing(self.model, step.node, self.now):
            self.walk.unready += 1
        self.walk.blocked.update(id for id in self.model.nodes if self._remedy(id) is not None)
        if step.kind == "remediation":
            self.walk.remedies += 1
            self.walk.helped.add(step.node)

    def _session(self, node: Node, number: int) -> None:
        remedy, hints = self._remedy(node.id), 0
        known = node.id in self.model.nodes
        exercise = self._exercise(node.id, remedy)
        if remedy is not None:
            self.pupil.consider(node, remedy.action)
            hints = int(remedy.action == "repeat_with_scaffold")
        for index in range(1, MOST_RUNS + 1):
            if self._run(node, exercise, f"s{number}", index, hints, known=known):
                self.walk.sessions_to.setdefault(node.id, number)
                return
            if index > 1 and hints < 3 and self.days.random() < 0.4:
                hints += 1

    def _run(
        self, node: Node, exercise: str, session: str, index: int, hints: int, *, known: bool
    ) -> bool:
        p = self.tracker.predict(self.model, node.id, self.now, exercise)
        passed, tag = self.pupil.runs(node, exercise, self.now, hints)
        self.walk.predictions.append(Prediction(self.number, exercise, p, passed, known))
        self.walk.runs += 1
        body: dict[str, object] = {
            "index": index,
            "passed": passed,
            "hint_level": hints,
            "credit": 1.0 if passed else self.days.random() * 0.9,
            "exercise": exercise,
            "depth": node.depth,
            "tags": [tag] if tag else [],
        }
        event = Event("attempt", self.now, body, session, node.id, node.language)
        self.model = learn_from(self.tracker, self.model, event)
        self.now += RUN_S
        return passed

    def _pause(self) -> float:
        """Until the next session: mostly minutes, often a day, now and then weeks."""
        draw = self.days.random()
        if draw < 0.6:
            return 600.0
        return DAY_S * (self.days.uniform(0.6, 2.5) if draw < 0.97 else self.days.uniform(7, 30))


def walks(
    nodes: tuple[Node, ...], learners: int, *, seed: int = 7, sessions: int = MOST_SESSIONS
) -> list[Walk]:
    """Walks of learners whose abilities are standard normal, the least able first."""
    world, chance = World.of(nodes, seed), random.Random(seed)
    abilities = sorted(chance.gauss(0.0, 1.0) for _ in range(learners))
    return [Walker(world, ability, number).go(sessions) for number, ability in enumerate(abilities)]
