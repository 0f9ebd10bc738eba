"""A sample of the detector's table run for real: the recordings are what the toolchain says today."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner

from ..content.test_detector_table import tags_of
from ..detector_table import LANGUAGES, Program, programs, recorded, run, seen
from .runs import outcomes

NEEDS = {
    **{"rust": "cargo", "c": "gcc", "cpp": "g++"},
    **{"python": "python3", "javascript": "node"},
    "go": "go",
}
EVERY = 16
"""One program in so many is run again; LEARN_DETECTOR=all runs each of them."""


def sample(language: str) -> tuple[Program, ...]:
    table = programs(language)
    if os.environ.get("LEARN_DETECTOR") == "all":
        return table
    return tuple(item for item in table[::EVERY] if item.tag != "any.loop.infinite")


@pytest.mark.sampled(3)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_recorded_runs_are_what_happens(language: str, tmp_path: Path) -> None:
    if shutil.which(NEEDS[language]) is None and not os.environ.get("LEARN_CI"):
        pytest.skip(f"needs {NEEDS[language]}")
    runner, runs, tags = LocalRunner(tmp_path / "cache"), recorded(language), tags_of(language)
    for program in sample(language):
        evidence, (_mark, known) = run(program, runner), runs[program.name]
        assert (evidence.build, evidence.passed) == (known.build, known.passed), program.name
        told = [item.tag for item in seen(program, evidence, tags)]
        expected = [item.tag for item in seen(program, known, tags)]
        assert told[:1] == expected[:1], program.name
        if language not in (
            "c",
            "cpp",
        ):  # what an undefined value turns out to be differs from run to run
            assert (outcomes(evidence), told) == (outcomes(known), expected), program.name
