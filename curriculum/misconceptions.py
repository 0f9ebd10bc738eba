"""Knows which wrong beliefs a failing run shows, how often each was seen, and what that calls for."""

from __future__ import annotations

from dataclasses import replace

from schemas.learner import LearnerModel, Misconception, Remediation
from schemas.settings import LearningSettings

WINDOW = 20
"""Runs of a node in which sightings count (spec §7: a rolling window)."""
CLEARED_BY = 2
"""Unaided passes since the latest sighting that clear a wrong belief (learning.md §1)."""


def count(model: LearnerModel, node: str, tag: str, reference: str) -> LearnerModel:
    """Add a sighting of `tag` in the run `reference` (`session#index`); one run counts once."""
    known = model.misconceptions.get(f"{node}/{tag}")
    seen = known.attempts if known else ()
    if reference in seen:
        return model
    attempts = (*seen, reference)
    sighted = Misconception(node, tag, len(attempts), attempts)
    return replace(model, misconceptions={**model.misconceptions, f"{node}/{tag}": sighted})


def slide(model: LearnerModel, node: str, window: tuple[str, ...]) -> LearnerModel:
    """Forget the sightings at `node` whose runs have left the window."""
    kept: dict[str, Misconception] = {}
    for key, belief in model.misconceptions.items():
        if belief.node == node:
            attempts = tuple(item for item in belief.attempts if item in window)
            if attempts:
                kept[key] = replace(belief, count=len(attempts), attempts=attempts)
        else:
            kept[key] = belief
    return replace(model, misconceptions=kept)


def answer(model: LearnerModel, node: str, session: str, *, unaided: bool) -> LearnerModel:
    """Take in a pass of `node`: evidence against its wrong beliefs; enough of it clears them."""
    kept: dict[str, Misconception] = {}
    for key, belief in model.misconceptions.items():
        if belief.node != node:
            kept[key] = belief
            continue
        since = belief.unaided_since + int(unaided)
        if since < CLEARED_BY:
            again = belief.passed_again or _session(belief.attempts[-1]) != session
            kept[key] = replace(belief, unaided_since=since, passed_again=again)
    return replace(model, misconceptions=kept)


def remediation(model: LearnerModel, node: str, settings: LearningSettings) -> Remediation | None:
    """What the most frequent unresolved wrong belief at `node` calls for, if it is over a threshold.

    An unaided pass resolves a bridge lesson; a repeat is resolved by passing the node again in a
    later session. Until then the node counts as a risk.
    """
    due = [
        belief
        for belief in model.misconceptions.values()
        if belief.node == node and _unresolved(belief, settings)
    ]
    if not due:
        return None
    worst = max(due, key=lambda belief: belief.count)
    repeat = worst.count >= settings.repeat_after
    return Remediation(
        node,
        worst.tag,
        worst.count,
        worst.attempts,
        "repeat_with_scaffold" if repeat else "bridge_lesson",
    )


def _unresolved(belief: Misconception, settings: LearningSettings) -> bool:
    if belief.passed_again:
        return False
    if belief.count >= settings.repeat_after:
        return True
    return belief.count >= settings.bridge_after and belief.unaided_since == 0


def _session(reference: str) -> str:
    return reference.rpartition("#")[0]
