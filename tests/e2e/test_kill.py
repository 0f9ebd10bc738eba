"""kill -9 of the whole program at random moments: what it said was done is done, and it goes on.

The kills at every single change of a home, and two hundred random ones, are in
tests/integration/test_crash.py, which does not pay for a toolchain at each.
"""

from __future__ import annotations

import json
import random
import shutil
import sqlite3
import subprocess
import time
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from .conftest import BANK, LEARN, Learn, Object

ROUNDS = 24
FIRST_ROUNDS = 12
KILLS_A_HOME = 4
LINES = "/start python P101\n/attempt\n/hint\n/attempt\n"


@dataclass
class Reported:
    """Everything that runs said was done before they were killed."""

    sessions: dict[str, Object] = field(default_factory=dict)
    attempts: list[tuple[str, int, bool]] = field(default_factory=list)
    hints: list[tuple[str, int]] = field(default_factory=list)

    def hear(self, output: str) -> None:
        """Take in the whole lines of one run; a line that was cut short reports nothing."""
        session = ""
        for line in output.splitlines(keepends=True):
            if not line.endswith("\n"):
                return
            said = json.loads(line)
            if said["command"] == "start":
                session = said["session"]["id"]
                self.sessions[session] = said
            elif said["command"] == "attempt":
                self.attempts.append((session, said["attempt"]["index"], said["attempt"]["passed"]))
            else:
                self.hints.append((session, said["level"]))


class Victim:
    """Runs the program on one home and kills it."""

    def __init__(self, home: Path) -> None:
        self.home = home
        (home.parent / "tmp").mkdir(exist_ok=True)

    def run(self, words: list[str], typed: str, seconds: float, *, after: int = 0) -> str:
        """Start it, kill it so many seconds after that many lines; returns what it printed."""
        with subprocess.Popen(
            [LEARN, *words, "--json"],
            env={
                "PATH": "/usr/bin:/bin",
                "LEARN_HOME": str(self.home),
                "TMPDIR": str(self.home.parent / "tmp"),
                "LANG": "C.UTF-8",
            },
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as program:
            assert program.stdin is not None
            program.stdin.write(typed)
            program.stdin.close()
            program.stdin = None
            assert program.stdout is not None
            assert program.stderr is not None
            lines = [program.stdout.readline() for _line in range(after)]
            time.sleep(seconds)
            program.kill()
            out, err = "".join(lines) + program.stdout.read(), program.stderr.read()
        assert err == "", "the store that the last kill left behind did not open"
        return out


def seconds_of(victim: Victim, words: list[str], typed: str, reported: Reported) -> float:
    """How long a run takes here and now, if nobody kills it."""
    begun = time.monotonic()
    with subprocess.Popen(
        [LEARN, *words, "--json"],
        env={"PATH": "/usr/bin:/bin", "LEARN_HOME": str(victim.home), "LANG": "C.UTF-8"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        out, _ = program.communicate(typed, timeout=60)
    reported.hear(out)
    return time.monotonic() - begun


def events(home: Path, kind: str) -> list[tuple[str, Object]]:
    with closing(sqlite3.connect(home / "learner.db")) as store:
        found = store.execute("SELECT session, body FROM events WHERE kind = ?", (kind,)).fetchall()
    return [(session, json.loads(body)) for session, body in found]


def test_killed_while_setting_up_and_while_attempting(tmp_path: Path) -> None:
    victim, reported, chance = Victim(tmp_path / "home"), Reported(), random.Random(20260411)
    learn = Learn(victim.home)
    learn("start", "python", "P101")
    whole = seconds_of(victim, [], LINES, reported)
    assert len(reported.attempts) == 2
    for round in range(ROUNDS):
        # In every fourth round the setup is cut short, in the others an attempt or a hint.
        after = round % 4
        seconds = chance.uniform(0.1, 0.5) * whole if after == 0 else chance.uniform(0.0, 0.3)
        reported.hear(victim.run([], LINES, seconds, after=after))
    assert len(reported.attempts) >= 2 + ROUNDS // 2, "half of the rounds attempted"

    stored = {item["id"]: item for item in learn("sessions", "--json").object["sessions"]}
    assert set(reported.sessions) <= set(stored)
    for said in reported.sessions.values():
        workspace = Path(said["workspace"])
        assert all((workspace / name).is_file() for name in [*said["files"], "LESSON.md"])
    for item in stored.values():
        assert (Path(item["workspace"]) / "LESSON.md").is_file(), "a session without its workspace"

    logged = [(at, body["index"], body["passed"]) for at, body in events(victim.home, "attempt")]
    assert set(reported.attempts) <= set(logged)
    assert len(logged) == len(set(logged)), "no attempt counts twice"
    assert set(reported.hints) <= {(at, body["level"]) for at, body in events(victim.home, "hint")}
    for session, item in stored.items():
        assert item["attempts"] == sum(1 for at, _index, _passed in logged if at == session)

    assert learn("rebuild", "--json").object["agreed"]
    assert learn("start", "python", "P101").code == 0
    assert learn("attempt").code == 3
    source = Path(learn.status()["session"]["workspace"]) / "src"
    # Which of the node's exercises it is hangs on how many sessions came before.
    (file,) = source.glob("*.py")
    (solution,) = (BANK / "python").glob(f"P101-*/solution/{file.name}")
    shutil.copyfile(solution, file)
    assert learn("attempt").code == 0


def test_killed_in_its_very_first_run(tmp_path: Path) -> None:
    """While the home, the store and the first proof come into being."""
    chance = random.Random(7)
    for number in range(FIRST_ROUNDS // KILLS_A_HOME):
        (tmp_path / str(number)).mkdir()
        victim, reported = Victim(tmp_path / str(number) / "home"), Reported()
        for _kill in range(KILLS_A_HOME):
            seconds = chance.uniform(0.15, 0.6)
            reported.hear(victim.run(["start", "python", "P101"], "", seconds))
        said = Learn(victim.home)("sessions", "--json")
        assert (said.code, said.err) == (0, "")
        assert set(reported.sessions) <= {item["id"] for item in said.object["sessions"]}


@pytest.mark.parametrize("word", ["attempt", "hint"])
def test_half_a_setup_stands_in_nobodys_way(learn: Learn, word: str) -> None:
    """What a killed setup leaves in the folder of workspaces: a draft, or a workspace of no session."""
    place = learn.home / "workspaces"
    shutil.copytree(learn.workspace, place / "dead-P101")
    (place / ".new-abc").mkdir()
    assert learn(word).code in (0, 3)
    assert learn("start", "python", "P101").code == 0
    assert len(learn("sessions", "--json").object["sessions"]) == 2
