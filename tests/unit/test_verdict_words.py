"""The line that says how a run went, and words that count: true for none, one and many."""

from __future__ import annotations

import pytest

from schemas.evidence import CaseOutcome, Evidence
from shell.base.words import counted
from shell.views.exercise import verdict

GOOD, BAD = CaseOutcome("a", "passed"), CaseOutcome("b", "failed")


@pytest.mark.parametrize(
    ("evidence", "words"),
    [
        (Evidence("ok", (GOOD,), exit_status=0), "✓ 1 of 1 tests pass"),
        (Evidence("ok", (GOOD, BAD), exit_status=1), "✗ 1 of 2 tests fail"),
        (
            Evidence("ok", (GOOD,), exit_status=1),
            "✗ 1 of 1 tests pass, and the run failed all the same",
        ),
        (Evidence("ok", (), exit_status=0), "✗ no test reported"),
        (Evidence("failed", (), exit_status=2), "✗ no test could run"),
        (Evidence("ok", (GOOD,), timed_out=True), "✗ stopped at the time limit"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_run_is_told_as_it_went(evidence: Evidence, words: str) -> None:
    assert verdict(evidence).plain == words


def test_one_thing_is_not_many() -> None:
    assert [counted(number, "attempt") for number in (0, 1, 2)] == [
        "0 attempts",
        "1 attempt",
        "2 attempts",
    ]
