"""Knows which runs of a node are evidence: all but those disputed and those after a pass."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from schemas.events import Event

from .tally import reference

Standing = Literal["counted", "disputed", "play"]


@dataclass(frozen=True, slots=True)
class Run:
    """One recorded run as evidence. `id` is `session#index`; `play` is a run in a session that had
    already passed."""

    id: str
    at: float
    passed: bool
    hint_level: int
    tags: tuple[str, ...]
    standing: Standing

    @property
    def session(self) -> str:
        return self.id.rpartition("#")[0]

    @property
    def index(self) -> int:
        return int(self.id.rpartition("#")[2])


def disputed(events: Iterable[Event]) -> frozenset[str]:
    """References of the runs that are disputed at the end of these events."""
    found: set[str] = set()
    for event in events:
        if event.kind == "disputed":
            found.add(reference(event))
        elif event.kind == "undisputed":
            found.discard(reference(event))
    return frozenset(found)


def runs_of(events: Iterable[Event]) -> tuple[Run, ...]:
    """The runs among the events of one node, in their order."""
    log = tuple(events)
    aside = disputed(log)
    passed_in = ""
    runs: list[Run] = []
    for event in log:
        if event.kind != "attempt":
            continue
        id, passed = reference(event), event.body.get("passed") is True
        play = bool(event.session) and event.session == passed_in
        standing: Standing = "play" if play else "disputed" if id in aside else "counted"
        hints, tags = event.body.get("hint_level"), event.body.get("tags")
        runs.append(
            Run(
                id,
                event.at,
                passed,
                hints if isinstance(hints, int) else 0,
                tuple(tags) if isinstance(tags, list) else (),
                standing,
            )
        )
        passed_in = event.session if passed and not play else passed_in
    return tuple(runs)
