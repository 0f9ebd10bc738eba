"""Knows the kinds of sandbox there are, best first; a further kind is one more line of the table."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

from runtime.processes.process import Launch

from .bubblewrap import Bubblewrap
from .landlock import Landlock
from .room import Places, Room
from .seatbelt import Seatbelt


class Tier(Protocol):
    """One way of containing a run.

    `seen` are the places of a private copy as a run sees them, None where they are not moved; such
    a tier cannot keep anything for a later run. `weakness` says what it does not do and the best
    one does, "" for the best.
    """

    @property
    def name(self) -> str: ...

    @property
    def seen(self) -> Places | None: ...

    @property
    def weakness(self) -> str: ...

    def program(self) -> str:
        """Path of the program that does it, "" if it is not installed; it names the probe's note."""
        ...

    def wrap(self, launch: Launch, room: Room) -> Launch:
        """The launch that contains `launch`; ToolchainError if that cannot be made."""
        ...

    def complaint(self, said: str) -> str:
        """What the sandbox itself said at the beginning of a run's standard error, "" if nothing."""
        ...

    def advice(self, said: str) -> str:
        """What a person can do about a probe that said this."""
        ...


_BY_SYSTEM: Mapping[str, Sequence[Callable[[], Tier]]] = {
    "linux": (Bubblewrap, Landlock),
    "darwin": (Seatbelt,),
}
TIERS = _BY_SYSTEM.get(sys.platform, ())
"""Those of this system, best first."""
