"""Knows our own selection as a policy."""

from __future__ import annotations

import random

from curriculum.learner.selection import recommend

from .course import SETTINGS, Course


def policy(course: Course, _chance: random.Random) -> tuple[str, str] | None:
    """What /next recommends."""
    exercises = course.all_exercises()
    step = recommend(
        course.nodes,
        course.tracker,
        course.model,
        course.now,
        exercises.keys(),
        SETTINGS,
        exercises,
    )
    return (step.node, step.kind) if step.node else None
