"""Shows a year of following /next on the bundled bank, one session a day, for learners who pass each run
with a fixed chance: what comes when, and how often."""

from __future__ import annotations

import random
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path

from curriculum.learner.learning import learn_from
from curriculum.learner.mastery import Tracker
from curriculum.learner.remedies import due_remedy
from curriculum.learner.rotation import exercise_to_set, failing, worn
from curriculum.learner.selection import recommend
from languages.folders import BUNDLED, LanguageFolders
from schemas.content import Node, Outline
from schemas.events import Event
from schemas.learner import LearnerModel
from shell.bootstrap import Backstage, Library

from .measure import Row
from .simulated.course import BEGIN, DAY_S, SETTINGS, Session, longest_streak, most_of_thirty

LANGUAGE, DAYS, RUNS = "python", 365, 3
LEARNERS = {"perfect": 1.0, "40 %": 0.4, "15 %": 0.15, "never passing": 0.0}
MARKS = {
    "new": "n",
    "review": "r",
    "consolidate": "c",
    "ahead": "a",
    "remediation": "m",
    "done": ".",
}


def rows(scratch: Path) -> Iterator[Row]:
    """One row a learner; the note is the way of the first ten weeks: node, kind, + passed, - not."""
    nodes = Library(LanguageFolders(BUNDLED)).nodes(LANGUAGE)
    backstage = Backstage(scratch)
    bank = backstage.library.bank(backstage.settings())
    offered = {id: bank.exercises(LANGUAGE, id) for id in bank.nodes(LANGUAGE)}
    for name, chance in LEARNERS.items():
        way = year(nodes, offered, chance)
        sessions = [item for item in way if item is not None]
        kinds = Counter(item.kind for item in sessions)
        top, often = Counter(item.exercise for item in sessions).most_common(1)[0]
        yield Row(
            f"{name}: a year of one session a day",
            "",
            ", ".join(f"{count} {kind}" for kind, count in kinds.most_common()),
            None,
            "streak ≤ 3, ≤ 6 of thirty",
            f"{len({item.node for item in sessions})} nodes, {way.count(None)} days off; streak"
            f" {longest_streak(sessions)}, {most_of_thirty(sessions)} of thirty; most often {top}"
            f" {often} times; {' '.join(map(_told, way[:70]))}",
        )


def _told(item: Session | None) -> str:
    if item is None:
        return "."
    return f"{item.node}{MARKS[item.kind]}{'+' if item.passed else '-'}"


def year(
    nodes: tuple[Node, ...], offered: Mapping[str, tuple[Outline, ...]], chance: float
) -> list[Session | None]:
    """Every day's session; None on a day on which nothing is asked."""
    items = {
        item.id: item.difficulty
        for each in offered.values()
        for item in each
        if item.difficulty is not None
    }
    tracker, dice = Tracker.of(nodes, items), random.Random(1)
    model, way = tracker.start(), list[Session | None]()
    for day in range(DAYS):
        now = BEGIN + day * DAY_S
        exercises = _exercises(tracker, model, offered, now)
        step = recommend(nodes, tracker, model, now, offered.keys(), SETTINGS, exercises)
        if step.node is None:
            way.append(None)
            continue
        passed, index = False, 0
        while not passed and index < RUNS:
            index, passed = index + 1, dice.random() < chance
            body: dict[str, object] = {
                "index": index,
                "passed": passed,
                "credit": 0.3,
                "exercise": step.exercise,
                "depth": "D1",
            }
            event = Event("attempt", now + index * 60, body, f"s{day}", step.node, LANGUAGE)
            model = learn_from(tracker, model, event)
        at_once = passed and index == 1
        way.append(Session(now, step.node, step.exercise, passed, at_once, step.kind))
    return way


def _exercises(
    tracker: Tracker, model: LearnerModel, offered: Mapping[str, tuple[Outline, ...]], now: float
) -> dict[str, str]:
    over, failed = worn(model), failing(model)
    return {
        id: exercise_to_set(
            model.nodes.get(id),
            outlines,
            due_remedy(tracker, model, id, now, SETTINGS),
            over,
            failed,
        )
        for id, outlines in offered.items()
    }
