"""Knows how what was believed about a learner looked at earlier moments."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from schemas.events import Event
from schemas.learner import LearnerModel

from .learning import learn_from
from .mastery import Tracker


@dataclass(frozen=True, slots=True)
class Moment:
    """How many of some nodes were practised, mastered or shaky at a time (Unix seconds)."""

    at: float
    practised: int
    mastered: int
    shaky: int


def history(
    tracker: Tracker, events: Iterable[Event], nodes: Sequence[str], times: Sequence[float]
) -> tuple[Moment, ...]:
    """The state at each of `times`, which rise; events after a time do not count for it."""
    return tuple(
        _moment(tracker, model, nodes, at) for at, model in _models(tracker, events, times)
    )


def _models(
    tracker: Tracker, events: Iterable[Event], times: Sequence[float]
) -> Iterator[tuple[float, LearnerModel]]:
    model = tracker.start()
    coming = iter(events)
    event = next(coming, None)
    for at in times:
        while event is not None and event.at <= at:
            model = learn_from(tracker, model, event)
            event = next(coming, None)
        yield at, model


def _moment(tracker: Tracker, model: LearnerModel, nodes: Sequence[str], at: float) -> Moment:
    """A node that nobody touched has no status worth the sum."""
    found = [tracker.status(model, id, at) for id in nodes if id in model.nodes]
    return Moment(at, found.count("practised"), found.count("mastered"), found.count("shaky"))
