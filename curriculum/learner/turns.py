"""Knows how soon a node's turn comes again, and how much that is new a learner carries.

Both are learnt from first runs of sessions alone. Whatever the reason is that something does not come
back at the first run (it was forgotten, or never firm), what helps is to come back to it sooner.
"""

from __future__ import annotations

import math
from dataclasses import replace

from schemas.learner import LearnerModel, NodeBelief

LONGER, SHORTER = 1.3, 0.7
"""What a turn becomes after a first run that passed unaided, and after one that did not."""
SHORTEST, LONGEST = 3.0, 90.0
"""Days."""
AIM, STEP = 0.65, 0.05
"""Share of reviews passed at the first run at which the pace stays as it is, and by how much, in
logarithms, one review moves it."""
SLOWEST, FASTEST = 0.5, 5.0


def taken(model: LearnerModel, node: str, *, at_once: bool) -> LearnerModel:
    """The model after the first run of a session at `node` that counts, passed unaided or not.

    The first session of a node leaves its turn as it begins, and says nothing about the pace: its
    lesson was read a moment ago.
    """
    belief = model.nodes[node]
    if belief.sessions <= 1:
        return model
    pace = model.pace * math.exp(STEP * (at_once - AIM))
    moved = replace(model, pace=min(FASTEST, max(SLOWEST, pace)))
    return moved.with_node(node, _turned(belief, at_once))


def _turned(belief: NodeBelief, at_once: bool) -> NodeBelief:
    turn = belief.turn * (LONGER if at_once else SHORTER)
    return replace(belief, turn=min(LONGEST, max(SHORTEST, turn)))


def late(turn: float, waited: float) -> float:
    """How many turns have passed, of `waited` days."""
    return waited / turn


def urgency(turn: float, waited: float, pace: float) -> float:
    """What is taken first of what is known: whatever is latest in its turns; the faster the pace,
    the more evenly everything in turn. Without a unit."""
    return waited / math.pow(turn, min(1.0, 1.0 / pace))
