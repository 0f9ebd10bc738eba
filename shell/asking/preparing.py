"""Prepares the next exercise beside the prompt while the learner works, if they want that."""

from __future__ import annotations

import os
import threading
from contextlib import suppress
from typing import TYPE_CHECKING

from schemas.errors import Cancelled, LearnError
from shell.base.app import App

if TYPE_CHECKING:
    from orchestration.making.request import StartRequest
    from schemas.session import Session

_NICENESS = 15
_PATIENCE_S = 3.0
READY, WRITING = "next: ready", "next: being written"


class NextReady:
    """At most one exercise at a time, and nothing more after a call that failed."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._thread: threading.Thread | None = None
        self._cancel: threading.Event | None = None
        self._failed = False

    def look(self) -> None:
        """Begin, if there is something to prepare for the session of this turn."""
        app = self._app
        if self._thread is not None and self._thread.is_alive():
            return
        app.ahead = ""
        settings = app.backstage.settings()
        engine, _why = app.backstage.engines.name(settings)
        if settings.prefetch == "off" or engine in ("bank", "replay"):
            return
        with suppress(LearnError):
            session = app.session()
            if session is None or session.engine == "bank" or not self._wanted(session):
                return
            self._begin(session)

    def _wanted(self, session: Session) -> bool:
        """The learner's answer, asked for once."""
        app = self._app
        settings = app.backstage.settings()
        if settings.prefetch == "ask":
            if app.confirm is None:
                return False
            cost = f"{session.calls} calls and {session.tokens:,} tokens"
            question = (
                "Prepare the next exercise while you work on this one? This one took"
                f" {cost}; at most {settings.prefetch_calls} calls a day go into it."
            )
            answer = "on" if app.confirm(question) else "off"
            app.backstage.config.set("prefetch", answer)
            return answer == "on"
        return True

    def _begin(self, session: Session) -> None:
        from orchestration.use_cases.prepare import LEAST_CALLS, calls_left, coming, is_ready

        desk = self._app.desk()
        request = coming(desk, session)
        if request is None:
            return
        if is_ready(desk, request):
            self._app.ahead = READY
        elif not self._failed and calls_left(desk) >= LEAST_CALLS:
            self._app.ahead = WRITING
            self._thread = threading.Thread(target=self._write, args=(request,), daemon=True)
            self._thread.start()

    def stop(self) -> None:
        """End what is under way; what was accepted by then is kept."""
        if self._thread is not None and self._thread.is_alive() and self._cancel is not None:
            self._cancel.set()
            self._thread.join(_PATIENCE_S)

    def _write(self, request: StartRequest) -> None:
        from orchestration.use_cases.prepare import prepare
        from shell.bootstrap import Backstage

        with suppress(OSError, AttributeError):  # not every system knows threads with a niceness
            os.setpriority(os.PRIO_PROCESS, threading.get_native_id(), _NICENESS)
        backstage = Backstage(self._app.backstage.home)
        self._cancel = backstage.cancel
        whole = False
        try:
            whole = prepare(backstage.desk(lambda _progress: None), request)
        except (Cancelled, LearnError, OSError):
            self._failed = True  # a limit may be near: nothing more is spent ahead by this shell
        finally:
            backstage.store.close()
        self._app.ahead = READY if whole else ""
