"""Which states of a crate that rustc leaves are not worth a copy."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from languages.rust.running import FORMATS

CRATE = PurePosixPath("target/debug/incremental/exercise-1a2b")
superseded = FORMATS["cargo"].superseded


@pytest.mark.parametrize(
    ("folder", "names", "gone"),
    [
        (CRATE, [], []),
        (CRATE, ["s-h0a-1x-q7", "s-h0a-1x.lock"], []),
        (
            CRATE,
            ["s-h0a-1x-q7", "s-h0a-1x.lock", "s-h0b-0y-q8", "s-h0b-0y.lock"],
            ["s-h0a-1x-q7", "s-h0a-1x.lock"],
        ),
        # The time is a number: one digit more is later.
        (CRATE, ["s-zz-1-a", "s-100-2-b"], ["s-zz-1-a"]),
        # What was never finished is nothing to begin from.
        (
            CRATE,
            ["s-h0a-1x-q7", "s-h0a-1x.lock", "s-h0b-0y-working", "s-h0b-0y.lock"],
            ["s-h0b-0y-working", "s-h0b-0y.lock"],
        ),
        (CRATE, ["s-h0b-0y-working", "s-h0b-0y.lock"], ["s-h0b-0y-working", "s-h0b-0y.lock"]),
        # Elsewhere such names are anybody's.
        (CRATE / "s-h0a-1x-q7", ["s-1-1-a", "s-2-1-b", "x.o"], []),
        (PurePosixPath("target/debug/deps"), ["s-1-1-a", "s-2-1-b"], []),
    ],
)
def test_the_newest_finished_state_stays_with_its_lock(
    folder: PurePosixPath, names: list[str], gone: list[str]
) -> None:
    assert set(superseded(folder, names)) == set(gone)
