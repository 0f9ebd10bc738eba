"""How soon a node's turn comes again, and how much new one learner carries."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest

from curriculum.learner import turns
from curriculum.learner.learning import learn_from, rebuild
from curriculum.learner.mastery import Tracker
from curriculum.learner.selection import recommend
from schemas.content import Node
from schemas.events import Event
from schemas.learner import LearnerModel, NodeBelief
from schemas.settings import LearningSettings

DAY = 86_400.0
SETTINGS = LearningSettings(reveal_after=4, bridge_after=2, repeat_after=4)
NODES = tuple(
    Node(id, id, "rust", "core", 1, "D1", -0.9, "", (), (), ("t",)) for id in ("A", "B", "C")
)
TRACKER = Tracker.of(NODES)
BEGINS = NodeBelief(0.0, 0.0, 0.0).turn


def run(day: float, node: str = "A", *, passed: bool = True, **more: object) -> Event:
    index = int(str(more.get("index", 1)))
    body = {"index": index, "passed": passed, "exercise": f"x{day}", "depth": "D1", **more}
    return Event("attempt", day * DAY + index, body, f"s{node}{day}", node, "rust")


def after(*events: Event) -> LearnerModel:
    return rebuild(TRACKER, events)


@pytest.mark.parametrize(
    ("reviews", "turn"),
    [
        ((), BEGINS),
        ((run(5),), BEGINS * 1.3),
        ((run(5), run(12)), BEGINS * 1.3**2),
        ((run(5), run(12), run(20, passed=False)), BEGINS * 1.3**2 * 0.7),
        ((run(5, hint_level=1), run(12)), 3.0 * 1.3),
        ((run(5, passed=False), run(9, passed=False)), 3.0),
        ((run(5, passed=False), run(5, index=2)), 3.0),
        ((run(5), run(5, index=2, passed=False)), BEGINS * 1.3),
        ((run(5, passed=False, unfinished=True),), BEGINS),
        ((run(5, passed=False, unfinished=True), run(5, index=2)), BEGINS * 1.3),
        (tuple(run(float(day)) for day in range(5, 35)), 90.0),
    ],
)
def test_a_turn_grows_with_first_runs_that_pass_and_shrinks_with_others(
    reviews: tuple[Event, ...], turn: float
) -> None:
    """The first run of a session decides that counts; help is no pass, and play says nothing."""
    assert after(run(0), *reviews).nodes["A"].turn == pytest.approx(turn)


def test_the_first_session_of_a_node_moves_neither_its_turn_nor_the_pace() -> None:
    for passed in (True, False):
        model = after(run(0, passed=passed))
        assert (model.nodes["A"].turn, model.pace) == (BEGINS, LearnerModel().pace)


def test_the_pace_is_one_of_the_person_and_stays_where_two_in_three_reviews_pass() -> None:
    def pace(share: float) -> float:
        model = after(run(0), run(0, "B"))
        for number in range(60):
            passed = math.floor((number + 1) * share) > math.floor(number * share)
            event = run(1.0 + number, "AB"[number % 2], passed=passed)
            model = learn_from(TRACKER, model, event)
        return model.pace

    begins = LearnerModel().pace
    assert pace(0.65) == pytest.approx(begins, rel=0.05)
    assert pace(0.0) == turns.SLOWEST
    assert pace(0.3) < begins < pace(0.9) < pace(1.0) <= turns.FASTEST


def test_a_turn_is_kept_from_what_happens_elsewhere() -> None:
    before = after(run(0), run(5))
    later = after(run(0), run(5), run(6, "B"), run(9, "B", passed=False))
    assert later.nodes["A"].turn == before.nodes["A"].turn


def test_what_did_not_come_back_comes_sooner_and_with_a_fast_pace_all_come_evenly() -> None:
    """B was worked on later than A, and failed where A passed."""
    model = after(
        run(0), run(0, "B"), run(4), run(4, "B", passed=False), run(8), run(11, "B", passed=False)
    )

    def first(pace: float) -> str | None:
        known = replace(model, pace=pace)
        return recommend(NODES, TRACKER, known, 20 * DAY, {"A", "B"}, SETTINGS).node

    assert [first(pace) for pace in (0.5, 1.0, 5.0)] == ["B", "B", "A"]


def test_something_new_comes_as_long_as_nothing_is_later_than_the_pace_allows() -> None:
    model = after(run(0), run(0, "B"))

    def kinds(pace: float) -> list[str]:
        known = replace(model, pace=pace)
        days = (1, 3, 5, 7, 10, 30)
        return [
            recommend(NODES, TRACKER, known, day * DAY, {"A", "B", "C"}, SETTINGS).kind
            for day in days
        ]

    assert [kind == "new" for kind in kinds(0.5)] == [True, *[False] * 5]
    assert [kind == "new" for kind in kinds(1.6)] == [True] * 3 + [False] * 3
    assert [kind == "new" for kind in kinds(5.0)] == [True] * 5 + [False]
