"""The simulated forge is the same at every run, and knows what a lost worker and a slow scheduler cost."""

from __future__ import annotations

from dataclasses import replace

from benchmarks.forge import limit
from benchmarks.forge_model import CALLS, Costs, simulated

COSTS = Costs(task=0.01, question=0.002)


def test_a_simulation_is_the_same_again_and_grows_with_its_workers() -> None:
    one, eight = simulated(1, 60, COSTS), simulated(8, 60, COSTS)
    assert one == simulated(1, 60, COSTS)
    assert 6.5 < one.seconds / eight.seconds <= 8.0
    assert eight.tail > 0


def test_a_lost_worker_costs_the_call_under_way_and_time() -> None:
    quiet = simulated(4, 60, COSTS)
    lossy = simulated(4, 60, replace(COSTS, lost_every=60.0))
    assert lossy.calls_lost > 0 == quiet.calls_lost
    assert lossy.calls_lost < 0.05 * 20 * sum(CALLS.values())
    assert lossy.seconds > quiet.seconds


def test_the_one_who_gives_leave_is_the_limit_sooner_the_slower_it_is() -> None:
    slow = replace(COSTS, question=0.05)
    assert limit(slow) < limit(COSTS) / 10
    assert simulated(200, 200, slow).busy > 0.8
