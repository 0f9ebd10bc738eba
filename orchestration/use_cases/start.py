"""Use case: set up one exercise, from a chosen node to a saved session."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from languages.layouts.commands import STEPS
from orchestration.desk import Desk
from orchestration.guidance.remedy import Remedied, remedied
from orchestration.making.going_on import keeping_of, tell_what_is_kept
from orchestration.making.keeping import Keeping
from orchestration.making.lane import heard_one_at_a_time
from orchestration.making.make import Made, make_exercise
from orchestration.making.request import StartRequest
from orchestration.making.setup import Setup
from orchestration.making.unfinished import abandon, begin, workspace_name
from orchestration.progress import StageProgress
from orchestration.proof.assembly import lesson_text, placed
from orchestration.proof.imported import certificate_of
from orchestration.stages.stage import call_events
from orchestration.stages.tally import Tally
from schemas.content import Exercise, Files, SourceFile
from schemas.events import Event
from schemas.kept import KeptSetup
from schemas.learner import Remediation
from schemas.reading import plain
from schemas.session import Session, StoredExercise
from schemas.turn import Turn

LESSON = "LESSON.md"


@dataclass(frozen=True, slots=True)
class Started:
    """A session that is saved, and the files that were laid down for it. `before` is Markdown to
    read first, where the exercise is a `remedy`."""

    session: Session
    files: tuple[str, ...]
    stored: StoredExercise
    remedy: Remediation | None = None
    before: str = ""
    lesson_missing: int = 0
    """Planned sections that the lesson has not yet."""
    calls_kept: int = 0
    """Calls of an earlier setup that this one went on from."""


def start(
    desk: Desk,
    request: StartRequest,
    *,
    kept: KeptSetup | None = None,
    lesson_later: bool = False,
) -> Started:
    """Plan, starter, tests, proof, lesson, workspace, and only then a session.

    `kept` is a setup of the same request to go on with: its replies are not asked for again. With
    `lesson_later` the lesson is what is kept of it, for `finish_lesson` to complete. Raises
    StageError if any stage fails; then no session is saved, the calls that were made are in the
    audit log, and their replies are kept unless it was the plan that failed. A process killed in
    between leaves a setup that was begun and never closed, which the next start-up offers to take up.
    """
    imported = _imported(desk, request)
    desk.runner.toolchain(desk.language(request.node.language))
    if desk.engine.name == "bank":
        # Nothing is written there, only read: what takes time is the check.
        tell = desk.report
        desk = replace(desk, report=lambda told: tell(told) if _is_check(told) else None)
    desk = heard_one_at_a_time(desk)
    id = kept.id if kept else desk.clock.new_id()
    keeping = keeping_of(desk, request, id, kept)
    tally = Tally()
    with desk.setups.hold(id):
        begin(desk, id, request)
        try:
            setup = setup_of(desk, tally, request, keeping)
            made = imported or make_exercise(setup, lesson_later=lesson_later)
            remedy = remedied(desk, made.stored, request.remedy)
            started = save(desk, tally, id, request, remedy, made.missing)
        except BaseException as error:
            abandon(desk, id, request.node, error, call_events(desk, tally, request.node))
            tell_what_is_kept(desk, keeping, error)
            raise
        if keeping.lasts and not made.missing:
            desk.kept.drop(id)
        return replace(started, calls_kept=keeping.begun_with)


def _imported(desk: Desk, request: StartRequest) -> Made | None:
    """The exercise of an imported pack, as it was proved when it was imported; no engine changes it."""
    node = request.node
    found = desk.bank.find(node.language, node.id, request.exercise)
    if found is None or found.layout is None:
        return None
    return Made(StoredExercise(found, certificate_of(desk, found)))


def _is_check(progress: object) -> bool:
    return isinstance(progress, StageProgress) and progress.stage == "proof"


def setup_of(desk: Desk, tally: Tally, request: StartRequest, keeping: Keeping) -> Setup:
    """What the stages of a setup share."""
    return Setup(
        desk,
        tally,
        request.node,
        request.depth,
        request.topic or "",
        desk.memory.learner(),
        request.exercise,
        desk.clock.now(),
        keeping,
    )


def save(
    desk: Desk,
    tally: Tally,
    session_id: str,
    request: StartRequest,
    made: Remedied,
    missing: int = 0,
) -> Started:
    """Lay down the workspace whole, unless the request names one, then commit the session."""
    stored, exercise = made.stored, made.stored.exercise
    language = desk.settings_of(exercise)
    now = desk.clock.now()
    files = (
        *placed(language.source_dir, exercise.starter),
        *placed(language.tests_dir, exercise.tests),
    )
    workspace, lesson = _laid_down(desk, session_id, request, exercise, files, missing)
    session = Session(
        id=session_id,
        node=exercise.node,
        depth=exercise.depth,
        engine=desk.engine.name,
        exercise=exercise.id,
        title=exercise.title,
        workspace=str(workspace),
        lesson=str(lesson),
        created_at=now,
        updated_at=now,
        language=exercise.language,
        topic=request.topic,
        hint_level=made.hint_level,
        calls=tally.calls,
        tokens=tally.tokens,
    )
    events = (*call_events(desk, tally, request.node, session_id), _started(session, request))
    desk.ledger.record(Turn(events, session, stored, current=session_id))
    paths = tuple(item.path for item in files)
    return Started(session, paths, stored, request.remedy, made.before, missing)


def _started(session: Session, request: StartRequest) -> Event:
    return Event(
        "session_started",
        session.created_at,
        {
            "exercise": session.exercise,
            "engine": session.engine,
            "topic": request.topic or "",
            "remedy": plain(request.remedy),
        },
        session.id,
        session.node,
        session.language,
    )


def _laid_down(
    desk: Desk,
    session_id: str,
    request: StartRequest,
    exercise: Exercise,
    files: Files,
    missing: int,
) -> tuple[Path, Path]:
    """The workspace and its lesson; a folder that they work in already is one, and gets nothing."""
    if request.place:
        root = Path(request.place)
        return root, root / LESSON if request.project else root
    language = desk.settings_of(exercise)
    text = SourceFile(LESSON, lesson_text(exercise, language, missing))
    shown = tuple(item for item in files if item.path != STEPS)
    workspace = desk.workspaces.create(
        workspace_name(session_id, exercise.node),
        (*desk.runner.template(language), *shown, text),
    )
    return workspace, workspace / LESSON
