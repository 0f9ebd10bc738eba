"""Kills workers, scheduler and command of a forge, and holds what comes of it against a quiet run.

    python -m tests.course.kills --kills 30 --workers 2 --nodes 8

The bank must be the same, file by file; and the calls the same but for those that were under way at a kill.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from tests.loopback.server import LoopbackServer
from tests.loopback.tale_player import CALLS_OF_ONE, TEMPLATES, TalePlayer

from .quick import run

BIN = Path(sys.executable).parent
NODES = [f"P10{n}" for n in range(1, 10)] + [f"P20{n}" for n in range(1, 9)]
LANES = 2
"""Calls that one task may have under way."""


@dataclass(slots=True)
class Parts:
    """The processes of one disturbed run; each is started again when it is gone."""

    scratch: Path
    plan: Path
    out: Path
    url: str
    count: int
    port: int = 0
    scheduler: subprocess.Popen[bytes] | None = None
    command: subprocess.Popen[bytes] | None = None
    workers: list[subprocess.Popen[bytes]] = field(default_factory=list)
    starts: Counter[str] = field(default_factory=Counter)

    def revive(self) -> None:
        """Start whatever is not there."""
        if self.scheduler is None or self.scheduler.poll() is not None:
            self.port = free_port()
            self.scheduler = self._start(
                "scheduler",
                [str(BIN / "dask"), "scheduler", "--host", "127.0.0.1", "--port", str(self.port),
                 "--no-dashboard", "--no-show"],
            )  # fmt: skip
            for worker in self.workers:
                end(worker)
        alive = [worker for worker in self.workers if worker.poll() is None]
        while len(alive) < self.count:
            alive.append(
                self._start(
                    "worker",
                    [
                        str(BIN / "dask"),
                        "worker",
                        self.address,
                        "--nthreads",
                        "1",
                        "--no-nanny",
                        "--no-dashboard",
                        "--host",
                        "127.0.0.1",
                        "--death-timeout",
                        "10",
                        "--local-directory",
                        str(self.scratch / "workers"),
                    ],
                )
            )
        self.workers = alive
        if self.command is None or self.command.poll() is not None:
            words = [str(self.plan), str(self.out), self.url, self.address]
            self.command = self._start(
                "command", [sys.executable, "-m", "tests.course.quick", *words]
            )

    @property
    def address(self) -> str:
        return f"tcp://127.0.0.1:{self.port}"

    def kill(self, which: str, chance: random.Random) -> None:
        """End one of the parts at once."""
        victim = {
            "worker": chance.choice(self.workers),
            "scheduler": self.scheduler,
            "command": self.command,
        }[which]
        assert victim is not None
        end(victim)

    def end(self) -> None:
        for part in (self.command, *self.workers, self.scheduler):
            if part is not None:
                end(part)

    def _start(self, name: str, argv: list[str]) -> subprocess.Popen[bytes]:
        self.starts[name] += 1
        log = (self.scratch / f"{name}-{self.starts[name]}.log").open("wb")
        with log:
            return subprocess.Popen(argv, stdout=log, stderr=subprocess.STDOUT)


def end(part: subprocess.Popen[bytes]) -> None:
    if part.poll() is None:
        part.send_signal(signal.SIGKILL)
    part.wait()


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def plan_text(nodes: int, variants: int) -> str:
    stories = ", ".join(f'"tale {number}"' for number in range(len(TEMPLATES)))
    return (
        f'language = "python"\nnodes = {json.dumps(NODES[:nodes])}\ndepths = ["D1"]\n'
        f'variants = {variants}\nengine = "api"\nstories = [{stories}]\n'
        "[caps]\ncalls = 100000\nfailures_in_a_row = 0\n"
    )


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a matrix showed. `surplus` are the calls beyond those of a quiet run, `most` how many were
    under way at the kills at most."""

    tasks: int
    killed: dict[str, int]
    same_bank: bool
    surplus: int
    most: int
    seconds: float
    begun_again: int

    @property
    def holds(self) -> bool:
        return self.same_bank and 0 <= self.surplus <= self.most


def matrix(
    scratch: Path,
    *,
    kills: int,
    workers: int,
    nodes: int,
    variants: int,
    seed: int,
    only: tuple[str, ...] = ("worker", "worker", "scheduler", "command"),
    delay_s: float = 0.1,
    between_s: tuple[float, float] = (0.5, 4.0),
) -> Outcome:
    """One quiet run and one that is disturbed so many times."""
    chance = random.Random(seed)
    plan, quiet, out = scratch / "plan.toml", scratch / "quiet", scratch / "out"
    plan.write_text(plan_text(nodes, variants), encoding="utf-8")
    killed: Counter[str] = Counter()
    with LoopbackServer(TalePlayer(delay_s)) as server:
        made = run(plan, quiet, server.url, "")
        parts = Parts(scratch, plan, out, server.url, workers)
        begun = time.monotonic()
        parts.revive()
        try:
            while not is_done(parts):
                time.sleep(chance.uniform(*between_s) if killed.total() < kills else 0.2)
                if killed.total() < kills and not is_done(parts):
                    which = chance.choice(only)
                    parts.kill(which, chance)
                    killed[which] += 1
                if not is_done(parts):
                    parts.revive()
        finally:
            parts.end()
    calls = sum('"begun"' in line for line in (out / "calls.jsonl").read_text().splitlines())
    return Outcome(
        len(made.tasks),
        dict(killed),
        files_of(quiet / "bank") == files_of(out / "bank"),
        calls - CALLS_OF_ONE * len(made.tasks),
        killed.total() * workers * LANES,
        round(time.monotonic() - begun, 1),
        parts.starts["command"],
    )


def is_done(parts: Parts) -> bool:
    return parts.command is not None and parts.command.poll() == 0


def files_of(root: Path) -> dict[str, bytes]:
    return {
        path.relative_to(root).as_posix(): path.read_bytes()
        for path in sorted(root.rglob("*"))
        if path.is_file()
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=30)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--nodes", type=int, default=8)
    parser.add_argument("--variants", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--delay", type=float, default=0.1)
    parser.add_argument("--keep", type=Path)
    given = parser.parse_args()
    os.environ.setdefault("PYTHONPATH", str(Path(__file__).resolve().parents[2]))
    with tempfile.TemporaryDirectory(prefix="learn-kills-") as folder:
        scratch = given.keep or Path(folder)
        scratch.mkdir(parents=True, exist_ok=True)
        found = matrix(
            scratch,
            kills=given.kills,
            workers=given.workers,
            nodes=given.nodes,
            variants=given.variants,
            seed=given.seed,
            delay_s=given.delay,
        )
    sys.stdout.write(f"{found}\n{'holds' if found.holds else 'DOES NOT HOLD'}\n")
    return 0 if found.holds else 1


if __name__ == "__main__":
    raise SystemExit(main())
