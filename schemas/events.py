"""The append-only record: everything that happened, in the order it was committed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

EventKind = Literal[
    "session_started",
    "attempt",
    "review",
    "hint",
    "answer",
    "mastery",
    "misconception",
    "solution_shown",
    "disputed",
    "undisputed",
    "skipped",
    "placed",
    "reset",
    "restored",
    "session_ended",
    "call",
    "setup_begun",
    "setup_abandoned",
    "prepared",
    "imported",
    "node_written",
]


@dataclass(frozen=True, slots=True)
class Event:
    """One fact. `at` is Unix time in seconds; `body` is JSON-able and depends on `kind`."""

    kind: EventKind
    at: float
    body: Mapping[str, object] = field(default_factory=dict)
    session: str = ""
    node: str = ""
    language: str = ""
    seq: int = 0
    """Position in the log, given by the store; 0 before it is written."""


@dataclass(frozen=True, slots=True)
class CallRecord:
    """The audit record of one engine call, accepted or not (the body of a `call` event)."""

    packet: str
    role: str
    node: str
    engine: str
    model: str
    duration_s: float
    input_tokens: int
    output_tokens: int
    retries: int
    reason: str
    """Empty when accepted, else one Reason."""
    rules: tuple[str, ...] = ()
    instruction: str = ""
    """sha256 of the instruction text that was sent."""
    cached_tokens: int = 0
    """Those of `input_tokens` that the service had read in an earlier call."""
    notes: tuple[str, ...] = ()
    """What was put right in the reply before it was read."""
    fault: str = ""
    """What was wrong with the last try that was refused, in the words of the program that found it."""
