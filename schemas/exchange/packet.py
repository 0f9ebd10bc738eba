"""The context packet: all that an engine sees of the session, and nothing else."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import (
    BaseModel,
    ConfigDict,
    Field,
    SerializerFunctionWrapHandler,
    model_serializer,
    model_validator,
)

Role = Literal[
    "scaffold",
    "starter-expand",
    "test-expand",
    "solution",
    "solver",
    "lesson-expand",
    "coach",
    "reviewer",
    "topic",
]


class Part(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Sparse(Part):
    """Told by what is not as it is by default: most packets are about something else."""

    @model_serializer(mode="wrap")
    def _told(self, whole: SerializerFunctionWrapHandler) -> dict[str, Any]:
        fields = type(self).model_fields
        told: dict[str, Any] = whole(self)
        return {
            name: value
            for name, value in told.items()
            if getattr(self, name) != fields[name].default
        }


class NodeMastery(Part):
    node: str
    level: int
    estimate: float


class LearnerProfile(Part):
    """Mastery of the node and of its prerequisites."""

    mastery: tuple[NodeMastery, ...]


class CurriculumContext(Sparse):
    node_id: str
    title: str
    can: str
    depth_target: Literal["D1", "D2", "D3"]
    prerequisites: tuple[str, ...]
    keywords: tuple[str, ...]
    allowed_tags: tuple[str, ...]
    taught_before: tuple[str, ...] = ()
    """What the learner may be taken to know: the nodes that this one rests on, the nearest last."""
    topic: str = ""
    exercise: str = ""
    """Id of the bundled exercise that is wanted; empty leaves the choice to the engine."""


class NodeView(Part):
    """A node of the language's graph; `can` is empty where the graph is large."""

    id: str
    title: str
    can: str = ""


class TagSighting(Part):
    """A misconception tag with the facts that point to it."""

    tag: str
    count: int
    because: str
    remediation: str


class MisconceptionContext(Sparse):
    top_tags: tuple[TagSighting, ...] = ()
    suspected: tuple[TagSighting, ...] = ()
    """Tags that the latest evidence points to, strongest first."""


class AttemptContext(Part):
    index: int = 0
    hint_level: int = 0
    unit: str = ""
    """The unit that a hint is for."""
    user_message: str = ""
    said_before: tuple[str, ...] = ()
    """Hints and the latest answer that the coach gave in this session, in order, shortened."""

    @model_serializer(mode="wrap")
    def _told(self, whole: SerializerFunctionWrapHandler) -> dict[str, Any]:
        """Whole, or nothing of it before there is an attempt: a hint level of 0 says something."""
        told: dict[str, Any] = whole(self)
        return {} if self == AttemptContext() else told


class DiagnosticView(Part):
    severity: str
    code: str
    message: str
    file: str
    line: int


class CaseView(Part):
    name: str
    outcome: str
    message: str
    file: str
    line: int
    expected: str = ""
    got: str = ""
    called: str = ""


class EvidenceContext(Sparse):
    """The facts of the latest attempt, or of the run that a repair is about; `available` is false
    where there is none."""

    available: bool
    passed: bool = False
    build: str = ""
    timed_out: bool = False
    crash: str = ""
    diagnostics: tuple[DiagnosticView, ...] = ()
    failing_tests: tuple[CaseView, ...] = ()
    passing_tests: tuple[str, ...] = ()
    first_failing_source: str = ""
    """The code of the first of `failing_tests`, where it is known."""
    excerpt: str = ""


class FileView(Part):
    path: str
    content: str


class WorkspaceContext(Sparse):
    """The learner's current files and what changed since the starter, within budget."""

    files: tuple[FileView, ...] = ()
    changes: str = ""


class UnitView(Sparse):
    id: str
    principle: str
    file: str
    symbol: str
    section: str = ""
    tests: tuple[str, ...] = ()


class ScaffoldContext(Part):
    scaffold_id: str
    title: str
    exercise_description: str
    units: tuple[UnitView, ...]
    intents: str = ""
    """The plan for the loop at hand, one line an intent."""


class SectionView(Part):
    """One accepted section: whole (`content`) while new, a summary once older."""

    id: str
    kind: str
    path: str
    summary: str
    content: str = ""


class FindingView(Part):
    """One fault that the proof found; `evidence` are lines that show it."""

    id: str
    text: str
    evidence: tuple[str, ...] = ()


class RepairContext(Part):
    """What the proof found wrong, for the stage that is asked to mend it (spec §3, proof)."""

    round: int
    """From 1, of at most `rounds`."""
    rounds: int
    answer: Literal["add", "replace"]
    """Whether the reply stands beside the files, or in their place."""
    findings: tuple[FindingView, ...]
    files: tuple[FileView, ...]
    """What this stage wrote before, as it stands now; of no other stage."""


class PolicyContext(Sparse):
    reveal_allowed: bool = False
    extensions: tuple[str, ...] = ()
    banned: tuple[str, ...] = ()
    """What the code of this node may not reach for."""
    violations: tuple[str, ...] = ()
    """What was wrong with the previous reply, when it is asked for once more."""


class OutputContract(Part):
    schema_version: str
    max_iterations: int = 1
    iteration: int = 1


class ContextPacket(Part):
    """`context_packet_v1`: built from the session state at the moment of the call (spec §3).

    The order of the fields is the order in which they are sent. What stays the same from call to call
    comes first, what changes with every call last: a service need not read a beginning twice that
    it read in the call before.
    """

    schema_version: Literal["context_packet_v1"] = "context_packet_v1"
    role: Role
    language: Annotated[str, Field(min_length=1)]
    curriculum_context: CurriculumContext
    learner_profile: LearnerProfile
    graph_context: tuple[NodeView, ...] = ()
    """The nodes of the language in learning order, for whoever places a topic among them."""
    scaffold_context: ScaffoldContext | None
    misconception_context: MisconceptionContext
    prior_sections: tuple[SectionView, ...]
    repair_context: RepairContext | None = None
    """None at the first asking."""
    evidence_context: EvidenceContext
    workspace_context: WorkspaceContext
    task_type: str
    attempt_context: AttemptContext
    current_sections: tuple[SectionView, ...]
    next_focus: str
    policy_context: PolicyContext
    output_contract: OutputContract
    timestamp: str
    packet_id: Annotated[str, Field(min_length=1)]

    @model_validator(mode="after")
    def _role_has_what_it_needs(self) -> ContextPacket:
        if self.role == "reviewer" and not self.evidence_context.available:
            raise ValueError("a reviewer needs the evidence of an attempt")
        if self.role == "topic" and not self.curriculum_context.topic.strip():
            raise ValueError("topic needs the topic in the learner's words")
        if self.role not in ("scaffold", "topic") and self.scaffold_context is None:
            raise ValueError(f"{self.role} needs the scaffold")
        if self.repair_context and self.role not in ("starter-expand", "test-expand", "solution"):
            raise ValueError(f"{self.role} has nothing to repair")
        if self.role == "coach" and not 0 <= self.attempt_context.hint_level <= 3:
            raise ValueError("a coach needs a hint level from 0 to 3")
        return self
