"""Knows which of a node's exercises comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from schemas.content import Outline
from schemas.learner import LearnerModel, NodeBelief, Remediation

IN_A_ROW, OF_RECENT, RECENT = 3, 6, 30
"""An exercise comes at most so often in a row, and among so many sessions."""
AGAIN = 2
"""Sessions in a row on one exercise without a pass, after which another one comes first."""
SMALLER_AFTER = 2
"""Failed sessions in a row after which the smallest exercise of a node comes first."""
_SMALL_KINDS = ("predict", "arrange")
"""What can be answered without writing code."""


def worn(model: LearnerModel) -> frozenset[str]:
    """Ids of the exercises that came so often of late that they would only be remembered."""
    recent = [item.exercise for item in model.recent if item.exercise]
    row = set(recent[-IN_A_ROW:]) if len(recent) >= IN_A_ROW else set()
    counts = Counter(recent[-(RECENT - 1) :])
    often = {item for item, count in counts.items() if count >= OF_RECENT}
    return frozenset(often | (row if len(row) == 1 else set()))


def failing(model: LearnerModel) -> frozenset[str]:
    """Ids of the exercises on which the latest two sessions of their node went by without a pass,
    whether their runs counted or not: another one first."""
    ways: dict[str, list[str]] = {}
    for item in model.recent:
        ways.setdefault(item.node, []).append(item.exercise)
    found = set[str]()
    for node, begun in ways.items():
        belief = model.nodes.get(node)
        if belief is None or len(begun) < AGAIN or len(set(begun[-AGAIN:])) > 1:
            continue
        if begun[-1] not in belief.passed or belief.failed_sessions >= AGAIN:
            found.add(begun[-1])
    return frozenset(found)


def exercise_to_set(
    belief: NodeBelief | None,
    offered: Sequence[Outline],
    remedy: Remediation | None,
    worn: frozenset[str] = frozenset(),
    failing: frozenset[str] = frozenset(),
) -> str:
    """The offered exercise to set up: the one begun last again for a repeat with scaffold, else the
    next one; one that is `worn` or `failing` only where there is no other; "" when none is offered."""
    again, over = same_exercise(belief, offered), worn | failing
    if remedy is not None and remedy.action == "repeat_with_scaffold" and again not in over:
        return again
    return next_exercise(belief, offered, worn, failing)


def next_exercise(
    belief: NodeBelief | None,
    offered: Sequence[Outline],
    worn: frozenset[str] = frozenset(),
    failing: frozenset[str] = frozenset(),
) -> str:
    """The exercise that says most about the learner; "" when none is offered.

    A `worn` one comes after all others, then one whose solution was shown, then one that is
    `failing`. One not passed yet comes before one that was, and one passed only with help or at a later
    run before one passed at a first run without. Of two alike it is the one begun longer ago; those
    never begun come in the order offered. After two failed sessions in a row the smallest comes first:
    one without code to write, then the easiest.
    """
    known = belief or NodeBelief(0.0, 0.0, 0.0)
    small = known.failed_sessions >= SMALLER_AFTER

    def rank(item: Outline) -> tuple[object, ...]:
        begun = known.tried.index(item.id) if item.id in known.tried else -1
        clean = item.id in known.unaided_first_passes
        size = (item.kind not in _SMALL_KINDS, item.difficulty or 0.0) if small else ()
        shown = item.id in known.revealed
        last = item.id in worn, shown, item.id in failing
        return *last, *size, item.id in known.passed, clean, begun

    return min(offered, key=rank).id if offered else ""


def same_exercise(belief: NodeBelief | None, offered: Sequence[Outline]) -> str:
    """The offered exercise begun last, for a repeat; the next one if none was begun."""
    ids = [item.id for item in offered]
    begun = [item for item in belief.tried if item in ids] if belief else []
    return begun[-1] if begun else next_exercise(belief, offered)
