"""Gets ready beside the prompt what the next turn will need: modules, and the tools of an attempt."""

from __future__ import annotations

import threading
import time
from importlib import import_module
from typing import TYPE_CHECKING

from shell.base.app import App

if TYPE_CHECKING:
    from .foreseeing import Foreseen

_AFTER_S = 0.5
"""Between the first prompt and the first import: what a person sees first goes first."""
_PAUSE_S = 0.005
"""Between two imports, so that a key that is pressed now is not kept waiting for all of them."""
_MODULES = (
    *("shell.commands.turns", "shell.commands.table", "shell.output.progress_lines"),
    *("shell.handlers.exercise", "shell.views.exercise", "shell.handlers.learning"),
    *("shell.handlers.progress", "shell.handlers.sessions", "shell.handlers.setting_up"),
    *("shell.terminal.completion", "shell.terminal.completion_index"),
    *("runtime.store.store", "orchestration.desk", "orchestration.use_cases.attempt"),
    *("watchfiles", "shell.asking.foreseeing", "orchestration.use_cases.start"),
    *("runtime.runs.runner", "curriculum.graph.graph"),
)


class Readiness:
    """What the shell needs next, as far as it can be told before anybody asks."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._session = ""
        self._foreseen: Foreseen | None = None
        self._looking = threading.Lock()
        self._opened = threading.Event()
        self._left = threading.Event()
        threading.Thread(target=self._open, daemon=True).start()

    def look(self) -> None:
        """Let the tools of the session of this turn start, if it is another than before."""
        seen = self._app.seen_session
        name = seen.id if seen is not None else ""
        with self._looking:
            if self._opened.is_set() and name != self._session:
                self._session = name
                self._leave()
                self._foreseen = self._foresee(name) if name else None

    def stop(self) -> None:
        """End what waits."""
        self._left.set()
        self._leave()
        if self._opened.is_set():
            self._app.backstage.runner.standby.close()

    def _open(self) -> None:
        """Everything here is imported, nothing of the store is touched: what is wrong with that is
        to be told by the turn that meets it."""
        time.sleep(_AFTER_S)
        for name in _MODULES:
            if self._left.is_set():
                return
            import_module(name)
            time.sleep(_PAUSE_S)
        self._app.backstage.runner.standby.open()
        self._opened.set()
        self.look()

    def _foresee(self, session_id: str) -> Foreseen:
        from .foreseeing import Foreseen

        return Foreseen(self._app, session_id)

    def _leave(self) -> None:
        if self._foreseen is not None:
            self._foreseen.stop()
