"""Every deliberately bad exercise is refused for its own reason; the good one is accepted."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from orchestration.authoring.check_content import Checked, check_content
from shell.bootstrap import Backstage

from .bad_exercises import BAD, Bad
from .good_exercise import GOOD


def verdict_on(place: str, files: Mapping[str, str], home: Path) -> Checked:
    desk = Backstage(home).desk(lambda _progress: None)
    (verdict,) = check_content(desk, (place,), lambda _path: files)
    return verdict


@pytest.mark.parametrize("place", GOOD)
def test_the_good_one_is_accepted(place: str, tmp_path: Path) -> None:
    verdict = verdict_on(place, GOOD[place], tmp_path / "home")
    assert verdict.reasons == ()


@pytest.mark.sampled(8)
@pytest.mark.parametrize("bad", BAD, ids=lambda bad: f"{bad.base.split('/')[0]}: {bad.what}")
def test_a_bad_one_is_refused_for_its_own_reason(bad: Bad, tmp_path: Path) -> None:
    verdict = verdict_on(bad.base, bad.files(), tmp_path / "home")
    assert verdict.certificate is None
    texts = [item.text for item in verdict.findings if item.id == bad.finding]
    assert texts, verdict.findings
    assert any(bad.says in text for text in texts), texts


def test_there_are_enough_of_them_and_no_two_alike() -> None:
    assert len(BAD) >= 30
    assert len({(bad.base, bad.what) for bad in BAD}) == len(BAD)
