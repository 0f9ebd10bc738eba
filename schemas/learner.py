"""What is believed about a learner: mastery per node, and wrong beliefs with their evidence."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

RemedyAction = Literal["bridge_lesson", "repeat_with_scaffold"]
MasteryStatus = Literal["new", "ready", "practised", "mastered", "shaky", "blocked"]


RULES = 3
"""Edition of the rules by which the log is folded; a model of an earlier one is derived again."""


@dataclass(frozen=True, slots=True)
class Memory:
    """How well one node is remembered, in the terms of FSRS."""

    stability: float
    """Days until the chance to remember has fallen to .9."""
    difficulty: float
    """1 to 10: the higher, the less a review adds."""
    at: float
    """Unix time of the latest graded run, in seconds."""
    lapses: int = 0
    """Times it was forgotten after it had been remembered."""


@dataclass(frozen=True, slots=True)
class Begun:
    """One session that was begun: when (Unix seconds), and where."""

    at: float
    node: str
    exercise: str
    left: float | None = None
    """The chance then that the node was still remembered; None when it was new."""
    at_once: bool = False
    """Whether its first run passed without a hint."""


@dataclass(frozen=True, slots=True)
class NodeBelief:
    """Offset of one node from the learner's overall level, Gaussian in logits, and its history."""

    mean: float
    variance: float
    last_at: float
    """Unix time of the latest run, in seconds; forgetting counts from here."""
    held: float = 0.0
    """Logits added to the shown mastery only, so that a fail never raises what a learner sees and
    an unaided pass never lowers it. Predictions do not use it."""
    level: int = 0
    """0 to 3: the deepest Dk passed, lowered by low-scored fails (spec §7)."""
    unaided_first_passes: tuple[str, ...] = ()
    """Ids of the different exercises passed without a hint on the first run of a session."""
    tried: tuple[str, ...] = ()
    """Ids of the different exercises attempted, the one begun last at the end."""
    passed: tuple[str, ...] = ()
    """Ids of the different exercises passed."""
    revealed: tuple[str, ...] = ()
    """Ids of the exercises whose solution was shown; passing them is no evidence."""
    was_mastered: bool = False
    attempts: tuple[str, ...] = ()
    """References `session#index` of the latest runs: the window in which sightings count."""
    fail_tags: tuple[str, ...] = ()
    """Leading tag of each of the last two fails since the latest pass, "" where none was seen."""
    passed_in: str = ""
    """The session of the latest pass; its later runs are play, not evidence."""
    revealed_at: float = 0.0
    """When a solution was shown last, in Unix seconds; a day later a pass is evidence again."""
    memory: Memory | None = None
    """None before the first run."""
    memory_before: Memory | None = None
    """What it was before the session `graded_in`, which gives one grade however many runs it has."""
    graded_in: str = ""
    fails_in: int = 0
    """Failed runs of that session."""
    sessions: int = 0
    """Sessions with a run that counts."""
    failed_sessions: int = 0
    """Those of them since the latest pass."""
    turn: float = 4.0
    """Days after which the node's turn comes again; first runs of sessions lengthen and shorten it."""
    awaiting: str = ""
    """Reference of the latest run while its review has not been taken in."""
    gains: tuple[float, ...] = ()
    """How far the overall level and this node moved per unit of target in the awaiting unaided
    pass, so that a pass with a concern can take back its share; else empty."""

    @property
    def begun(self) -> bool:
        """Whether the node was passed at least once, here or in an imported history."""
        return bool(self.passed or self.level)

    @property
    def stuck(self) -> bool:
        """Whether the last two runs failed in a row with the same leading tag."""
        return (
            len(self.fail_tags) == 2 and len(set(self.fail_tags)) == 1 and "" not in self.fail_tags
        )

    def begun_again(self, item: str) -> NodeBelief:
        """A new session on the exercise `item`: its next run is a first run, and it is the one
        begun last."""
        return replace(self, tried=tuple(known for known in self.tried if known != item))

    def with_run(self, item: str, *, passed: bool, unaided: bool) -> NodeBelief:
        """The history with one more run of the exercise `item`; "" leaves it as it is."""
        if not item:
            return self
        first = item not in self.tried
        return replace(
            self,
            tried=_with(self.tried, item),
            passed=_with(self.passed, item) if passed else self.passed,
            unaided_first_passes=_with(self.unaided_first_passes, item)
            if first and passed and unaided
            else self.unaided_first_passes,
        )


@dataclass(frozen=True, slots=True)
class LearnerModel:
    """Overall level and per-node beliefs; a pure function of the event log.

    `nodes` is keyed by node id, `misconceptions` by `node/tag`.
    """

    mean: float = 0.0
    variance: float = 1.2
    nodes: Mapping[str, NodeBelief] = field(default_factory=dict)
    misconceptions: Mapping[str, Misconception] = field(default_factory=dict)
    recent: tuple[Begun, ...] = ()
    """The latest sessions begun, the last at the end; as many as the caps look back on."""
    pace: float = 1.6
    """How many turns late something known may be when a new node still comes: more, the more of the
    reviews pass at their first run."""
    placed: Mapping[str, Placement] = field(default_factory=dict)
    """What was said about languages at the first start, by language."""
    skipped: Mapping[str, float] = field(default_factory=dict)
    """When nodes were put aside by /skip, Unix time in seconds; a run of one takes it out."""

    rules: int = RULES

    def with_node(self, node: str, belief: NodeBelief) -> LearnerModel:
        """The model with one node's belief replaced."""
        return replace(self, nodes={**self.nodes, node: belief})


Experience = Literal["new", "some", "fluent"]
EXPERIENCES: tuple[Experience, ...] = ("new", "some", "fluent")


@dataclass(frozen=True, slots=True)
class Placement:
    """What a newcomer to a language said, and how many exercises of the placement are left."""

    said: Experience
    left: int = 0


@dataclass(frozen=True, slots=True)
class Misconception:
    """A wrong belief seen in failing runs, with references `session-id#attempt` that show it."""

    node: str
    tag: str
    count: int
    attempts: tuple[str, ...]
    unaided_since: int = 0
    """Passes of the node without a hint since the latest sighting."""
    passed_again: bool = False
    """The node was passed in a session after the one of the latest sighting."""


@dataclass(frozen=True, slots=True)
class Remediation:
    """What a recurring wrong belief calls for, with its count and the runs behind it.

    With the tag "" it is not one belief: mastery stayed low, and `count` is how many exercises.
    """

    node: str
    tag: str
    count: int
    attempts: tuple[str, ...]
    action: RemedyAction


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
class Term:
    """One summand of the estimate, in words and in logits."""

    words: str
    logits: float


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why the model expects what it expects of one node: `terms` add up to `z`."""

    node: str
    terms: tuple[Term, ...]
    p_pass: float
    """Chance that the next run of the exercise passes, 0 to 1."""
    estimate: float
    """The shown mastery, 0 to 1."""

    @property
    def z(self) -> float:
        """Level minus demand, in logits."""
        return math.fsum(term.logits for term in self.terms)


RecommendationKind = Literal[
    "new", "review", "remediation", "consolidate", "ahead", "placement", "done"
]


@dataclass(frozen=True, slots=True)
class Recommendation:
    """The one next step and why; `node` is None when everything offered is done."""

    node: str | None
    title: str
    reason: str
    kind: RecommendationKind
    p_pass: float | None = None
    exercise: str = ""
    """Id of the bundled exercise that it would be, "" where an engine writes one."""
    numbers: str = ""
    """The figures behind the reason, for /why and scripts."""
    test_out: str = ""
    """Id of a hard node further on that would show that what lies before it is known."""


def _with(ids: tuple[str, ...], new: str) -> tuple[str, ...]:
    return ids if new in ids else (*ids, new)
