"""Knows which processes are ready before a run is asked for: at most one of a language.

Walls and tools that take long to start can do so while the learner types, and what they have saved can
be built; waiting.py has how.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from runtime.runs.private_copy import kept_place
from schemas.errors import LearnError
from schemas.exchange.calls import RunRequest

from .asked import Ahead, is_gated
from .tool import ToolWaiting
from .waiting import Waiting
from .walls import WallsWaiting

IDLE_S = 600.0
"""After which a process that nobody wanted is ended."""
_AFTER_S = 0.2
"""Between a run's end and the next process: its verdict is to be shown first."""


def begin(ahead: Ahead, cancel: threading.Event) -> Waiting | None:
    """A process that waits from now on; None where somebody else is at work in its place. LearnError if
    it cannot start, Cancelled once `cancel` is set; OSError if its folder cannot be made."""
    if not is_gated(ahead.request):
        return ToolWaiting(ahead)
    with kept_place(ahead.cache, ahead.request.keep_as) as base:
        return None if base is None else WallsWaiting(ahead, base, cancel)


@dataclass(frozen=True, slots=True)
class _Making:
    """What is being made; `cancel` ends that."""

    ahead: Ahead
    cancel: threading.Event = field(default_factory=threading.Event)

    def give_up(self, language: str) -> None:
        """Nobody of this language wants it any more."""
        if self.ahead.request.language == language:
            self.cancel.set()


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
        self._made: _Making | None = None
        self._busy = False

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
            if self._made is not None:
                self._made.cancel.set()
            self._changed.notify_all()
        for item in left.values():
            item.close()

    def want(self, language: str, ahead: Callable[[], Ahead | None]) -> None:
        """See to it that a process is ready for the next such run; comes back at once. `ahead` is
        called later, and gives None where nothing of the run can wait."""
        if self._open:
            with self._changed:
                self._wanted[language] = ahead
                if self._made is not None:
                    self._made.give_up(language)
                self._changed.notify_all()

    def take(self, ahead: Ahead, request: RunRequest) -> Waiting | None:
        """The process that is ready for this run, if there is one."""
        with self._changed:
            if self._made is not None and not self._made.ahead.foresees(request):
                self._made.give_up(ahead.request.language)
        with self._making, self._changed:  # one that is being made holds the place of its builds
            found = self._waiting.pop(ahead.request.language, None)
        if found is None or found.claim(ahead, request):
            return found
        found.close()
        return None

    def waiting(self) -> dict[str, Waiting]:
        """What is ready, by language."""
        with self._changed:
            return dict(self._waiting)

    def is_idle(self) -> bool:
        """Whether all that is wanted waits."""
        with self._changed:
            return not self._wanted and not self._busy

    def _put(self, name: str, made: Waiting | None) -> None:
        """In the place of what waited before; nowhere, once closed."""
        with self._changed:
            before = self._waiting.pop(name, None)
            if self._open and made is not None:
                self._waiting[name] = made
        for item in (before, None if self._open else made):
            if item is not None:
                item.close()

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
            self._busy = True
        for name, ahead in wanted.items():
            # What cannot be made ready is told by the run itself, which then starts its own.
            with suppress(LearnError, OSError):
                if (known := ahead()) is not None:
                    self._renew(name, known)
        with self._changed:
            self._busy = False

    def _renew(self, name: str, ahead: Ahead) -> None:
        with self._changed:
            before = self._waiting.get(name)
            self._made = making = _Making(ahead)
        try:
            if before is not None and before.serves(ahead):
                return
            with self._making:
                self._put(name, begin(ahead, making.cancel))
        finally:
            with self._changed:
                self._made = None
