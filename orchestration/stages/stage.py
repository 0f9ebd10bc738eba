"""One stage call: engine, schema, policy, then accepted or rejected with one reason. Retry lives here."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from orchestration.desk import Desk
from orchestration.packets.budget import within_budget
from orchestration.policy import violations
from orchestration.progress import CallRetried
from schemas.content import Node
from schemas.errors import EngineError, LearnError, Reason, StageError
from schemas.events import CallRecord, Event
from schemas.exchange.calls import EngineReply, StageCall
from schemas.reading import plain

from .recording import Try, recording
from .replies import parse_reply
from .tally import Tally
from .unwrapping import unwrapped

if TYPE_CHECKING:
    from orchestration.policy import PolicyContext
    from schemas.exchange.packet import ContextPacket
    from schemas.exchange.stages import Reply

ASK_AGAIN = frozenset(
    {Reason.MALFORMED_REPLY, Reason.SCHEMA_VALIDATION_FAILED, Reason.POLICY_VIOLATION}
)
"""A reply that fails for one of these is asked for again, with the violations listed."""


@dataclass(slots=True)
class _Tries:
    """What happened over the tries of one stage call, which began with `packet`."""

    packet: str
    count: int = 0
    duration_s: float = 0.0
    input_tokens: int = 0
    output_tokens: int = 0
    cached_tokens: int = 0
    model: str = ""
    rules: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    fault: str = ""

    def add(self, reply: EngineReply) -> None:
        self.duration_s += reply.duration_s
        self.input_tokens += reply.input_tokens
        self.output_tokens += reply.output_tokens
        self.cached_tokens += reply.cached_tokens
        self.model = reply.model or self.model


def call_stage(desk: Desk, tally: Tally, packet: ContextPacket, context: PolicyContext) -> Reply:
    """Ask the engine for one reply and return it once accepted.

    Raises StageError with the reason of the last try. Every call leaves one audit record in
    `tally`, accepted or not.
    """
    instruction = desk.instructions.text(packet.role, packet.language)
    tries = _Tries(packet.packet_id)
    reason = ""
    try:
        return _until_accepted(desk, tally, packet, context, instruction, tries)
    except LearnError as error:
        reason = str(error.reason)
        raise
    except KeyboardInterrupt:
        reason = str(Reason.CANCELLED)
        raise
    finally:
        tally.records.append(_audit(desk, packet, instruction, tries, reason))


def _until_accepted(
    desk: Desk,
    tally: Tally,
    packet: ContextPacket,
    context: PolicyContext,
    instruction: str,
    tries: _Tries,
) -> Reply:
    """The retry loop: refused replies, and each reason of transport, have budgets of their own."""
    transport_left = dict(desk.settings.stage.transport_retries)
    replies_left = desk.settings.stage.reply_retries
    schema = desk.schemas / f"{packet.output_contract.schema_version}.schema.json"
    while True:
        _check_budget(desk, tally, packet.role)
        _keep_pace(desk, tally)
        call = StageCall(packet.role, instruction, packet, schema)
        tries.count += 1
        try:
            return _one_try(desk, tally, call, context, tries)
        except EngineError as error:
            if error.final or transport_left.get(error.reason, 0) == 0:
                raise _rejected(packet.role, error) from error
            transport_left[error.reason] -= 1
            _pause(desk, tally, packet.role, error, tries.count)
        except StageError as error:
            if error.reason not in ASK_AGAIN or replies_left == 0:
                raise _rejected(packet.role, error) from error
            replies_left -= 1
            packet = _with_violations(desk, packet, error)
            desk.report(CallRetried(packet.role, str(error.reason), error.message, 0.0))


def _one_try(
    desk: Desk, tally: Tally, call: StageCall, context: PolicyContext, tries: _Tries
) -> Reply:
    """Ask once, and keep what was sent and what came of it, accepted or not."""
    reply: EngineReply | None = None
    failed: LearnError | None = None
    try:
        reply = desk.engine.reply(call)
        tries.add(reply)
        tally.spending.tokens(reply.input_tokens + reply.output_tokens)
        return _accepted(reply, call, context, tries)
    except LearnError as error:
        failed = error
        tries.fault = technical(error)
        raise
    finally:
        tally.tries.append(Try(tries.packet, call.packet, reply, failed))


def _accepted(reply: EngineReply, call: StageCall, context: PolicyContext, tries: _Tries) -> Reply:
    parsed = parse_reply(call.role, reply.text, call.schema)
    wrapping = unwrapped(reply.text)[1]
    tries.notes += (f"taken out of {wrapping}",) if wrapping else ()
    broken = violations(call.role, parsed, context)
    tries.rules += tuple(violation.rule for violation in broken)
    if broken:
        told = [f"{item.rule}: {item.message}" for item in broken]
        raise StageError(
            Reason.POLICY_VIOLATION,
            "The model's answer broke a rule that keeps exercises safe and fair.",
            details={
                "technical": f"the reply breaks {len(broken)} rule(s), first: {told[0]}",
                "violations": told,
            },
        )
    return parsed


def _check_budget(desk: Desk, tally: Tally, role: str) -> None:
    limits, spending = desk.settings.stage, tally.spending
    if not spending.begin(limits.max_calls_per_setup, limits.max_tokens_per_setup):
        calls, tokens = spending.spent
        raise StageError(
            Reason.BUDGET_EXHAUSTED,
            f"This setup reached its cap after {calls} calls and {tokens:,} tokens.",
            stage=role,
            hint="Raise stage.max_calls_per_setup or stage.max_tokens_per_setup with /config,"
            " or use /engine bank.",
        )


def _keep_pace(desk: Desk, tally: Tally) -> None:
    """Wait for as long as a limit that any call of this setup met has still to go."""
    left = tally.spending.not_before - desk.clock.now()
    if left > 0:
        desk.clock.sleep(min(left, desk.settings.stage.backoff_cap_s))


def _pause(desk: Desk, tally: Tally, role: str, error: EngineError, tries: int) -> None:
    """Exponential backoff; half of it is left to chance, so that two shells do not knock in step."""
    limits = desk.settings.stage
    longest = min(limits.backoff_cap_s, limits.backoff_s * 2 ** (tries - 1))
    spread = int(desk.clock.new_id(), 16) / 16 ** len(desk.clock.new_id())
    wait = error.retry_after_s or longest * (0.5 + spread / 2)
    wait = min(wait, limits.backoff_cap_s)
    if error.reason is Reason.RATE_LIMITED:
        tally.spending.not_before = desk.clock.now() + wait
    desk.report(CallRetried(role, str(error.reason), error.message, wait))
    desk.clock.sleep(wait)


def _with_violations(desk: Desk, packet: ContextPacket, error: StageError) -> ContextPacket:
    listed = error.details.get("violations")
    words = tuple(str(item) for item in listed) if isinstance(listed, list) else (error.message,)
    policy = packet.policy_context.model_copy(update={"violations": words})
    again = packet.model_copy(update={"policy_context": policy, "packet_id": desk.clock.new_id()})
    return within_budget(again, desk.settings.stage.packet_chars)


def technical(error: LearnError) -> str:
    """What a program said of a failure, which people read only in the record."""
    return str(error.details.get("technical") or error.message)


NEXT_STEPS = {
    Reason.ENGINE_UNAVAILABLE: "Check it with /doctor, or type /engine bank to go on offline.",
    Reason.ENGINE_TIMEOUT: "Try again, or type /engine bank to go on offline.",
    Reason.EXECUTION_FAILED: "Try again, or type /engine bank to go on offline.",
    Reason.RATE_LIMITED: "Wait a little and try again, or type /engine bank to go on offline.",
    Reason.AUTH_REQUIRED: "Log in with `codex login`, or type /engine bank to go on offline.",
}


def _rejected(role: str, error: LearnError) -> StageError:
    """The final word on a stage: the cause's reason, in words that name the stage."""
    return StageError(
        error.reason,
        error.message,
        stage=role,
        hint=error.hint
        or NEXT_STEPS.get(
            error.reason,
            "Try again; /audit --failed names the call, and its export holds what was answered.",
        ),
        details=error.details,
    )


def _audit(
    desk: Desk, packet: ContextPacket, instruction: str, tries: _Tries, reason: str
) -> CallRecord:
    return CallRecord(
        packet=tries.packet,
        role=packet.role,
        node=packet.curriculum_context.node_id,
        engine=desk.engine.name,
        model=tries.model,
        duration_s=tries.duration_s,
        input_tokens=tries.input_tokens,
        output_tokens=tries.output_tokens,
        retries=max(0, tries.count - 1),
        reason=reason,
        rules=tries.rules,
        instruction=hashlib.sha256(instruction.encode()).hexdigest(),
        cached_tokens=tries.cached_tokens,
        notes=tries.notes,
        fault=tries.fault,
    )


def call_events(desk: Desk, tally: Tally, node: Node, session: str = "") -> tuple[Event, ...]:
    """The audit records of a tally as events; that of a rejected call carries its recording."""
    now = desk.clock.now()
    return tuple(
        Event("call", now, _body(desk, tally, record), session, node.id, node.language)
        for record in tally.all_records
    )


def _body(desk: Desk, tally: Tally, record: CallRecord) -> dict[str, object]:
    body: dict[str, object] = plain(record)
    if not record.reason:
        return body
    return body | {"recording": recording(tally.lanes, record.packet, desk.redaction)}
