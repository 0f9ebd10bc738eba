"""Use case: run the learner's code, record what happened, then have it reviewed."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from curriculum.mastery import Tracker, learn_from
from schemas.calls import RunRequest
from schemas.content import Files
from schemas.errors import StageError
from schemas.events import Event
from schemas.evidence import Evidence
from schemas.learner import LearnerModel, Mastery
from schemas.progress import RunProgress
from schemas.reading import plain
from schemas.review import Review
from schemas.session import ATTEMPTS_KEPT_WHOLE, Attempt, Session, StoredExercise
from schemas.turn import Turn

from .assembly import files_digest
from .desk import Desk
from .mastered import mastery_of, tracker_for
from .review import review_latest
from .session_packets import suspected_tags


@dataclass(frozen=True, slots=True)
class Attempted:
    """A recorded attempt. `review` is None when the reviewer failed, and `review_error` says why."""

    session: Session
    attempt: Attempt
    mastery: Mastery
    review: Review | None
    review_error: StageError | None


def attempt(desk: Desk, session_id: str) -> Attempted:
    """Run, commit, review, commit.

    The attempt is durable before the reviewer is asked, so a reviewer that fails costs only its
    words. Raises WorkspaceError or ToolchainError when nothing could be run; then nothing is
    recorded.
    """
    session = desk.session(session_id)
    stored = stored_exercise(desk, session)
    sources, evidence = run_workspace(desk, session, stored)
    before = desk.memory.learner()
    session = _record(desk, session, stored, sources, evidence)
    review, error = _reviewed(desk, session)
    session = desk.session(session_id)
    made = session.last_attempt
    assert made is not None
    return Attempted(session, made, mastery_of(desk, session, before), review, error)
