"""Knows what each event of the record says about the learner.

`learn_from` folds one event into the model and is the only way it changes, so `rebuild` derives the
same model from the log.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from schemas.events import Event
from schemas.learner import EXPERIENCES, Begun, LearnerModel, NodeBelief, Placement

from . import tally, turns
from .disputes import disputed
from .mastery import TARGET_WITH_CONCERN, TARGETS, Tracker, belief_of
from .retention import Grade, chance_left, graded
from .rotation import RECENT

LEVELS: Mapping[str, int] = {"D1": 1, "D2": 2, "D3": 3}
"""A pass at this depth lifts the node to at least this level (spec §7)."""
LOW_SCORE = 40
"""A failed review below this lowers the level by one (spec §7)."""
COPY_S = 86_400.0
"""For so long after a solution was shown, passing its exercise is copying."""
PLACED_LEVEL: Mapping[str, float] = {"new": 0.0, "some": 0.4, "fluent": 0.9}
"""Overall level in logits that a newcomer's answer stands for, until runs say otherwise."""
PLACED_EXERCISES: Mapping[str, int] = {"new": 0, "some": 5, "fluent": 5}


def learn_from(tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    """The model after one event; kinds that say nothing about the learner leave it as it is.

    Takes in `attempt`, `review`, `solution_shown`, `skipped`, `placed` and `imported`. Runs in a session
    that has already passed are play and change nothing; for a day after its solution was shown, runs of
    an exercise say nothing about the learner, and a pass lifts only the level. An event may carry the
    `difficulty` of its exercise, which a written exercise needs: no tracker ships it.
    """
    if event.kind == "placed":
        return _placed(model, event)
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
    belief, exercise = model.nodes.get(node), str(event.body.get("exercise", ""))
    memory = belief.memory if belief else None
    left = chance_left(memory, event.at) if memory else None
    begun = Begun(event.at, node, exercise, left)
    model = replace(model, recent=(*model.recent, begun)[-RECENT:])
    placed = model.placed.get(event.language)
    if placed is not None and placed.left:
        fewer = replace(placed, left=placed.left - 1)
        model = replace(model, placed={**model.placed, event.language: fewer})
    return model.with_node(node, belief.begun_again(exercise)) if belief else model


def _attempt(tracker: Tracker, model: LearnerModel, event: Event) -> LearnerModel:
    body, node = event.body, event.node
    passed, exercise = body.get("passed") is True, str(body.get("exercise", ""))
    model = _begun(tracker, model, event)
    belief = belief_of(tracker, model, node, event.at)
    if body.get("unfinished") is True:
        # What is not begun yet says nothing about anybody.
        return model.with_node(node, replace(belief, awaiting=""))
    shown = exercise in belief.revealed
    if shown and event.at - belief.revealed_at < COPY_S:
        copied = belief.with_run(exercise, passed=passed, unaided=False)
        model = model.with_node(node, replace(copied, gains=()))
    else:
        hints, credit = int(_number(body.get("hint_level"))), _number(body.get("credit"))
        helped = max(hints, 1) if shown and passed else hints
        model = tracker.update(model, node, passed, helped, event.at, credit, exercise)
        before, at_once = model.nodes[node].sessions, passed and not helped
        known = _remembered(model.nodes[node], event, passed, helped)
        model = model.with_node(node, known)
        if known.sessions > before:
            model = turns.taken(model, node, at_once=at_once)
        if at_once and not known.fails_in and model.recent:
            last = replace(model.recent[-1], at_once=True)
            model = replace(model, recent=(*model.recent[:-1], last))
    belief = replace(model.nodes[node], awaiting=tally.reference(event))
    if passed:
        level = max(belief.level, LEVELS.get(str(body.get("depth")), 1))
        belief = replace(belief, passed_in=event.session, level=level, failed_sessions=0)
    return model.with_node(node, belief)


def _remembered(belief: NodeBelief, event: Event, passed: bool, hints: int) -> NodeBelief:
    """What the run says of the node's memory. A solution that was solved again from memory is one
    no more."""
    exercise = str(event.body.get("exercise", ""))
    begins = not event.session or event.session != belief.graded_in
    first = begins or not belief.fails_in
    belief = replace(belief, sessions=belief.sessions + begins)
    if not passed:
        failed = belief.failed_sessions + first
        return graded(replace(belief, failed_sessions=failed), event.session, event.at, 1)
    kept = tuple(item for item in belief.revealed if item != exercise)
    grade: Grade = 2 if hints else 4 if first else 3
    return graded(replace(belief, revealed=kept), event.session, event.at, grade)


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
    """An exercise given up counts as failed after every hint; one passed before, as passed with
    help. Either way a review comes soon."""
    node, exercise = event.node, str(event.body.get("exercise", ""))
    belief = model.nodes.get(node)
    if belief is None or exercise not in (*belief.passed, *belief.revealed):
        model = tracker.update(model, node, False, 3, event.at, 0.0, exercise)
        belief = graded(model.nodes[node], event.session, event.at, 1)
    else:
        belief = graded(belief, event.session, event.at, 2)
    revealed = tuple(dict.fromkeys((*belief.revealed, exercise)))
    return model.with_node(node, replace(belief, revealed=revealed, revealed_at=event.at))


def _placed(model: LearnerModel, event: Event) -> LearnerModel:
    """What a newcomer to a language says they know. Whoever has runs already is known better by
    them: then only the placement's exercises follow."""
    said = next((word for word in EXPERIENCES if word == event.body.get("said")), None)
    if said is None:
        return model
    left = PLACED_EXERCISES[said] if event.body.get("exercises") is True else 0
    mean = model.mean if model.nodes else model.mean + PLACED_LEVEL[said]
    placed = {**model.placed, event.language: Placement(said, left)}
    return replace(model, mean=mean, placed=placed)


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
