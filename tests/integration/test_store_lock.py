"""Whoever waits for a home is patient with many who take turns, and not with one that is stuck."""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

import pytest

from runtime.store.lock import HomeLock
from schemas.errors import Reason, StateError


class Others:
    """Other shells, which hold the lock for so many seconds of a clock of their own, and take their
    turns meanwhile or not. A look at the clock takes a second."""

    def __init__(self, path: Path, *, seconds: int, take_turns: bool) -> None:
        self._fd = os.open(path, os.O_RDWR | os.O_CREAT)
        fcntl.flock(self._fd, fcntl.LOCK_EX)
        self._seconds = seconds
        self._take_turns = take_turns
        self.now = 0

    def clock(self) -> float:
        self.now += 1
        if self._take_turns:
            os.pwrite(self._fd, self.now.to_bytes(8), 0)
        if self.now == self._seconds:
            fcntl.flock(self._fd, fcntl.LOCK_UN)
        return float(self.now)

    def close(self) -> None:
        os.close(self._fd)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "learner.lock"


@pytest.mark.parametrize(
    ("seconds", "take_turns", "waits"),
    [(4, False, True), (8, False, False), (40, True, True), (80, True, False)],
)
def test_patience_is_for_one_holder(
    path: Path, seconds: int, take_turns: bool, waits: bool
) -> None:
    others = Others(path, seconds=seconds, take_turns=take_turns)
    lock = HomeLock(path, 5.0, others.clock)
    try:
        with lock.held():
            assert waits
            assert others.now == seconds
    except StateError as error:
        assert not waits
        assert error.reason is Reason.STORE_BUSY
        assert others.now < seconds
    finally:
        others.close()
        lock.close()


def test_each_turn_is_counted(path: Path) -> None:
    lock = HomeLock(path, 5.0)
    for _turn in range(3):
        with lock.held(), lock.held():
            pass
    lock.close()
    assert int.from_bytes(path.read_bytes()) == 3
