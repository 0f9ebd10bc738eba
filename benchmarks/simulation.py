"""Measures the learner model and the selection on simulated learners who walk a whole language."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import compress
from pathlib import Path

from languages.folders import BUNDLED, LanguageFolders
from orchestration.guidance.recommend import recommend_next
from orchestration.progress import Progress
from shell.bootstrap import Backstage, Library

from . import homes
from .measure import Row, in_milliseconds, quantile, timed
from .simulated_pupil import World
from .simulated_rivals import (
    Scored,
    auc,
    log_loss,
    majority,
    plain_elo,
    pooled_elo,
    running_mean,
    tracked,
)
from .simulated_walk import Prediction, Walk, walks

LANGUAGE, LEARNERS, SEED = "python", 200, 7
FIFTHS = ("weakest", "second", "middle", "fourth", "ablest")
SESSIONS, ATTEMPTS_EACH, ASKED = 50, 200, 300
"""A home of 10,000 attempts, and how often it is asked for a recommendation."""


def rows(scratch: Path) -> Iterator[Row]:
    """Ways, rivals and the cost of a recommendation."""
    nodes = Library(LanguageFolders(BUNDLED)).nodes(LANGUAGE)
    found = walks(nodes, LEARNERS, seed=SEED)
    yield from _ways(found)
    yield from _fifths(found)
    yield from _rivals(found, World.of(nodes, SEED))
    yield _cost(scratch)


def _ways(found: Sequence[Walk]) -> Iterator[Row]:
    """Nobody stranded, and who is blocked is helped."""
    who = f"{len(found)} simulated learners, {LANGUAGE}"
    total = max(len(way.sessions_to) for way in found)
    stranded = sum(way.stranded > 0 for way in found)
    unready = sum(way.unready for way in found)
    finished = sum(len(way.sessions_to) == total for way in found)
    yield Row(
        f"{who}: left without a next step while nodes remain",
        "",
        str(stranded),
        None,
        "0",
        f"{unready} steps without their prerequisites; {finished} passed all {total} nodes",
    )
    blocked = sum(len(way.blocked) for way in found)
    helped = sum(len(way.blocked & way.helped) for way in found)
    remedies = sum(way.remedies for way in found)
    yield Row(
        "blocked nodes that got a remedy",
        str(blocked),
        str(helped),
        helped / blocked,
        "1",
        f"{remedies} bridge lessons and repeats",
    )


def _fifths(found: Sequence[Walk]) -> Iterator[Row]:
    """Runs to pass every node once, and to master half of them, by ability."""
    size = len(found) // len(FIFTHS)
    for number, name in enumerate(FIFTHS):
        part = found[number * size : (number + 1) * size]
        half = max(len(way.sessions_to) for way in found) // 2
        to_half = [way.mastered[half - 1] for way in part if len(way.mastered) >= half]
        middle = f"{statistics.median(to_half):.0f}" if to_half else "none"
        yield Row(
            f"{name} fifth by ability: runs to pass every node once",
            "",
            f"{statistics.median(way.runs_to_all for way in part):.0f}",
            None,
            "falls with ability",
            f"to master half of them: {middle} ({len(to_half)} of {len(part)} did);"
            f" ability {statistics.mean(way.ability for way in part):+.1f}",
        )


def _rivals(found: Sequence[Walk], world: World) -> Iterator[Row]:
    """Log-loss and AUC on the very same runs, the tracker beside each rival."""
    ways: list[list[Prediction]] = [way.predictions for way in found]
    random.Random(SEED).shuffle(ways)
    ours = tracked(ways)
    rivals: dict[str, Scored] = {
        "majority": majority(ways),
        "running mean": running_mean(ways),
        "plain Elo": plain_elo(ways, world.shipped),
        "Elo that pools all learners": pooled_elo(ways, world.shipped),
    }
    for name, theirs in rivals.items():
        yield Row(
            f"log-loss of the tracker against {name}",
            f"{log_loss(theirs):.4f}",
            f"{log_loss(ours):.4f}",
            log_loss(ours) / log_loss(theirs),
            "< 1",
            f"AUC {auc(theirs):.3f} against {auc(ours):.3f}; {len(ours):,} runs",
        )
    known = [run.known for way in ways for run in way]
    for name, part in (("new", [not item for item in known]), ("known", known)):
        theirs = list(compress(rivals["plain Elo"], part))
        mine = list(compress(ours, part))
        yield Row(
            f"the same against plain Elo, nodes {name} to the learner",
            f"{log_loss(theirs):.4f}",
            f"{log_loss(mine):.4f}",
            log_loss(mine) / log_loss(theirs),
            "< 1",
            f"AUC {auc(theirs):.3f} against {auc(mine):.3f}; {len(mine):,} runs",
        )


def _cost(scratch: Path) -> Row:
    """A recommendation as a turn asks for it, from reading the store on; the first, which reads the
    curriculum, aside."""
    backstage = Backstage(homes.make_home(scratch / "home", SESSIONS, per_session=ATTEMPTS_EACH))

    def ask() -> object:
        return recommend_next(backstage.desk(_unheard, "bank"), homes.LANGUAGE)

    ask()
    took = [_timed_twice(ask) for _ in range(ASKED)]
    backstage.store.close()
    return Row(
        "one recommendation with 10,000 stored attempts",
        "",
        in_milliseconds(statistics.median(wall for wall, _own in took)),
        None,
        "< 5 ms",
        f"p99 {in_milliseconds(quantile([wall for wall, _own in took], 0.99))}, of its own processor"
        f" time {in_milliseconds(quantile([own for _wall, own in took], 0.99))}",
    )


def _timed_twice(action: Callable[[], object]) -> tuple[float, float]:
    """Seconds of one call by the wall clock, and of this process's own work, which a busy machine
    does not stretch."""
    begun = time.process_time()
    wall = timed(action)
    return wall, time.process_time() - begun


def _unheard(_progress: Progress) -> None:
    """Nobody is watching."""
