"""Use case: end a session and sum it up."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace

from orchestration.desk import Desk
from orchestration.guidance.recommend import recommend_next
from orchestration.guidance.remedy import remedy_at
from schemas.events import Event
from schemas.learner import LearnerModel, Recommendation, Remediation
from schemas.session import Session
from schemas.turn import Turn

TAGS_SHOWN = 3


@dataclass(frozen=True, slots=True)
class Summary:
    """What a session came to: counts, the tags seen most with their counts, the remedy due at its
    node, and what is next."""

    session: Session
    attempts: int
    hints: int
    tags: tuple[tuple[str, int], ...]
    next: Recommendation
    remedy: Remediation | None = None


def finish(desk: Desk, session_id: str) -> Summary:
    """Close the session; the workspace and the log stay."""
    session = desk.session(session_id)
    turn = desk.ledger.update(session_id, lambda now, learner: _end_turn(desk, now, learner))
    session = turn.session or session
    return Summary(
        session=session,
        attempts=session.attempt_count,
        hints=sum(1 for item in session.hints if item.level),
        tags=_dominant_tags(desk, session_id),
        next=recommend_next(desk, session.language),
        remedy=remedy_at(desk, session.language, session.node),
    )


def put_away(desk: Desk, session_id: str) -> None:
    """Close a session that another one has followed; which is current stays as it is."""
    desk.ledger.update(
        session_id, lambda now, learner: replace(_end_turn(desk, now, learner), current=None)
    )


def _end_turn(desk: Desk, session: Session, _learner: LearnerModel) -> Turn:
    now = desk.clock.now()
    event = Event(
        "session_ended",
        now,
        {"attempts": session.attempt_count, "passed": session.passed},
        session.id,
        session.node,
        session.language,
    )
    ended = replace(session, status="ended", updated_at=now)
    return Turn((event,), session=ended, current="")


def _dominant_tags(desk: Desk, session_id: str) -> tuple[tuple[str, int], ...]:
    counts: Counter[str] = Counter()
    for event in desk.memory.events("attempt", session=session_id):
        tags = event.body.get("tags")
        counts.update(tags if isinstance(tags, list) else [])
    return tuple(counts.most_common(TAGS_SHOWN))
