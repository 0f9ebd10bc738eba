"""Use case: what `/start PROJECT` leads to, a session to go back to or a step to set up."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from orchestration.desk import Desk
from orchestration.proof.assembly import overlaid
from orchestration.run_workspace import run_workspace
from orchestration.use_cases.solution import count_as_shown
from schemas.content import Exercise, Files, Project, ProjectStep
from schemas.errors import Reason, StateError, UsageError, WorkspaceError
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest
from schemas.session import Session

from .growing import changed, grown
from .standing import ProjectStanding, StepStanding, standing


@dataclass(frozen=True, slots=True)
class Asked:
    """What a learner asked for beside the project: the reference of the steps before in place of
    their own code, a step that its nodes keep closed, or the whole project once more."""

    reference: bool = False
    anyway: bool = False
    anew: bool = False


@dataclass(frozen=True, slots=True)
class Opening:
    """A step to set up, or with `session` one to go back to.

    `workspace` is "" for the first step. `mine` is what the learner's files are, `begins` what they
    will be; `before` is the session of the step before.
    """

    project: Project
    step: ProjectStep
    exercise: Exercise
    session: str = ""
    workspace: str = ""
    before: str = ""
    mine: Files = ()
    begins: Files = ()
    given: Files = ()
    """What stands in the place of files of theirs, because they asked for the reference."""
    tested: Files = ()
    """The tests that the steps before brought."""

    @property
    def extended(self) -> tuple[str, ...]:
        """The files of theirs that get further lines."""
        paths = {item.path for item in self.mine}
        longer = changed(overlaid(self.mine, self.given), self.begins)
        return tuple(item.path for item in longer if item.path in paths)


def opening(desk: Desk, project: Project, asked: Asked) -> Opening:
    """The next step of the project.

    UsageError(NOT_YET_ALLOWED) says what it waits for: nodes, or that the code of the step before
    passes. To ask for the reference in place of a step that is not passed counts as having seen it.
    """
    now = standing(desk, project, anew=asked.anew)
    place = _place(now)
    unpassed = now.steps[place].session
    if asked.reference and unpassed:
        place = _place_after(now, place)
    elif unpassed:
        _refuse_missing(desk, now)
        step = now.steps[place].step
        return Opening(project, step, _exercise(desk, project, step), unpassed)
    if not asked.anyway:
        _refuse_waiting(now, now.steps[place], place)
    step = project.steps[place]
    exercise = _exercise(desk, project, step)
    if place == 0:
        return Opening(project, step, exercise, begins=exercise.starter)
    found = _carried(desk, now, place, asked)
    before = _exercise(desk, project, project.steps[place - 1])
    base = _with_reference(desk, now, before, found.mine) if asked.reference else found.mine
    if asked.reference and unpassed:
        count_as_shown(desk, unpassed)
    begins = grown(base, _solved(before), exercise.starter)
    return replace(
        found, step=step, exercise=exercise, begins=begins, given=changed(found.mine, base)
    )


def _with_reference(desk: Desk, now: ProjectStanding, before: Exercise, mine: Files) -> Files:
    """The learner's files with the reference of the steps that they have not passed; with that of all
    steps, where the two do not go together."""
    own = [item.step for item in now.steps if item.state != "passed"]
    behind = now.project.steps[: (now.project.place(before.id) or 0) + 1]
    lacking = [_exercise(desk, now.project, step) for step in behind if step in own]
    mixed = mine
    for exercise in lacking:
        mixed = overlaid(mixed, exercise.solution)
    settings = desk.settings_of(before)
    request = RunRequest(before.language, settings, mixed, before.tests)
    if lacking and desk.runner_of(before).run(request).passed:
        return mixed
    return overlaid(mine, _solved(before))


def _place(now: ProjectStanding) -> int:
    if now.at is None:
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            f"{now.project.title} is finished: all {len(now.steps)} steps are behind you.",
            hint=f"/start {now.project.id} --anew begins it again, in a workspace of its own.",
        )
    return now.at


def _place_after(now: ProjectStanding, place: int) -> int:
    if place + 1 == len(now.steps):
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            "No step comes after this one, so there is none to take its reference into.",
            hint="/hint helps; /solution opens after enough attempts.",
        )
    return place + 1


def _refuse_waiting(now: ProjectStanding, waiting: StepStanding, place: int) -> None:
    if waiting.waits:
        listed = ", ".join(waiting.waits)
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            f"Step {place + 1} of {now.project.title} builds on {listed}, which you have not passed"
            " here.",
            hint=f"/start {waiting.waits[0]} begins there;"
            f" /start {now.project.id} --anyway opens the step all the same.",
            details={"waits": list(waiting.waits)},
        )


def _refuse_missing(desk: Desk, now: ProjectStanding) -> None:
    """WorkspaceError that names the way out if the project's workspace cannot be read."""
    try:
        desk.workspaces.read(Path(now.workspace), "", (".",))
    except WorkspaceError as error:
        again = f"/start {now.project.id} --anew begins the project again; your attempts are kept."
        error.hint = f"Move it back, or {again}"
        raise


def _carried(desk: Desk, now: ProjectStanding, place: int, asked: Asked) -> Opening:
    """The workspace with the learner's files, which pass the tests of the step before, unless its
    reference is asked for."""
    last = now.steps[place - 1]
    session, stored = desk.archive.session(last.session), desk.archive.exercise(last.session)
    if session is None or stored is None:
        raise StateError(
            Reason.STORE_DAMAGED,
            f"The step before, session {last.session}, is not in the store.",
            hint=f"/start {now.project.id} --anew begins the project again; your files stay.",
        )
    _refuse_missing(desk, now)
    ran = run_workspace(desk, session, stored)
    if not ran.evidence.passed and not asked.reference:
        raise _not_passing(now.project, place, session, ran.evidence)
    return Opening(
        now.project,
        last.step,
        stored.exercise,
        workspace=session.workspace,
        before=session.id,
        mine=ran.sources,
        tested=stored.exercise.tests,
    )


def _not_passing(project: Project, place: int, session: Session, run: Evidence) -> UsageError:
    first = next((case.name for case in run.failing), "")
    why = f": {first} fails" if first else ", as it does not build" if run.build == "failed" else ""
    return UsageError(
        Reason.NOT_YET_ALLOWED,
        f"Step {place + 1} of {project.title} opens once your code passes step {place}. It does not"
        f" now{why}.",
        hint=f"/resume {session.id} goes back to step {place};"
        f" /start {project.id} --reference goes on with the reference in place of your code.",
    )


def _exercise(desk: Desk, project: Project, step: ProjectStep) -> Exercise:
    found = desk.bank.find(project.language, step.node, step.exercise)
    if found is None:
        raise UsageError(
            Reason.NO_BUNDLED_EXERCISE,
            f"{project.title} has a step that is not there: {step.exercise}.",
            hint="`learn check` of the project's folder says what is missing.",
        )
    return found


def _solved(exercise: Exercise) -> Files:
    """What a step leaves behind once it is solved."""
    return overlaid(exercise.starter, exercise.solution)
