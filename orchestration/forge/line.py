"""The worker's side of the line to the command: leave for every call, and a place for every reply."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace

from orchestration.ports import Engine
from orchestration.workers.pool import Message
from schemas.errors import Cancelled, EngineError, LearnError, Reason
from schemas.exchange.calls import EngineReply, StageCall
from schemas.kept import KeptReply, KeptSetup
from schemas.reading import plain, read

Ask = Callable[[Message], Message]
"""Sends a message to the command and waits for the answer; may be called from several threads."""


class Halted(Cancelled):
    """The command lets this task make no further call. What it wrote is kept."""


class Line:
    """What one run of a task says to the command that handed it out."""

    def __init__(self, ask: Ask, task: str, sleep: Callable[[float], None] = time.sleep) -> None:
        self._ask = ask
        self._task = task
        self._sleep = sleep
        self._lease: object = None

    def begin(self) -> KeptSetup | None:
        """Take the task: whoever had it before has it no more. Returns what is kept of it."""
        answer = self._said({"op": "begin", "task": self._task})
        self._lease = answer.get("lease")
        kept = answer.get("kept")
        if kept is None:
            return None
        return read(KeptSetup, kept, reason=Reason.STORE_DAMAGED, where=f"draft of {self._task}")

    def leave(self, role: str) -> object:
        """Wait for the leave to make one call, and return its number."""
        while True:
            answer = self._said({"op": "leave", "role": role, **self._who()})
            wait = answer.get("wait_s")
            if not isinstance(wait, int | float):
                return answer.get("call")
            self._sleep(float(wait))

    def back(self, call: object, reply: EngineReply | None, error: LearnError | None) -> None:
        """Tell how a call came back."""
        self._said(
            {
                "op": "back",
                "call": call,
                "tokens": reply.input_tokens + reply.output_tokens if reply else 0,
                "reason": str(error.reason) if error else "",
                "retry_after_s": error.retry_after_s if isinstance(error, EngineError) else None,
                **self._who(),
            }
        )

    def keep(self, head: KeptSetup, before: int, replies: tuple[KeptReply, ...]) -> None:
        """Have replies kept, in place of all but the first `before` ones."""
        self._said(
            {
                "op": "keep",
                "head": plain(replace(head, replies=())),
                "before": before,
                "replies": plain(replies),
                **self._who(),
            }
        )

    def _who(self) -> dict[str, object]:
        return {"task": self._task, "lease": self._lease}

    def _said(self, message: Message) -> Message:
        answer = self._ask(message)
        if halt := answer.get("halt"):
            raise Halted(f"This exercise is not finished: {halt}.")
        return answer


class MeteredEngine:
    """An engine that asks for leave before every call and tells what it took."""

    def __init__(self, engine: Engine, line: Line) -> None:
        self._engine = engine
        self._line = line

    @property
    def name(self) -> str:
        return self._engine.name

    def reply(self, call: StageCall) -> EngineReply:
        """As the engine's own; Halted if no further call may be made."""
        number = self._line.leave(call.role)
        reply: EngineReply | None = None
        failed: LearnError | None = None
        try:
            reply = self._engine.reply(call)
        except LearnError as error:
            failed = error
            raise
        finally:
            self._line.back(number, reply, failed)
        return reply


class KeptByLine:
    """Satisfies the port KeptSetups for one task: what is accepted goes to the command at once."""

    def __init__(self, line: Line, kept: KeptSetup | None) -> None:
        self._line = line
        self._sent: tuple[KeptReply, ...] = kept.replies if kept else ()

    def setups(self) -> tuple[KeptSetup, ...]:
        """None: a task is handed out by the command."""
        return ()

    def keep(self, setup: KeptSetup) -> None:
        """Send what is new."""
        before = 0
        for ours, theirs in zip(setup.replies, self._sent, strict=False):
            if ours != theirs:
                break
            before += 1
        self._line.keep(setup, before, setup.replies[before:])
        self._sent = setup.replies

    def drop(self, setup: str) -> None:
        """Nothing: the command drops a draft once its task is decided."""
