"""Use case: set up a step of a project, the first in a new workspace, the others in that of the first."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from orchestration.desk import Desk
from orchestration.guidance.remedy import Remedied
from orchestration.making.request import StartRequest
from orchestration.making.unfinished import abandon, begin
from orchestration.progress import StageProgress
from orchestration.proof.assembly import lesson_text, placed
from orchestration.proof.verify import judged, refusal
from orchestration.stages.tally import Tally
from orchestration.use_cases.finish import put_away
from orchestration.use_cases.start import LESSON, Started, save
from schemas.content import Certificate, Files, SourceFile
from schemas.events import Event
from schemas.reading import plain
from schemas.session import StoredExercise
from schemas.turn import Turn

from .growing import changed
from .opening import Opening


def start_step(desk: Desk, found: Opening) -> Started:
    """Check the step here, lay down what it adds, and commit its session; that of the step before
    ends.

    What the learner wrote is kept in the log before a reference takes its place: /restore brings it
    back. StageError(PROOF_FAILED) if the step does not hold on this machine; then nothing changes.
    """
    exercise = found.exercise
    node = desk.curriculum.node(exercise.language, exercise.node)
    id = desk.clock.new_id()
    request = StartRequest(node, exercise.depth, None, exercise.id, project=found.project.id)
    with desk.setups.hold(id):
        begin(desk, id, request)
        try:
            certificate = _certificate(desk, found)
            begins = replace(exercise, starter=found.begins)
            made = Remedied(StoredExercise(begins, certificate))
            request = replace(request, place=_joined(desk, id, found))
            started = save(desk, Tally(), id, request, made)
        except BaseException as error:
            abandon(desk, id, node, error, ())
            raise
    if found.before:
        put_away(desk, found.before)
    return replace(started, files=tuple(item.path for item in _added(desk, found, found.tested)))


def _certificate(desk: Desk, found: Opening) -> Certificate:
    desk.report(StageProgress("proof", "running"))
    verdict = judged(desk, found.exercise)
    if verdict.certificate is None:
        desk.report(StageProgress("proof", "failed"))
        raise refusal(verdict.findings, 0, mendable=False)
    desk.report(StageProgress("proof", "done", note="fails as it is · passes once solved"))
    return verdict.certificate


def _joined(desk: Desk, session_id: str, found: Opening) -> str:
    """Lay what a step adds into the workspace of the project; "" for the first, which has none yet."""
    if not found.workspace:
        return ""
    root = Path(found.workspace)
    now_there = {item.path for item in found.mine}
    overwritten = {item.path for item in changed(found.mine, found.begins)} & now_there
    if kept := tuple(item for item in found.mine if item.path in overwritten):
        node, language = found.step.node, found.exercise.language
        body = {"files": plain(kept)}
        event = Event("reset", desk.clock.now(), body, session_id, node, language)
        desk.ledger.record(Turn((event,)))
    settings = desk.settings_of(found.exercise)
    place = found.project.place(found.step.exercise) or 0
    earlier = desk.workspaces.read(root, LESSON, ())
    lessons = tuple(SourceFile(f"lessons/step-{place}.md", item.content) for item in earlier)
    text = SourceFile(LESSON, lesson_text(found.exercise, settings))
    desk.workspaces.write(root, (*lessons, *_added(desk, found), text))
    return found.workspace


def _added(desk: Desk, found: Opening, tested: Files = ()) -> Files:
    """The sources that differ from the learner's, and the tests but for those that are `tested`, at
    their place in the workspace."""
    settings = desk.settings_of(found.exercise)
    return (
        *placed(settings.source_dir, changed(found.mine, found.begins)),
        *placed(settings.tests_dir, changed(tested, found.exercise.tests)),
    )
