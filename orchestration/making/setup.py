"""Knows what all stages of one setup share, and how one reply is had: a kept one, or a call."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field, replace
from typing import TypeVar

from orchestration.desk import Desk
from orchestration.packets.build import Call, build
from orchestration.policy import PolicyContext, violations
from orchestration.stages.replies import parse_reply
from orchestration.stages.stage import call_stage
from orchestration.stages.tally import Tally
from schemas.content import Depth, Files, Node
from schemas.errors import Cancelled, StageError
from schemas.exchange.packet import EvidenceContext, RepairContext, Role
from schemas.exchange.stages import SCHEMA_NAMES, Reply, StarterSection, TestSection
from schemas.kept import KeptSetup
from schemas.learner import LearnerModel
from schemas.settings import LoopCaps

from .keeping import Keeping, key_of

R = TypeVar("R", bound=Reply)


def _unkept() -> Keeping:
    return Keeping(None, KeptSetup("", "", "", "D1", "", "", 0.0))


@dataclass(frozen=True, slots=True)
class Setup:
    """What all stages of one setup share."""

    desk: Desk
    tally: Tally
    node: Node
    depth: Depth
    topic: str
    learner: LearnerModel
    exercise: str = ""
    since: float | None = None
    """When it began: what is known of the learner stays the same in all its packets."""
    keeping: Keeping = field(default_factory=_unkept)
    stop: threading.Event = field(default_factory=threading.Event)
    """Once set, nothing more is asked."""

    @property
    def caps(self) -> LoopCaps:
        return self.desk.settings.limits[self.depth]

    @property
    def in_parallel(self) -> bool:
        """Whether calls may run beside each other; reading the bank takes no time."""
        return self.desk.settings.stage.parallel > 1 and self.desk.engine.name != "bank"


@dataclass(frozen=True, slots=True)
class Mending:
    """What a stage that wrote before is told when it is asked to mend its part."""

    context: RepairContext
    evidence: EvidenceContext
    others: tuple[StarterSection | TestSection, ...] = ()
    """What other stages wrote, where the stage does not see it anyway."""
    solution: Files = ()
    """What no starter may hold; never part of a packet."""


def call_of(setup: Setup, role: Role, task: str, mending: Mending | None = None) -> Call:
    """A call of this setup, to be completed with what its stage works from."""
    call = Call(
        role=role,
        task=task,
        node=setup.node,
        depth=setup.depth,
        topic=setup.topic,
        exercise=setup.exercise,
        as_of=setup.since,
    )
    if mending is None:
        return call
    again = f"{task} once more: mend what repair_context finds"
    return replace(call, task=again, evidence=mending.evidence, repair=mending.context)


def policy_of(setup: Setup, *, starter: Files = (), solution: Files = ()) -> PolicyContext:
    """What the rules hold a reply of this setup against."""
    language = setup.node.language
    return PolicyContext(
        language=setup.desk.language(language),
        node=setup.node,
        starter=starter,
        solution=solution,
        allowed_tags=tuple(tag.id for tag in setup.desk.curriculum.tags(language)),
    )


def had(setup: Setup, kind: type[R], call: Call, context: PolicyContext) -> R:
    """The reply that is kept from before, or else that of an engine, which is kept from now on."""
    key = key_of(call)
    reply: Reply | None = kept_reply(setup, key, call.role, context)
    if reply is None:
        if setup.stop.is_set():
            raise Cancelled("This part of the setup was stopped: another one failed.")
        packet = build(setup.desk, call, setup.learner)
        reply = call_stage(setup.desk, setup.tally, packet, context)
        setup.keeping.add(key, reply.model_dump_json())
    assert isinstance(reply, kind)
    return reply


def kept_reply(setup: Setup, key: str, role: Role, context: PolicyContext) -> Reply | None:
    """A kept reply, as far as schema and policy still accept it; if not, it is forgotten with all
    that came after it."""
    text = setup.keeping.text(key)
    if text is None:
        return None
    schema = setup.desk.schemas / f"{SCHEMA_NAMES[role]}.schema.json"
    try:
        reply = parse_reply(role, text, schema)
    except StageError:
        reply = None
    if reply is None or violations(role, reply, context):
        setup.keeping.forget_from(key)
        return None
    return reply
