"""Knows which processes are ready before a run is asked for: at most one of a language.

Walls and tools that take long to start can do so while the learner types; waiting.py has how.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from runtime.processes.memory import taken_by
from schemas.errors import LearnError
from schemas.exchange.calls import RunRequest

from .waiting import Ahead, Waiting, begin

IDLE_S = 600.0
"""After which a process that nobody wanted is ended."""
_AFTER_S = 0.2
"""Between a run's end and the next process: its verdict is to be shown first."""


class Standby:
    """Keeps one process ready for each language that somebody works in, once it is `open`.

    A thread of its own makes them and lives as long as they do: on Linux the end of the thread that
    started a process can be the end of that process.
    """

    def __init__(self, idle_s: float = IDLE_S, after_s: float = _AFTER_S) -> None:
        self._idle_s, self._after_s = idle_s, after_s
        self._wanted: dict[str, Callable[[], Ahead | None]] = {}
        self._waiting: dict[str, Waiting] = {}
        self._changed = threading.Condition()
        self._open = False
        self._making = threading.Lock()

    @property
    def is_open(self) -> bool:
        """Whether what is wanted is made."""
        return self._open

    def open(self) -> None:
        """From now on what is wanted is made."""
        with self._changed:
            self._open = True
        threading.Thread(target=self._keep, name="standby", daemon=True).start()

    def close(self) -> None:
        """End all that waits; none will be made any more."""
        with self._changed:
            self._open = False
            left, self._waiting = self._waiting, {}
            self._changed.notify_all()
        for item in left.values():
            item.close()

    def want(self, language: str, ahead: Callable[[], Ahead | None]) -> None:
        """See to it that a process is ready for the next such run; comes back at once. `ahead` is
        called later, and gives None where nothing of the run can wait."""
        if self._open:
            with self._changed:
                self._wanted[language] = ahead
                self._changed.notify_all()

    def take(self, ahead: Ahead, request: RunRequest) -> Waiting | None:
        """The process that is ready for this run, if there is one."""
        with self._making, self._changed:  # one that is being made holds the place of its builds
            found = self._waiting.pop(ahead.request.language, None)
        if found is None or found.claim(ahead, request):
            return found
        found.close()
        return None

    def ready(self) -> dict[str, int]:
        """By language, the bytes of memory that its waiting process takes."""
        with self._changed:
            return {name: taken_by(item.leader) for name, item in self._waiting.items()}

    def leaders(self) -> dict[str, int]:
        """By language, the number of the first process of what waits."""
        with self._changed:
            return {name: item.leader for name, item in self._waiting.items()}

    def folders(self) -> tuple[Path, ...]:
        """Where they wait, on this machine."""
        with self._changed:
            return tuple(item.copy.base for item in self._waiting.values())

    def _keep(self) -> None:
        while self._open:
            with self._changed:
                woken = self._changed.wait_for(
                    lambda: bool(self._wanted) or not self._open, self._idle_s
                )
                old = {} if woken else self._waiting
                if old:
                    self._waiting = {}
            for item in old.values():
                item.close()
            if woken:
                time.sleep(self._after_s)
                self._make_wanted()

    def _make_wanted(self) -> None:
        with self._changed:
            wanted, self._wanted = self._wanted, {}
        for name, ahead in wanted.items():
            # What cannot be made ready is told by the run itself, which then starts its own.
            with suppress(LearnError, OSError):
                if (known := ahead()) is not None:
                    self._renew(name, known)

    def _renew(self, name: str, ahead: Ahead) -> None:
        with self._changed:
            before = self._waiting.get(name)
        if before is not None and before.fits(ahead):
            return
        with self._making:
            made = begin(ahead)
        with self._changed:
            before = self._waiting.pop(name, None)
            if self._open and made is not None:
                self._waiting[name] = made
        for item in (before, None if self._open else made):
            if item is not None:
                item.close()
