"""Knows when a node needs more than another try, and what."""

from __future__ import annotations

from schemas.learner import LearnerModel, Remediation
from schemas.settings import LearningSettings

from .mastery import LOST, LOST_AFTER, Tracker
from .tally import remediation

SCAFFOLD_AFTER = 3
"""Failed sessions in a row after which the first hints are laid into the starter."""


def due_remedy(
    tracker: Tracker, model: LearnerModel, node: str, now: float, settings: LearningSettings
) -> Remediation | None:
    """The remedy that is due at `node`, or None: only a remediation may lead there then.

    A wrong belief over its threshold comes first; then two fails in a row with the same leading
    tag, for a bridge lesson; then mastery still under .35 after four exercises, or three failed
    sessions in a row, for a repeat.
    """
    risk, belief = remediation(model, node, settings), model.nodes.get(node)
    if risk is not None or belief is None:
        return risk
    if belief.stuck:
        last = belief.attempts[-2:]
        return Remediation(node, belief.fail_tags[-1], len(last), last, "bridge_lesson")
    if belief.failed_sessions >= SCAFFOLD_AFTER:
        failed = belief.failed_sessions
        return Remediation(node, "", failed, belief.attempts[-failed:], "repeat_with_scaffold")
    tried = len(belief.tried)
    if tried >= LOST_AFTER and tracker.shown(model, node, now) < LOST:
        return Remediation(node, "", tried, belief.attempts[-tried:], "repeat_with_scaffold")
    return None
