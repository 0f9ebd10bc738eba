"""Use case: one hint at the next unused level."""

from __future__ import annotations

from dataclasses import dataclass, replace

from orchestration.desk import Desk
from orchestration.packets.session import about_session, reveal_allowed
from orchestration.policy import PolicyContext
from orchestration.progress import StageProgress
from orchestration.run_workspace import current_sources
from orchestration.stages.stage import Tally, call_events, call_stage
from schemas.errors import LearnError, Reason, StageError
from schemas.events import Event
from schemas.exchange.stages import HintPack
from schemas.learner import LearnerModel
from schemas.review import HintGiven
from schemas.session import Session, StoredExercise
from schemas.turn import Turn

from .review import allowed_tags

LAST_LEVEL = 3


@dataclass(frozen=True, slots=True)
class Hinted:
    """A hint as shown. `stored` says that it was shown before and cost no call."""

    level: int
    text: str
    stored: bool


def hint(desk: Desk, session_id: str) -> Hinted:
    """The next level's hint; at level 3 the stored one, without a call."""
    stored, session = desk.exercise(session_id)
    if session.hint_level >= LAST_LEVEL:
        given = [item for item in session.hints if item.level == LAST_LEVEL]
        return Hinted(LAST_LEVEL, given[-1].text, stored=True)
    level = session.hint_level + 1
    text = coach(desk, session, stored, level=level, message="")
    return Hinted(level, text, stored=False)


def coach(desk: Desk, session: Session, stored: StoredExercise, *, level: int, message: str) -> str:
    """Ask the coach and commit its answer; `level` 0 answers `message` and uses up no level."""
    tally = Tally()
    node = desk.curriculum.node(session.language, session.node)
    try:
        text = _hint_text(desk, tally, session, stored, level, message)
    except LearnError:
        desk.ledger.record(Turn(call_events(desk, tally, node, session.id)))
        raise
    desk.ledger.update(
        session.id,
        lambda now, learner: _hint_turn(desk, tally, now, learner, level, message, text),
    )
    return text


def _hint_text(
    desk: Desk, tally: Tally, session: Session, stored: StoredExercise, level: int, message: str
) -> str:
    """What the coach says; the bundled hint stands in for one that would give the answer away."""
    desk.report(StageProgress("coach", "running"))
    try:
        return _ask_coach(desk, tally, session, stored, level, message).current_hint.text
    except StageError as error:
        bundled = bundled_hint(session, stored, level)
        if error.reason is not Reason.POLICY_VIOLATION or not bundled:
            raise
        return bundled


def bundled_hint(session: Session, stored: StoredExercise, level: int) -> str:
    """The authored hint of the first unit that still fails, or "" where there is none."""
    latest = session.last_attempt
    failing = {case.name for case in latest.evidence.failing} if latest else set()
    units = stored.exercise.units
    unit = next((item for item in units if failing & set(item.tests)), units[0])
    return unit.hints[level - 1] if 1 <= level <= len(unit.hints) else ""


def _ask_coach(
    desk: Desk, tally: Tally, session: Session, stored: StoredExercise, level: int, message: str
) -> HintPack:
    sources = current_sources(desk, session)
    packet = about_session(
        desk,
        "coach",
        session,
        stored,
        desk.memory.learner(),
        sources,
        task="answer the learner's question" if level == 0 else f"give hint L{level}",
        hint_level=level,
        message=message,
    )
    context = PolicyContext(
        language=desk.language(session.language),
        node=desk.curriculum.node(session.language, session.node),
        starter=stored.exercise.starter,
        solution=stored.exercise.solution,
        reveal_allowed=reveal_allowed(desk, session),
        hint_level=level,
        allowed_tags=allowed_tags(desk, session, stored),
        learner_files=(*sources, *stored.exercise.tests),
    )
    reply = call_stage(desk, tally, packet, context)
    assert isinstance(reply, HintPack)
    return reply


def _hint_turn(
    desk: Desk,
    tally: Tally,
    session: Session,
    _learner: LearnerModel,
    level: int,
    message: str,
    text: str,
) -> Turn:
    now = desk.clock.now()
    given = HintGiven(level, text, now, session.attempt_count, message)
    after = replace(
        session,
        # Of the answers only the latest: the log has them all, and the session stays small.
        hints=(*(item for item in session.hints if item.level), given),
        hint_level=max(session.hint_level, level),
        calls=session.calls + tally.calls,
        tokens=session.tokens + tally.tokens,
        updated_at=now,
    )
    event = Event(
        "hint" if level else "answer",
        now,
        {"level": level, "text": text, "question": message, "attempt": session.attempt_count},
        session.id,
        session.node,
        session.language,
    )
    node = desk.curriculum.node(session.language, session.node)
    return Turn((*call_events(desk, tally, node, session.id), event), session=after)
