"""The judge is compiled once, where no run can write, and a run shows the same with it and without."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.landlock import Landlock
from runtime.sandbox.tiers import Tier

from .boxes import needs_bwrap
from .runs import outcomes, request

SOURCE = {"ask.py": "def f(n):\n    return n + 1\n"}
TESTS = {
    "test_ask.py": """\
import os
from pathlib import Path

from ask import f


def test_right():
    assert f(1) == 2


def test_wrong():
    assert f(1) == 3


def test_there():
    assert "LEARN_COMPILED" in os.environ


def test_written():
    Path(os.environ["LEARN_COMPILED"], "honest.pyc").write_bytes(b"")
"""
}
PLAIN = {"test_right": "passed", "test_wrong": "failed"}


def made(cache: Path) -> list[Path]:
    return sorted(cache.glob("compiled-*"))


@needs_bwrap
def test_behind_walls_every_run_takes_the_judge_that_the_first_compiled(tmp_path: Path) -> None:
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    for _ in range(2):
        evidence = runner.run(request("python", SOURCE, TESTS))
        assert outcomes(evidence) == PLAIN | {"test_there": "passed", "test_written": "failed"}
        (place,) = made(tmp_path / "cache")
        assert (place / "honest.pyc").stat().st_size > 1000
    (place / "honest.pyc").write_bytes(b"no code")
    assert not runner.run(request("python", SOURCE, TESTS)).tests, "it was not this one that judged"


@needs_bwrap
def test_what_somebody_took_out_of_the_cache_is_made_again(tmp_path: Path) -> None:
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    for missing in ("", "intact.pyc", "witnesses.pyc", "told.pyc"):
        for place in made(tmp_path / "cache"):
            (place / missing).unlink()
        evidence = runner.run(request("python", SOURCE, TESTS))
        assert outcomes(evidence)["test_there"] == "passed"


@pytest.mark.parametrize("tier", [None, Landlock()], ids=["none", "landlock"])
def test_where_nothing_can_be_shown_read_only_each_run_has_its_own(
    tier: Tier | None, tmp_path: Path
) -> None:
    runner = LocalRunner(tmp_path / "cache", sandbox=lambda: tier)
    evidence = runner.run(request("python", SOURCE, TESTS))
    assert outcomes(evidence) == PLAIN | {"test_there": "failed", "test_written": "failed"}
    assert not made(tmp_path / "cache")


@needs_bwrap
def test_where_it_cannot_be_made_each_run_has_its_own(tmp_path: Path) -> None:
    """The disk is full, or the folder somebody else's."""
    (tmp_path / "cache").write_text("a file stands there")
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    evidence = runner.run(request("python", SOURCE, TESTS))
    assert outcomes(evidence)["test_there"] == "failed"


@needs_bwrap
def test_what_a_run_shows_is_the_same_with_it_and_without(tmp_path: Path) -> None:
    tests = {"test_ask.py": TESTS["test_ask.py"].partition("def test_there")[0]}
    asked = request("python", SOURCE, tests)
    walled = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap).run(asked)
    (tmp_path / "no").write_text("a file stands there")
    alone = LocalRunner(tmp_path / "no", sandbox=Bubblewrap).run(asked)
    assert replace(walled, duration_s=0.0) == replace(alone, duration_s=0.0)


@needs_bwrap
def test_two_that_make_it_at_once_make_one(tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    children = []
    for _ in range(3):
        if (child := os.fork()) == 0:
            passed = outcomes(
                LocalRunner(cache, sandbox=Bubblewrap).run(request("python", SOURCE, TESTS))
            )
            os._exit(passed["test_there"] != "passed")
        children.append(child)
    assert [os.waitpid(child, 0)[1] for child in children] == [0, 0, 0]
    assert len(list(cache.glob("compiled-*"))) == 1
