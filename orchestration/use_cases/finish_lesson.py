"""Use case: write the rest of a lesson with which an exercise was begun."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from orchestration.desk import Desk
from orchestration.making.going_on import keeping_of
from orchestration.making.lane import heard_one_at_a_time
from orchestration.making.make import make_exercise
from orchestration.making.request import StartRequest
from orchestration.proof.assembly import lesson_text
from orchestration.stages.stage import call_events
from orchestration.stages.tally import Tally
from schemas.content import SourceFile
from schemas.errors import Reason, UsageError
from schemas.kept import KeptSetup
from schemas.turn import Turn

from .start import setup_of


@dataclass(frozen=True, slots=True)
class Finished:
    """The lesson that is whole now, and the calls that it took."""

    lesson: str
    sections: int
    calls: int


def unfinished_lesson(desk: Desk, session_id: str) -> KeptSetup | None:
    """What is kept of the setup of a session whose lesson is not whole."""
    return next((item for item in desk.kept.setups() if item.id == session_id), None)


def finish_lesson(desk: Desk, session_id: str) -> Finished:
    """Ask for the sections that are missing, and lay down LESSON.md anew.

    UsageError(NOT_YET_ALLOWED) if nothing is missing or nothing is kept; StageError if a call fails:
    what was written by then is kept.
    """
    session = desk.session(session_id)
    kept = unfinished_lesson(desk, session_id)
    if kept is None:
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            "There is nothing to add to the lesson.",
            hint="/open shows it.",
        )
    node = desk.curriculum.node(session.language, session.node)
    request = StartRequest(node, session.depth, session.topic)
    desk = heard_one_at_a_time(desk)
    tally = Tally()
    try:
        with desk.setups.hold(session_id):
            setup = setup_of(desk, tally, request, keeping_of(desk, request, session_id, kept))
            exercise = make_exercise(setup).stored.exercise
    finally:
        desk.ledger.record(Turn(call_events(desk, tally, node, session_id)))
    lesson = SourceFile("LESSON.md", lesson_text(exercise, desk.language(session.language)))
    desk.workspaces.write(Path(session.workspace), (lesson,))
    desk.kept.drop(session_id)
    return Finished(session.lesson, len(exercise.sections), tally.calls)
