"""Folds what happened into what is believed about the learner, and shows it."""

from __future__ import annotations

from collections.abc import Iterable

from curriculum.graph.graph import Curriculum
from curriculum.learner.learning import learn_from
from curriculum.learner.mastery import Tracker
from curriculum.learner.retention import review_at
from orchestration.desk import Desk
from schemas.content import Exercise
from schemas.events import Event
from schemas.learner import LearnerModel, Mastery
from schemas.session import Session


def tracker_for(desk: Desk, language: str, exercise: Exercise | None = None) -> Tracker:
    """The tracker over the shipped difficulties of a language's nodes and exercises, and of the
    exercise at hand."""
    items = {
        item.id: item.difficulty
        for node in desk.bank.nodes(language)
        for item in desk.bank.exercises(language, node)
        if item.difficulty is not None
    }
    if exercise is not None:
        items[exercise.id] = exercise.difficulty
    return Tracker.of(desk.curriculum.nodes(language), items)


def learned(
    tracker: Tracker, learner: LearnerModel, event: Event
) -> tuple[LearnerModel, tuple[Event, ...]]:
    """The model after `event`, and one event for every level or misconception that changed."""
    after = learn_from(tracker, learner, event)
    return after, (*mastery_events(tracker, learner, after, event), *_tags(learner, after, event))


def mastery_events(
    tracker: Tracker, before: LearnerModel, after: LearnerModel, cause: Event
) -> tuple[Event, ...]:
    """One event with the figures of the cause's node before and after, if they differ."""
    old, new = (_figures(tracker, model, cause) for model in (before, after))
    if old == new:
        return ()
    body = {"before": old, "after": new, "cause": cause.kind, "attempt": cause.body.get("index")}
    return (Event("mastery", cause.at, body, cause.session, cause.node, cause.language),)


def _figures(tracker: Tracker, model: LearnerModel, cause: Event) -> dict[str, object]:
    known = model.nodes.get(cause.node)
    return {
        "level": known.level if known else 0,
        "estimate": round(tracker.shown(model, cause.node, cause.at), 4),
    }


def _tags(before: LearnerModel, after: LearnerModel, cause: Event) -> tuple[Event, ...]:
    return tuple(
        Event(
            "misconception",
            cause.at,
            {"tag": item.tag, "count": item.count, "attempts": list(item.attempts)},
            cause.session,
            cause.node,
            cause.language,
        )
        for key, item in after.misconceptions.items()
        if key not in before.misconceptions or before.misconceptions[key].count < item.count
    )


def mastery_change(desk: Desk, session: Session, before: LearnerModel, tracker: Tracker) -> Mastery:
    """The node's mastery now, beside its level in `before`."""
    learner = desk.memory.learner()
    now = desk.clock.now()
    node = session.node
    return Mastery(
        node=node,
        before=before.nodes[node].level if node in before.nodes else 0,
        after=learner.nodes[node].level if node in learner.nodes else 0,
        estimate=round(tracker.shown(learner, node, now), 2),
        status=tracker.status(learner, node, now),
        due_at=review_at(learner, node, desk.settings.learning.desired_retention),
    )


def tracker_over_log(curriculum: Curriculum, events: Iterable[Event]) -> Tracker:
    """The tracker over all languages, with the difficulties that attempts were recorded with."""
    items = {
        str(event.body["exercise"]): float(str(event.body["difficulty"]))
        for event in events
        if event.kind == "attempt" and "difficulty" in event.body
    }
    nodes = (node for name in curriculum.languages() for node in curriculum.nodes(name))
    return Tracker.of(nodes, items)
