"""Use cases: the record of every engine call, and one failing call as a file to play again."""

from __future__ import annotations

import json
from collections.abc import Mapping

from orchestration.desk import Desk
from schemas.errors import Reason, UsageError
from schemas.events import Event

RECORDING = "recording"


def audited(desk: Desk, *, failed: bool = False) -> tuple[Event, ...]:
    """The `call` events, newest last; with `failed`, only those that ended without a reply."""
    events = desk.memory.events("call")
    return tuple(event for event in events if event.body.get("reason") or not failed)


def record_of(event: Event) -> dict[str, object]:
    """The audit record in a `call` event: when, where and what, without the recording."""
    known = {key: value for key, value in event.body.items() if key != RECORDING}
    return {"at": event.at, "session": event.session, "language": event.language, **known}


def exported(desk: Desk, packet: str) -> tuple[Event, str]:
    """The rejected call whose packet id begins with `packet`, and its recording as JSON lines for
    the replay engine, the audit record first.

    UsageError if no call, several calls or only an accepted call are meant.
    """
    event = _the_call(desk, packet)
    lines = event.body.get(RECORDING)
    if not isinstance(lines, list) or not lines:
        raise UsageError(
            Reason.USAGE,
            f"Call {event.body.get('packet')} holds nothing to play again:"
            " only what a rejected call sent and got is kept.",
            hint="learn audit --failed lists the calls that can be exported.",
        )
    return event, "".join(_json_line(item) for item in ({"record": record_of(event)}, *lines))


def _the_call(desk: Desk, packet: str) -> Event:
    found = {
        str(event.body.get("packet")): event
        for event in desk.memory.events("call")
        if packet and str(event.body.get("packet", "")).startswith(packet)
    }
    if packet in found:
        return found[packet]
    if len(found) == 1:
        return next(iter(found.values()))
    if found:
        raise UsageError(
            Reason.AMBIGUOUS_PREFIX,
            f"{packet!r:.40} begins the packet ids of {len(found)} calls.",
            hint=f"Type more of it: {', '.join(list(found)[:5])}.",
        )
    raise UsageError(
        Reason.USAGE,
        f"No call has a packet id that begins with {packet!r:.40}.",
        hint="learn audit --failed lists the calls that can be exported.",
    )


def _json_line(value: Mapping[str, object]) -> str:
    return json.dumps(value) + "\n"
