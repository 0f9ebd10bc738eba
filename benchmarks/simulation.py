"""Measures the learner model and the selection on simulated learners who walk a whole language."""

from __future__ import annotations

import random
import statistics
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from languages.folders import BUNDLED, LanguageFolders
from orchestration.guidance.recommend import recommend_next
from orchestration.progress import Progress
from shell.bootstrap import Backstage, Library

from . import homes, teaching
from .measure import Row, in_milliseconds, quantile, timed
from .simulated.course import Prediction
from .simulated.rivals import (
    Scored,
    auc,
    log_loss,
    majority,
    plain_elo,
    pooled_elo,
    running_mean,
    tracked,
    without_items,
)
from .simulated.worlds import Simulated, worlds

LANGUAGE, SEED = "python", 7
SESSIONS, ATTEMPTS_EACH, ASKED = 50, 200, 300
"""A home of 10,000 attempts, and how often it is asked for a recommendation."""


def rows(scratch: Path) -> Iterator[Row]:
    """What is taught, what is foreseen, and the cost of a recommendation."""
    nodes = Library(LanguageFolders(BUNDLED)).nodes(LANGUAGE)
    for world in worlds(nodes, SEED):
        found, led = teaching.rows(world)
        yield from found
        yield from _rivals(world, [item.course.predictions for item in led])
    yield _cost(scratch)


def _rivals(world: Simulated, ways: list[list[Prediction]]) -> Iterator[Row]:
    """Log-loss and AUC on the very same runs, the tracker beside each rival."""
    random.Random(SEED).shuffle(ways)
    ours = tracked(ways)
    rivals: dict[str, Scored] = {
        "itself without difficulties of exercises": without_items(ways),
        "majority": majority(ways),
        "running mean": running_mean(ways),
        "plain Elo": plain_elo(ways, world.shipped),
        "Elo that pools all learners": pooled_elo(ways, world.shipped),
    }
    for name, theirs in rivals.items():
        yield Row(
            f"{world.name}: log-loss of the tracker against {name}",
            f"{log_loss(theirs):.4f}",
            f"{log_loss(ours):.4f}",
            log_loss(ours) / log_loss(theirs),
            "< 1",
            f"AUC {auc(theirs):.3f} against {auc(ours):.3f}; {len(ours):,} runs",
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
