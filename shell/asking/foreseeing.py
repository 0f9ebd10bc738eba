"""Has built beside the prompt what the next attempt will test: the learner's files at every save."""

from __future__ import annotations

import threading
from contextlib import suppress

from orchestration.run_workspace import run_of
from schemas.errors import LearnError, StoreSetAside
from shell.base.app import App
from shell.bootstrap import Backstage

from .saves import Pace, saves

_PACE = Pace(quiet=50, most=400, turn=5_000)


class Foreseen:
    """One session's next run, made ready as its files are now and again whenever they change.

    While `/watch` runs the tests at every save, nothing is built beside it.
    """

    def __init__(self, app: App, session_id: str) -> None:
        self._app, self._session_id = app, session_id
        self._left = threading.Event()
        threading.Thread(target=self._follow, name="foreseen", daemon=True).start()

    def stop(self) -> None:
        """Hear of nothing any more; what waits already is left."""
        self._left.set()

    def _follow(self) -> None:
        """Another thread has the store of the shell: this one has its own, and shares what waits."""
        backstage = Backstage(self._app.backstage.home)
        backstage.runner.standby = self._app.backstage.runner.standby
        try:
            self._get_ready(backstage)
            desk = backstage.desk(lambda _progress: None)
            for saved in saves(desk, self._session_id, _PACE, self._left):
                if saved and self._app.stop_watching is None:
                    self._get_ready(backstage)
        except StoreSetAside as error:
            self._app.untold = error
        except (LearnError, OSError):
            pass  # an attempt starts all of its own then, and tells what is wrong
        finally:
            with suppress(LearnError):
                backstage.store.close()

    def _get_ready(self, backstage: Backstage) -> None:
        desk = backstage.desk(lambda _progress: None)
        stored, session = desk.exercise(self._session_id)
        backstage.runner.get_ready(run_of(desk, session, stored))
