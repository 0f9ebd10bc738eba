"""The replies that stages give: pydantic models from which `json/*.schema.json` is generated.

The JSON Schema carries the shape in OpenAI's strict form; ranges, lengths and cross-field rules
are checked by these models after it (spec §3). "No tag" is the empty string, because the strict
form wants every key present and typed.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, Literal

from pydantic import BaseModel, ConfigDict, Field, model_validator

UnitId = Annotated[str, Field(pattern=r"^ex-[1-9][0-9]?$")]
Line = Annotated[str, Field(min_length=1, max_length=300)]
Paragraph = Annotated[str, Field(min_length=1, max_length=4_000)]
Text = Annotated[str, Field(min_length=1, max_length=24_000)]
Path = Annotated[str, Field(min_length=1, max_length=200)]
Focus = Annotated[str, Field(max_length=600)]
TagId = Annotated[str, Field(max_length=80)]
Depth = Literal["D1", "D2", "D3"]


class Reply(BaseModel):
    """Common to all stage replies: frozen, and nothing beyond the declared keys."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    stage: ClassVar[str]


class SectionIntent(Reply):
    """What one lesson section is for."""

    unit_id: UnitId
    title: Line
    type: Literal["concept", "worked_example", "comparison", "pitfalls", "bridge", "resources"]
    intent: Paragraph


class FileIntent(Reply):
    """One stub of a unit, the file it stands in, and the first principle that the unit is about."""

    unit_id: UnitId
    principle: Line
    file_path: Path
    symbol: Line
    intent: Paragraph


class CaseIntent(Reply):
    """One test to write: its name, the stub it targets, and what it asserts."""

    unit_id: UnitId
    test_name: Line
    symbol: Line
    kind: Literal["typical", "edge", "error"]
    intent: Paragraph


class LessonPlan(Reply):
    section_intents: Annotated[tuple[SectionIntent, ...], Field(min_length=1, max_length=18)]


class StarterPlan(Reply):
    file_intents: Annotated[tuple[FileIntent, ...], Field(min_length=1, max_length=12)]


class TestPlan(Reply):
    __test__: ClassVar[bool] = False
    case_intents: Annotated[tuple[CaseIntent, ...], Field(min_length=1, max_length=32)]


class ScaffoldReply(Reply):
    """The master plan of one exercise: each unit is one first principle bound to a lesson section,
    a stub and one to three cases, ordered so that each builds on the last."""

    stage: ClassVar[str] = "scaffold"
    schema_version: Literal["scaffold_v1"]
    role: Literal["scaffold"]
    scaffold_id: Line
    node_id: Line
    depth_target: Depth
    title: Line
    exercise_description: Annotated[str, Field(min_length=1, max_length=1_500)]
    lesson_plan: LessonPlan
    starter_plan: StarterPlan
    test_plan: TestPlan

    @model_validator(mode="after")
    def _units_line_up(self) -> ScaffoldReply:
        stubs = {intent.unit_id for intent in self.starter_plan.file_intents}
        cases = {intent.unit_id for intent in self.test_plan.case_intents}
        if stubs != cases:
            odd = ", ".join(sorted(stubs ^ cases))
            raise ValueError(f"every unit needs a stub and a test case: {odd} has only one of them")
        taught = {intent.unit_id for intent in self.lesson_plan.section_intents}
        if stubs - taught:
            odd = ", ".join(sorted(stubs - taught))
            raise ValueError(f"every unit needs a lesson section: {odd} has none")
        return self


class StarterSection(Reply):
    """One piece of starter code; `file_path` is relative to the source directory."""

    stage: ClassVar[str] = "starter-expand"
    schema_version: Literal["starter_section_v1"]
    role: Literal["starter-expand"]
    section_id: Line
    type: Literal["stub", "constant", "type", "support"]
    file_path: Path
    content: Text
    is_complete: bool
    next_focus: Focus


class TestSection(Reply):
    """One piece of test code; `file_path` is relative to the tests directory."""

    __test__: ClassVar[bool] = False
    stage: ClassVar[str] = "test-expand"
    schema_version: Literal["test_section_v1"]
    role: Literal["test-expand"]
    section_id: Line
    type: Literal["typical", "edge", "error", "support"]
    file_path: Path
    content: Text
    is_complete: bool
    next_focus: Focus


class SolutionFile(Reply):
    file_path: Path
    content: Text


class WrongAnswerReply(Reply):
    tag: TagId
    file_path: Path
    content: Text
    why: Line


class SolutionReply(Reply):
    """The hidden reference, and the wrong answers that the tests must reject."""

    stage: ClassVar[str] = "solution"
    schema_version: Literal["solution_v1"]
    role: Literal["solution"]
    files: Annotated[tuple[SolutionFile, ...], Field(min_length=1, max_length=12)]
    wrong_answers: Annotated[tuple[WrongAnswerReply, ...], Field(min_length=2, max_length=6)]


class BlindAnswer(Reply):
    """What a reader writes who sees the statement and not the tests, and what they had to guess."""

    stage: ClassVar[str] = "solver"
    schema_version: Literal["blind_answer_v1"]
    role: Literal["solver"]
    files: Annotated[tuple[SolutionFile, ...], Field(min_length=1, max_length=12)]
    guessed: Annotated[tuple[Line, ...], Field(max_length=4)]


class LessonSectionReply(Reply):
    """One section of LESSON.md; `content` is Markdown without the section's own heading."""

    stage: ClassVar[str] = "lesson-expand"
    schema_version: Literal["lesson_section_v1"]
    role: Literal["lesson-expand"]
    section_id: Line
    section_title: Line
    type: Literal["concept", "worked_example", "comparison", "pitfalls", "bridge", "resources"]
    content: Text
    is_complete: bool
    next_focus: Focus


class CurrentHint(Reply):
    style: Literal["question", "pointer", "rule", "step", "answer"]
    text: Paragraph


class HintPack(Reply):
    """One hint (level 1 to 3) or the answer to a question (level 0)."""

    stage: ClassVar[str] = "coach"
    schema_version: Literal["hint_pack_v1"]
    role: Literal["coach"]
    hint_id: Line
    exercise_id: Line
    node_id: Line
    depth_target: Depth
    attempt_index: Annotated[int, Field(ge=0)]
    hint_level: Annotated[int, Field(ge=0, le=3)]
    dominant_tag: TagId
    allowed_reveal: Literal["idea", "place", "step", "full"]
    current_hint: CurrentHint
    full_solution_provided: bool
    revealed_solution: Annotated[str, Field(max_length=24_000)]


class Remediation(Reply):
    action: Literal["retry_same", "bridge_lesson", "partial_reveal", "full_reveal", "advance_next"]
    reason: Line


class ReviewReport(Reply):
    """The reviewer's verdict on the evidence of one attempt."""

    stage: ClassVar[str] = "reviewer"
    schema_version: Literal["review_report_v1"]
    role: Literal["reviewer"]
    report_id: Line
    exercise_id: Line
    node_id: Line
    depth_target: Depth
    attempt_index: Annotated[int, Field(ge=1)]
    pass_fail: Literal["PASS", "PROVISIONAL_PASS", "FAIL", "INVALID_CONTEXT"]
    score: Annotated[int, Field(ge=0, le=100)]
    dominant_tag: TagId
    feedback: Paragraph
    remediation: Remediation


OneLine = Annotated[str, Field(pattern=r"^[^\r\n\t]*$")]
NodeId = Annotated[OneLine, Field(max_length=20)]
Keyword = Annotated[OneLine, Field(min_length=2, max_length=60)]


class TopicNodeReply(Reply):
    """What becomes of a topic in own words: a new node, a node that covers it already, or a refusal
    with its reason. Fields that the verdict does not use are empty."""

    stage: ClassVar[str] = "topic"
    schema_version: Literal["topic_node_v1"]
    role: Literal["topic"]
    verdict: Literal["new_node", "covered", "refused"]
    reason: Annotated[OneLine, Field(max_length=300)]
    covered_by: NodeId
    title: Annotated[OneLine, Field(max_length=60)]
    can: Annotated[OneLine, Field(max_length=120)]
    depth_target: Depth
    prerequisites: Annotated[tuple[NodeId, ...], Field(max_length=3)]
    keywords: Annotated[tuple[Keyword, ...], Field(max_length=12)]
    tags: Annotated[tuple[TagId, ...], Field(max_length=4)]

    @model_validator(mode="after")
    def _verdict_has_what_it_needs(self) -> TopicNodeReply:
        needs = {
            "new_node": {"title": self.title, "can": self.can, "tags": "".join(self.tags)},
            "covered": {"covered_by": self.covered_by},
            "refused": {"reason": self.reason},
        }
        empty = [name for name, text in needs[self.verdict].items() if not text.strip()]
        if empty:
            raise ValueError(f"{self.verdict} needs {', '.join(empty)}")
        if self.verdict == "new_node" and len(self.keywords) < 3:
            raise ValueError("new_node needs at least three keywords")
        return self


REPLIES: dict[str, type[Reply]] = {
    model.stage: model
    for model in (
        ScaffoldReply,
        StarterSection,
        TestSection,
        SolutionReply,
        BlindAnswer,
        LessonSectionReply,
        HintPack,
        ReviewReport,
        TopicNodeReply,
    )
}
"""Reply model by role."""

SCHEMA_NAMES: dict[str, str] = {
    "scaffold": "scaffold_v1",
    "starter-expand": "starter_section_v1",
    "test-expand": "test_section_v1",
    "solution": "solution_v1",
    "solver": "blind_answer_v1",
    "lesson-expand": "lesson_section_v1",
    "coach": "hint_pack_v1",
    "reviewer": "review_report_v1",
    "topic": "topic_node_v1",
}
"""Schema name by role; the file is `json/<name>.schema.json`."""
