"""/watch keeps silent about files that an attempt has told of meanwhile, and about no others."""

from __future__ import annotations

import pytest

from orchestration.run_workspace import learner_files
from orchestration.use_cases.attempt import attempt
from shell.asking.watching import was_attempted
from tests.fake_exercise import HALF_SOLVED, SOLVED, exercise_for
from tests.fakes import FakeClock, begun, desk, write


@pytest.mark.parametrize(
    ("edits", "since", "told"),
    [({}, 0.0, True), ({}, 60.0, False), (SOLVED, 0.0, False)],
    ids=["the same", "attempted before", "saved since"],
)
def test_only_an_attempt_at_these_files_since_the_save_tells_the_same(
    edits: dict[str, str], since: float, told: bool
) -> None:
    clock = FakeClock()
    laid = desk(clock=clock)
    session = begun(laid)
    write(laid, session, HALF_SOLVED)
    saved = clock.at
    attempt(laid, session.id)
    write(laid, session, edits)
    now = laid.session(session.id)
    sources = learner_files(laid, now, exercise_for("python", "P101"))
    assert was_attempted(now, sources, saved + since) is told
    assert not was_attempted(None, sources, saved)
