"""Knows what the calls of the log cost together: by session, by day, and in all."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from schemas.events import Event


@dataclass(frozen=True, slots=True)
class Cost:
    """A sum over calls. `calls` counts every try, `rejected` the calls that ended without a reply;
    `duration_s` is the time that engines took, in seconds, and
    `cached_tokens` those of the input that the service had read before."""

    calls: int = 0
    rejected: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    duration_s: float = 0.0
    cached_tokens: int = 0

    def plus(self, body: Mapping[str, object]) -> Cost:
        """With one more call, as a `call` event's body tells it."""
        return Cost(
            calls=self.calls + 1 + _whole(body, "retries"),
            rejected=self.rejected + (1 if body.get("reason") else 0),
            input_tokens=self.input_tokens + _whole(body, "input_tokens"),
            output_tokens=self.output_tokens + _whole(body, "output_tokens"),
            duration_s=self.duration_s + _seconds(body),
            cached_tokens=self.cached_tokens + _whole(body, "cached_tokens"),
        )


@dataclass(frozen=True, slots=True)
class SessionCost:
    """What one session cost; `session` is empty for setups that never became one."""

    session: str
    node: str
    language: str
    cost: Cost


@dataclass(frozen=True, slots=True)
class Usage:
    """Sessions and days in the order of their first call, and everything together."""

    sessions: tuple[SessionCost, ...]
    days: tuple[tuple[str, Cost], ...]
    total: Cost


def usage(calls: Iterable[Event], day_of: Callable[[float], str]) -> Usage:
    """Sums of `call` events; `day_of` names the day of a Unix time as the learner counts days."""
    sessions: dict[str, SessionCost] = {}
    days: dict[str, Cost] = {}
    total = Cost()
    for event in calls:
        node, language = (event.node, event.language) if event.session else ("", "")
        found = sessions.get(event.session, SessionCost(event.session, node, language, Cost()))
        sessions[event.session] = replace(found, cost=found.cost.plus(event.body))
        day = day_of(event.at)
        days[day] = days.get(day, Cost()).plus(event.body)
        total = total.plus(event.body)
    return Usage(tuple(sessions.values()), tuple(days.items()), total)


def _whole(body: Mapping[str, object], key: str) -> int:
    value = body.get(key)
    return value if isinstance(value, int) else 0


def _seconds(body: Mapping[str, object]) -> float:
    value = body.get("duration_s")
    return float(value) if isinstance(value, int | float) else 0.0
