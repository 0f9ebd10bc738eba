"""How mastery looked at earlier moments: it counts what had happened by then, and it fades."""

from __future__ import annotations

from curriculum.learner.history import history
from curriculum.learner.mastery import Tracker
from schemas.events import Event

DAY_S = 86_400.0
TRACKER = Tracker(nodes={"P101": 2.4, "P102": 0.0}, prerequisites={"P102": ("P101",)})


def passed(at: float, node: str, exercise: str) -> Event:
    body = {"index": 1, "passed": True, "hint_level": 0, "credit": 1.0, "exercise": exercise}
    return Event("attempt", at, {**body, "depth": "D1"}, exercise, node, "python")


EVENTS = [
    passed(1 * DAY_S, "P101", "a"),
    passed(2 * DAY_S, "P101", "b"),
    passed(3 * DAY_S, "P102", "c"),
]


def test_a_moment_counts_what_had_happened_by_then() -> None:
    times = [0.0, 1.5 * DAY_S, 2.5 * DAY_S, 3.0 * DAY_S]
    found = history(TRACKER, EVENTS, ["P101", "P102"], times)
    assert [(each.practised, each.mastered) for each in found] == [(0, 0), (1, 0), (0, 1), (1, 1)]
    assert [each.at for each in found] == times


def test_what_was_mastered_fades_when_nothing_happens() -> None:
    (late,) = history(TRACKER, EVENTS[:2], ["P101", "P102"], [20_000 * DAY_S])
    assert (late.mastered, late.shaky) == (0, 1)


def test_nodes_that_are_not_asked_for_do_not_count() -> None:
    (found,) = history(TRACKER, EVENTS, ["P102"], [4 * DAY_S])
    assert (found.practised, found.mastered) == (1, 0)
