"""Use cases: find a session by the start of its id, and make it the current one."""

from __future__ import annotations

from dataclasses import replace

from orchestration.desk import Desk
from schemas.errors import Reason, UsageError
from schemas.session import Session
from schemas.turn import Turn


def find_session(sessions: tuple[Session, ...], prefix: str) -> Session:
    """The one session whose id starts with `prefix`; UsageError if none or several do."""
    matches = [session for session in sessions if session.id.startswith(prefix.lower())]
    if not matches:
        raise UsageError(
            Reason.UNKNOWN_SESSION,
            f"No session starts with {prefix!r}.",
            hint="/sessions lists them.",
        )
    if len(matches) > 1:
        listed = ", ".join(f"{item.id} ({item.node})" for item in matches[:5])
        raise UsageError(
            Reason.AMBIGUOUS_PREFIX,
            f"{prefix!r} fits {len(matches)} sessions: {listed}.",
            hint="Type more of the id.",
        )
    return matches[0]


def resume(desk: Desk, prefix: str = "") -> Session:
    """Make a session current again, the latest if none is named; an ended one is reopened."""
    sessions = desk.archive.sessions()
    if not sessions:
        raise UsageError(
            Reason.NO_SESSION, "There is no session yet.", hint="/start begins the first one."
        )
    open_ones = [session for session in sessions if session.status == "active"]
    chosen = find_session(sessions, prefix) if prefix else (open_ones or sessions)[0]
    now = desk.clock.now()
    desk.ledger.update(
        chosen.id,
        lambda session, _learner: Turn(
            (), session=replace(session, status="active", updated_at=now), current=session.id
        ),
    )
    return desk.session(chosen.id)
