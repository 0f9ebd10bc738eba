"""Rules on verdicts: no reply can turn a failing run into a pass, or a passing one into a failure."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.exchange.stages import HintPack, ReviewReport

from .context import PolicyContext, Violation
from .leaks import leak

LEAST_PASS, MOST_FAIL = 70, 90
MOST_RUN, MOST_CONTAINED, MOST_RENAMED = 8, 0.15, 12
"""Past these a text gives the solution away (learning.md §4, the rule set in bold)."""

_SENTENCE = re.compile(r"[^.!?\n]+")
_SOME_FAIL = re.compile(
    r"\b(?:\d+|one|two|three|four|five|six|some|several|many|most|all|both|the|this|these|your|first)"
    r"(?: \w+){0,3} (?:tests?|cases?)(?:,? [`\w:]+,?){0,4} (?:(?:still )?fails?\b|(?:is|are) failing\b"
    r"|do(?:es)? not pass\b|do(?:es)?n[’']t pass\b|did not pass\b)",
    re.IGNORECASE,
)
_ALL_PASS = re.compile(
    r"\b(?:all|every|each)(?: \w+){0,3} tests?(?: [`\w:]+){0,2} (?:now )?pass(?:es|ed)?\b",
    re.IGNORECASE,
)
_NOT_NOW = re.compile(
    r"\b(?:no|none|not one|not yet|never|would|could|might|may|should|will|if|when|whenever|until"
    r"|unless|once|then|before|earlier|used to|so that|to make|make|makes|let|instead|almost|except"
    r"|not all|not every|other|others)\b",
    re.IGNORECASE,
)
"""What makes a sentence one about another run than this."""


def pass_needs_a_passing_run(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
    """`review-pass-needs-passing-run`."""
    if reply.pass_fail in ("PASS", "PROVISIONAL_PASS") and not context.evidence_passed:
        yield Violation(
            "review-pass-needs-passing-run", "pass_fail", "the run failed, so the verdict is FAIL"
        )


def fail_needs_a_failing_run(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
    """`review-fail-needs-failing-run`."""
    if reply.pass_fail == "FAIL" and context.evidence_passed:
        yield Violation(
            "review-fail-needs-failing-run",
            "pass_fail",
            "the run passed, so the verdict is PASS or PROVISIONAL_PASS",
        )


def words_fit_the_run(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
    """`review-words-fit-run`: feedback does not say of a passing run that tests fail, nor of a failing
    one that all pass."""
    if context.evidence_passed is None:
        return
    claim = _SOME_FAIL if context.evidence_passed else _ALL_PASS
    for sentence in _SENTENCE.findall(reply.feedback):
        if claim.search(sentence) and not _NOT_NOW.search(sentence):
            run = "passed" if context.evidence_passed else "failed"
            words = f"the run {run}, and the feedback says otherwise: {sentence.strip()!r:.120}"
            yield Violation("review-words-fit-run", "feedback", words)
            return


def evidence_is_a_context(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
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


def next_step_is_open(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
    """`review-action`: nobody moves on from a failing run, or is shown a solution too early."""
    action = reply.remediation.action
    if action == "advance_next" and not context.evidence_passed:
        yield Violation("review-action", "remediation.action", "advance_next needs a passing run")
    if action == "full_reveal" and not (context.reveal_allowed or context.evidence_passed):
        yield Violation(
            "review-action", "remediation.action", "the solution may not be shown yet: retry_same"
        )


def feedback_keeps_the_solution(reply: ReviewReport, context: PolicyContext) -> Iterator[Violation]:
    """`review-leak`: feedback on a failing run gives no stretch of the reference away."""
    if context.evidence_passed or context.reveal_allowed or not context.solution:
        return
    found = leak(reply.feedback, context)
    if (
        len(found.run) >= MOST_RUN
        or found.contained >= MOST_CONTAINED
        or len(found.renamed_run) >= MOST_RENAMED
    ):
        quoted = " ".join(found.run if len(found.run) >= 4 else found.renamed_run)
        yield Violation("review-leak", "feedback", f"it quotes the solution: {quoted!r}")
