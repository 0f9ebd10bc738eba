"""Knows one process that waits for a run, with nothing of anybody's code in it.

Either the tool itself waits, in a folder that holds only what every run of its language has; or, where
builds are kept, its walls wait, around the very place of those builds. A run fills the folder, gives
the word, and sees the process to its end: none is used twice.
docs/decisions/022-ready-runner.md tells why that gives up nothing.
"""

from __future__ import annotations

import os
import shlex
from abc import ABC, abstractmethod
from contextlib import ExitStack, suppress
from dataclasses import dataclass, replace
from itertools import count
from pathlib import Path, PurePosixPath

from languages.registry import format_of
from runtime.home.removal import remove
from runtime.processes.process import Spawned, Terms, discard, follow, spawn
from runtime.sandbox.tiers import Tier
from schemas.exchange.calls import Finished, RunRequest

from .abandoned import fresh_place
from .furnish import reusable, room_of
from .gate import Gate
from .kept_builds import lay_out
from .private_copy import PrivateCopy, copy_for, identity, kept_place, text_of

_GO = b"go\n"
_GATES = "gate-"
"""Begins the names of gates that somebody waits at; the number of that process and one more follow."""
_NUMBERS = count()


@dataclass(frozen=True, slots=True)
class Ahead:
    """All that is known of a run before it is asked for: how, with which programs, behind what, and
    below which folder builds are kept."""

    request: RunRequest
    versions: str
    tier: Tier
    cache: Path

    @classmethod
    def of(cls, request: RunRequest, versions: str, tier: Tier, cache: Path) -> Ahead:
        """Whatever the sources and tests of the run will be."""
        kept = request.keep_as if _is_gated(request) else ""
        plain = replace(request, sources=(), tests=(), keep_as=kept, awaited=False, at_most_s=None)
        return cls(plain, versions, tier, cache)


def can_wait(request: RunRequest, tier: Tier | None) -> bool:
    """Whether anything of such a run can be made ready: its command can wait, or its walls around a kept
    build; and nothing but its sources and tests will be its own."""
    settings = request.settings
    apart = all(PurePosixPath(name).parts for name in (settings.source_dir, settings.tests_dir))
    if tier is None or request.build or not apart:
        return False
    if _is_gated(request):
        return bool(request.keep_as) and tier.seen is not None
    return format_of(settings.parser).seal.waiting(settings.test_command) is not None


def _is_gated(request: RunRequest) -> bool:
    return format_of(request.settings.parser).gated


def begin(ahead: Ahead) -> Waiting | None:
    """A process that waits from now on; None where somebody else is at work in its place. LearnError if
    it cannot start, OSError if its folder cannot be made."""
    if not _is_gated(ahead.request):
        return ToolWaiting(ahead)
    with kept_place(ahead.cache, ahead.request.keep_as) as base:
        return None if base is None else WallsWaiting(ahead, base)


class Waiting(ABC):
    """One process that waits. Whoever took it closes it."""

    copy: PrivateCopy

    def __init__(self, ahead: Ahead) -> None:
        self.tier = ahead.tier
        self._ahead = ahead
        self._place = ExitStack()
        self._spawned: Spawned | None = None

    @property
    def leader(self) -> int:
        """The number of its first process; 0 before there is one."""
        return self._spawned.child.pid if self._spawned else 0

    def fits(self, ahead: Ahead) -> bool:
        """Whether it is what such a run would start now, and still waits."""
        copy = copy_for(self.copy.base, ahead.request, ahead.versions, ahead.tier, waits=True)
        # Its walls and limits were put up with the settings of then, whatever they say now.
        same = ahead.request == self._ahead.request and identity(copy) == identity(self.copy)
        return same and self._spawned is not None and self._spawned.is_alive()

    def claim(self, ahead: Ahead, request: RunRequest) -> bool:
        """Take it for this run, if it fits."""
        return self.fits(ahead) and self._sees(request)

    def _sees(self, request: RunRequest) -> bool:
        """Whether all that stands at the top is as this run has it. A file that is laid anew there is
        another file than the one its walls show; what is laid in a folder is seen."""
        files = replace(self.copy, request=request, waits=False).files()
        top = {path: text for path, text in files.items() if "/" not in path}
        names = {path.partition("/")[0] for path in files}
        return names <= set(self.copy.given) and all(
            text_of(self.copy.root / path) == text for path, text in top.items()
        )

    @abstractmethod
    def run(self, request: RunRequest, terms: Terms) -> Ended:
        """The one run it was made for: `request` as it was laid out, and how it ended."""

    def close(self) -> None:
        """End it, if it still waits, and remove what was made for it."""
        self._place.close()

    def _start(self, gate: Gate | None) -> Spawned:
        room = room_of(self.copy, gate)
        self._place.callback(self._discard)
        self._spawned = spawn(
            self.copy.argv(),
            cwd=self.copy.root,
            env=self.copy.environment(),
            wrap=lambda launch: self.tier.wrap(launch, room),
            writable=(self.copy.base,),
            waits=True,
        )
        return self._spawned

    def _discard(self) -> None:
        if self._spawned and self._spawned.child.returncode is None:  # nobody has followed it
            discard(self._spawned)


@dataclass(frozen=True, slots=True)
class Ended:
    """How a run ended that was waited for; with a gate, where builds are kept."""

    copy: PrivateCopy
    finished: Finished
    gate: Gate | None = None


class ToolWaiting(Waiting):
    """A tool that has got ready for tests, in a folder that is thrown away with it."""

    def __init__(self, ahead: Ahead) -> None:
        super().__init__(ahead)
        with self._place:
            base = self._place.enter_context(fresh_place())
            self.copy = copy_for(base, ahead.request, ahead.versions, ahead.tier, waits=True)
            self.copy.make_room()
            _lay_out_before(self.copy)
            self._started = self._start(None)
            self._place = self._place.pop_all()

    def run(self, request: RunRequest, terms: Terms) -> Ended:
        copy = replace(self.copy, request=request)
        copy.fill()
        return Ended(copy, follow(self._started, _GO, terms))


class WallsWaiting(Waiting):
    """Walls around a place of kept builds, and in them a shell that waits for the command.

    The place is not held while nobody runs: another process may use it, and this one is then of no
    use any more.
    """

    def __init__(self, ahead: Ahead, base: Path) -> None:
        """`base` is the kept place, which nobody else uses meanwhile."""
        super().__init__(ahead)
        self.copy = copy_for(base, ahead.request, ahead.versions, ahead.tier, waits=True)
        with self._place:
            self.copy.make_room()
            _forget_gates(base)
            if not all((self.copy.root / name).exists() for name in self.copy.given):
                _lay_out_before(self.copy)
            folder = base / f"{_GATES}{os.getpid()}-{next(_NUMBERS)}"
            self._gate = Gate(folder, self.copy.root, self.copy.format.built, unchanged=False)
            self._place.callback(self._gate.close)
            self._started = self._start(self._gate)
            self._report = _state(self.copy.places.report)
            self._place = self._place.pop_all()

    def claim(self, ahead: Ahead, request: RunRequest) -> bool:
        place = self._place.enter_context(kept_place(ahead.cache, ahead.request.keep_as))
        untouched = _state(self.copy.places.report) == self._report
        return place is not None and untouched and super().claim(ahead, request)

    def run(self, request: RunRequest, terms: Terms) -> Ended:
        copy = replace(self.copy, request=request, waits=False)
        standing = lay_out(copy)
        if standing == "current":
            self._gate.is_unchanged()
        word = _word(reusable(copy, self._gate, standing), copy.argv())
        finished = follow(self._started, word, replace(terms, gate=self._gate))
        return Ended(copy, finished, self._gate)


def _word(built: tuple[str, ...], argv: tuple[str, ...]) -> bytes:
    """What the shell behind the walls reads, a line each: what to take in, and what to run then."""
    return f"{shlex.join(built)}\n{shlex.join(argv)}\n".encode()


def _lay_out_before(copy: PrivateCopy) -> None:
    """What every such run has, and empty folders for what will be its own."""
    copy.fill()
    for folder in (copy.request.settings.source_dir, copy.request.settings.tests_dir):
        (copy.root / folder).mkdir(parents=True, exist_ok=True)


def _forget_gates(base: Path) -> None:
    """Those of processes that did not live to take them away."""
    for path in base.glob(f"{_GATES}*"):
        with suppress(ValueError, PermissionError):
            try:
                os.kill(int(path.name.split("-")[1]), 0)
            except ProcessLookupError:
                remove(path)


def _state(path: Path) -> tuple[int, ...]:
    """Another one as soon as somebody has used the place."""
    with suppress(OSError):
        found = path.stat()
        return (found.st_ino, found.st_ctime_ns, found.st_size)
    return ()
