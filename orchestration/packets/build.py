"""Builds the context packet of every stage from the state at the moment of the call, within its budget."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime

from pydantic import ValidationError

from curriculum.learner.mastery import Tracker
from orchestration.desk import Desk
from orchestration.policy.code import banned
from schemas.content import Depth, Node
from schemas.errors import Reason, StageError
from schemas.exchange.packet import (
    AttemptContext,
    ContextPacket,
    CurriculumContext,
    EvidenceContext,
    LearnerProfile,
    MisconceptionContext,
    NodeMastery,
    NodeView,
    OutputContract,
    PolicyContext,
    RepairContext,
    Role,
    ScaffoldContext,
    SectionView,
    TagSighting,
    WorkspaceContext,
)
from schemas.exchange.stages import SCHEMA_NAMES
from schemas.learner import LearnerModel

from .budget import within_budget


@dataclass(frozen=True, slots=True)
class Call:
    """What one packet is about, beyond the state it is built from."""

    role: Role
    task: str
    node: Node
    depth: Depth
    topic: str = ""
    exercise: str = ""
    attempt: AttemptContext = field(default_factory=AttemptContext)
    evidence: EvidenceContext = field(default_factory=lambda: EvidenceContext(available=False))
    workspace: WorkspaceContext = field(default_factory=WorkspaceContext)
    scaffold: ScaffoldContext | None = None
    suspected: tuple[TagSighting, ...] = ()
    prior: tuple[SectionView, ...] = ()
    current: tuple[SectionView, ...] = ()
    graph: tuple[NodeView, ...] = ()
    focus: str = ""
    iteration: int = 1
    cap: int = 1
    reveal_allowed: bool = False
    repair: RepairContext | None = None
    as_of: float | None = None
    """The moment whose mastery is told, for calls that are to agree on it; the call's own if None."""


def build(desk: Desk, call: Call, learner: LearnerModel) -> ContextPacket:
    """The packet for `call`; StageError(INVALID_CONTEXT) if a required part is missing."""
    now = desk.clock.now()
    try:
        packet = ContextPacket(
            packet_id=desk.clock.new_id(),
            timestamp=datetime.fromtimestamp(now, UTC).isoformat(timespec="seconds"),
            role=call.role,
            task_type=call.task,
            language=call.node.language,
            learner_profile=_profile(
                desk, call.node, learner, now if call.as_of is None else call.as_of, call.role
            ),
            curriculum_context=_curriculum(desk, call),
            misconception_context=_misconceptions(desk, call, learner),
            attempt_context=call.attempt,
            evidence_context=call.evidence,
            workspace_context=call.workspace,
            scaffold_context=call.scaffold,
            prior_sections=call.prior,
            current_sections=call.current,
            graph_context=call.graph,
            next_focus=call.focus,
            repair_context=call.repair,
            policy_context=PolicyContext(
                reveal_allowed=call.reveal_allowed,
                extensions=desk.language(call.node.language).extensions,
                banned=banned(call.node) if call.role in _WRITES_CODE else (),
            ),
            output_contract=OutputContract(
                schema_version=SCHEMA_NAMES[call.role],
                max_iterations=call.cap,
                iteration=call.iteration,
            ),
        )
    except ValidationError as error:
        words = "; ".join(str(item["msg"]) for item in error.errors())
        raise StageError(
            Reason.INVALID_CONTEXT, f"the context packet is not complete: {words}", stage=call.role
        ) from error
    return within_budget(packet, desk.settings.stage.packet_chars)


def _profile(
    desk: Desk, node: Node, learner: LearnerModel, now: float, role: Role
) -> LearnerProfile:
    tracker = Tracker.of(desk.curriculum.nodes(node.language))
    names = (node.id, *node.prerequisites) if node.id and role not in _FOLLOWS_A_PLAN else ()
    return LearnerProfile(
        mastery=tuple(
            NodeMastery(
                node=name,
                level=learner.nodes[name].level if name in learner.nodes else 0,
                estimate=round(tracker.shown(learner, name, now), 2),
            )
            for name in names
        )
    )


_WRITES_CODE = ("scaffold", "starter-expand", "test-expand", "solution")
_CHOOSES_CONTENT = ("scaffold", "solution", "lesson-expand")
"""The roles that see what each earlier node taught; the others see its title."""
_PLANS = ("scaffold", "topic")
"""The roles that see what learners search the node by."""
_FOLLOWS_A_PLAN = ("starter-expand", "test-expand")
"""The roles whose content is chosen already; they are asked many times."""


def _curriculum(desk: Desk, call: Call) -> CurriculumContext:
    node = call.node
    return CurriculumContext(
        node_id=node.id,
        title=node.title,
        can=node.can,
        depth_target=call.depth,
        prerequisites=node.prerequisites,
        keywords=node.keywords if call.role in _PLANS else (),
        allowed_tags=() if call.role in _FOLLOWS_A_PLAN else node.tags,
        taught_before=_taught_before(desk, call),
        topic=call.topic,
        exercise=call.exercise,
    )


def _taught_before(desk: Desk, call: Call) -> tuple[str, ...]:
    if not call.node.id or call.role in _FOLLOWS_A_PLAN:
        return ()
    rests_on = desk.curriculum.missing(call.node, frozenset())
    if call.role in _CHOOSES_CONTENT:
        return tuple(f"{node.id} {node.title}: {node.can}" for node in rests_on)
    return tuple(node.title for node in rests_on)


def _misconceptions(desk: Desk, call: Call, learner: LearnerModel) -> MisconceptionContext:
    seen = sorted(
        (item for item in learner.misconceptions.values() if item.node == call.node.id),
        key=lambda item: -item.count,
    )
    return MisconceptionContext(
        top_tags=tuple(
            TagSighting(
                tag=item.tag,
                count=item.count,
                because=f"seen in {', '.join(item.attempts[-3:])}",
                remediation=remediation_words(desk, item.tag),
            )
            for item in seen[:3]
        ),
        suspected=call.suspected,
    )


def remediation_words(desk: Desk, tag: str) -> str:
    """What to do about a misconception, or "" for a tag that is in no vocabulary."""
    known = desk.curriculum.tag(tag)
    return known.remediation if known else ""
