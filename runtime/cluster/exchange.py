"""Carries questions of tasks from workers to the command, and the answers back, through the scheduler.

A command may be behind a firewall, and workers open no port for it; both have a connection to the scheduler.
This runs in the scheduler's process.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from itertools import count
from typing import Any

from distributed.diagnostics.plugin import SchedulerPlugin

ASK, ANSWER = "learn_ask", "learn_answer"
GONE: Mapping[str, object] = {"halt": "the command that handed it out has gone"}


class Exchange(SchedulerPlugin):
    """Two handlers of the scheduler: one waits until the other brings the answer."""

    name = "learnshell-exchange"
    idempotent = True
    """Commands that share a scheduler share one exchange: another would leave questions unanswered."""

    def __init__(self) -> None:
        self._scheduler: Any = None
        self._waiting: dict[int, tuple[str, asyncio.Future[Mapping[str, object]]]] = {}
        self._numbers = count(1)

    async def start(self, scheduler: Any) -> None:
        """Take the scheduler's calls from now on."""
        self._scheduler = scheduler
        scheduler.handlers[ASK] = self.ask
        scheduler.handlers[ANSWER] = self.answer

    async def ask(self, client: str, topic: str, message: Mapping[str, object]) -> object:
        """Wait for the answer of a client; GONE if it is not there any more."""
        if client not in self._scheduler.clients:
            return GONE
        number = next(self._numbers)
        waiting: asyncio.Future[Mapping[str, object]] = asyncio.get_running_loop().create_future()
        self._waiting[number] = (client, waiting)
        try:
            self._scheduler.log_event(topic, {"number": number, "message": message})
            return await waiting
        finally:
            del self._waiting[number]

    def answer(self, number: int, answer: Mapping[str, object]) -> None:
        """Bring an answer; nobody may wait for it any more."""
        _client, waiting = self._waiting.get(number, ("", None))
        if waiting is not None and not waiting.done():
            waiting.set_result(answer)

    def remove_client(self, scheduler: Any, client: str) -> None:
        """Whoever waits for a client that went away is told."""
        for owner, waiting in tuple(self._waiting.values()):
            if owner == client and not waiting.done():
                waiting.set_result(GONE)
