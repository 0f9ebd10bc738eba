"""Runs the tests at every save, beside a prompt that stays usable. The newest save wins."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from typing import TYPE_CHECKING

from orchestration.proof.assembly import files_digest
from orchestration.run_workspace import run_workspace
from schemas.errors import Cancelled, LearnError
from shell.base.app import App
from shell.views import exercise as exercise_view
from shell.views import parts as parts_view

from .saves import Pace, saves

if TYPE_CHECKING:
    from schemas.content import Files
    from schemas.evidence import Evidence
    from schemas.session import Session

_PACE = Pace(quiet=3, most=200, turn=50)
_PATIENCE_S = 5.0
"""So long "Watching" is held back for it."""


def watch_workspace(app: App) -> str:
    """Start or stop watching; returns what to tell the learner.

    The prompt goes on in a terminal. Elsewhere there is nobody to go on typing, so nothing starts.
    """
    if app.stop_watching is not None:
        app.stop_watching()
        app.stop_watching = None
        return "Stopped watching."
    if not app.interactive:
        return ""
    watch = _Watch(app)
    app.stop_watching = watch.stop
    # Said once it is true: a save that comes right after the words is heard.
    watch.hearing.wait(_PATIENCE_S)
    if watch.stopped.is_set():
        app.stop_watching = None
        return ""
    return "Watching: the tests run at every save. /watch again stops it."


class _Watch:
    """Two threads of one session: one hears of saves, the other runs the tests.

    A save that comes while the tests run ends that run; what it would have shown is old.
    """

    def __init__(self, app: App) -> None:
        from shell.bootstrap import Backstage

        self._app = app
        self._session_id = app.desk().session(app.session_id).id
        # A backstage of its own, so that ending this run ends no other; what waits is shared.
        self._backstage = Backstage(app.backstage.home)
        self._backstage.runner.standby = app.backstage.runner.standby
        self._backstage.runner.builds_ahead = False
        self.hearing, self.stopped = threading.Event(), threading.Event()
        self._saved = threading.Event()
        for work in (self._hear, self._run):
            threading.Thread(target=work, daemon=True).start()

    def stop(self) -> None:
        """Run nothing any more, and show nothing."""
        self.stopped.set()
        self._backstage.cancel.set()
        self._saved.set()
        self.hearing.set()

    def _hear(self) -> None:
        try:
            for saved in saves(self._app.desk(), self._session_id, _PACE, self.stopped):
                self.hearing.set()
                if saved:
                    # In this order: the run that this save begins must not be the one it ends.
                    self._backstage.cancel.set()
                    self._saved.set()
        except OSError as error:
            self._give_up(str(error))

    def _run(self) -> None:
        shown: Evidence | None = None
        try:
            for evidence in self._runs():
                self._app.tell(exercise_view.watched(evidence, shown))
                shown = evidence
        except (LearnError, OSError) as error:
            self._give_up(str(error))
        finally:
            self._backstage.store.close()

    def _runs(self) -> Iterator[Evidence]:
        """What the tests showed after each save that no later one overtook."""
        desk = self._backstage.desk(lambda _progress: None)
        while self._saved.wait():
            self._saved.clear()
            self._backstage.cancel.clear()
            if self.stopped.is_set():
                return
            stored, session = desk.exercise(self._session_id)
            began = desk.clock.now()
            try:
                ran = run_workspace(desk, session, stored)
            except Cancelled:
                continue
            now = self._backstage.store.session(self._session_id)
            if not self.stopped.is_set() and not was_attempted(now, ran.sources, began):
                yield ran.evidence

    def _give_up(self, why: str) -> None:
        if not self.stopped.is_set():
            self.stop()
            self._app.stop_watching = None
            self._app.tell([parts_view.quiet(f"Stopped watching: {why}")])


def was_attempted(session: Session | None, sources: Files, since: float) -> bool:
    """Whether these very files were attempted since then, which has told the same."""
    made = session.last_attempt if session is not None else None
    return made is not None and made.at >= since and made.digest == files_digest(sources)
