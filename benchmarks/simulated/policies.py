"""Knows the simple ways to choose what comes next that our selection is measured against.

A node is eligible once all its prerequisites were passed.
"""

from __future__ import annotations

import random

from .course import DAY_S, Course

FIRST_GAP, GROWTH = 8.0, 1.5
"""Days until the first review in "due first", and by how much each pass lengthens them."""


def eligible(course: Course) -> list[str]:
    passed = {item.node for item in course.sessions if item.passed}
    return [node.id for node in course.nodes if passed.issuperset(node.prerequisites)]


def random_eligible(course: Course, chance: random.Random) -> tuple[str, str]:
    """Any eligible node."""
    return chance.choice(eligible(course)), "any"


def fixed_order(course: Course, _chance: random.Random) -> tuple[str, str]:
    """The nodes in learning order, each until it is passed; then round again, the one longest ago
    first."""
    last: dict[str, float] = {}
    passed: set[str] = set()
    for item in course.sessions:
        last[item.node] = item.at
        if item.passed:
            passed.add(item.node)
    for node in course.nodes:
        if node.id not in passed:
            return node.id, "new"
    return min(course.nodes, key=lambda node: last[node.id]).id, "again"


def due_first(course: Course, chance: random.Random) -> tuple[str, str]:
    """Reviews at gaps that double with every clean pass and start anew after a fail; else the
    order."""
    gaps: dict[str, float] = {}
    due: dict[str, float] = {}
    for item in course.sessions:
        if item.passed or item.node in gaps:
            grown = gaps.get(item.node, FIRST_GAP / GROWTH) * GROWTH
            gaps[item.node] = grown if item.unaided else FIRST_GAP
            due[item.node] = item.at + gaps[item.node] * DAY_S
    late = [(date, node) for node, date in due.items() if date <= course.now]
    return (min(late)[1], "due") if late else fixed_order(course, chance)


def target_only(course: Course, _chance: random.Random) -> tuple[str, str]:
    """The eligible node whose chance to pass, as the tracker has it, is nearest .70."""

    def distance(node: str) -> float:
        exercise = course.exercise_of(node)
        return abs(course.tracker.predict(course.model, node, course.now, exercise) - 0.7)

    return min(eligible(course), key=distance), "aim"


BASELINES = {
    "random": random_eligible,
    "fixed order": fixed_order,
    "due first": due_first,
    "target only": target_only,
}
