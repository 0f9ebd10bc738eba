"""`learn check` with several jobs: proofs beside each other never share what a run built."""

from __future__ import annotations

import threading
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from orchestration.authoring.check_content import Going, check_content
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest
from shell.bootstrap import Backstage
from tests.content.good_exercise import GOOD
from tests.fake_exercise import judge
from tests.fakes import FakeRunner

EGGS = GOOD["python/P103-egg-boxes"]
PLACES = ("one/python/P103-egg-boxes", "other/python/P103-egg-boxes")


def read(path: str) -> Mapping[str, str]:
    """The same exercise at both places, told apart by a remark in its tests."""
    test = "tests/test_eggs.py"
    return {**EGGS, test: f"# {path}\n{EGGS[test]}"}


@pytest.mark.parametrize(("jobs", "each"), [(2, 1), (4, 2), (5, 3)])
def test_proofs_beside_each_other_have_runs_of_their_own(
    tmp_path: Path, jobs: int, each: int
) -> None:
    both_begun, counting = threading.Barrier(2, timeout=60), threading.Lock()
    used: dict[str, set[str]] = defaultdict(set)

    def run(request: RunRequest) -> Evidence:
        place = request.tests[0].content.split("\n", 1)[0]
        with counting:
            is_first = not used[place]
            used[place].add(request.keep_as.removesuffix("-sanitized"))
        if is_first:
            both_begun.wait()
        return judge(request)

    desk = Backstage(tmp_path / "home").desk(lambda _progress: None)
    desk = replace(desk, runner=FakeRunner(run), trusting=None, bundled=None)
    verdicts = [item.path for item in check_content(desk, PLACES, read, Going(jobs))]
    assert verdicts == list(PLACES)
    one, other = used.values()
    assert one & other == set()
    assert max(len(one), len(other)) <= each
