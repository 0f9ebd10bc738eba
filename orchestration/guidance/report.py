"""Use case: everything a learner may want to see of one language on a page."""

from __future__ import annotations

from dataclasses import dataclass

from curriculum.graph.drawing import Placed, drawing
from curriculum.learner.history import Moment, history
from orchestration.desk import Desk
from orchestration.packets.build import remediation_words
from schemas.events import Event

from .beliefs import tracker_over_log
from .standing import Standing, standings

MOMENTS = 60
"""Points of the curve; more are not told apart on a page."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One time a misconception was counted, and what to do about it in words."""

    at: float
    node: str
    tag: str
    advice: str


@dataclass(frozen=True, slots=True)
class Report:
    """One language: where every node stands and where it is drawn, what happened, what is due.

    `moments` rise in time and end now; empty before the first attempt. `attempts` counts runs, and
    `passes` those of them that passed.
    """

    language: str
    title: str
    made_at: float
    standings: tuple[Standing, ...]
    drawing: tuple[Placed, ...]
    moments: tuple[Moment, ...]
    sightings: tuple[Sighting, ...]
    attempts: int
    passes: int

    @property
    def due(self) -> tuple[Standing, ...]:
        """Nodes with a review date, the earliest first."""
        dated = [item for item in self.standings if item.due_at is not None]
        return tuple(sorted(dated, key=lambda item: item.due_at or 0.0))


def report(desk: Desk, language: str) -> Report:
    """The page's values; UsageError(UNKNOWN_LANGUAGE) for a language without settings."""
    title = desk.language(language).title
    events = tuple(desk.memory.events())
    runs = [item for item in events if item.kind == "attempt" and item.language == language]
    nodes = desk.curriculum.nodes(language)
    now = desk.clock.now()
    return Report(
        language=language,
        title=title,
        made_at=now,
        standings=standings(desk, language),
        drawing=drawing(nodes),
        moments=history(
            tracker_over_log(desk, events),
            events,
            [node.id for node in nodes],
            _times(runs[0].at, now) if runs else (),
        ),
        sightings=_sightings(desk, events, language),
        attempts=len(runs),
        passes=sum(item.body.get("passed") is True for item in runs),
    )


def _times(first: float, now: float) -> tuple[float, ...]:
    """Evenly from the first run to now; a clock that went back makes one moment."""
    step = max(0.0, now - first) / (MOMENTS - 1)
    return tuple(first + step * number for number in range(MOMENTS)) if step else (max(first, now),)


def _sightings(desk: Desk, events: tuple[Event, ...], language: str) -> tuple[Sighting, ...]:
    return tuple(
        Sighting(event.at, event.node, tag, remediation_words(desk, tag))
        for event in events
        if event.kind == "misconception" and event.language == language
        for tag in [str(event.body.get("tag", ""))]
    )
