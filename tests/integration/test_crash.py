"""kill -9 and a full disk at every single change of a home: what was reported is there, and it goes on.

A learner's life (two setups, attempts, hint, reset, restore, end) makes some hundred changes below its
home: writes, syncs, renames, removals, by Python and by SQLite alike. The process is killed before each
of them, in the middle of each write, and at random moments; and at each the disk becomes full. The
normal run takes every STRIDEth change and RANDOM_KILLS random ones. For all of them and 200 random ones:

    LEARN_KILLS=200 pytest -n 0 -o junit_family=xunit1 --junitxml=kills.xml tests/integration/test_crash.py

The report says how many of the lives did not come to their end (`killed`).
"""

from __future__ import annotations

import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from orchestration.guidance.rebuild import rebuild
from orchestration.making.unfinished import HalfMade, discard
from orchestration.use_cases.attempt import attempt
from runtime.store.store import Store
from tests.fakes import begun

from .victim import real_desk

HERE = Path(__file__).parent
KILLS = int(os.environ.get("LEARN_KILLS", "0"))
STRIDE = 1 if KILLS else 9
RANDOM_KILLS = KILLS or 12
KILL, TEAR, FULL = 1, 2, 3

Said = list[list[Any]]
Record = Callable[[str, object], None]


class Victims:
    """Lives on homes of their own, one after the other."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        library = folder / "failpoint.so"
        subprocess.run(
            ["cc", "-shared", "-fPIC", "-O1", "-o", library, HERE / "failpoint.c"], check=True
        )
        self._server = subprocess.Popen(
            [sys.executable, "-m", "tests.integration.victim"],
            cwd=HERE.parents[1],
            env={"LD_PRELOAD": str(library), "PATH": os.environ["PATH"]},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._lives = 0

    def live(self, *, at: int = 0, mode: int = 0, seconds: float = 0.0) -> tuple[Path, Said]:
        """One life that ends at a change or after some seconds, or in peace; home and reports."""
        self._lives += 1
        home = self._folder / str(self._lives)
        order = {"home": str(home), "at": at, "mode": mode, "seconds": seconds}
        assert self._server.stdin is not None
        assert self._server.stdout is not None
        self._server.stdin.write(f"{json.dumps(order)}\n")
        self._server.stdin.flush()
        said: Said = json.loads(self._server.stdout.readline())
        return home, said

    def close(self) -> None:
        self._server.communicate()


@pytest.fixture(scope="module")
def victims(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Victims]:
    found = Victims(tmp_path_factory.mktemp("crash"))
    yield found
    found.close()


@pytest.fixture(scope="module")
def changes(victims: Victims) -> int:
    """How many changes a whole life makes."""
    home, said = victims.live()
    assert [item[0] for item in said if item[0] in ("refused", "crashed")] == []
    hold(home, said)
    (count,) = [item[1] for item in said if item[0] == "lived"]
    assert count > 100
    return int(count)


def hold(home: Path, said: Said) -> None:
    """Hold a home that was left behind against what its owner had reported."""
    assert "crashed" not in [item[0] for item in said], said
    with closing(Store(home)) as store:
        store.file.check()
        laid = real_desk(home, store, lambda *_said: None)
        sessions = {item.id: item for item in store.sessions()}
        assert {item[1] for item in said if item[0] == "start"} <= set(sessions)
        for session in sessions.values():
            root = Path(session.workspace)
            assert (root / "LESSON.md").is_file()
            assert list((root / "src").glob("*.py"))
            assert list((root / "tests").glob("*.py"))
        logged = [(e.session, e.body["index"], e.body["passed"]) for e in store.events("attempt")]
        assert {tuple(item[1:]) for item in said if item[0] == "attempt"} <= set(logged)
        assert len(logged) == len(set(logged))
        for session in sessions.values():
            mine = [index for id, index, _passed in logged if id == session.id]
            assert mine == list(range(1, session.attempt_count + 1))
        asked = [item[1] for item in said if item[0] == "asked"]
        assert len(asked) <= len(logged), "a reviewer was asked about an attempt that is lost"
        hints = {(event.session, event.body["level"]) for event in store.events("hint")}
        assert {tuple(item[1:]) for item in said if item[0] == "hint"} <= hints
        ended = {item[1] for item in said if item[0] == "end"}
        assert ended <= {item.id for item in sessions.values() if item.status == "ended"}
        assert rebuild(laid).agreed

        half_made = [HalfMade.of(event) for event in store.setups.half_made()]
        assert len(half_made) <= 1
        for item in half_made:
            discard(laid, item)
        assert store.setups.begun() == ()
        spaces = home / "workspaces"
        kept = sorted(path.name for path in spaces.iterdir()) if spaces.is_dir() else []
        assert kept == sorted(Path(item.workspace).name for item in sessions.values())
        assert attempt(laid, begun(laid).id).attempt.index == 1
    shutil.rmtree(home)


def was_killed(said: Said) -> bool:
    """Whether a life did not come to its end."""
    return "lived" not in [item[0] for item in said]


@pytest.mark.parametrize("mode", [KILL, TEAR], ids=["before", "in the middle of"])
def test_killed_at_a_change(
    victims: Victims, changes: int, mode: int, record_property: Record
) -> None:
    killed = 0
    for at in range(1 + mode % STRIDE, changes + 1, STRIDE):
        home, said = victims.live(at=at, mode=mode)
        killed += was_killed(said)
        hold(home, said)
    record_property("killed", killed)
    # Only a write has a middle: at every other change a life goes on to its end.
    assert killed >= (100 if KILLS else 5)


def test_killed_at_random(victims: Victims, record_property: Record) -> None:
    chance, killed = random.Random(20261121), 0
    for _kill in range(RANDOM_KILLS):
        home, said = victims.live(seconds=chance.uniform(0.002, 0.6))
        killed += was_killed(said)
        hold(home, said)
    record_property("killed", killed)


def test_the_disk_becomes_full_at_a_change(victims: Victims, changes: int) -> None:
    for at in range(1, changes + 1, STRIDE * 2 - 1):
        home, said = victims.live(at=at, mode=FULL)
        refused = {item[2] for item in said if item[0] == "refused"}
        assert refused <= {"DISK_FULL", "NO_SESSION", "NOT_YET_ALLOWED"}, (at, said)
        hold(home, said)
