"""The progress report as one HTML page that needs nothing else: no network, no script."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from html import escape
from typing import TYPE_CHECKING

from shell.base.words import counted
from shell.views.map import MARKS, bar, so_far

from . import svg as report_svg

if TYPE_CHECKING:
    from orchestration.guidance.report import Report

STYLE = """\
:root { color-scheme: light dark; --ink: #1d2733; --soft: #5c6b7a; --paper: #fbfaf7; --card: #fff;
  --line: #d9d6cd; --good: #2f7d4f; --good-bg: #dcefe2; --half: #a06a00; --half-bg: #f7e8c8;
  --open: #24599c; --open-bg: #dfe9f7; --bad: #a8322a; --bad-bg: #f8dedb; --faded: #7a4fa0;
  --faded-bg: #ece2f5; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e3dc; --soft: #a3adb8; --paper: #171a1f;
  --card: #1f242b; --line: #3a424d; --good: #7fd3a0; --good-bg: #1d3a2a; --half: #e8b95a;
  --half-bg: #3d3118; --open: #8db8f0; --open-bg: #1d2f49; --bad: #f0938b; --bad-bg: #45211f;
  --faded: #c6a3e6; --faded-bg: #33254a; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 75rem; padding: 1.5rem; background: var(--paper); color: var(--ink);
  font: 16px/1.5 system-ui, sans-serif; }
h1 { font-size: 1.5rem; } h2 { font-size: 1.25rem; margin-top: 2.5rem; } h3 { font-size: 1rem; }
p, td, th { max-width: 46rem; } .soft, .small { color: var(--soft); }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 1rem;
  margin: .75rem 0; overflow-x: auto; }
table { border-collapse: collapse; } th, td { text-align: left; padding: .2rem 1.2rem .2rem 0; }
ul.key { list-style: none; display: flex; flex-wrap: wrap; gap: .3rem 1.2rem; padding: 0; margin: 0 0 .5rem; }
svg { display: block; margin: 0 auto; } svg text { font: 12px system-ui, sans-serif; fill: var(--ink); }
svg text.small { font-size: 10.5px; fill: var(--soft); } svg text.id { font-weight: 600; }
.node { fill: var(--card); stroke: var(--line); }
.edge { fill: none; stroke: var(--line); stroke-width: 1.3; }
.grid { stroke: var(--line); } .seen { fill: var(--bad); opacity: .75; }
.ready .node { stroke: var(--open); fill: var(--open-bg); }
.practised .node { stroke: var(--half); fill: var(--half-bg); }
.mastered .node { stroke: var(--good); fill: var(--good-bg); }
.blocked .node { stroke: var(--bad); fill: var(--bad-bg); }
.shaky .node { stroke: var(--faded); fill: var(--faded-bg); stroke-dasharray: 4 3; }
.area.mastered { fill: var(--good); } .area.practised { fill: var(--half); opacity: .75; }
.faded { fill: none; stroke: var(--faded); stroke-width: 2; stroke-dasharray: 5 3; }
"""

MEANINGS = {
    "mastered": "mastered",
    "practised": "practised, not yet sure",
    "shaky": "shaky: was mastered, has faded",
    "ready": "ready to start",
    "blocked": "blocked by a mistake that keeps coming",
    "new": "waits for its prerequisites",
}


START = (
    '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">\n'
    "<title>learnshell: progress</title>\n"
)
"""How every page begins, by which an earlier one is known."""


def page(reports: Sequence[Report]) -> str:
    """The whole document, as text."""
    made = datetime.fromtimestamp(reports[0].made_at).astimezone()
    return (
        f'{START}<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<style>\n{STYLE}</style></head>\n<body>\n"
        f'<h1>Progress</h1>\n<p class="soft">As of {made:%Y-%m-%d %H:%M}, from the record of'
        f" learnshell.</p>\n{''.join(map(_language, reports))}</body></html>\n"
    )


def _language(value: Report) -> str:
    counts = Counter(item.status for item in value.standings)
    said = f"{counts['mastered']} of {len(value.standings)} nodes mastered, {counts['practised']} practised."
    runs = (
        f" {counted(value.attempts, 'attempt')}, {value.passes} of them passed."
        if value.attempts
        else ""
    )
    return (
        f"<section><h2>{escape(value.title)}</h2>\n<p>{said}{runs}</p>\n"
        f"{_tracks(value)}{_graph(value)}{_curve(value)}{_sightings(value)}{_due(value)}</section>\n"
    )


def _graph(value: Report) -> str:
    key = "".join(f"<li>{MARKS[status][0]} {words}</li>" for status, words in MEANINGS.items())
    return (
        f'<h3>The way through</h3>\n<ul class="key">{key}</ul>\n'
        f'<div class="card">{report_svg.graph(value)}</div>\n'
    )


def _curve(value: Report) -> str:
    if not value.moments:
        return (
            '<p class="soft">No attempts yet: the curve of mastery begins with the first one.</p>\n'
        )
    return f'<h3>Mastery over time</h3>\n<div class="card">{report_svg.curve(value)}</div>\n'


def _sightings(value: Report) -> str:
    if not value.sightings:
        return ""
    advice = {item.tag: item.advice for item in value.sightings}
    items = "".join(
        f"<li><code>{escape(tag)}</code>: {_with_code(words)}</li>" for tag, words in advice.items()
    )
    return (
        "<h3>Misconceptions over time</h3>\n"
        f'<div class="card">{report_svg.sightings(value)}<ul>{items}</ul></div>\n'
    )


def _with_code(words: str) -> str:
    """Escaped text, with what stands in backticks as code."""
    return re.sub(r"`([^`]+)`", r"<code>\1</code>", escape(words))


def _due(value: Report) -> str:
    if not value.due:
        return ""
    rows = "".join(
        f"<tr><td>{escape(item.node.id)}</td><td>{escape(item.node.title)}</td>"
        f"<td>{_percent(item.able)}</td><td>{_percent(item.left)}</td>"
        f"<td>{_when(item.due_at or 0.0, value.made_at)}</td></tr>"
        for item in value.due
    )
    return (
        "<h3>What is due</h3>\n<table><thead><tr><th>Node</th><th>Title</th><th>Could do it</th>"
        "<th>Remembers it</th><th>Review</th></tr>"
        f"</thead><tbody>{rows}</tbody></table>\n"
    )


def _percent(chance: float | None) -> str:
    return "" if chance is None else f"{chance * 100:.0f} %"


def _tracks(value: Report) -> str:
    """A bar for every track: how much of it holds."""
    rows = "".join(
        f"<tr><td>{escape(title)}</td><td>{bar(items)}</td>"
        f"<td>{escape(so_far(items, value.made_at))}</td></tr>"
        for title, items in value.tracks
    )
    return f"<table><tbody>{rows}</tbody></table>\n"


def _when(due: float, now: float) -> str:
    date = datetime.fromtimestamp(due).astimezone().date()
    return f"<strong>due since {date}</strong>" if due <= now else str(date)
