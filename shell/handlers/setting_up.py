"""Sets up an exercise for whatever command asked for it, and makes it this shell's session."""

from __future__ import annotations

from typing import TYPE_CHECKING

from schemas.errors import LearnError
from shell.asking.going_on import Way, after_failure, way_on
from shell.base.answers import Answer
from shell.base.app import App
from shell.output import json_output

if TYPE_CHECKING:
    from orchestration.desk import Desk
    from orchestration.making.request import StartRequest
    from orchestration.use_cases.start import Started


def set_up(
    app: App, desk: Desk, request: StartRequest, flags: frozenset[str] = frozenset()
) -> Answer:
    """The exercise behind a request, on from what is kept of it if the learner wants that."""
    way = way_on(app, desk, request, flags)
    if way is None:
        return nothing_started()
    try:
        return _started(app, request, _start(desk, request, way))
    except (LearnError, KeyboardInterrupt) as error:
        again = after_failure(app, desk, request, error)
        if again is None:
            raise
    app.backstage.cancel.clear()
    return _started(app, request, _start(desk, request, again))


def nothing_started() -> Answer:
    """The answer when the person backed out."""
    from ..views import parts as parts_view

    return Answer("start", {"started": False}, lambda: [parts_view.quiet("Nothing was started.")])


def _start(desk: Desk, request: StartRequest, way: Way) -> Started:
    from orchestration.use_cases.start import start

    return start(desk, request, kept=way.kept, lesson_later=way.lesson_later)


def _started(app: App, request: StartRequest, started: Started) -> Answer:
    from ..views import exercise as exercise_view

    app.session_id = started.session.id
    app.last_result = ""
    return Answer(
        "start", json_output.started(started), lambda: exercise_view.started(started, request.node)
    )


def lesson(app: App, _arguments: object) -> Answer:
    """Write the rest of a lesson with which the exercise was begun."""
    from orchestration.use_cases.finish_lesson import finish_lesson

    from ..views import parts as parts_view

    done = finish_lesson(app.desk(), app.session_id)
    words = f"The lesson is whole now: {done.sections} sections. /open shows it."
    body = {"lesson": done.lesson, "sections": done.sections, "calls": done.calls}
    return Answer("lesson", body, lambda: [parts_view.line(words)])
