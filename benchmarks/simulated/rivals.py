"""Knows the simple models that the tracker is measured against, and the two figures it is judged by."""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Mapping, Sequence

from .course import Prediction

Scored = Sequence[tuple[float, bool]]
"""Expected chance and outcome of each run."""


def majority(ways: Sequence[Sequence[Prediction]]) -> Scored:
    """The share of passes among all runs, told in advance, for every run."""
    outcomes = [run.passed for way in ways for run in way]
    share = sum(outcomes) / len(outcomes)
    return [(share, outcome) for outcome in outcomes]


def running_mean(ways: Sequence[Sequence[Prediction]]) -> Scored:
    """Each learner's own share of passes so far, begun with one of each."""
    scored: list[tuple[float, bool]] = []
    for way in ways:
        passes, runs = 1, 2
        for run in way:
            scored.append((passes / runs, run.passed))
            passes, runs = passes + run.passed, runs + 1
    return scored


def plain_elo(ways: Sequence[Sequence[Prediction]], shipped: Mapping[str, float]) -> Scored:
    """One rating a learner against the shipped difficulty, step 1 / (1 + .05 n); what a shell with
    one learner could do instead."""
    return _elo(ways, dict(shipped), learns_items=False)


def pooled_elo(ways: Sequence[Sequence[Prediction]], shipped: Mapping[str, float]) -> Scored:
    """As plain Elo, with difficulties that go on learning from all learners, one after another."""
    return _elo(ways, dict(shipped), learns_items=True)


def _elo(
    ways: Sequence[Sequence[Prediction]], items: dict[str, float], *, learns_items: bool
) -> Scored:
    seen: dict[str, int] = defaultdict(int)
    scored: list[tuple[float, bool]] = []
    for way in ways:
        rating = 0.0
        for number, run in enumerate(way):
            p = 1.0 / (1.0 + math.exp(items[run.exercise] - rating))
            scored.append((p, run.passed))
            rating += (run.passed - p) / (1.0 + 0.05 * number)
            if learns_items:
                items[run.exercise] -= (run.passed - p) / (1.0 + 0.05 * seen[run.exercise])
                seen[run.exercise] += 1
    return scored


def without_items(ways: Sequence[Sequence[Prediction]]) -> Scored:
    """What the tracker would have expected knowing only the difficulties of nodes."""
    return [(run.without, run.passed) for way in ways for run in way]


def tracked(ways: Sequence[Sequence[Prediction]]) -> Scored:
    """What the tracker expected."""
    return [(run.p, run.passed) for way in ways for run in way]


def log_loss(scored: Scored) -> float:
    """Mean negative log-likelihood in nats; less is better, .693 is a coin."""
    return -math.fsum(math.log(p if passed else 1.0 - p) for p, passed in scored) / len(scored)


def auc(scored: Scored) -> float:
    """Chance that a run that passes was expected more than one that fails; ties count half."""
    ordered = sorted(scored)
    ranks = 0.0
    place = 0
    while place < len(ordered):
        end = place
        while end < len(ordered) and ordered[end][0] == ordered[place][0]:
            end += 1
        mean_rank = (place + 1 + end) / 2
        ranks += mean_rank * sum(passed for _p, passed in ordered[place:end])
        place = end
    passes = sum(passed for _p, passed in ordered)
    fails = len(ordered) - passes
    return (ranks - passes * (passes + 1) / 2) / (passes * fails)
