"""Use case: everything a learner may want to see of one language on a page."""

from __future__ import annotations

from collections.abc import Iterable
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
    titles: tuple[tuple[str, str], ...] = ()
    """Id and title of the tracks."""

    @property
    def tracks(self) -> tuple[tuple[str, tuple[Standing, ...]], ...]:
        """The title of every track with its nodes, in the order in which a learner comes to them."""
        titles, found = dict(self.titles), dict[str, list[Standing]]()
        for item in self.standings:
            found.setdefault(item.node.track, []).append(item)
        return tuple((titles.get(id, id), tuple(items)) for id, items in found.items())

    @property
    def due(self) -> tuple[Standing, ...]:
        """Nodes with a review date, the earliest first."""
        dated = [item for item in self.standings if item.due_at is not None]
        return tuple(sorted(dated, key=lambda item: item.due_at or 0.0))


def reports(desk: Desk, languages: Iterable[str]) -> tuple[Report, ...]:
    """The page's values, language by language, from one reading of the log;
    UsageError(UNKNOWN_LANGUAGE) for a language without settings."""
    events = tuple(desk.memory.events())
    return tuple(_report(desk, language, events) for language in languages)


def _report(desk: Desk, language: str, events: tuple[Event, ...]) -> Report:
    title = desk.language(language).title
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
            tracker_over_log(desk.curriculum, events),
            events,
            [node.id for node in nodes],
            _times(runs[0].at, now) if runs else (),
        ),
        sightings=_sightings(desk, events, language),
        attempts=len(runs),
        passes=sum(item.body.get("passed") is True for item in runs),
        titles=tuple((item.id, item.title) for item in desk.curriculum.tracks(language)),
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
