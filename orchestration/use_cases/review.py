"""Use case: have the latest attempt reviewed, or show the review it already has."""

from __future__ import annotations

from dataclasses import replace

from orchestration.desk import Desk
from orchestration.guidance.beliefs import learned, tracker_for
from orchestration.packets.session import about_session
from orchestration.policy import PolicyContext
from orchestration.progress import StageProgress
from orchestration.run_workspace import current_sources
from orchestration.stages.stage import call_events, call_stage
from orchestration.stages.tally import Tally
from schemas.content import Files
from schemas.errors import LearnError, Reason, UsageError
from schemas.events import Event
from schemas.exchange.stages import ReviewReport
from schemas.learner import LearnerModel
from schemas.review import Review
from schemas.session import Attempt, Session, StoredExercise
from schemas.turn import Turn


def review(desk: Desk, session_id: str) -> Review:
    """The review of the last attempt; the reviewer is asked only if it has none yet."""
    session = desk.session(session_id)
    latest = session.last_attempt
    if latest is None:
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            "There is nothing to review yet.",
            hint="/attempt runs your code and has it reviewed.",
        )
    return latest.review or review_latest(desk, session_id, current_sources(desk, session))


def review_latest(desk: Desk, session_id: str, sources: Files, index: int = 0) -> Review:
    """Ask the reviewer about the last attempt and commit what it says; `index` names an earlier one,
    for a shell whose attempt was overtaken by another's.

    On failure the attempt stays as it was, the calls are in the audit log, and the error says why.
    """
    stored, session = desk.exercise(session_id)
    session = _as_of(session, index)
    tally = Tally()
    node = desk.curriculum.node(session.language, session.node)
    try:
        report = _ask_reviewer(desk, tally, session, stored, sources)
    except LearnError:
        desk.ledger.record(Turn(call_events(desk, tally, node, session.id)))
        raise
    made = _review_of(report, session.attempt_count)
    desk.ledger.update(
        session_id, lambda now, learner: _review_turn(desk, tally, now, learner, stored, made)
    )
    return made


def _as_of(session: Session, index: int) -> Session:
    """The session when the attempt of this index was its last; as it is if that is not kept whole."""
    until = tuple(item for item in session.attempts if item.index <= index)
    if not until or until[-1].index != index:
        return session
    return replace(session, attempts=until, attempt_count=index)


def _review_of(report: ReviewReport, attempt_index: int) -> Review:
    """The report as kept. It is about the attempt that was sent, whichever index it repeats."""
    return Review(
        pass_fail=report.pass_fail,
        score=report.score,
        dominant_tag=report.dominant_tag,
        feedback=report.feedback,
        action=report.remediation.action,
        reason=report.remediation.reason,
        attempt_index=attempt_index,
    )


def _ask_reviewer(
    desk: Desk, tally: Tally, session: Session, stored: StoredExercise, sources: Files
) -> ReviewReport:
    latest = session.last_attempt
    assert latest is not None
    desk.report(StageProgress("reviewer", "running"))
    packet = about_session(
        desk,
        "reviewer",
        session,
        stored,
        desk.memory.learner(),
        sources,
        task="review the latest attempt",
        hint_level=latest.hint_level,
    )
    context = PolicyContext(
        language=desk.language(session.language),
        node=desk.curriculum.node(session.language, session.node),
        starter=stored.exercise.starter,
        solution=stored.exercise.solution,
        evidence_passed=latest.evidence.passed,
        reveal_allowed=packet.policy_context.reveal_allowed,
        allowed_tags=allowed_tags(desk, session, stored),
        learner_files=(*sources, *stored.exercise.tests),
    )
    reply = call_stage(desk, tally, packet, context)
    assert isinstance(reply, ReviewReport)
    return reply


def allowed_tags(desk: Desk, session: Session, stored: StoredExercise) -> tuple[str, ...]:
    """Tags a reply may name: the node's, those of the exercise's wrong answers, and the language's."""
    node = desk.curriculum.node(session.language, session.node)
    authored = (item.tag for item in stored.exercise.wrong)
    known = (item.id for item in desk.curriculum.tags(session.language))
    return tuple(dict.fromkeys((*node.tags, *authored, *known)))


def _review_turn(
    desk: Desk,
    tally: Tally,
    session: Session,
    learner: LearnerModel,
    stored: StoredExercise,
    made: Review,
) -> Turn:
    now = desk.clock.now()
    node = desk.curriculum.node(session.language, session.node)
    event = Event(
        "review",
        now,
        {
            "attempt": made.attempt_index,
            "pass_fail": made.pass_fail,
            "score": made.score,
            "tag": "" if _is_again(session, made.attempt_index) else made.dominant_tag,
            "feedback": made.feedback,
        },
        session.id,
        session.node,
        session.language,
    )
    tracker = tracker_for(desk, session.language, stored.exercise)
    believed, changes = learned(tracker, learner, event)
    after = replace(
        session,
        attempts=tuple(_with_review(item, made) for item in session.attempts),
        calls=session.calls + tally.calls,
        tokens=session.tokens + tally.tokens,
        updated_at=now,
    )
    events = (*call_events(desk, tally, node, session.id), event, *changes)
    return Turn(events, session=after, learner=believed)


def _is_again(session: Session, index: int) -> bool:
    """Whether the code had run before, as it is: then no belief is sighted once more by it."""
    digests = {item.index: item.digest for item in session.attempts if item.index <= index}
    return list(digests.values()).count(digests.get(index, "")) > 1


def _with_review(item: Attempt, made: Review) -> Attempt:
    return replace(item, review=made) if item.index == made.attempt_index else item
