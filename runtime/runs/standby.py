"""Knows the process that is ready before a run is asked for, with nothing of anybody's code in it.

A tool that takes long to start can do so behind its walls while the learner types. At most one
process of a language waits so, in a folder that holds only what every run of that language has. A
run fills the folder, gives the word, and sees the process to its end: none is used twice.
docs/decisions/022-ready-runner.md tells why that gives up nothing.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from pathlib import Path

from languages.registry import format_of
from runtime.processes.memory import taken_by
from runtime.processes.process import Spawned, Terms, discard, follow, spawn
from runtime.sandbox.tiers import Tier
from schemas.errors import LearnError
from schemas.exchange.calls import Finished, RunRequest

from .abandoned import fresh_place
from .furnish import room_of
from .private_copy import PrivateCopy, copy_for, identity

IDLE_S = 600.0
"""After which a process that nobody wanted is ended."""
_AFTER_S = 0.2
"""Between a run's end and the next process: its verdict is to be shown first."""
_GO = b"go\n"


@dataclass(frozen=True, slots=True)
class Ahead:
    """All that is known of a run before it is asked for: how, with which programs, behind what."""

    request: RunRequest
    versions: str
    tier: Tier

    @classmethod
    def of(cls, request: RunRequest, versions: str, tier: Tier) -> Ahead:
        """Whatever the sources and tests of the run will be."""
        plain = replace(request, sources=(), tests=(), keep_as="", awaited=False, at_most_s=None)
        return cls(plain, versions, tier)


class Waiting:
    """One process that waits. Whoever took it closes it."""

    def __init__(self, ahead: Ahead) -> None:
        """Starts it; LearnError if it cannot start, OSError if its folder cannot be made."""
        self.tier = ahead.tier
        self._request = ahead.request
        with ExitStack() as stack:
            base = stack.enter_context(fresh_place())
            self.copy = copy_for(base, ahead.request, ahead.versions, ahead.tier, waits=True)
            _lay_out_before(self.copy)
            self._spawned = self._start()
            stack.callback(self._discard)
            self._place = stack.pop_all()

    def _start(self) -> Spawned:
        room = room_of(self.copy, None)
        return spawn(
            self.copy.argv(),
            cwd=self.copy.root,
            env=self.copy.environment(),
            wrap=lambda launch: self.tier.wrap(launch, room),
            writable=(self.copy.base,),
            waits=True,
        )

    @property
    def leader(self) -> int:
        """The number of its first process."""
        return self._spawned.child.pid

    def fits(self, ahead: Ahead) -> bool:
        """Whether it is what such a run would start now, and still waits."""
        copy = copy_for(self.copy.base, ahead.request, ahead.versions, ahead.tier, waits=True)
        # Its walls and limits were put up with the settings of then, whatever they say now.
        same = ahead.request == self._request and identity(copy) == identity(self.copy)
        return same and self._spawned.is_alive()

    def run(self, request: RunRequest, terms: Terms) -> tuple[PrivateCopy, Finished]:
        """The one run it was made for: `request` as it was laid out, and how it ended."""
        copy = replace(self.copy, request=request)
        copy.fill()
        return copy, follow(self._spawned, _GO, terms)

    def close(self) -> None:
        """End it, if it still waits, and remove its folder."""
        self._place.close()

    def _discard(self) -> None:
        if self._spawned.child.returncode is None:  # nobody has followed it to its end
            discard(self._spawned)


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

    def want(self, request: RunRequest, ahead: Callable[[], Ahead | None]) -> None:
        """See to it that a process is ready for the next such run; comes back at once. `ahead` is
        called later, and gives None where there are no walls to wait behind."""
        if self._open and can_wait(request):
            with self._changed:
                self._wanted[request.language] = ahead
                self._changed.notify_all()

    def take(self, ahead: Ahead) -> Waiting | None:
        """The process that is ready for this run, if there is one."""
        with self._changed:
            found = self._waiting.pop(ahead.request.language, None)
        if found is None or found.fits(ahead):
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
        made = Waiting(ahead)
        with self._changed:
            before = self._waiting.pop(name, None)
            if self._open:
                self._waiting[name] = made
        for item in (before, None if self._open else made):
            if item is not None:
                item.close()


def _lay_out_before(copy: PrivateCopy) -> None:
    """What every such run has, and empty folders for what will be its own."""
    copy.make_room()
    copy.fill()
    for folder in (copy.request.settings.source_dir, copy.request.settings.tests_dir):
        (copy.root / folder).mkdir(parents=True, exist_ok=True)


def can_wait(request: RunRequest) -> bool:
    """Whether anything of such a run can be made ready: its command can wait, and nothing but its
    sources and tests will be its own."""
    settings = request.settings
    waiting = format_of(settings.parser).seal.waiting(settings.test_command)
    return waiting is not None and not request.build
