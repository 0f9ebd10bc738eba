"""Knows which of a node's exercises comes next."""

from __future__ import annotations

from collections.abc import Sequence

from schemas.learner import NodeBelief, Remediation


def exercise_to_set(
    belief: NodeBelief | None, offered: Sequence[str], remedy: Remediation | None
) -> str:
    """The offered exercise to set up: the one begun last again for a repeat with scaffold, else the
    next one; "" when none is offered."""
    if remedy is not None and remedy.action == "repeat_with_scaffold":
        return same_exercise(belief, offered)
    return next_exercise(belief, offered)


def next_exercise(belief: NodeBelief | None, offered: Sequence[str]) -> str:
    """The exercise that says most about the learner; "" when none is offered.

    One whose solution was shown comes last; one not passed yet comes before one that was, and one
    passed only with help or at a later run before one passed at a first run without. Of two alike
    it is the one begun longer ago; those never begun come in the order offered.
    """
    if belief is None:
        return offered[0] if offered else ""

    def rank(item: str) -> tuple[bool, bool, bool, int]:
        begun = belief.tried.index(item) if item in belief.tried else -1
        clean = item in belief.unaided_first_passes
        return item in belief.revealed, item in belief.passed, clean, begun

    return min(offered, key=rank, default="")


def same_exercise(belief: NodeBelief | None, offered: Sequence[str]) -> str:
    """The offered exercise begun last, for a repeat; the next one if none was begun."""
    begun = [item for item in belief.tried if item in offered] if belief else []
    return begun[-1] if begun else next_exercise(belief, offered)
