"""Draws one language's report as SVG: the graph, the curve of mastery, the times a mistake was seen."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from shell.views.map import MARKS

if TYPE_CHECKING:
    from curriculum.graph.drawing import Placed
    from curriculum.learner.history import Moment
    from orchestration.guidance.report import Report, Sighting
    from orchestration.guidance.standing import Standing

BOX_W, BOX_H, GAP_X, GAP_Y = 144, 46, 12, 34
CHART_W, CHART_H, LEFT, RIGHT = 1040, 200, 34, 90
TITLE_WIDTH = 22
MOST_BESIDE = 7
"""Boxes that fit beside one another on a page."""
ROW_H, LABEL_W = 24, 240


def graph(value: Report) -> str:
    """Every node as a box below its prerequisites, coloured and marked by status."""
    lines = _lines(value.drawing)
    width = max(map(len, lines), default=0) * (BOX_W + GAP_X)
    places = {
        id: (_left(place, len(line), width), 1 + number * (BOX_H + GAP_Y))
        for number, line in enumerate(lines)
        for place, id in enumerate(line)
    }
    edges = (
        _edge(places[need], places[each.node.id])
        for each in value.drawing
        for need in each.node.prerequisites
        if need in places
    )
    boxes = (_box(item, *places[item.node.id]) for item in value.standings)
    height = len(lines) * (BOX_H + GAP_Y)
    return _svg(width, height, f"Prerequisite graph of {value.title}", (*edges, *boxes))


def _lines(drawing: Sequence[Placed]) -> list[list[str]]:
    """The ids of each step from left to right; a step too wide for a page takes several lines."""
    steps: dict[int, list[str]] = {}
    for each in sorted(drawing, key=lambda item: (item.step, item.place)):
        steps.setdefault(each.step, []).append(each.node.id)
    lines: list[list[str]] = []
    for ids in steps.values():
        count = -(-len(ids) // MOST_BESIDE)
        size = -(-len(ids) // count)
        lines += [ids[start : start + size] for start in range(0, len(ids), size)]
    return lines


def _left(place: int, beside: int, width: float) -> float:
    """A short line stands in the middle."""
    return (width - beside * (BOX_W + GAP_X)) / 2 + GAP_X / 2 + place * (BOX_W + GAP_X)


def _edge(start: tuple[float, float], end: tuple[float, float]) -> str:
    x1, y1 = start[0] + BOX_W / 2, start[1] + BOX_H
    x2, y2 = end[0] + BOX_W / 2, end[1]
    bend = (y2 - y1) * 0.5
    return (
        f'<path class="edge" d="M{x1:.0f} {y1:.0f} C{x1:.0f} {y1 + bend:.0f}'
        f' {x2:.0f} {y2 - bend:.0f} {x2:.0f} {y2:.0f}"/>'
    )


def _box(item: Standing, x: float, y: float) -> str:
    lines = textwrap.wrap(item.node.title, TITLE_WIDTH, max_lines=2, placeholder=" …")
    texts = "".join(
        f'<text x="{x + 8:.0f}" y="{y + 28 + 12 * number:.0f}" class="small">{escape(line)}</text>'
        for number, line in enumerate(lines)
    )
    about = f"{item.node.id} {item.node.title}: {item.status}, {item.node.can}"
    return (
        f'<g class="{item.status}"><title>{escape(about)}</title>'
        f'<rect class="node" x="{x:.0f}" y="{y:.0f}" width="{BOX_W}" height="{BOX_H}" rx="6"/>'
        f'<text x="{x + 8:.0f}" y="{y + 15:.0f}" class="id">'
        f"{MARKS[item.status][0]} {escape(item.node.id)}</text>{texts}</g>"
    )


def curve(value: Report) -> str:
    """Nodes over time: mastered below, practised on top of it, and those that faded as a line."""
    moments = value.moments
    most = max((each.mastered + each.practised for each in moments), default=0)
    top = max(4, most, *(each.shaky for each in moments))
    xs = _across([each.at for each in moments])
    mastered = [each.mastered for each in moments]
    both = [each.mastered + each.practised for each in moments]
    shaky = [each.shaky for each in moments]
    parts = (
        *_scale(top),
        _area("area practised", xs, both, mastered, top),
        _area("area mastered", xs, mastered, [0] * len(xs), top),
        _line(xs, shaky, top) if any(shaky) else "",
        *_legend(moments, top),
        *_dates(moments, CHART_H),
    )
    name = f"Nodes practised and mastered over time, {value.title}"
    return _svg(CHART_W, CHART_H + 22, name, parts)


def _across(times: Sequence[float]) -> list[float]:
    first, last = times[0], times[-1]
    span = (last - first) or 1.0
    return [LEFT + (at - first) / span * (CHART_W - LEFT - RIGHT) for at in times]


def _up(count: float, top: int) -> float:
    return CHART_H - 6 - count / top * (CHART_H - 20)


def _scale(top: int) -> Iterator[str]:
    for part in (0, top // 2, top):
        y = _up(part, top)
        yield (
            f'<line class="grid" x1="{LEFT}" x2="{CHART_W - RIGHT}" y1="{y:.1f}" y2="{y:.1f}"/>'
            f'<text class="small" x="{LEFT - 6}" y="{y + 4:.1f}" text-anchor="end">{part}</text>'
        )


def _area(
    name: str, xs: Sequence[float], upper: Sequence[int], lower: Sequence[int], top: int
) -> str:
    """A band between two counts. A single moment is drawn as a dot's width of it."""
    if len(xs) == 1:
        xs, upper, lower = [xs[0], xs[0] + 3], [*upper, *upper], [*lower, *lower]
    there = (f"{x:.1f},{_up(count, top):.1f}" for x, count in zip(xs, upper, strict=True))
    back = (f"{x:.1f},{_up(count, top):.1f}" for x, count in zip(xs, lower, strict=True))
    return f'<polygon class="{name}" points="{" ".join((*there, *reversed(list(back))))}"/>'


def _line(xs: Sequence[float], counts: Sequence[int], top: int) -> str:
    points = " ".join(f"{x:.1f},{_up(n, top):.1f}" for x, n in zip(xs, counts, strict=True))
    return f'<polyline class="faded" points="{points}"/>'


def _legend(moments: Sequence[Moment], top: int) -> Iterator[str]:
    """The last figures in words where the curve ends, kept apart where they would touch."""
    last = moments[-1]
    wanted = [
        (_up(last.mastered / 2, top), f"{last.mastered} mastered"),
        (_up(last.mastered + last.practised / 2, top), f"{last.practised} practised"),
    ]
    if last.shaky:
        wanted.append((_up(last.shaky, top), f"{last.shaky} shaky"))
    at = float(CHART_H)
    for y, words in sorted(wanted, reverse=True):
        at = min(y + 4, at - 13)
        yield f'<text class="small" x="{CHART_W - RIGHT + 8}" y="{at:.1f}">{words}</text>'


def sightings(value: Report) -> str:
    """One row a misconception, the commonest first, and a dot for every time it was counted."""
    rows: dict[str, list[Sighting]] = {}
    for item in value.sightings:
        rows.setdefault(item.tag, []).append(item)
    ordered = sorted(rows.items(), key=lambda row: -len(row[1]))
    first = min(item.at for item in value.sightings)
    span = (value.made_at - first) or 1.0
    parts = [
        part
        for number, (tag, seen) in enumerate(ordered)
        for part in _sighting_row(tag, seen, number * ROW_H + 14, first, span)
    ]
    height = len(ordered) * ROW_H + 4
    dates = _ends(first, value.made_at, LABEL_W, height + 12)
    name = f"Misconceptions over time, {value.title}"
    return _svg(CHART_W, height + 22, name, (*parts, *dates))


def _sighting_row(
    tag: str, seen: Sequence[Sighting], y: float, first: float, span: float
) -> Iterator[str]:
    width = CHART_W - LABEL_W - 20
    yield f'<text class="small" x="0" y="{y + 4:.0f}">{escape(tag)} × {len(seen)}</text>'
    yield f'<line class="grid" x1="{LABEL_W}" x2="{CHART_W - 8}" y1="{y:.0f}" y2="{y:.0f}"/>'
    for item in seen:
        x = LABEL_W + 6 + max(0.0, min(1.0, (item.at - first) / span)) * width
        about = f"{item.node}, {_date(item.at)}: {item.advice}"
        yield f'<circle class="seen" cx="{x:.1f}" cy="{y:.0f}" r="4"><title>{escape(about)}</title></circle>'


def _dates(moments: Sequence[Moment], y: int) -> Iterator[str]:
    yield from _ends(moments[0].at, moments[-1].at, LEFT, y + 12, CHART_W - RIGHT)


def _ends(
    first: float, last: float, left: float, y: float, right: float = CHART_W - 8
) -> Iterator[str]:
    yield f'<text class="small" x="{left}" y="{y:.0f}">{_date(first)}</text>'
    yield f'<text class="small" x="{right}" y="{y:.0f}" text-anchor="end">{_date(last)}</text>'


def _date(at: float) -> str:
    return datetime.fromtimestamp(at).astimezone().date().isoformat()


def _svg(width: float, height: float, name: str, parts: Iterable[str]) -> str:
    return (
        f'<svg role="img" aria-label="{escape(name)}" width="{width:.0f}" height="{height:.0f}"'
        f' viewBox="0 0 {width:.0f} {height:.0f}" xmlns="http://www.w3.org/2000/svg">'
        f"{''.join(parts)}</svg>"
    )
