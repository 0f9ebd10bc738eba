"""Knows how `/start` begins or goes on with a project, and what other commands say of one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemas.errors import UsageError
from shell.asking.consent import say_before_running
from shell.base.answers import Answer
from shell.base.app import App
from shell.output import json_output, json_projects

from .setting_up import nothing_started

if TYPE_CHECKING:
    from orchestration.desk import Desk
    from orchestration.projects.opening import Asked, Opening
    from orchestration.projects.standing import ProjectStanding
    from schemas.content import Project
    from schemas.session import Session


def start_project(app: App, desk: Desk, project: Project, flags: frozenset[str]) -> Answer:
    """The next open step of a project: the session it has, or a new one in the same workspace."""
    from orchestration.projects.opening import Asked
    from orchestration.projects.standing import standing
    from orchestration.projects.start_step import start_step
    from orchestration.use_cases.resume import resume

    from ..views import projects as view

    first = project.steps[0]
    say_before_running(app, desk, desk.bank.find(project.language, first.node, first.exercise))
    asked = Asked("reference" in flags, "anyway" in flags, "anew" in flags)
    found = _opening(app, desk, project, asked)
    if found is None:
        return nothing_started()
    started = None if found.session else start_step(desk, found)
    session = started.session if started else resume(desk, found.session)
    app.session_id = session.id
    app.last_result = ""
    now = standing(desk, project)
    body = json_output.started(started) if started else {"session": json_output.session(session)}
    return Answer(
        "start",
        {**body, "project": json_projects.standing(now), **json_projects.carried(found)},
        lambda: view.started(started, now, found) if started else view.gone_back(session, now),
    )


def _opening(app: App, desk: Desk, project: Project, asked: Asked) -> Opening | None:
    """What opens; where a step waits for nodes and somebody can be asked, they decide."""
    from dataclasses import replace

    from orchestration.projects.opening import opening

    try:
        return opening(desk, project, asked)
    except UsageError as error:
        if app.confirm is None or "waits" not in error.details:
            raise
        if not app.confirm(f"{error.message} Open it all the same?"):
            return None
    return opening(desk, project, replace(asked, anyway=True))


def standing_of(app: App, session: Session) -> ProjectStanding | None:
    """Where the learner stands in the project that the session is a step of, or None. Most sessions
    are of none, and pay for no desk."""
    backstage = app.backstage
    projects = backstage.library.projects(backstage.settings()).all(session.language)
    mine = next((item for item in projects if item.place(session.exercise) is not None), None)
    if mine is None:
        return None
    from orchestration.projects.standing import standing

    return standing(app.desk(), mine)
