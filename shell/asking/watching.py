"""Re-runs the tests at every save, beside a prompt that stays usable."""

from __future__ import annotations

import threading
from pathlib import Path

from orchestration.run_workspace import run_workspace
from schemas.errors import LearnError
from shell.base.app import App
from shell.views import exercise as exercise_view
from shell.views import parts as parts_view


def watch_workspace(app: App) -> str:
    """Start or stop watching; returns what to tell the learner.

    The prompt goes on in a terminal. Elsewhere there is nobody to go on typing, so nothing starts.
    """
    if app.watch is not None:
        app.watch.set()
        app.watch = None
        return "Stopped watching."
    if not app.interactive:
        return ""
    stop = threading.Event()
    app.watch = stop
    session = app.desk().session(app.session_id)
    threading.Thread(
        target=_follow, args=(app, session.id, Path(session.workspace), stop), daemon=True
    ).start()
    return "Watching: the tests run at every save. /watch again stops it."


def _follow(app: App, session_id: str, root: Path, stop: threading.Event) -> None:
    from watchfiles import watch

    desk = app.desk()
    folder = root / desk.language(desk.session(session_id).language).source_dir
    try:
        for _changes in watch(folder, stop_event=stop, raise_interrupt=False):
            stored, session = desk.exercise(session_id)
            ran = run_workspace(desk, session, stored)
            app.tell(exercise_view.watched(ran.evidence))
    except (LearnError, OSError) as error:
        app.tell([parts_view.quiet(f"Stopped watching: {error}")])
        app.watch = None
