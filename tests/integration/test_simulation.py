"""A few simulated learners of each kind follow /next through a whole shipped language.

The benchmark `simulation` does the same with more of them and for longer, and prints the figures.
"""

from __future__ import annotations

import statistics

import pytest

from benchmarks.simulated.course import held, longest_streak, most_of_thirty
from benchmarks.simulated.ours import policy
from benchmarks.simulated.policies import BASELINES
from benchmarks.simulated.rivals import auc, log_loss, majority, tracked, without_items
from benchmarks.simulated.worlds import Led, Simulated, worlds
from languages.folders import BUNDLED, LanguageFolders
from shell.bootstrap import Library

LEARNERS, DAYS, SEED = 6, 60, 7
WORLDS = {
    item.name: item for item in worlds(Library(LanguageFolders(BUNDLED)).nodes("python"), SEED)
}


@pytest.fixture(scope="module", params=list(WORLDS))
def world(request: pytest.FixtureRequest) -> Simulated:
    return WORLDS[request.param]


@pytest.fixture(scope="module")
def found(world: Simulated) -> list[Led]:
    """Courses of six learners, the least able first."""
    return world.led(policy, DAYS, LEARNERS, foresees=True)


def mean_held(led: list[Led]) -> float:
    return statistics.mean(held(item.course, item.learner) for item in led)


def test_following_next_teaches_more_than_taking_any_node(
    world: Simulated, found: list[Led]
) -> None:
    for name in ("random", "target only"):
        assert mean_held(found) > mean_held(world.led(BASELINES[name], DAYS, LEARNERS)), name


def test_nobody_is_stuck_idle_or_asked_the_same_too_often(found: list[Led]) -> None:
    for item in found:
        assert longest_streak(item.course.sessions) <= 3
        assert most_of_thirty(item.course.sessions) <= 6
        assert item.course.idle <= 0.05 * 3 * DAYS


def test_what_is_called_held_mostly_is(found: list[Led]) -> None:
    truths = [
        item.learner.truth(node.id, item.course.now)
        for item in found
        for node in item.course.nodes
        if item.course.tracker.is_held(item.course.model, node.id, item.course.now)
    ]
    assert statistics.mean(truths) > 0.65


def test_the_able_hold_more(world: Simulated, found: list[Led]) -> None:
    """But for the third kind, whose pace of forgetting has little to do with ability."""
    assert world.name == "third kind" or mean_held(found[-3:]) > mean_held(found[:3])


def test_the_tracker_foresees_better_than_the_share_of_passes(
    world: Simulated, found: list[Led]
) -> None:
    """And with the difficulties of exercises better than without, where they are what decides; the
    second kind's forgetting drowns them."""
    ways = [item.course.predictions for item in found]
    if world.name == "first kind":
        assert log_loss(tracked(ways)) < log_loss(without_items(ways))
    assert log_loss(tracked(ways)) < 0.99 * log_loss(majority(ways))
    assert auc(tracked(ways)) > 0.6


def test_the_figures_are_those_of_the_textbook() -> None:
    sure = [(0.8, True), (0.6, False), (0.4, True), (0.2, False)]
    assert auc(sure) == 0.75
    assert auc([(0.5, True), (0.5, False)]) == 0.5
    assert log_loss([(0.5, True), (0.5, False)]) == pytest.approx(0.6931, abs=1e-4)
