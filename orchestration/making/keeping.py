"""Knows which replies of a setup are kept, so that nothing that was paid for is asked for again."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from schemas.kept import KeptReply, KeptSetup

if TYPE_CHECKING:
    from orchestration.packets.build import Call
    from orchestration.ports import KeptSetups


def key_of(call: Call) -> str:
    """Which call of a setup this is: role, round of repair, iteration, and what is to be mended.

    What was accepted before such a call, and what the proof found, is all that its answer rests on.
    """
    repair = call.repair
    if repair is None:
        return f"{call.role}:0:{call.iteration}"
    told = json.dumps([[item.id, item.text] for item in repair.findings])
    about = hashlib.sha256(told.encode("utf-8", "surrogatepass")).hexdigest()[:12]
    return f"{call.role}:{repair.round}:{call.iteration}:{about}"


class Keeping:
    """The kept replies of one setup. Every accepted one is committed before the next call.

    Without `port` nothing outlives the setup. Safe to use from the threads of one setup.
    """

    def __init__(self, port: KeptSetups | None, setup: KeptSetup) -> None:
        self._port = port
        self._setup = setup
        self._lock = threading.Lock()
        self.begun_with = setup.calls
        self.begun_rounds = max((int(item.key.split(":")[1]) for item in setup.replies), default=0)
        """Rounds of repair that were asked for before."""

    @property
    def lasts(self) -> bool:
        """Whether what is kept outlives the setup."""
        return self._port is not None

    @property
    def setup(self) -> KeptSetup:
        """As it is now."""
        return self._setup

    def text(self, key: str) -> str | None:
        """The kept reply to this call, or None."""
        return next((item.text for item in self._setup.replies if item.key == key), None)

    def add(self, key: str, text: str) -> None:
        """Keep a reply that was accepted just now."""
        self._change(lambda now: replace(now, replies=(*now.replies, KeptReply(key, text))))

    def forget_from(self, key: str) -> None:
        """Forget a reply that does not hold any more, and all that came after it."""

        def without(now: KeptSetup) -> KeptSetup:
            keys = [item.key for item in now.replies]
            return replace(now, replies=now.replies[: keys.index(key)]) if key in keys else now

        self._change(without)

    def planned(self, title: str, expected: int) -> None:
        """Take down what the exercise is called, and about how many calls it takes."""
        if (self._setup.title, self._setup.expected) != (title, expected):
            self._setup = replace(self._setup, title=title, expected=expected)

    def proved(self) -> None:
        """Take down that only the lesson may be unfinished now."""
        if not self._setup.proved:
            self._change(lambda now: replace(now, proved=True))

    def finished(self) -> None:
        """Take down that nothing is left to ask for."""
        self._change(lambda now: replace(now, whole=True))

    def _change(self, change: Callable[[KeptSetup], KeptSetup]) -> None:
        with self._lock:
            self._setup = change(self._setup)
            if self._port is not None:
                self._port.keep(self._setup)
