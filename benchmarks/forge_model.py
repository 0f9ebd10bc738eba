"""A forge of many tasks on many workers, event by event: what the real one would take, without the money.

One server stands for everything that is done one after the other: the scheduler and the command, which gives
leave for every call. Its service times are measured; how long a model thinks is an assumption of `Costs`.
"""

from __future__ import annotations

import heapq
import random
from collections import deque
from dataclasses import dataclass, field

CALLS = {"D1": 10, "D2": 18, "D3": 41}
"""Of one exercise: recorded sessions at the first two depths, all caps used up at the third."""
PROOF_S = {"D1": 8.0, "D2": 12.0, "D3": 20.0}
"""Processor seconds of a proof on one core, beside nothing else."""
QUESTIONS_A_CALL = 3
"""Leave, how it came back, and what is kept of it."""


@dataclass(frozen=True, slots=True)
class Costs:
    """Seconds. `task` and `question` are what the one server needs for each; `call` is the median of a
    model's answer, which spreads as a lognormal does; `start` is how long a new worker takes to come."""

    task: float
    question: float
    call: float = 8.0
    spread: float = 0.5
    start: float = 30.0
    lost_every: float = 0.0
    """A worker dies so often; 0 is never."""


@dataclass(frozen=True, slots=True)
class Run:
    """How a run went: seconds in all, and from 95 % done to all done; the share of the time that the one
    server was busy; calls that died with their worker, and seconds of proofs begun again."""

    workers: int
    seconds: float
    tail: float
    busy: float
    calls_lost: int
    proof_lost: float


@dataclass(slots=True)
class _Task:
    calls_left: int
    proof: float


@dataclass(slots=True)
class _State:
    costs: Costs
    chance: random.Random
    todo: deque[_Task]
    free: float = 0.0
    """When the one server has nothing to do any more."""
    served: float = 0.0
    at_work: dict[int, tuple[_Task, int, str]] = field(default_factory=dict)
    events: list[tuple[float, int, str, int, int]] = field(default_factory=list)
    number: int = 0
    ended: list[float] = field(default_factory=list)
    calls_lost: int = 0
    proof_lost: float = 0.0
    began: dict[int, float] = field(default_factory=dict)

    def at(self, when: float, what: str, worker: int, life: int) -> None:
        self.number += 1
        heapq.heappush(self.events, (when, self.number, what, worker, life))

    def serve(self, now: float, seconds: float) -> float:
        """When the one server is done with something that comes now."""
        self.free = max(self.free, now) + seconds
        self.served += seconds
        return self.free


def simulated(workers: int, tasks: int, costs: Costs, seed: int = 1) -> Run:
    """One run; the same for the same arguments."""
    chance = random.Random(seed)
    depths = ("D1", "D2", "D3")
    todo = deque(_Task(CALLS[depths[n % 3]], PROOF_S[depths[n % 3]]) for n in range(tasks))
    state = _State(costs, chance, todo)
    lives = [0] * workers
    for worker in range(workers):
        _next(state, 0.0, worker, 0)
    if costs.lost_every:
        state.at(costs.lost_every, "loss", -1, 0)
    now = 0.0
    while len(state.ended) < tasks:
        now, _number, what, worker, life = heapq.heappop(state.events)
        if what == "loss":
            _lose(state, now, chance.randrange(workers), lives)
            state.at(now + costs.lost_every, "loss", -1, 0)
        elif life == lives[worker]:
            _step(state, now, what, worker, life)
    ended = sorted(state.ended)
    tail = ended[-1] - ended[int(0.95 * tasks) - 1]
    busy = min(1.0, state.served / now)
    return Run(workers, now, tail, busy, state.calls_lost, state.proof_lost)


def _next(state: _State, now: float, worker: int, life: int) -> None:
    """Give a worker its next task, if there is one."""
    if state.todo:
        task = state.todo.popleft()
        state.at_work[worker] = (task, life, "call")
        _ask(state, state.serve(now, state.costs.task), worker, life)


def _ask(state: _State, now: float, worker: int, life: int) -> None:
    """The next call of a task, or its proof."""
    task, _life, _what = state.at_work[worker]
    state.began[worker] = now
    if not task.calls_left:
        state.at_work[worker] = (task, life, "proof")
        state.at(now + task.proof, "proved", worker, life)
        return
    leave = state.serve(now, state.costs.question * QUESTIONS_A_CALL)
    thinks = state.costs.call * state.chance.lognormvariate(0.0, state.costs.spread)
    state.at(leave + thinks, "answered", worker, life)


def _step(state: _State, now: float, what: str, worker: int, life: int) -> None:
    if what == "here":
        _next(state, now, worker, life)
        return
    if worker not in state.at_work:
        return
    task, _life, _what = state.at_work[worker]
    if what == "answered":
        task.calls_left -= 1
        _ask(state, now, worker, life)
        return
    del state.at_work[worker]
    state.ended.append(now)
    _next(state, now, worker, life)


def _lose(state: _State, now: float, worker: int, lives: list[int]) -> None:
    """A worker dies: its replies are kept, so that the call under way or the proof is lost, no more."""
    lives[worker] += 1
    found = state.at_work.pop(worker, None)
    if found is not None:
        task, _life, what = found
        state.todo.appendleft(task)
        if what == "call":
            state.calls_lost += 1
        else:
            state.proof_lost += max(0.0, now - state.began[worker])
    state.at(now + state.costs.start, "here", worker, lives[worker])
