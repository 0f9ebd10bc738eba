"""Rules on verdicts: no reply can turn a failing run into a pass."""

from __future__ import annotations

from collections.abc import Iterator

from schemas.stages import HintPack, ReviewReport

from .context import PolicyContext, Violation
from .leaks import longest_solution_run

LEAST_PASS, MOST_FAIL = 70, 90
LEAKING_RUN = 12


def pass_needs_a_passing_run(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
    """`review-pass-needs-passing-run`."""
    if reply.pass_fail in ("PASS", "PROVISIONAL_PASS") and not context.evidence_passed:
        yield Violation(
            "review-pass-needs-passing-run", "pass_fail", "the run failed, so the verdict is FAIL"
        )


def fail_needs_a_failing_run(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
    """`review-invalid-context`: evidence was given, so the context is valid."""
    if reply.pass_fail == "INVALID_CONTEXT" and context.evidence_passed is not None:
        yield Violation(
            "review-invalid-context", "pass_fail", "there is evidence: decide on PASS or FAIL"
        )


def score_fits_verdict(reply: ReviewReport, _context: PolicyContext) -> Iterator[Violation]:
    """`review-score`: PASS means at least 70, FAIL means less than 90."""
    if reply.pass_fail == "PASS" and reply.score < LEAST_PASS:
        yield Violation("review-score", "score", f"PASS needs a score of at least {LEAST_PASS}")
    if reply.pass_fail == "FAIL" and reply.score >= MOST_FAIL:
        yield Violation("review-score", "score", f"FAIL needs a score below {MOST_FAIL}")


def tag_is_allowed(reply: ReviewReport | HintPack, context: PolicyContext) -> Iterator[Violation]:
    """`tag-known`: the dominant tag is one of those offered, or empty."""
    tag = reply.dominant_tag
    if tag and tag not in context.allowed_tags:
        yield Violation(
            "tag-known",
            "dominant_tag",
            f"{tag!r} is not one of the tags offered; or leave it empty",
        )


def feedback_keeps_the_solution(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
    """`review-leak`: feedback on a failing run quotes no stretch of the reference."""
    if context.evidence_passed or context.reveal_allowed:
        return
    run = longest_solution_run(reply.feedback, context.solution, context.starter)
    if len(run) >= LEAKING_RUN:
        yield Violation("review-leak", "feedback", f"it quotes the solution: {' '.join(run)!r}")
