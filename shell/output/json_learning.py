"""The JSON shapes of what is known about the learner beside mastery: remedies, runs, skips."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from schemas.reading import plain

if TYPE_CHECKING:
    from curriculum.learner.disputes import Run
    from orchestration.guidance.dispute import Disputed
    from orchestration.guidance.standing import Standing
    from schemas.learner import Remediation

Object = dict[str, Any]


def remedy(value: Remediation | None) -> Object:
    """A remedy under its key, or null."""
    return {"remediation": plain(value) if value else None}


def runs(values: tuple[Run, ...]) -> Object:
    """A node's runs, the oldest first; `standing` is counted, disputed or play."""
    return {"runs": [plain(item) for item in values]}


def disputed(value: Disputed) -> Object:
    """One run that was set aside or counts again; the estimate is that at difficulty 0, 0 to 1."""
    return {
        "node": value.node.id,
        "run": value.run.id,
        "disputed": not value.counts,
        "estimate": {"before": value.before, "after": value.after},
    }


def memories(value: Standing) -> Object:
    """Skill and memory of a node, chances from 0 to 1; `stability_days` is FSRS's."""
    return {
        "held": value.held,
        "able": value.able,
        "remembered": value.left,
        "stability_days": round(value.memory.stability, 2) if value.memory else None,
        "known_from_later": value.vouched,
    }
