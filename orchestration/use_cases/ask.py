"""Use case: a question to the coach about the exercise at hand; it uses up no hint level."""

from __future__ import annotations

from orchestration.desk import Desk
from schemas.errors import Reason, UsageError

from .hint import coach

LONGEST_QUESTION = 8_000


def ask(desk: Desk, session_id: str, question: str) -> str:
    """The coach's answer, under the same leak rules as a hint."""
    if not question.strip():
        raise UsageError(
            Reason.USAGE, "There is no question.", hint="Type /ask and the question after it."
        )
    if len(question) > LONGEST_QUESTION:
        raise UsageError(
            Reason.INPUT_TOO_LARGE,
            f"That is {len(question):,} characters; a question may have {LONGEST_QUESTION:,}.",
            hint="Ask about the few lines that puzzle you. The coach sees your files anyway.",
        )
    stored, session = desk.exercise(session_id)
    return coach(desk, session, stored, level=0, message=question)
