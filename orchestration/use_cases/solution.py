"""Use case: show the reference solution, once it has been earned or despaired of."""

from __future__ import annotations

from dataclasses import replace

from curriculum.learner.mastery import Tracker
from orchestration.desk import Desk
from orchestration.guidance.beliefs import learned, tracker_for
from orchestration.proof.assembly import overlaid
from schemas.content import Files
from schemas.errors import Reason, UsageError
from schemas.events import Event
from schemas.learner import LearnerModel
from schemas.session import Session
from schemas.turn import Turn


def show_solution(desk: Desk, session_id: str) -> Files:
    """The reference; opens after a pass or `learning.reveal_after` failed attempts.

    Showing it is recorded: the exercise then counts for nothing, and a review is scheduled.
    """
    stored, session = desk.exercise(session_id)
    needed = desk.settings.learning.reveal_after
    left = needed - session.attempt_count
    if not session.passed and left > 0:
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            f"The solution opens after a pass or {needed} attempts; you have made"
            f" {session.attempt_count}.",
            hint="/hint helps without giving it away.",
        )
    if not stored.exercise.solution:
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            "This exercise was imported without a solution, so there is none to show.",
            hint="/hint helps; so do questions.",
        )
    count_as_shown(desk, session_id)
    return overlaid(stored.exercise.starter, stored.exercise.solution)


def count_as_shown(desk: Desk, session_id: str) -> None:
    """Record that the learner asked for the reference, once."""
    stored, session = desk.archive.exercise(session_id), desk.archive.session(session_id)
    if stored is not None and session is not None and not session.solution_shown:
        tracker = tracker_for(desk, session.language, stored.exercise)
        desk.ledger.update(session_id, lambda now, model: _shown_turn(desk, now, model, tracker))


def _shown_turn(desk: Desk, session: Session, learner: LearnerModel, tracker: Tracker) -> Turn:
    now = desk.clock.now()
    body = {
        "exercise": session.exercise,
        "attempts": session.attempt_count,
        "passed": session.passed,
    }
    event = Event("solution_shown", now, body, session.id, session.node, session.language)
    believed, changes = learned(tracker, learner, event)
    after = replace(session, solution_shown=True, updated_at=now)
    return Turn((event, *changes), session=after, learner=believed)
