"""Knows one process that waits for a run, with nothing of anybody's code running in it.

Either the tool itself waits, in a folder that holds only what every run of its language has (tool.py);
or, where builds are kept, walls wait around the very place of those builds, and what was built in them
(walls.py). A run gives the word and sees the process to its end: none is used twice.
docs/decisions/022-ready-runner.md tells why that gives up nothing.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path

from runtime.processes.memory import taken_by
from runtime.processes.process import Spawned, Terms, discard, spawn
from runtime.runs.furnish import room_of
from runtime.runs.gate import Gate
from runtime.runs.kept_builds import Standing
from runtime.runs.private_copy import PrivateCopy, copy_for, identity, text_of
from schemas.exchange.calls import Finished, RunRequest

from .asked import Ahead


class Waiting(ABC):
    """One process that waits. Whoever took it closes it."""

    def __init__(self, ahead: Ahead, base: Path) -> None:
        self.tier = ahead.tier
        self.ahead = ahead
        self.copy = copy_for(base, ahead.request, ahead.versions, ahead.tier, waits=True)
        self._identity = identity(self.copy)
        self.taken_in: tuple[str, ...] = ()
        self._place = ExitStack()
        self._spawned: Spawned | None = None

    @property
    def leader(self) -> int:
        """The number of its first process; 0 before there is one."""
        return self._spawned.child.pid if self._spawned else 0

    @property
    def memory(self) -> int:
        """Bytes that it takes now, with all it started."""
        return taken_by(self.leader) if self.leader else 0

    def fits(self, ahead: Ahead) -> bool:
        """Whether it is what such a run would start now, and still waits."""
        copy = copy_for(self.copy.base, ahead.request, ahead.versions, ahead.tier, waits=True)
        # Its walls and limits were put up with the settings of then, whatever they say now.
        same = ahead.request == self.ahead.request and identity(copy) == self._identity
        return same and self._is_there()

    def serves(self, ahead: Ahead) -> bool:
        """Whether it is all that can be made ready for such a run."""
        return self.fits(ahead)

    def claim(self, ahead: Ahead, request: RunRequest) -> bool:
        """Take it for this run, if it fits."""
        return self.fits(ahead) and self._sees(request)

    @abstractmethod
    def run(self, request: RunRequest, terms: Terms) -> Ended:
        """The one run it was made for: `request` as it was laid out, and how it ended."""

    def close(self) -> None:
        """End it, if it still waits, and remove what was made for it."""
        self._place.close()

    def _is_there(self) -> bool:
        return self._spawned is not None and self._spawned.is_alive()

    def _sees(self, request: RunRequest) -> bool:
        """Whether all that stands at the top is as this run has it. A file that is laid anew there is
        another file than the one its walls show; what is laid in a folder is seen."""
        files = replace(self.copy, request=request, waits=False).files()
        top = {path: text for path, text in files.items() if "/" not in path}
        names = {path.partition("/")[0] for path in files}
        return names <= set(self.copy.given) and all(
            text_of(self.copy.root / path) == text for path, text in top.items()
        )

    def _start(self, gate: Gate | None, standing: Standing = "unknown") -> Spawned:
        """Start it, behind walls that take in what such a standing lets a run take up."""
        room = room_of(self.copy, gate, standing)
        self.taken_in = room.built
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


def lay_out_before(copy: PrivateCopy) -> None:
    """What every such run has, and empty folders for what will be its own."""
    copy.fill()
    for folder in (copy.request.settings.source_dir, copy.request.settings.tests_dir):
        (copy.root / folder).mkdir(parents=True, exist_ok=True)
