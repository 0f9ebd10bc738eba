"""Commands about sessions: list, resume, show, end."""

from __future__ import annotations

from pathlib import Path

from schemas.errors import Reason, UsageError
from schemas.reading import plain
from shell.asking.half_made import half_made
from shell.base.answers import Answer, Arguments
from shell.base.app import App
from shell.output import json_output, json_projects

from .projects import standing_of


def show(app: App, _arguments: Arguments) -> Answer:
    """The exercise at hand: task, files, lesson, certificate."""
    from orchestration.packets.session import reveal_allowed

    from ..views import exercise as exercise_view

    desk = app.desk()
    stored, session = desk.exercise(app.session_id)
    revealed = reveal_allowed(desk, session)
    return Answer(
        "show",
        json_output.shown(session, stored, revealed=revealed),
        lambda: exercise_view.shown(session, stored, revealed=revealed),
    )


def status(app: App, _arguments: Arguments) -> Answer:
    """Engine and session as they are."""
    from ..views import sessions as sessions_view

    settings = app.backstage.settings()
    name, why = app.backstage.engines.name(settings)
    session = app.session()
    project = standing_of(app, session) if session else None
    body = {
        "engine": name,
        "engine_note": why,
        "session": json_output.session(session) if session else None,
        "project": json_projects.standing(project),
        "half_made": [plain(item) for item in half_made(app)],
    }
    return Answer("status", body, lambda: sessions_view.status(name, why, session, project))


LISTED = 20
"""Sessions that a person is shown without asking for all of them."""


def list_sessions(app: App, arguments: Arguments) -> Answer:
    """Sessions, the latest first; a program gets all of them."""
    from ..views import sessions as sessions_view

    if arguments.words not in ((), ("all",)):
        raise UsageError(
            Reason.USAGE, f"{arguments.words[0]!r:.40} is not all.", hint="Usage: /sessions [all]"
        )
    sessions = app.backstage.store.sessions()
    shown = len(sessions) if arguments.words else LISTED
    missing = {item.id for item in sessions if not Path(item.workspace).is_dir()}
    body = {
        "sessions": [
            {**json_output.session(item), "workspace_missing": item.id in missing}
            for item in sessions
        ]
    }
    return Answer(
        "sessions",
        body,
        lambda: sessions_view.session_list(sessions, app.session_id, missing, shown),
    )


def resume(app: App, arguments: Arguments) -> Answer:
    """Back to a session, by the start of its id, from a list, or the latest."""
    from orchestration.use_cases.resume import resume as make_current

    from ..views import parts as parts_view
    from ..views import sessions as sessions_view

    prefix = arguments.words[0] if arguments.words else ""
    sessions = app.backstage.store.sessions()
    if not prefix and app.choose is not None and len(sessions) > 1:
        options = [(item.id, sessions_view.session_line(item)) for item in sessions[:LISTED]]
        prefix = app.choose("Which session?", options) or ""
        if not prefix:
            return Answer(
                "resume", {"session": None}, lambda: [parts_view.quiet("Nothing changed.")]
            )
    session = make_current(app.desk(), prefix)
    app.session_id = session.id
    app.last_result = ""
    return Answer(
        "resume", {"session": json_output.session(session)}, lambda: sessions_view.resumed(session)
    )


def end(app: App, _arguments: Arguments) -> Answer:
    """Close the session and sum it up."""
    from orchestration.use_cases.finish import finish

    from ..views import sessions as sessions_view

    summary = finish(app.desk(), app.session_id)
    app.session_id = ""
    app.last_result = ""
    return Answer("end", json_output.summary(summary), lambda: sessions_view.summary(summary))
