"""The bank's review of a failing run: of what broke off it says only what the run showed."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from runtime.engines.bank_reviewer import review_report
from schemas.content import Unit
from schemas.evidence import UNREPORTED
from schemas.exchange.packet import (
    AttemptContext,
    CaseView,
    ContextPacket,
    CurriculumContext,
    EvidenceContext,
    FileView,
    LearnerProfile,
    MisconceptionContext,
    OutputContract,
    PolicyContext,
    ScaffoldContext,
    WorkspaceContext,
)

from ..fake_exercise import exercise_for

INVOICE = """export interface Line { price: { cents: number } }

export function lineTotal(line: Line): number {
  return line.price.cents;
}
"""
READ = "TypeError: Cannot read properties of undefined (reading 'cents')"


def case(name: str, message: str, outcome: str = "failed", line: int = 0) -> CaseView:
    file = "src/invoice.ts" if line else ""
    return CaseView(name=name, outcome=outcome, message=message, file=file, line=line)


def feedback(symbol: str, *failing: CaseView, **facts: Any) -> str:
    """What is said of a run of an exercise with one unit."""
    tests = tuple(item.name for item in failing)
    unit = Unit("ex-1", "A principle.", "invoice.ts", symbol, "A section", tests)
    exercise = replace(exercise_for("python", "P101"), units=(unit,))
    packet = ContextPacket(
        packet_id="p1",
        timestamp="2026-01-01T00:00:00Z",
        role="reviewer",
        task_type="reviewer",
        language="javascript",
        learner_profile=LearnerProfile(mastery=()),
        curriculum_context=CurriculumContext(
            node_id="J101",
            title="",
            can="",
            depth_target="D1",
            prerequisites=(),
            keywords=(),
            allowed_tags=(),
        ),
        misconception_context=MisconceptionContext(),
        attempt_context=AttemptContext(),
        evidence_context=EvidenceContext(available=True, failing_tests=failing, **facts),
        workspace_context=WorkspaceContext(files=(FileView(path="invoice.ts", content=INVOICE),)),
        scaffold_context=ScaffoldContext(
            scaffold_id="x", title="", exercise_description="", units=()
        ),
        prior_sections=(),
        current_sections=(),
        next_focus="",
        policy_context=PolicyContext(),
        output_contract=OutputContract(schema_version="review_report_v1"),
    )
    return str(review_report(packet, exercise)["feedback"])


def test_a_type_does_not_break_off() -> None:
    said = feedback("Line", case("lineTotal multiplies", READ, line=4))
    assert said == "It is about `lineTotal`, which broke off before it had done its work."
    assert "Line" not in feedback("Line", case("lineTotal multiplies", READ))
    assert "`lineTotal`, which broke off" in feedback("lineTotal", case("multiplies", READ))


def test_of_a_test_that_told_nothing_nobody_says_that_it_ran() -> None:
    said = feedback("lineTotal", case("multiplies", f"{UNREPORTED}: ended", "errored"))
    assert "lineTotal" not in said


def test_what_the_card_has_told_of_the_end_is_not_told_again() -> None:
    crash = "Error: late was thrown and nothing caught it"
    assert crash not in feedback("lineTotal", crash=crash, passing_tests=("multiplies",))
    unreported = case("multiplies", f"{UNREPORTED}: {crash}", "errored")
    assert crash not in feedback("lineTotal", unreported, crash=crash)
    assert crash in feedback("lineTotal", case("multiplies", READ), crash=crash)
