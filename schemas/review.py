"""An accepted reviewer report, and the hints a coach has given."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Verdict = Literal["PASS", "PROVISIONAL_PASS", "FAIL", "INVALID_CONTEXT"]
RemediationAction = Literal[
    "retry_same", "bridge_lesson", "partial_reveal", "full_reveal", "advance_next"
]


@dataclass(frozen=True, slots=True)
class Review:
    """What the reviewer concluded from the evidence of one attempt. `score` is 0 to 100."""

    pass_fail: Verdict
    score: int
    dominant_tag: str
    feedback: str
    action: RemediationAction
    reason: str
    attempt_index: int


@dataclass(frozen=True, slots=True)
class HintGiven:
    """One hint that was shown. Level 1 to 3; an answer to a question has level 0."""

    level: int
    text: str
    at: float
    attempt_index: int
    question: str = ""
    unit: str = ""
    """The unit it is about; "" for an answer, and for a hint given before this was kept."""
