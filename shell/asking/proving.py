"""Finishes an exercise's proof beside the prompt, while the learner reads.

`/start` hands over a bundled exercise as soon as its starter fails and its solution passes here.
"""

from __future__ import annotations

import os
import threading
from contextlib import suppress

from schemas.errors import Cancelled, LearnError
from shell.base.app import App

_NICENESS = 10
"""Of the thread and all it starts: an attempt goes before."""
_PATIENCE_S = 3.0
"""How long leaving the shell waits for a run to be taken down."""
CHECKING, CHECKED = "checking the exercise", "exercise checked"


class RestOfProof:
    """At most one proof at a time, of the session that the shell is in."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._begun: set[str] = set()
        self._thread: threading.Thread | None = None
        self._cancel: threading.Event | None = None

    def look(self) -> None:
        """Begin, if the session of this turn has something left to prove."""
        id = self._app.session_id
        self._app.proof = "" if id not in self._begun else self._app.proof
        busy = self._thread is not None and self._thread.is_alive()
        if not id or id in self._begun or busy:
            return
        with suppress(LearnError):
            from orchestration.use_cases.prove_rest import is_whole

            self._begun.add(id)
            if not is_whole(self._app.desk(), id):
                self._app.proof = CHECKING
                self._thread = threading.Thread(target=self._prove, args=(id,), daemon=True)
                self._thread.start()

    def stop(self) -> None:
        """End a proof that is under way; the next shell takes it up."""
        if self._thread is not None and self._thread.is_alive() and self._cancel is not None:
            self._cancel.set()
            self._thread.join(_PATIENCE_S)

    def _prove(self, id: str) -> None:
        from orchestration.use_cases.prove_rest import prove_rest
        from shell.bootstrap import Backstage
        from shell.views import exercise as exercise_view

        with suppress(OSError, AttributeError):  # not every system knows threads with a niceness
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        backstage = Backstage(self._app.backstage.home)
        self._cancel = backstage.cancel
        try:
            rest = prove_rest(backstage.desk(lambda _progress: None), id)
        except (Cancelled, LearnError, OSError):
            self._begun.discard(id)  # a later turn tries again
            self._app.proof = ""
            return
        finally:
            backstage.store.close()
        self._app.proof = "" if rest.findings else CHECKED
        if rest.findings:
            self._app.session_id = "" if self._app.session_id == id else self._app.session_id
            self._app.tell(exercise_view.set_aside(rest))
