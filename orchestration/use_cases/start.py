"""Use case: set up one exercise, from a chosen node to a saved session."""

from __future__ import annotations

from dataclasses import dataclass, replace

from orchestration.desk import Desk
from orchestration.guidance.remedy import Remedied, remedied
from orchestration.progress import StageProgress
from orchestration.proof.assembly import lesson_text, placed, with_lesson
from orchestration.stages.draft import Draft
from orchestration.stages.expand import expand
from orchestration.stages.repair import proved
from orchestration.stages.setup_stages import (
    Setup,
    ask_lesson,
    ask_scaffold,
    ask_solution,
    ask_starter,
    ask_test,
)
from orchestration.stages.stage import Tally, call_events
from schemas.content import SourceFile
from schemas.events import Event
from schemas.learner import LearnerModel, Remediation
from schemas.reading import plain
from schemas.session import Session, StoredExercise
from schemas.turn import Turn

from .request import StartRequest
from .unfinished import abandon, begin, workspace_name


@dataclass(frozen=True, slots=True)
class Started:
    """A session that is saved, and the files that were laid down for it. `before` is Markdown to
    read first, where the exercise is a `remedy`."""

    session: Session
    files: tuple[str, ...]
    stored: StoredExercise
    remedy: Remediation | None = None
    before: str = ""


def start(desk: Desk, request: StartRequest) -> Started:
    """Scaffold, three loops, proof, workspace, and only then a session.

    Raises StageError if any stage fails; then no session is saved, and the calls that were made
    are still in the audit log. A process killed in between leaves a setup that was begun and never
    closed, which the next start-up offers to take up.
    """
    desk.runner.toolchain(desk.language(request.node.language))
    if desk.engine.name == "bank":
        # Nothing is written there, only read: what takes time is the check.
        tell = desk.report
        desk = replace(desk, report=lambda told: tell(told) if _is_check(told) else None)
    tally, setup = Tally(), desk.clock.new_id()
    with desk.setups.hold(setup):
        begin(desk, setup, request)
        try:
            stored = _make_exercise(desk, tally, request, desk.memory.learner())
            made = remedied(desk, stored, request.remedy)
            return _save(desk, tally, setup, request, made)
        except BaseException as error:
            abandon(desk, setup, request.node, error, call_events(desk, tally, request.node))
            raise


def _is_check(progress: object) -> bool:
    return isinstance(progress, StageProgress) and progress.stage == "proof"


def _make_exercise(
    desk: Desk, tally: Tally, request: StartRequest, learner: LearnerModel
) -> StoredExercise:
    topic = request.topic or ""
    setup = Setup(desk, tally, request.node, request.depth, topic, learner, request.exercise)
    caps = desk.settings.limits[request.depth]
    scaffold = ask_scaffold(setup)
    desk.report(
        StageProgress("scaffold", "done", note=f"{len(scaffold.starter_plan.file_intents)} stubs")
    )
    starter = expand(
        "starter",
        caps.starter,
        lambda done, focus: ask_starter(setup, scaffold, done, focus),
        desk.report,
    )
    tests = expand(
        "test",
        caps.test,
        lambda done, focus: ask_test(setup, scaffold, starter, done, focus),
        desk.report,
    )
    solution = ask_solution(setup, scaffold, starter, tests)
    draft, stored = proved(setup, Draft(scaffold, starter, tests, solution))
    lesson = expand(
        "lesson",
        caps.lesson,
        lambda done, focus: ask_lesson(
            setup, scaffold, draft.written, stored.exercise, done, focus
        ),
        desk.report,
    )
    return replace(stored, exercise=with_lesson(stored.exercise, lesson))


def _save(
    desk: Desk, tally: Tally, session_id: str, request: StartRequest, made: Remedied
) -> Started:
    """Lay down the workspace whole, then commit the session that names it."""
    stored, exercise = made.stored, made.stored.exercise
    language = desk.language(exercise.language)
    now = desk.clock.now()
    files = (
        *placed(language.source_dir, exercise.starter),
        *placed(language.tests_dir, exercise.tests),
    )
    lesson = SourceFile("LESSON.md", lesson_text(exercise, language))
    workspace = desk.workspaces.create(
        workspace_name(session_id, exercise.node), (*desk.runner.template(language), *files, lesson)
    )
    session = Session(
        id=session_id,
        node=exercise.node,
        depth=exercise.depth,
        engine=desk.engine.name,
        exercise=exercise.id,
        title=exercise.title,
        workspace=str(workspace),
        lesson=str(workspace / "LESSON.md"),
        created_at=now,
        updated_at=now,
        language=exercise.language,
        topic=request.topic,
        hint_level=made.hint_level,
        calls=tally.calls,
        tokens=tally.tokens,
    )
    started = Event(
        "session_started",
        now,
        {
            "exercise": exercise.id,
            "engine": desk.engine.name,
            "topic": request.topic or "",
            "remedy": plain(request.remedy),
        },
        session_id,
        exercise.node,
        exercise.language,
    )
    events = (*call_events(desk, tally, request.node, session_id), started)
    desk.ledger.record(Turn(events, session, stored, current=session_id))
    paths = tuple(item.path for item in files)
    return Started(session, paths, stored, request.remedy, made.before)
