"""Knows how a simulated learner spends days with the shell, three sessions each, led by a policy.

The shell around the policy is the real one: its model takes every run in, its remedies and its
choice among a node's exercises hold whoever chooses the node.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from curriculum.learner.learning import learn_from
from curriculum.learner.mastery import Tracker
from curriculum.learner.remedies import due_remedy
from curriculum.learner.rotation import exercise_to_set, failing, worn
from schemas.content import Node, Outline
from schemas.events import Event
from schemas.learner import LearnerModel
from schemas.settings import LearningSettings

DAY_S = 86_400.0
BEGIN = 1_700_000_000.0
PAUSE_S, RUN_S = 3_600.0, 240.0
"""Between two sessions of a day, and between two runs of a session."""
MOST_RUNS = 8
HELD = 0.80
"""A node is truly held when its exercises would be passed unaided with at least this chance."""
SETTINGS = LearningSettings(reveal_after=4, bridge_after=2, repeat_after=4)


class Learner(Protocol):
    """What both kinds of simulated learners can do."""

    ability: float

    def runs(self, node: Node, exercise: str, now: float, hint_level: int) -> tuple[bool, str]: ...

    def consider(self, node: Node, remedy: str) -> None: ...

    def truth(self, node: str, now: float) -> float: ...


@dataclass(frozen=True, slots=True)
class Session:
    """One exercise from its start to a pass or to giving up."""

    at: float
    node: str
    exercise: str
    passed: bool
    unaided: bool
    """Passed at the first run without a hint."""
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Prediction:
    """What the tracker expected of one run with the difficulties of exercises and without, and what
    came; `known` says that the node had been run in an earlier session."""

    exercise: str
    p: float
    without: float
    passed: bool
    known: bool


@dataclass(slots=True)
class Course:
    """What the policy may see, and what came of it. `shipped` are difficulties of exercises."""

    nodes: tuple[Node, ...]
    exercises: Mapping[str, tuple[str, ...]]
    tracker: Tracker
    model: LearnerModel
    plain: LearnerModel | None = None
    """What would be believed with the difficulties of nodes alone; None where nobody asks."""
    now: float = BEGIN
    sessions: list[Session] = field(default_factory=list)
    predictions: list[Prediction] = field(default_factory=list)
    aims: list[float] = field(default_factory=list)
    """What was expected of the first run of each session."""
    at_once: list[bool] = field(default_factory=list)
    """Whether that run passed."""
    idle: int = 0
    runs: int = 0
    runs_to: dict[str, int] = field(default_factory=dict)
    """After how many runs a node was first truly held at the end of its session."""

    def exercise_of(self, node: str) -> str:
        """The exercise that the shell would set there."""
        return self._set_up(node, worn(self.model), failing(self.model))

    def all_exercises(self) -> dict[str, str]:
        """The same for every node."""
        over, failed = worn(self.model), failing(self.model)
        return {node.id: self._set_up(node.id, over, failed) for node in self.nodes}

    def _set_up(self, node: str, over: frozenset[str], failed: frozenset[str]) -> str:
        return exercise_to_set(
            self.model.nodes.get(node),
            [Outline(item, self.tracker.items.get(item)) for item in self.exercises[node]],
            due_remedy(self.tracker, self.model, node, self.now, SETTINGS),
            over,
            failed,
        )


Policy = Callable[[Course, random.Random], tuple[str, str] | None]
"""The node to work on and what kind of step it is; None for an idle session."""


def spend(
    course: Course, learner: Learner, policy: Policy, days: int, *, seed: int, a_day: int = 3
) -> Course:
    """Follow the policy for `days`."""
    nodes = {node.id: node for node in course.nodes}
    plain = Tracker(course.tracker.nodes, {}, course.tracker.prerequisites)
    chance = random.Random(seed)
    for day in range(days):
        for slot in range(a_day):
            course.now = BEGIN + day * DAY_S + slot * PAUSE_S
            step = policy(course, chance)
            if step is None:
                course.idle += 1
                continue
            _session(course, learner, nodes[step[0]], step[1], plain, chance)
    course.now = BEGIN + days * DAY_S
    return course


def _session(
    course: Course,
    learner: Learner,
    node: Node,
    kind: str,
    plain: Tracker,
    chance: random.Random,
) -> None:
    remedy = due_remedy(course.tracker, course.model, node.id, course.now, SETTINGS)
    exercise, began, hints = course.exercise_of(node.id), course.now, 0
    if remedy is not None:
        learner.consider(node, remedy.action)
        hints = int(remedy.action == "repeat_with_scaffold")
    name, passed, index = f"s{len(course.sessions)}", False, 0
    known = node.id in course.model.nodes
    while not passed and index < MOST_RUNS:
        index += 1
        expected = course.tracker.predict(course.model, node.id, course.now, exercise)
        passed, tag = learner.runs(node, exercise, course.now, hints)
        if course.plain is not None:
            without = plain.predict(course.plain, node.id, course.now, exercise)
            course.predictions.append(Prediction(exercise, expected, without, passed, known))
        if index == 1:
            course.aims.append(expected)
            course.at_once.append(passed)
        body: dict[str, object] = {
            "index": index,
            "passed": passed,
            "hint_level": hints,
            "credit": 1.0 if passed else chance.random() * 0.9,
            "exercise": exercise,
            "depth": node.depth,
            "tags": [tag] if tag else [],
        }
        event = Event("attempt", course.now, body, name, node.id, node.language)
        course.model = learn_from(course.tracker, course.model, event)
        if course.plain is not None:
            course.plain = learn_from(plain, course.plain, event)
        course.now += RUN_S
        if not passed and index > 1 and hints < 3 and chance.random() < 0.4:
            hints += 1
    course.runs += index
    unaided = passed and index == 1 and not hints
    course.sessions.append(Session(began, node.id, exercise, passed, unaided, kind))
    if node.id not in course.runs_to and learner.truth(node.id, course.now + DAY_S) >= HELD:
        course.runs_to[node.id] = course.runs


def held(course: Course, learner: Learner, after_days: float = 0.0) -> float:
    """Share of the nodes that are truly held so many days after the end."""
    at = course.now + after_days * DAY_S
    return sum(learner.truth(node.id, at) >= HELD for node in course.nodes) / len(course.nodes)


def longest_streak(sessions: Sequence[Session]) -> int:
    """Most sessions in a row on one exercise."""
    best = count = 0
    last = ""
    for item in sessions:
        count = count + 1 if item.exercise == last else 1
        last, best = item.exercise, max(best, count)
    return best


def most_of_thirty(sessions: Sequence[Session]) -> int:
    """Most sessions on one exercise within thirty in a row."""
    names = [item.exercise for item in sessions]
    windows = (names[at : at + 30] for at in range(max(1, len(names) - 29)))
    return max((max(map(window.count, set(window)), default=0) for window in windows), default=0)
