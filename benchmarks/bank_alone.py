"""Measures whether the bundled bank carries a learner through every node of each language, offline."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path

from curriculum.learner.mastery import Tracker
from schemas.content import Node
from schemas.errors import LearnError
from schemas.learner import LearnerModel
from shell.bootstrap import Backstage

from .measure import Row
from .simulated.course import BEGIN, DAY_S, PAUSE_S, Course, Learner, spend
from .simulated.ours import policy
from .simulated.pupil import exercises_of
from .simulated.rememberer import MILD, Ground, Rememberer
from .simulated.worlds import abilities

SEED = 11
LEARNERS, DAYS = 67, 120
"""Of each language."""
MOST_DAYS = 240
"""After which the one who passes everything has mastered all, or never will."""
STRANDED = 9
"""Sessions in a row, three days, in which nothing can be begun though something is not mastered."""


@dataclass
class Sure:
    """Passes everything at once."""

    ability: float = 9.0

    def runs(self, *_run: object) -> tuple[bool, str]:
        return True, ""

    def consider(self, *_lesson: object) -> None:
        return None

    def truth(self, *_when: object) -> float:
        return 1.0


def counts(scratch: Path) -> Mapping[str, Mapping[str, int]]:
    """By language and node, how many bundled exercises there are."""
    backstage = Backstage(scratch / "home")
    bank, found = backstage.library.bundled, {}
    for language in backstage.settings().languages:
        found[language] = {
            node.id: len(bank.exercises(language, node.id))
            for node in backstage.library.nodes(language)
        }
    return found


def course(
    nodes: tuple[Node, ...], number: Mapping[str, int], shipped: Mapping[str, float]
) -> Course:
    """A course with as many exercises a node as are bundled, two at most."""
    exercises = {node.id: exercises_of(node.id)[: number[node.id]] for node in nodes}
    tracker = Tracker.of(nodes, shipped)
    return Course(nodes, exercises, tracker, tracker.start())


def mastered(model: LearnerModel) -> int:
    """How many nodes were mastered once."""
    return sum(known.was_mastered for known in model.nodes.values())


def longest_wait(done: Course, days: int) -> int:
    """Most sessions in a row in which there was nothing to begin."""
    times = {item.at for item in done.sessions}
    slots = (_slot(day, slot) in times for day in range(days) for slot in range(3))
    return max((len(list(run)) for began, run in groupby(slots) if not began), default=0)


def _slot(day: int, slot: int) -> float:
    return BEGIN + day * DAY_S + slot * PAUSE_S


def until_mastered(start: Course) -> int:
    """Days until who passes everything has mastered all nodes; MOST_DAYS if that never comes."""
    learner: Learner = Sure()
    for day in range(0, MOST_DAYS, 10):
        done = spend(_fresh(start), learner, policy, day + 10, seed=SEED)
        if mastered(done.model) == len(done.nodes):
            return day + 10
    return MOST_DAYS


def _fresh(begun: Course) -> Course:
    return Course(begun.nodes, begun.exercises, begun.tracker, begun.tracker.start())


def rows(scratch: Path) -> Iterator[Row]:
    """The one who passes everything, and learners of every ability."""
    library = Backstage(scratch / "home").library
    for language, number in counts(scratch).items():
        try:
            nodes = library.nodes(language)
        except LearnError as error:
            yield Row(f"bank alone, {language}", "", "", None, "", error.message)
            continue
        ground = Ground.of(nodes, SEED)
        start = course(nodes, number, ground.shipped)
        days = until_mastered(start)
        yield Row(
            f"bank alone, {language}: days until who passes everything has mastered all",
            f"{len(nodes)} nodes",
            f"{days} days",
            None,
            f"< {MOST_DAYS}",
        )
        waits, held = [], []
        for at, ability in enumerate(abilities(LEARNERS)):
            learner = Rememberer.of(ground, MILD, ability, at)
            done = spend(_fresh(start), learner, policy, DAYS, seed=1_000 + at)
            waits.append(0 if mastered(done.model) == len(nodes) else longest_wait(done, DAYS))
            held.append(mastered(done.model))
        stranded = sum(wait >= STRANDED for wait in waits)
        yield Row(
            f"bank alone, {language}: of {LEARNERS} learners, stranded for three days",
            "",
            str(stranded),
            None,
            "0",
            f"longest wait {max(waits)} sessions; mastered {min(held)} to {max(held)} nodes in {DAYS} days",
        )
