"""Knows a tool that has got ready for tests, in a folder that is thrown away with it."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace

from runtime.processes.process import Terms, follow
from runtime.runs.abandoned import fresh_place
from schemas.exchange.calls import RunRequest

from .asked import Ahead
from .waiting import Ended, Waiting, lay_out_before

_GO = b"go\n"


class ToolWaiting(Waiting):
    """A run fills its folder, and then gives the word."""

    def __init__(self, ahead: Ahead) -> None:
        with ExitStack() as place:
            super().__init__(ahead, place.enter_context(fresh_place()))
            self._place = place.pop_all()
        with self._place:
            self.copy.make_room()
            lay_out_before(self.copy)
            self._started = self._start(None)
            self._place = self._place.pop_all()

    def run(self, request: RunRequest, terms: Terms) -> Ended:
        copy = replace(self.copy, request=request)
        copy.fill()
        return Ended(copy, follow(self._started, _GO, terms))
