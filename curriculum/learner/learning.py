"""Knows what each event of the record says about the learner.

`learn_from` folds one event into the model and is the only way it changes, so `rebuild` derives the
same model from the log.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from schemas.events import Event
from schemas.learner import LearnerModel

from . import tally
from .disputes import disputed
from .mastery import TARGET_WITH_CONCERN, TARGETS, Tracker, belief_of

LEVELS: Mapping[str, int] = {"D1": 1, "D2": 2, "D3": 3}
"""A pass at this depth lifts the node to at least this level (spec §7)."""
LOW_SCORE = 40
"""A failed review below this lowers the level by one (spec §7)."""
SOLUTION_REVIEW_S = 86_400.0
"""A shown solution asks for a review this much later."""


def learn_from(tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    """The model after one event; kinds that say nothing about the learner leave it as it is.

    Takes in `attempt`, `review`, `solution_shown`, `skipped` and `imported`. Runs in a session that
    has already passed are play and change nothing; a pass of an exercise whose solution was shown lifts
    the level but says nothing about the learner. An event may carry the `difficulty` of its
    exercise, which a written exercise needs: no tracker ships it.
    """
    fold = _FOLDS.get(event.kind)
    if fold is None or not event.node or _is_play(model, event):
        return model
    demand, exercise = event.body.get("difficulty"), str(event.body.get("exercise", ""))
    if isinstance(demand, (int, float)):
        tracker = replace(tracker, items={**tracker.items, exercise: float(demand)})
    return tally.learn_from(fold(tracker, model, event), event)


def rebuild(tracker: Tracker, events: Iterable[Event]) -> LearnerModel:
    """The model that the whole log amounts to; equal to the one kept turn by turn.

    Runs that are disputed at its end, and their reviews, say nothing.
    """
    log = tuple(events)
    aside = disputed(log)

    def fold(model: LearnerModel, event: Event) -> LearnerModel:
        if event.kind in ("attempt", "review") and tally.reference(event) in aside:
            return _set_aside(tracker, model, event)
        return learn_from(tracker, model, event)

    return functools.reduce(fold, log, tracker.start())


def _set_aside(tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    """A disputed run still began its session, and still ended it if it passed; no more."""
    if event.kind != "attempt" or _is_play(model, event):
        return model
    model = _begun(tracker, model, event)
    belief = model.nodes.get(event.node)
    if belief is None or event.body.get("passed") is not True:
        return model
    return model.with_node(event.node, replace(belief, passed_in=event.session))


def _begun(tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    """A run takes its node out of what was skipped; the first of a session begins an exercise."""
    node = event.node
    if node in model.skipped:
        kept = {id: at for id, at in model.skipped.items() if id != node}
        model = replace(model, skipped=kept)
    if event.body.get("index") != 1:
        return model
    due, belief = tracker.due_at(model, node), model.nodes.get(node)
    reviewed = due is not None and due <= event.at
    model = replace(model, since_review=0 if reviewed else model.since_review + 1)
    if belief is None:
        return model
    return model.with_node(node, belief.begun_again(str(event.body.get("exercise", ""))))


def _attempt(tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    body, node = event.body, event.node
    passed, exercise = body.get("passed") is True, str(body.get("exercise", ""))
    model = _begun(tracker, model, event)
    belief = belief_of(tracker, model, node, event.at)
    if body.get("unfinished") is True:
        # What is not begun yet says nothing about anybody.
        return model.with_node(node, replace(belief, awaiting=""))
    if passed and exercise in belief.revealed:
        seen = belief.with_run(exercise, passed=True, unaided=False)
        model = model.with_node(node, replace(seen, gains=(), review_at=None))
    else:
        hints, credit = int(_number(body.get("hint_level"))), _number(body.get("credit"))
        model = tracker.update(model, node, passed, hints, event.at, credit, exercise)
    belief = replace(model.nodes[node], awaiting=tally.reference(event))
    if passed:
        level = max(belief.level, LEVELS.get(str(body.get("depth")), 1))
        belief = replace(belief, passed_in=event.session, level=level)
    return model.with_node(node, belief)


def _review(_tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    belief = model.nodes.get(event.node)
    if belief is None or belief.awaiting != tally.reference(event):
        return model
    verdict = event.body.get("pass_fail")
    level, mean = belief.level, model.mean
    if verdict == "FAIL" and _number(event.body.get("score")) < LOW_SCORE:
        level = max(0, level - 1)
    if verdict == "PROVISIONAL_PASS" and belief.gains:
        step = TARGETS[0] - TARGET_WITH_CONCERN
        mean -= step * belief.gains[0]
        belief = replace(belief, mean=belief.mean - step * belief.gains[1])
    belief = replace(belief, level=level, awaiting="", gains=())
    return replace(model, mean=mean).with_node(event.node, belief)


def _solution_shown(tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    """An exercise given up counts as failed after every hint; either way a review is due soon."""
    node, exercise = event.node, str(event.body.get("exercise", ""))
    belief = model.nodes.get(node)
    if belief is None or exercise not in (*belief.passed, *belief.revealed):
        model = tracker.update(model, node, False, 3, event.at, 0.0, exercise)
        belief = model.nodes[node]
    return model.with_node(
        node,
        replace(
            belief,
            revealed=tuple(dict.fromkeys((*belief.revealed, exercise))),
            review_at=event.at + SOLUTION_REVIEW_S,
        ),
    )


def _skipped(_tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    """A node put aside; `dropped` names those that no longer are."""
    dropped = event.body.get("dropped")
    gone = dropped if isinstance(dropped, (list, tuple)) else ()
    kept = {id: at for id, at in model.skipped.items() if id not in gone}
    return replace(model, skipped={**kept, event.node: event.at})


def _imported(tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    """A level carried over from an older layout opens dependants; it is no run, so no estimate."""
    belief = belief_of(tracker, model, event.node, event.at)
    level = max(belief.level, min(3, int(_number(event.body.get("level")))))
    return model.with_node(event.node, replace(belief, level=level))


_FOLDS: Mapping[str, Callable[[Tracker, LearnerModel, Event], LearnerModel]] = {
    "attempt": _attempt,
    "review": _review,
    "solution_shown": _solution_shown,
    "skipped": _skipped,
    "imported": _imported,
}


def _is_play(model: LearnerModel, event: Event) -> bool:
    belief = model.nodes.get(event.node)
    passed_in = belief.passed_in if belief else ""
    return event.kind == "attempt" and bool(event.session) and passed_in == event.session


def _number(value: object) -> float:
    return float(value) if isinstance(value, (int, float)) else 0.0
