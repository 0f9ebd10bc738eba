"""Knows how the tries of a setup or turn went, and writes down a rejected call so that it can be
played again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from orchestration.redaction import Redaction
from schemas.errors import Cancelled, EngineError, LearnError, Reason

if TYPE_CHECKING:
    from schemas.exchange.calls import EngineReply
    from schemas.exchange.packet import ContextPacket

MOST_KEPT = 200_000
"""Characters of one reply that are kept; a longer one is cut and says so."""


@dataclass(frozen=True, slots=True)
class Try:
    """One time an engine was asked: the packet as sent, and the reply or the failure."""

    call: str
    """Id of the packet that the call began with; a repaired packet has an id of its own."""
    packet: ContextPacket
    reply: EngineReply | None
    error: LearnError | None = None


def recording(
    lanes: tuple[tuple[Try, ...], ...], call: str, redaction: Redaction
) -> list[dict[str, object]]:
    """Every try up to and including the rejected call `call`, as lines that the replay engine plays;
    of lanes beside its own every try.

    The rejected call's own lines carry the packet that was sent; the others only what it takes to
    get there again. A call that was refused before its first try, at a cap, follows all others.
    """
    return [
        _line(item, item.call == call, redaction) for lane in lanes for item in _until(lane, call)
    ]


def _until(tries: tuple[Try, ...], call: str) -> tuple[Try, ...]:
    own = [place for place, item in enumerate(tries, start=1) if item.call == call]
    return tries[: own[-1]] if own else tries


def _line(item: Try, rejected: bool, redaction: Redaction) -> dict[str, object]:
    line: dict[str, object] = {"role": item.packet.role}
    if item.reply is not None:
        line |= _reply(item.reply, redaction)
        if item.error is not None:
            line["rejected"] = str(item.error.reason)
    else:
        line |= _failure(item.error or Cancelled(), redaction)
    if rejected:
        line["packet"] = redaction.tree(item.packet.model_dump(mode="json"))
    return line


def _reply(reply: EngineReply, redaction: Redaction) -> dict[str, object]:
    text = redaction.text(reply.text)
    line: dict[str, object] = {
        "text": text[:MOST_KEPT],
        "input_tokens": reply.input_tokens,
        "output_tokens": reply.output_tokens,
        "cached_tokens": reply.cached_tokens,
    }
    return line | {"cut_from": len(text)} if len(text) > MOST_KEPT else line


def _failure(error: LearnError, redaction: Redaction) -> dict[str, object]:
    """`final` also for what is no engine's failure: it ended the call, and would do so again."""
    final = error.final if isinstance(error, EngineError) else True
    return {
        "reason": str(error.reason),
        "message": redaction.text(error.message),
        "final": final or error.reason is Reason.AUTH_REQUIRED,
    }
