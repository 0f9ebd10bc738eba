"""Use case: one hint for the unit in work, at its next unused level."""

from __future__ import annotations

from dataclasses import dataclass, replace

from orchestration.desk import Desk
from orchestration.guidance.units import error_outside, unit_in_work
from orchestration.packets.session import about_session, reveal_allowed
from orchestration.policy import PolicyContext
from orchestration.progress import StageProgress
from orchestration.run_workspace import current_sources
from orchestration.stages.stage import call_events, call_stage
from orchestration.stages.tally import Tally
from schemas.content import Unit
from schemas.errors import LearnError, Reason, StageError, UsageError
from schemas.events import Event
from schemas.evidence import Diagnostic
from schemas.exchange.stages import HintPack
from schemas.learner import LearnerModel
from schemas.review import HintGiven
from schemas.session import Session, StoredExercise
from schemas.turn import Turn

from .review import allowed_tags

LAST_LEVEL = 3


@dataclass(frozen=True, slots=True)
class Hinted:
    """A hint as shown, for a unit. `stored` says that it was shown before and cost no call."""

    level: int
    text: str
    stored: bool
    unit: Unit


def hint(desk: Desk, session_id: str) -> Hinted:
    """The next level's hint for the unit in work; after its level 3 the stored one, without a call.

    UsageError once everything passes: there is nothing to hint at. The same where nothing was built
    and the error is about no unit: no hint of the exercise would be about it.
    """
    stored, session = desk.exercise(session_id)
    sources = current_sources(desk, session)
    if (error := error_outside(session, stored, sources)) is not None:
        raise _mend_first(error)
    unit = unit_in_work(session, stored, sources)
    if unit is None:
        raise UsageError(
            Reason.USAGE,
            "Everything passes: there is nothing left to hint at.",
            hint="/ask answers a question about it; /next says what comes next.",
        )
    given = [item for item in session.hints if item.level and item.unit in ("", unit.id)]
    used = max((item.level for item in given), default=_used_from_the_start(session))
    if used >= LAST_LEVEL:
        last = [item for item in given if item.level == LAST_LEVEL]
        return Hinted(LAST_LEVEL, last[-1].text, stored=True, unit=unit)
    text = coach(desk, session, stored, level=used + 1, message="", unit=unit)
    return Hinted(used + 1, text, stored=False, unit=unit)


def _mend_first(error: Diagnostic) -> UsageError:
    where = f"{error.file}:{error.line}: " if error.file and error.line else ""
    head = error.message.strip().partition("\n")[0]
    return UsageError(
        Reason.USAGE,
        f"The latest attempt did not build, so mend this first: {where}{head}",
        hint="/attempt once more then; a hint is about what the tests find.",
    )


def _used_from_the_start(session: Session) -> int:
    """The level that every unit begins with: a remedy's starter holds the first hints."""
    levels = [item.level for item in session.hints if item.level]
    return min(levels) - 1 if levels else session.hint_level


def coach(
    desk: Desk,
    session: Session,
    stored: StoredExercise,
    *,
    level: int,
    message: str,
    unit: Unit | None = None,
) -> str:
    """Ask the coach and commit its answer; `level` 0 answers `message` and uses up no level."""
    tally = Tally()
    node = desk.curriculum.node(session.language, session.node)
    try:
        text = _hint_text(desk, tally, session, stored, level, message, unit)
    except LearnError:
        desk.ledger.record(Turn(call_events(desk, tally, node, session.id)))
        raise
    desk.ledger.update(
        session.id,
        lambda now, learner: _hint_turn(desk, tally, now, learner, level, message, text, unit),
    )
    return text


def _hint_text(
    desk: Desk,
    tally: Tally,
    session: Session,
    stored: StoredExercise,
    level: int,
    message: str,
    unit: Unit | None,
) -> str:
    """What the coach says; the bundled hint stands in for one that would give the answer away."""
    desk.report(StageProgress("coach", "running"))
    try:
        reply = _ask_coach(desk, tally, session, stored, level, message, unit)
    except StageError as error:
        bundled = unit.hints[level - 1] if unit and level <= len(unit.hints) else ""
        if error.reason is not Reason.POLICY_VIOLATION or not bundled:
            raise
        return bundled
    return reply.current_hint.text


def _task(level: int, unit: Unit | None) -> str:
    if unit is None or level == 0:
        return "answer the learner's question"
    return f"give hint L{level} for unit {unit.id} (`{unit.symbol}`)"


def _ask_coach(
    desk: Desk,
    tally: Tally,
    session: Session,
    stored: StoredExercise,
    level: int,
    message: str,
    unit: Unit | None,
) -> HintPack:
    sources = current_sources(desk, session)
    packet = about_session(
        desk,
        "coach",
        session,
        stored,
        desk.memory.learner(),
        sources,
        task=_task(level, unit),
        hint_level=level,
        unit=unit.id if unit else "",
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
    unit: Unit | None,
) -> Turn:
    now = desk.clock.now()
    of = unit.id if unit else ""
    given = HintGiven(level, text, now, session.attempt_count, message, of)
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
        {
            **{"level": level, "text": text, "question": message},
            **{"attempt": session.attempt_count, "unit": of},
        },
        session.id,
        session.node,
        session.language,
    )
    node = desk.curriculum.node(session.language, session.node)
    return Turn((*call_events(desk, tally, node, session.id), event), session=after)
