"""Offline, with the bundled bank alone, every node can be mastered and nobody is left without a next step."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks.bank_alone import Sure, counts, course, longest_wait, mastered, until_mastered
from benchmarks.simulated.course import spend
from benchmarks.simulated.ours import policy
from benchmarks.simulated.rememberer import MILD, Ground, Rememberer
from benchmarks.simulated.worlds import abilities
from languages.folders import BUNDLED, LanguageFolders
from shell.bootstrap import Library

LANGUAGES = ("c", "python", "rust")
SEED, LEARNERS, DAYS = 3, 4, 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_passes_everything_masters_every_node(language: str, tmp_path: Path) -> None:
    nodes = Library(LanguageFolders(BUNDLED)).nodes(language)
    number = counts(tmp_path)[language]
    assert min(number.values()) >= 2, "mastered takes two different exercises"
    ground = Ground.of(nodes, SEED)
    assert until_mastered(course(nodes, number, ground.shipped)) <= 60
    # One exercise less on one node, and that node can never be mastered.
    fewer = {**number, nodes[0].id: 1}
    done = spend(course(nodes, fewer, ground.shipped), Sure(), policy, 60, seed=SEED)
    assert mastered(done.model) == len(nodes) - 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_nobody_is_stranded(language: str, tmp_path: Path) -> None:
    nodes = Library(LanguageFolders(BUNDLED)).nodes(language)
    ground, number = Ground.of(nodes, SEED), counts(tmp_path)[language]
    for at, ability in enumerate(abilities(LEARNERS)):
        learner = Rememberer.of(ground, MILD, ability, at)
        done = spend(course(nodes, number, ground.shipped), learner, policy, DAYS, seed=at)
        assert longest_wait(done, DAYS) < 9
