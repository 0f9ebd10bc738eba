"""What is believed about a learner: per-node mastery, and named wrong beliefs with their evidence."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

MasteryStatus = Literal["new", "ready", "practised", "mastered", "shaky", "blocked"]


@dataclass(frozen=True, slots=True)
class NodeBelief:
    """Offset of one node from the learner's overall level, Gaussian in logits, and its history."""

    mean: float
    variance: float
    last_at: float
    level: int = 0
    """0 to 3: the deepest Dk passed, lowered by low-scored fails (spec §7)."""
    unaided_first_passes: tuple[str, ...] = ()
    """Ids of the different exercises passed on the first run without a hint."""
    tried: tuple[str, ...] = ()
    """Ids of the different exercises attempted."""
    passed: tuple[str, ...] = ()
    """Ids of the different exercises passed."""
    was_mastered: bool = False
    last_tag: str = ""
    same_tag_fails: int = 0
    due_at: float | None = None


@dataclass(frozen=True, slots=True)
class LearnerModel:
    """Overall level and per-node beliefs; a pure function of the event log.

    `nodes` is keyed by node id, `misconceptions` by `node/tag`.
    """

    mean: float = 0.0
    variance: float = 1.2
    nodes: Mapping[str, NodeBelief] = field(default_factory=dict)
    misconceptions: Mapping[str, Misconception] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Misconception:
    """A wrong belief seen in failing runs, with references `session-id#attempt` that show it."""

    node: str
    tag: str
    count: int
    attempts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Mastery:
    """One node as shown to a person: level before and after the last change, estimate 0 to 1."""

    node: str
    before: int
    after: int
    estimate: float
    status: MasteryStatus
    due_at: float | None = None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The one next step and why; `node` is None when everything offered is done."""

    node: str | None
    title: str
    reason: str
    kind: Literal["new", "review", "remediation", "done"]
    p_pass: float | None = None
