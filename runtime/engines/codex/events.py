"""Knows the JSON lines that `codex exec --json` prints, and reads from them how a turn ended."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from schemas.reading import UNREADABLE

_TALK = frozenset({"agent_message", "reasoning", "error"})
"""Kinds of items that are words of the model or warnings; any other kind is a tool."""


@dataclass(frozen=True, slots=True)
class Transcript:
    """How one run went by its events. Tokens count the whole thread.

    `completed` holds only if the very last event says so. `failure` is the text of turn.failed, or
    of the last error before the events ended. `tools` are the tools that the model used, by kind.
    """

    completed: bool = False
    failure: str = ""
    last: str = ""
    tools: tuple[str, ...] = ()
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0


def read_events(stdout: str) -> Transcript:
    """The transcript of what was printed; lines that are no events are passed over."""
    last, failure, tools, usage = "", "", [], {}
    for event in _events(stdout):
        last = event["type"]
        if last == "turn.failed":
            failure = _text(_table(event.get("error")).get("message"))
        elif last == "error":
            failure = _text(event.get("message"))
        elif last == "turn.completed":
            usage = _table(event.get("usage"))
        elif last == "item.completed":
            kind = _text(_table(event.get("item")).get("type"))
            tools += [] if kind in _TALK or not kind else [kind]
    completed = last == "turn.completed"
    return Transcript(
        completed,
        "" if completed else failure,
        last,
        tuple(tools),
        _count(usage.get("input_tokens")),
        _count(usage.get("output_tokens")),
        _count(usage.get("cached_input_tokens")),
    )


def _events(stdout: str) -> Iterator[dict[str, Any]]:
    for line in stdout.split("\n"):
        if not line.startswith("{"):
            continue
        try:
            event = json.loads(line)
        except UNREADABLE:
            continue
        if isinstance(event.get("type"), str):
            yield event


def _table(value: object) -> dict[str, Any]:
    return value if isinstance(value, dict) else {}


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _count(value: object) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value > 0 else 0
