"""Measures what following /next teaches, beside simple ways to choose, on simulated learners."""

from __future__ import annotations

import statistics
from collections.abc import Iterator, Mapping, Sequence

from curriculum.learner.mastery import HELD as CALLED_HELD
from curriculum.learner.mastery import REMEMBERED

from .measure import Row
from .simulated.course import BEGIN, DAY_S, held, longest_streak, most_of_thirty
from .simulated.ours import policy
from .simulated.policies import BASELINES
from .simulated.worlds import Led, Simulated

DAYS, IDLE_DAYS, LEARNERS = 120, 30, 36
YEAR, YEAR_LEARNERS, WEEK = 365, 3, 7
THIRDS = ("weak", "middle", "able")


def rows(world: Simulated) -> tuple[list[Row], list[Led]]:
    """What one world shows, and our courses in it."""
    ours = world.led(policy, DAYS, LEARNERS, foresees=True)
    theirs = {name: world.led(way, DAYS, LEARNERS) for name, way in BASELINES.items()}
    found = [*_held(world.name, ours, theirs), *_manners(world.name, ours, theirs)]
    return [*found, _calibration(world.name, ours), _year(world)], ours


def _held(name: str, ours: Sequence[Led], theirs: Mapping[str, Sequence[Led]]) -> Iterator[Row]:
    """The share of nodes truly held, for all and by third of ability."""
    third = LEARNERS // len(THIRDS)
    parts = {"all": slice(0, LEARNERS)} | {
        who: slice(at * third, (at + 1) * third) for at, who in enumerate(THIRDS)
    }
    for idle in (0, IDLE_DAYS):
        for who, part in parts.items():
            mine = _mean_held(ours[part], idle)
            rivals = {rival: _mean_held(led[part], idle) for rival, led in theirs.items()}
            best = max(rivals, key=lambda rival: rivals[rival])
            when = f"day {DAYS}" + (f" and {idle} idle days" if idle else "")
            gain, error = _gain(ours[part], theirs[best][part], idle)
            yield Row(
                f"{name}, {who}: nodes truly held at {when}",
                f"{rivals[best]:.2f}",
                f"{mine:.2f}",
                mine / rivals[best] if rivals[best] else None,
                "≥ 1",
                f"{gain:+.3f} ± {error:.3f}; "
                + ", ".join(f"{rival} {share:.2f}" for rival, share in rivals.items()),
            )


def _gain(ours: Sequence[Led], theirs: Sequence[Led], idle: float) -> tuple[float, float]:
    """The mean difference over the same learners, and its standard error."""
    gains = [
        held(mine.course, mine.learner, idle) - held(other.course, other.learner, idle)
        for mine, other in zip(ours, theirs, strict=True)
    ]
    return statistics.mean(gains), statistics.stdev(gains) / len(gains) ** 0.5


def _mean_held(led: Sequence[Led], idle: float) -> float:
    return statistics.mean(held(item.course, item.learner, idle) for item in led)


def _manners(name: str, ours: Sequence[Led], theirs: Mapping[str, Sequence[Led]]) -> Iterator[Row]:
    """Streaks, shares, idle sessions, the chance aimed at, and the runs that half the nodes took."""
    streak = max(longest_streak(item.course.sessions) for item in ours)
    share = max(most_of_thirty(item.course.sessions) for item in ours)
    idle = statistics.mean(item.course.idle for item in ours)
    first = [p for item in ours for p in item.course.aims]
    yield Row(
        f"{name}: longest streak of one exercise",
        "",
        str(streak),
        None,
        "≤ 3",
        f"at most {share} of thirty sessions; {idle:.0f} of {DAYS * 3} sessions idle",
    )
    yield Row(
        f"{name}: chance to pass the first run of a session, median",
        "",
        f"{statistics.median(first):.2f}",
        None,
        "near .70",
        f"passed {statistics.mean(done for item in ours for done in item.course.at_once):.2f}",
    )
    half = len(ours[0].course.nodes) // 2

    def runs_to_half(led: Sequence[Led]) -> str:
        reached = [sorted(item.course.runs_to.values()) for item in led]
        found = [runs[half - 1] for runs in reached if len(runs) >= half]
        return f"{statistics.median(found):.0f} ({len(found)} did)" if found else "none did"

    yield Row(
        f"{name}: runs until half the nodes were truly held once, median",
        "",
        runs_to_half(ours),
        None,
        "none set",
        ", ".join(f"{rival} {runs_to_half(led)}" for rival, led in theirs.items()),
    )


def _calibration(name: str, ours: Sequence[Led]) -> Row:
    """What held is worth that is called held."""
    truths = [
        item.learner.truth(node.id, item.course.now)
        for item in ours
        for node in item.course.nodes
        if item.course.tracker.is_held(item.course.model, node.id, item.course.now)
    ]
    others = [
        item.learner.truth(node.id, item.course.now)
        for item in ours
        for node in item.course.nodes
        if node.id in item.course.model.nodes
        and not item.course.tracker.is_held(item.course.model, node.id, item.course.now)
    ]
    rest = f"{statistics.mean(others):.2f}" if others else "none"
    return Row(
        f"{name}: true chance on nodes called held at day {DAYS}",
        rest,
        f"{statistics.mean(truths):.2f}",
        None,
        "≥ .70",
        f"base: nodes begun that are not; held means a chance ≥ {CALLED_HELD} and memory ≥ {REMEMBERED}",
    )


def _year(world: Simulated) -> Row:
    """Due reviews a day in the week before three days of a year."""
    led = world.led(policy, YEAR, YEAR_LEARNERS)

    def a_day(until: int) -> float:
        late = BEGIN + until * DAY_S
        return statistics.mean(
            sum(
                session.kind == "review" and late - WEEK * DAY_S <= session.at < late
                for session in item.course.sessions
            )
            / WEEK
            for item in led
        )

    told = " · ".join(f"day {day}: {a_day(day):.1f}" for day in (30, 90, YEAR))
    return Row(f"{world.name}: due reviews a day", "", told, None, "bearable", "of three sessions")
