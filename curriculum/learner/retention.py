"""Knows how long a node is remembered, by FSRS-6 with its default parameters.

Only the node's own runs count. The skill model says whether the learner could do it; this says
whether it may have been forgotten. A session gives one grade, however many runs it has.
"""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from hashlib import blake2b
from typing import TYPE_CHECKING, Literal

from schemas.learner import LearnerModel, Memory, NodeBelief

if TYPE_CHECKING:
    from fsrs import Scheduler

DAY_S = 86_400.0
DECAY = 0.1542
"""Exponent of FSRS-6's forgetting curve R(t) = (1 + c t / S)^-DECAY; c makes R(S) = .9."""
FACTOR = math.pow(0.9, -1.0 / DECAY) - 1.0
SPREAD = ((2.5, 0.15), (7.0, 0.10), (20.0, 0.05))
"""From these intervals on (days), dates are spread by this share either way, as FSRS does it."""
LONGEST = 36_500.0
"""Days; FSRS plans no further ahead."""
_NOW = datetime(2000, 1, 1, tzinfo=UTC)
MANY_FAILS = 3
"""A pass after so many failed runs of its session was as hard as one with hints."""

Grade = Literal[1, 2, 3, 4]
"""Failed; passed with hints, or after many fails; passed; passed at once."""


def chance_left(memory: Memory, now: float) -> float:
    """The chance that it is still remembered, 0 to 1."""
    days = max(0.0, now - memory.at) / DAY_S
    return math.pow(1.0 + FACTOR * days / memory.stability, -DECAY)


def due_at(memory: Memory, node: str, desired: float) -> float:
    """When the chance has fallen to `desired`, in Unix seconds: a day after the latest run at the
    earliest, and spread a little so that what was learnt together does not fall due together."""
    days = memory.stability / FACTOR * (math.pow(desired, -1.0 / DECAY) - 1.0)
    share = next((share for start, share in reversed(SPREAD) if days >= start), 0.0)
    drawn = blake2b(f"{node} {memory.at:.0f}".encode(), digest_size=4).digest()
    lot = int.from_bytes(drawn, "big") / 0xFFFFFFFF
    days *= 1.0 + share * (2.0 * lot - 1.0)
    return memory.at + max(1.0, days) * DAY_S


def review_at(model: LearnerModel, node: str, desired: float) -> float | None:
    """When a review of `node` falls due, in Unix seconds; None where nothing was passed yet."""
    belief = model.nodes.get(node)
    if belief is None or belief.memory is None or not belief.begun:
        return None
    return due_at(belief.memory, node, desired)


def graded(belief: NodeBelief, session: str, at: float, grade: Grade) -> NodeBelief:
    """The belief with what one run says of its memory; a later run of the same session replaces
    what the earlier ones said, so that a slip that is mended at once is no lapse."""
    again = bool(session) and session == belief.graded_in
    before = belief.memory_before if again else belief.memory
    fails = (belief.fails_in if again else 0) + (grade == 1)
    if grade > 2 and fails > MANY_FAILS:
        grade = 2
    elif grade == 4 and before is None:
        # The lesson was read a moment ago: it shows skill, and no memory yet.
        grade = 3
    memory = _reviewed(before, at, grade)
    return replace(
        belief, memory=memory, memory_before=before, graded_in=session, fails_in=int(fails)
    )


def _reviewed(before: Memory | None, at: float, grade: Grade) -> Memory:
    """FSRS asks for dates and uses only how far they lie apart."""
    from fsrs import Card, Rating, State

    if before is None:
        card, lapses = Card(card_id=1), 0
    else:
        at, lapses = max(at, before.at), before.lapses + (grade == 1)
        last = _NOW - timedelta(days=min(LONGEST, (at - before.at) / DAY_S))
        card = Card(1, State.Review, None, before.stability, before.difficulty, last, last)
    after, _log = _scheduler().review_card(card, Rating(grade), _NOW)
    assert after.stability is not None and after.difficulty is not None
    return Memory(min(LONGEST, after.stability), after.difficulty, at, lapses)


def _scheduler() -> Scheduler:
    """Without its learning steps, which are minutes, and without its dice."""
    from fsrs import Scheduler

    no_steps: tuple[timedelta, ...] = ()
    return Scheduler(learning_steps=no_steps, relearning_steps=no_steps, enable_fuzzing=False)
