"""Builds the context packet of every stage from the state at the moment of the call, within its budget."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime

from pydantic import ValidationError

from curriculum.mastery import Tracker
from schemas.content import Depth, Node
from schemas.errors import Reason, StageError
from schemas.learner import LearnerModel
from schemas.packet import (
    AttemptContext,
    ContextPacket,
    CurriculumContext,
    EvidenceContext,
    LearnerProfile,
    MisconceptionContext,
    NodeMastery,
    OutputContract,
    PolicyContext,
    Role,
    ScaffoldContext,
    SectionView,
    TagSighting,
    WorkspaceContext,
)
from schemas.stages import SCHEMA_NAMES

from .desk import Desk


@dataclass(frozen=True, slots=True)
class Call:
    """What one packet is about, beyond the state it is built from."""

    role: Role
    task: str
    node: Node
    depth: Depth
    topic: str = ""
    attempt: AttemptContext = field(default_factory=AttemptContext)
    evidence: EvidenceContext = field(default_factory=lambda: EvidenceContext(available=False))
    workspace: WorkspaceContext = field(default_factory=WorkspaceContext)
    scaffold: ScaffoldContext | None = None
    suspected: tuple[TagSighting, ...] = ()
    prior: tuple[SectionView, ...] = ()
    current: tuple[SectionView, ...] = ()
    focus: str = ""
    iteration: int = 1
    cap: int = 1
    reveal_allowed: bool = False


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
            learner_profile=_profile(desk, call.node, learner, now),
            curriculum_context=_curriculum(call),
            misconception_context=_misconceptions(desk, call, learner),
            attempt_context=call.attempt,
            evidence_context=call.evidence,
            workspace_context=call.workspace,
            scaffold_context=call.scaffold,
            prior_sections=call.prior,
            current_sections=call.current,
            next_focus=call.focus,
            policy_context=PolicyContext(
                reveal_allowed=call.reveal_allowed,
                extensions=desk.language(call.node.language).extensions,
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


def within_budget(packet: ContextPacket, budget: int) -> ContextPacket:
    """The packet with older sections, then file bodies and excerpts, cut until it fits `budget`
    characters of JSON; StageError(INVALID_CONTEXT) if even the bare packet does not."""
    for shrink in (_bare_prior, _bare_current, _short_workspace, _short_evidence, _short_sections):
        if len(packet.model_dump_json()) <= budget:
            return packet
        packet = shrink(packet)
    if len(packet.model_dump_json()) > budget:
        raise StageError(
            Reason.INVALID_CONTEXT,
            f"the context packet does not fit its budget of {budget} characters",
            stage=packet.role,
            hint="Raise stage.packet_chars with /config.",
        )
    return packet


def _bare(sections: Sequence[SectionView]) -> tuple[SectionView, ...]:
    return tuple(item.model_copy(update={"content": ""}) for item in sections)


def _bare_prior(packet: ContextPacket) -> ContextPacket:
    return packet.model_copy(update={"prior_sections": _bare(packet.prior_sections)})


def _bare_current(packet: ContextPacket) -> ContextPacket:
    newest = packet.current_sections[-1:]
    kept = (*_bare(packet.current_sections[:-1]), *newest)
    return packet.model_copy(update={"current_sections": kept})


def _short_workspace(packet: ContextPacket) -> ContextPacket:
    files = tuple(
        item.model_copy(update={"content": item.content[:2_000]})
        for item in packet.workspace_context.files[:4]
    )
    workspace = packet.workspace_context.model_copy(
        update={"files": files, "changes": packet.workspace_context.changes[:2_000]}
    )
    return packet.model_copy(update={"workspace_context": workspace})


def _short_evidence(packet: ContextPacket) -> ContextPacket:
    evidence = packet.evidence_context
    cases = tuple(
        item.model_copy(
            update={name: getattr(item, name)[:300] for name in ("message", "expected", "got")}
        )
        for item in evidence.failing_tests[:8]
    )
    diagnostics = tuple(
        item.model_copy(update={"message": item.message[:300]}) for item in evidence.diagnostics[:4]
    )
    short = evidence.model_copy(
        update={
            "excerpt": evidence.excerpt[:1_000],
            "crash": evidence.crash[:1_000],
            "failing_tests": cases,
            "diagnostics": diagnostics,
        }
    )
    return packet.model_copy(update={"evidence_context": short})


def _short_sections(packet: ContextPacket) -> ContextPacket:
    """The last four views; of what is still whole the end, which the next section goes on from."""
    current = tuple(
        item.model_copy(update={"content": item.content[-2_000:]})
        for item in packet.current_sections[-4:]
    )
    return packet.model_copy(
        update={"prior_sections": packet.prior_sections[-4:], "current_sections": current}
    )


def _profile(desk: Desk, node: Node, learner: LearnerModel, now: float) -> LearnerProfile:
    tracker = Tracker.of(desk.curriculum.nodes(node.language))
    names = (node.id, *node.prerequisites)
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


def _curriculum(call: Call) -> CurriculumContext:
    node = call.node
    return CurriculumContext(
        node_id=node.id,
        title=node.title,
        can=node.can,
        depth_target=call.depth,
        prerequisites=node.prerequisites,
        keywords=node.keywords,
        allowed_tags=node.tags,
        topic=call.topic,
    )


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
