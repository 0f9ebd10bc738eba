"""A few simulated learners walk a whole shipped language with our tracker and our selection.

The benchmark `simulation` does the same with two hundred, and prints the figures.
"""

from __future__ import annotations

import statistics

import pytest

from benchmarks.simulated_rivals import auc, log_loss, majority, tracked
from benchmarks.simulated_walk import Walk, walks
from languages.folders import BUNDLED, LanguageFolders
from shell.bootstrap import Library

LEARNERS, SESSIONS = 12, 120


@pytest.fixture(scope="module")
def found() -> list[Walk]:
    """Walks of twelve learners, the least able first."""
    return walks(Library(LanguageFolders(BUNDLED)).nodes("python"), LEARNERS, sessions=SESSIONS)


def test_nobody_is_stranded_or_led_past_a_prerequisite(found: list[Walk]) -> None:
    assert [way.stranded for way in found] == [0] * LEARNERS
    assert [way.unready for way in found] == [0] * LEARNERS
    assert {len(way.sessions_to) for way in found} == {
        len(Library(LanguageFolders(BUNDLED)).nodes("python"))
    }


def test_every_blocked_node_gets_its_remedy(found: list[Walk]) -> None:
    assert sum(len(way.blocked) for way in found) > 0
    assert [way.blocked - way.helped for way in found] == [set()] * LEARNERS


def test_the_able_need_fewer_runs(found: list[Walk]) -> None:
    third = LEARNERS // 3
    parts = [found[at : at + third] for at in (0, third, 2 * third)]
    runs = [statistics.median(way.runs_to_all for way in part) for part in parts]
    assert runs == sorted(runs, reverse=True)
    assert runs[0] > 1.3 * runs[2]
    assert len(found[-1].mastered) > len(found[0].mastered)


def test_the_tracker_expects_better_than_the_share_of_passes(found: list[Walk]) -> None:
    ways = [way.predictions for way in found]
    assert log_loss(tracked(ways)) < 0.97 * log_loss(majority(ways))
    assert auc(tracked(ways)) > 0.6


def test_the_figures_are_those_of_the_textbook() -> None:
    sure = [(0.8, True), (0.6, False), (0.4, True), (0.2, False)]
    assert auc(sure) == 0.75
    assert auc([(0.5, True), (0.5, False)]) == 0.5
    assert log_loss([(0.5, True), (0.5, False)]) == pytest.approx(0.6931, abs=1e-4)
