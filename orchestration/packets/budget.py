"""Cuts a context packet down to its budget, what is needed least first."""

from __future__ import annotations

from collections.abc import Sequence

from schemas.errors import Reason, StageError
from schemas.exchange.packet import ContextPacket, SectionView


def within_budget(packet: ContextPacket, budget: int) -> ContextPacket:
    """The packet with older sections, then file bodies and excerpts, cut until it fits `budget`
    characters of JSON; StageError(INVALID_CONTEXT) if even the bare packet does not."""
    for shrink in _SHRINKS:
        if len(packet.model_dump_json()) <= budget:
            return packet
        packet = shrink(packet)
    if len(packet.model_dump_json()) > budget:
        raise StageError(
            Reason.INVALID_CONTEXT,
            f"What this call must tell the model does not fit into {budget:,} characters.",
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


def _short_repair(packet: ContextPacket) -> ContextPacket:
    """Fewer findings in fewer words, and the ends of long files gone."""
    repair = packet.repair_context
    if repair is None:
        return packet
    findings = tuple(
        item.model_copy(
            update={
                "text": item.text[:300],
                "evidence": tuple(words[:200] for words in item.evidence[:3]),
            }
        )
        for item in repair.findings[:6]
    )
    files = tuple(
        item.model_copy(update={"content": item.content[:3_000]}) for item in repair.files[:4]
    )
    short = repair.model_copy(update={"findings": findings, "files": files})
    return packet.model_copy(update={"repair_context": short})


def _short_sections(packet: ContextPacket) -> ContextPacket:
    """The last four views; of what is still whole the end, which the next section goes on from."""
    current = tuple(
        item.model_copy(update={"content": item.content[-2_000:]})
        for item in packet.current_sections[-4:]
    )
    return packet.model_copy(
        update={"prior_sections": packet.prior_sections[-4:], "current_sections": current}
    )


_SHRINKS = (
    _bare_prior,
    _bare_current,
    _short_workspace,
    _short_evidence,
    _short_repair,
    _short_sections,
)
