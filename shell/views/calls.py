"""What a person reads about the calls to the engine."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from schemas.events import Event
from shell.base.words import counted

from .parts import Lines, indented, line, quiet

if TYPE_CHECKING:
    from orchestration.authoring.usage import Cost, Usage

MOST_CALLS = 40
"""The newest calls are shown; the rest is for `--json`."""
MOST_ROWS = 20
"""The newest sessions and days."""
HASH_SHOWN = 8


def usage(value: Usage) -> Lines:
    """Sessions, days, and the sum of everything in the last line."""
    if not value.total.calls:
        return [quiet("No engine was asked for anything yet.")]
    sessions = (
        (f"{item.session[:8]} {item.node}" if item.session else "never became a session", item.cost)
        for item in value.sessions[-MOST_ROWS:]
    )
    return [
        line(("by session", "title")),
        indented(_costs(sessions)),
        line(("by day", "title")),
        indented(_costs(value.days[-MOST_ROWS:])),
        line(("in all", "title")),
        indented(_costs([("", value.total)])),
    ]


def _costs(rows: Iterable[tuple[str, Cost]]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column()
    for _ in range(4):
        table.add_column(justify="right")
    for name, cost in rows:
        rejected = f", {cost.rejected} rejected" if cost.rejected else ""
        table.add_row(
            Text(name),
            Text(f"{counted(cost.calls, 'call')}{rejected}"),
            Text(f"{cost.input_tokens:,} in{_cached(cost.cached_tokens)}"),
            Text(f"{cost.output_tokens:,} out"),
            Text(f"{cost.duration_s:.1f} s"),
        )
    return table


def _cached(tokens: int) -> str:
    return f" ({tokens:,} cached)" if tokens else ""


def audit(events: Sequence[Event], *, failed: bool) -> Lines:
    """A line a call, the newest last, so that it stands above the prompt."""
    if not events:
        return [quiet("No call was rejected." if failed else "No engine was asked yet.")]
    left_out = len(events) - MOST_CALLS
    lines: Lines = [_call(event) for event in events[-MOST_CALLS:]]
    if left_out > 0:
        lines.insert(0, quiet(f"{left_out} earlier ones: learn audit --json lists them all."))
    if failed:
        lines.append(quiet("learn audit --export PACKET FILE makes a replay file of one."))
    return lines


def _call(event: Event) -> Text:
    body = event.body
    when = datetime.fromtimestamp(event.at).astimezone().strftime("%m-%d %H:%M")
    reason = str(body.get("reason") or "")
    names = [str(body[key]) for key in ("engine", "model") if body.get(key)]
    engine = " ".join(dict.fromkeys(names))
    rules = body.get("rules")
    broken = f" · {', '.join(map(str, rules))}" if isinstance(rules, list) and rules else ""
    notes = body.get("notes")
    noted = f" · {', '.join(map(str, notes))}" if isinstance(notes, list) and notes else ""
    fault = f" · {body['fault']}" if body.get("fault") else ""
    retries = f" · asked again {body['retries']}×" if body.get("retries") else ""
    return line(
        (f"{when}  ", "quiet"),
        (f"{body.get('packet')}", "title"),
        f"  {body.get('role')} {body.get('node')}",
        (f"  {reason}", "bad") if reason else "",
        (
            f"  {engine} · {_seconds(body.get('duration_s'))}"
            f" · {body.get('input_tokens')} in, {body.get('output_tokens')} out{retries}"
            f"{broken}{noted}{fault}"
            f" · instruction {str(body.get('instruction'))[:HASH_SHOWN]}",
            "quiet",
        ),
    )


def _seconds(value: object) -> str:
    return f"{value:.1f} s" if isinstance(value, int | float) else "-"


def exported(path: str, event: Event) -> Lines:
    """Where the file is, and how it is played."""
    again = {"coach": "/hint", "reviewer": "/attempt"}.get(str(event.body.get("role")))
    play = again or f"/start {event.language} {event.node or 'and the topic again'}"
    return [
        line("Written to ", (path, "path"), ". Look it over before you send it to anybody."),
        quiet(f"To play it: /config engines.replay.path {path}, /engine replay, {play}"),
    ]
