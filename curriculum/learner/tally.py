"""Knows how often each wrong belief was sighted lately, and what that calls for."""

from __future__ import annotations

from dataclasses import replace

from schemas.events import Event
from schemas.learner import LearnerModel, Misconception, Remediation
from schemas.settings import LearningSettings

WINDOW = 20
"""Runs of a node in which sightings count (spec §7: a rolling window)."""
CLEARED_BY = 2
"""Unaided passes since the latest sighting that clear a wrong belief (learning §1)."""


def reference(event: Event) -> str:
    """`session#index` of the run that an `attempt` or a `review` event is about."""
    run = event.body.get("index" if event.kind == "attempt" else "attempt")
    return f"{event.session}#{run}"


def learn_from(model: LearnerModel, event: Event) -> LearnerModel:
    """Take in what an `attempt` or a `review` of a node already in the model shows about its wrong
    beliefs."""
    if event.kind == "attempt":
        return _attempt(model, event)
    return _review(model, event) if event.kind == "review" else model


def count(model: LearnerModel, node: str, tag: str, reference: str) -> LearnerModel:
    """Add a sighting of `tag` in the run `reference` (`session#index`); one run counts once."""
    known = model.misconceptions.get(f"{node}/{tag}")
    seen = known.attempts if known else ()
    if reference in seen:
        return model
    attempts = (*seen, reference)
    sighted = Misconception(node, tag, len(attempts), attempts)
    return replace(model, misconceptions={**model.misconceptions, f"{node}/{tag}": sighted})


def _slide(model: LearnerModel, node: str, window: tuple[str, ...]) -> LearnerModel:
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


def _answer(model: LearnerModel, node: str, session: str, *, unaided: bool) -> LearnerModel:
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
    """What the most frequent unresolved wrong belief at `node` calls for, once over a threshold.

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


def _attempt(model: LearnerModel, event: Event) -> LearnerModel:
    node, run, body = event.node, reference(event), event.body
    belief = model.nodes[node]
    passed, tags = body.get("passed") is True, _texts(body.get("tags"))
    window = (*belief.attempts, run)[-WINDOW:]
    fails = () if passed else (*belief.fail_tags, tags[0] if tags else "")[-2:]
    model = model.with_node(node, replace(belief, attempts=window, fail_tags=fails))
    model = _slide(model, node, window)
    if passed:
        return _answer(model, node, event.session, unaided=not body.get("hint_level"))
    for tag in tags:
        model = count(model, node, tag, run)
    return model


def _review(model: LearnerModel, event: Event) -> LearnerModel:
    """A reviewer may name the wrong belief of a failed run that the evidence alone did not."""
    belief, tag = model.nodes.get(event.node), event.body.get("tag")
    if event.body.get("pass_fail") != "FAIL" or not isinstance(tag, str) or not tag:
        return model
    run = reference(event)
    if belief is None or run not in belief.attempts:
        return model
    if run == belief.attempts[-1] and belief.fail_tags[-1:] == ("",):
        belief = replace(belief, fail_tags=(*belief.fail_tags[:-1], tag))
    return count(model.with_node(event.node, belief), event.node, tag, run)


def _texts(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, (list, tuple)) else ()
    return tuple(item for item in items if isinstance(item, str))


def _unresolved(belief: Misconception, settings: LearningSettings) -> bool:
    if belief.passed_again:
        return False
    if belief.count >= settings.repeat_after:
        return True
    return belief.count >= settings.bridge_after and belief.unaided_since == 0


def _session(reference: str) -> str:
    return reference.rpartition("#")[0]
