"""Measures what a cluster costs beside the work, and simulates 2,000 exercises on up to 1,000 workers."""

from __future__ import annotations

import math
import subprocess
import sys
import time
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from statistics import median

from orchestration.forge.broker import Broker
from runtime.cluster.dask_pool import DaskPool, Reach
from runtime.cluster.here import Answer, Work, no_questions
from runtime.course.forge_folder import ForgeFolder
from schemas.cluster.jobs import Job, WorkerReport
from schemas.cluster.plan import Caps

from .forge_model import CALLS, PROOF_S, QUESTIONS_A_CALL, Costs, Run, simulated
from .measure import Row, in_milliseconds

TASKS, EMPTY, ASKERS, QUESTIONS = 8, 300, 4, 60
SPIN = "sum(n * n for n in range(2_000_000))"
"""One job of the comparison: a program of its own, as a proof's runs are."""
WORKERS = (1, 2, 8, 32, 128, 300, 500, 1000)
PLANNED = 2000


def spin(_number: int = 0) -> None:
    """The work of one job."""
    subprocess.run([sys.executable, "-c", SPIN], check=True)


@dataclass(frozen=True, slots=True)
class Bench:
    """What workers of the measurements do."""

    def __call__(self, _home: Path) -> Work:
        def work(job: Job, ask: Answer) -> object:
            if job.kind == "spin":
                spin()
            if job.kind == "ask":
                lease = ask({"op": "begin", "task": job.id})["lease"]
                who = {"task": job.id, "lease": lease}
                for _question in range(QUESTIONS):
                    call = ask({"op": "leave", "role": "scaffold", **who})["call"]
                    ask({"op": "back", "call": call, "tokens": 1, "reason": "", **who})
            return None

        return work

    def look(self, _home: Path, worker: str) -> WorkerReport:
        return WorkerReport(worker, "", "", {}, {}, "")


def rows(scratch: Path) -> Iterator[Row]:
    """The cluster of this machine against a plain loop, then the simulation with what was measured."""
    two = DaskPool(Reach.of("local:2"), Bench())
    try:
        yield _efficiency(two)
        task = _overhead(two)
        yield Row(
            "a job that does nothing: processor time of command and scheduler",
            "",
            in_milliseconds(task.cpu),
            None,
            "≤ 20 ms",
            f"{in_milliseconds(task.wall)} of wall clock, all else on the machine in between",
        )
    finally:
        two.close()
    question = _question(scratch)
    yield Row(
        "leave for a call and its return, each on the disk before it counts: processor time of both",
        "",
        in_milliseconds(question.cpu),
        None,
        "none set",
        f"{in_milliseconds(question.wall)} of wall clock, {ASKERS} workers that do nothing else",
    )
    yield from _simulation(Costs(task.cpu, question.cpu / 2))


@dataclass(frozen=True, slots=True)
class Took:
    """Seconds: of wall clock, and of processor in this process, where command and scheduler are."""

    wall: float
    cpu: float

    def each(self, number: int) -> Took:
        return Took(self.wall / number, self.cpu / number)


def _run(pool: DaskPool, kind: str, number: int, answer: Answer = no_questions) -> Took:
    todo = (Job(kind, f"{kind}-{place}", "") for place in range(number))
    begun, spent = time.perf_counter(), time.process_time()
    for done in pool.run(lambda: next(todo, None), answer):
        assert done.trouble is None, done
    return Took(time.perf_counter() - begun, time.process_time() - spent)


def _efficiency(pool: DaskPool) -> Row:
    """The same jobs through both, in turn."""
    ratios: list[float] = []
    plain = ours = 0.0
    with ProcessPoolExecutor(2) as loop:
        list(loop.map(spin, range(2)))
        _run(pool, "spin", 2)
        for _round in range(3):
            begun = time.perf_counter()
            list(loop.map(spin, range(TASKS)))
            plain = time.perf_counter() - begun
            ours = _run(pool, "spin", TASKS).wall
            ratios.append(ours / plain)
    return Row(
        f"{TASKS} programs, a cluster of two processes against a loop with two",
        f"{plain:.2f} s",
        f"{ours:.2f} s",
        median(ratios),
        "≤ 1.18 (efficiency ≥ 0.85)",
    )


def _overhead(pool: DaskPool) -> Took:
    """A job that does nothing, all workers busy with such; the least of three rounds."""
    _run(pool, "empty", 20)
    rounds = [_run(pool, "empty", EMPTY) for _round in range(3)]
    return min(rounds, key=lambda took: took.cpu).each(EMPTY)


def _question(scratch: Path) -> Took:
    """What a call takes of the one who gives leave, with the record on the disk."""
    pool = DaskPool(Reach.of(f"local:{ASKERS}"), Bench())
    try:
        folder = ForgeFolder(scratch / "forge")
        numbers = count()
        broker = Broker(
            Caps(calls=10**6), folder.record, folder.drafts, lambda: float(next(numbers))
        )
        _run(pool, "empty", 20)
        return _run(pool, "ask", ASKERS, broker.answer).each(ASKERS * QUESTIONS)
    finally:
        pool.close()


def _simulation(costs: Costs) -> Iterator[Row]:
    one: Run | None = None
    for workers in WORKERS:
        run = simulated(workers, PLANNED, costs)
        one = one or run
        lossy = simulated(workers, PLANNED, Costs(costs.task, costs.question, lost_every=60.0))
        speed = one.seconds / run.seconds
        yield Row(
            f"{PLANNED:,} tasks, {workers:,} workers",
            f"{one.seconds / 3600:.1f} h",
            f"{run.seconds / 3600:.2f} h",
            None,
            "none set",
            f"{speed:.0f} × one worker; {PLANNED / run.seconds * 3600:,.0f} an hour; last 5 % take"
            f" {run.tail / 60:.0f} min; scheduler busy {run.busy:.0%}; a worker lost every minute:"
            f" {lossy.seconds / run.seconds - 1:+.1%} time, {lossy.calls_lost} calls",
        )
    yield Row(
        "workers at which the one who gives leave is the limit",
        "",
        f"{limit(costs):,}",
        None,
        "none set",
        f"model {costs.call:g} s a call",
    )


def limit(costs: Costs) -> int:
    """The number of workers for which the one server is busy all the time, by its share of a task."""
    mean_calls = sum(CALLS.values()) / len(CALLS)
    mean_proof = sum(PROOF_S.values()) / len(PROOF_S)
    thinks = costs.call * math.exp(costs.spread**2 / 2)
    served = costs.task + mean_calls * QUESTIONS_A_CALL * costs.question
    return int((mean_calls * thinks + mean_proof + served) / served)
