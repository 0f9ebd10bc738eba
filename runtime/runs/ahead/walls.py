"""Knows walls that wait around a place of kept builds, and what is built in them before it is asked for.

First a shell waits in them for the command. Where the files are known that the next run will have, it gets
that at once: compilers run, what they built is taken out of reach, and all stands still at the gate, before
the first test. A run of those very files lets it go on; one of others puts up its own walls.
"""

from __future__ import annotations

import os
import shlex
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import count
from pathlib import Path

from runtime.home import layout
from runtime.home.removal import remove
from runtime.processes.process import Halted, Terms, follow, follow_until
from runtime.runs.furnish import gate_at, reusable, terms_of
from runtime.runs.gate import Gate
from runtime.runs.kept_builds import Standing, keep_older, lay_out
from runtime.runs.private_copy import PrivateCopy, kept_place
from schemas.errors import Cancelled
from schemas.exchange.calls import RunRequest

from .asked import Ahead
from .waiting import Ended, Waiting, lay_out_before

_GATES = "gate-"
"""Begins the names of gates that somebody waits at; the number of that process and one more follow."""
_NUMBERS = count()


class WallsWaiting(Waiting):
    """The place is not held while nobody runs: another process may use it, and this one is then of no
    use any more."""

    def __init__(self, ahead: Ahead, base: Path, cancel: threading.Event) -> None:
        """`base` is the kept place, which nobody else uses meanwhile. Cancelled, if `cancel` was set before
        what is foreseen was built."""
        super().__init__(ahead, base)
        self._halted: Halted | None = None
        self._is_over = False
        with self._place:
            self.copy.make_room()
            _forget_gates(base)
            folder = base / f"{_GATES}{os.getpid()}-{next(_NUMBERS)}"
            self._gate = gate_at(self.copy, folder, unchanged=False)
            self._place.callback(self._gate.close)
            if ahead.foreseen is not None:
                self._build(ahead.foreseen, cancel)
            else:
                if not all((self.copy.root / name).exists() for name in self.copy.given):
                    lay_out_before(self.copy)
                self._started = self._start(self._gate, "older")
            self._report = _state(self.copy.places.report)
            self._place = self._place.pop_all()

    def serves(self, ahead: Ahead) -> bool:
        if ahead.foreseen is None:
            return self._halted is None and self.fits(ahead)
        return self.ahead.foresees(ahead.foreseen) and self.fits(ahead)

    def claim(self, ahead: Ahead, request: RunRequest) -> bool:
        place = self._place.enter_context(kept_place(ahead.cache, ahead.request.keep_as))
        untouched = _state(self.copy.places.report) == self._report
        return place is not None and untouched and super().claim(ahead, request)

    def run(self, request: RunRequest, terms: Terms) -> Ended:
        copy = replace(self.copy, request=request, waits=False)
        if self._halted is not None:
            self._gate.open()
            return Ended(copy, self._halted.go_on(terms), self._gate)
        word = self._word(copy, lay_out(copy))
        if self._gate.sealed:
            self._gate.open()
        finished = follow(self._started, word, replace(terms, gate=self._gate))
        return Ended(copy, finished, self._gate)

    def _build(self, foreseen: RunRequest, cancel: threading.Event) -> None:
        """Have the files built that are foreseen, up to the gate, or to an end before it."""
        files = replace(self.copy.request, sources=foreseen.sources, tests=foreseen.tests)
        self.copy = replace(self.copy, request=files)
        copy = replace(self.copy, waits=False)
        standing = lay_out(copy)  # before its walls, which show what stands at the top
        self._started = self._start(self._gate, standing)
        at = _HoldsAt(self._gate)
        terms = terms_of(foreseen, cancel, at)
        word = self._word(copy, standing)
        self._halted = follow_until(lambda: at.reached, self._started, word, terms)
        # The files were laid out: whatever was built, a later run has to look at it anew.
        keep_older(copy)
        self._is_over = not at.reached
        if self._halted.was_stopped:
            raise Cancelled("Nobody wants what was being built.")

    def _word(self, copy: PrivateCopy, standing: Standing) -> bytes:
        """What the shell behind the walls reads, a line each: what of that which it took in to throw away,
        what to take in beside it, and what to run then."""
        if standing == "current":
            self._gate.is_unchanged()
        built = reusable(copy, self._gate, standing)
        stale = [name for name in self.taken_in if name not in built]
        further = [name for name in built if name not in self.taken_in]
        return "".join(f"{shlex.join(line)}\n" for line in (stale, further, copy.argv())).encode()

    def _is_there(self) -> bool:
        """What ended before the gate has told all there is to tell: it did not build."""
        return self._is_over or super()._is_there()

    def _sees(self, request: RunRequest) -> bool:
        if self._halted is None:
            return super()._sees(request)
        copy = replace(self.copy, request=request, waits=False)
        same = layout.is_laid_out(copy.root, copy.files(), copy.format.built)
        return self.ahead.foresees(request) and same

    def _discard(self) -> None:
        if self._halted is None:
            super()._discard()
        elif self._halted.spawned.child.returncode is None:
            self._halted.discard()


class _HoldsAt:
    """A gate at which a run goes on standing once it is sealed."""

    def __init__(self, gate: Gate) -> None:
        self._gate = gate
        self.reached = False

    def fileno(self) -> int:
        return self._gate.fileno()

    def serve(self, inside: Callable[[], int | None]) -> None:
        self._gate.seal(inside)
        self.reached = True


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
