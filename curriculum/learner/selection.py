"""Knows which one node comes next for a learner."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import partial

from schemas.content import Node
from schemas.learner import LearnerModel, Recommendation, RecommendationKind
from schemas.settings import LearningSettings

from . import reasons
from .choice import (
    PAUSED_AFTER,
    Choice,
    closed,
    is_due,
    late,
    left,
    rested,
    tried,
    unknown,
    urgency,
    waited,
)
from .mastery import HELD, REMEMBERED, Tracker
from .placement import probe, test_out
from .retention import DAY_S

BACKLOG = (3, 9)
"""With more nodes faded below what is called remembered than this, new ones come at most every second
and third time."""
SURE = 0.78
"""When all of the latest sessions were passed at once, what would be passed with this chance is asked
again only when it is due."""
FAR, FAR_UNHELD, SCENERY = 0.30, 0.40, 20
"""A new node with less of a chance, or whose prerequisites were passed and do not hold, with less
than the second, is begun only when nothing else is left, or after so many sessions without a new
one: a change does good."""
STEADY, WELL, FASTER = 0.6, 0.7, 1.5
"""With this share of the latest sessions passed at once, all that is known takes its turn, whatever waited
longest first; with the second, the pace counts this many times."""
FAILED_TWICE = 2
"""Failed sessions in a row after which the ground is looked at."""
GOOD = 0.50
"""New nodes with at least this chance come before harder ones."""


def recommend(
    nodes: Iterable[Node],
    tracker: Tracker,
    model: LearnerModel,
    now: float,
    available: Collection[str],
    settings: LearningSettings,
    exercises: Mapping[str, str] | None = None,
) -> Recommendation:
    """The one next step.

    While a placement lasts, its next exercise. Else a new node that is open and within reach, if what
    was begun leaves room at this learner's pace; else, of the nodes known, the one that is most past
    its turn (`choice.urgency`), with at most `reviews_a_day` reviews. A node rests
    for a day after a session, longer the more often it failed. With all of them resting, whatever
    keeps a learner going without asking the same again and again: another try, a node that is still
    closed. Nodes put aside by /skip are left out as long as anything else is open.
    """
    choice = Choice(tracker, tuple(nodes), available, model, now, settings, exercises or {})
    aside = put_aside(model, now, settings)
    kept = replace(choice, available=[id for id in available if id not in aside])
    found = (
        _open_step(kept)
        or (_unskipped(_open_step(choice)) if aside else None)
        or _nearest(choice)
        or Recommendation(None, "", reasons.nothing_left(choice), "done")
    )
    return replace(found, test_out=test_out(kept))


def put_aside(model: LearnerModel, now: float, settings: LearningSettings) -> frozenset[str]:
    """Ids of the nodes that /skip keeps out at the time `now`."""
    since = now - settings.skip_days * DAY_S
    return frozenset(id for id, at in model.skipped.items() if at > since)


def _open_step(choice: Choice) -> Recommendation | None:
    """A step that nothing stands before."""
    placing = probe(choice)
    if placing is not None:
        return step(choice, placing, "placement")
    if (sick := _remedy_at_once(choice)) is not None:
        return step(choice, sick, "remediation")
    if (below := _bridge(choice)) is not None:
        return step(choice, below, "consolidate")
    new, wanted = _new(choice), _wanted(choice)
    known = max(wanted, key=partial(_order, choice), default=None)
    if new is not None and (known is None or _may_begin(choice, wanted)):
        return step(choice, new, "new")
    if new is None and _stale(choice):
        known = _gate(choice) or known
    if known is not None:
        return step(choice, known, _kind(choice, known))
    return _keep_going(choice)


def step(choice: Choice, node: Node, kind: RecommendationKind) -> Recommendation:
    """The recommendation of a node, with its words."""
    exercise = choice.exercises.get(node.id, "")
    words, numbers = reasons.reason(choice, node, kind), reasons.numbers(choice, node)
    return Recommendation(
        node.id, node.title, words, kind, choice.p_pass(node), exercise, numbers=numbers
    )


def _kind(choice: Choice, node: Node) -> RecommendationKind:
    if choice.remedy(node) is not None:
        return "remediation"
    if is_due(choice, node):
        return "review"
    return "consolidate" if choice.able[node.id] < HELD else "ahead"


def _may_begin(choice: Choice, wanted: Collection[Node]) -> bool:
    """Whether there is room for a new node beside those `wanted`: none of them is later than this
    learner's pace allows, or all of late was passed at once, or nothing new came for long; and with
    much of it faded, new ones come less often."""
    latest = max((late(choice, node) for node in wanted), default=0.0)
    pace = choice.model.pace * (FASTER if choice.share_at_once >= WELL else 1.0)
    if latest >= pace and not (_knows(choice) or _stale(choice)):
        return False
    faded = sum(_faded(choice, node) for node in choice.offered)
    between = sum(faded > most for most in BACKLOG)
    last = choice.model.recent[-between:] if between else ()
    return all(item.left is not None for item in last)


def _faded(choice: Choice, node: Node) -> bool:
    belief = choice.model.nodes.get(node.id)
    return belief is not None and belief.begun and left(choice, node) < REMEMBERED


def _new(choice: Choice) -> Node | None:
    """The first new node in learning order that is open, those that are not too hard first, and
    those of the track begun last before others."""
    fresh = [
        node
        for node in choice.offered
        if unknown(choice, node)
        and not closed(choice, node)
        and (_stale(choice) or _within_reach(choice, node))
    ]
    last = next((item.node for item in reversed(choice.model.recent) if item.left is None), "")
    track = next((node.track for node in choice.nodes if node.id == last), "")
    return min(
        fresh,
        key=lambda node: (choice.p_pass(node) < GOOD, node.track != track),
        default=None,
    )


def _gate(choice: Choice) -> Node | None:
    """With nothing new open for long: the node never passed that keeps something closed, the likeliest
    to be passed first."""
    barred = {id for node in choice.nodes if unknown(choice, node) for id in closed(choice, node)}
    gates = [
        node
        for node in choice.offered
        if node.id in barred and tried(choice, node) and rested(choice, node)
    ]
    return max(gates, key=lambda node: choice.able[node.id], default=None)


def _within_reach(choice: Choice, node: Node) -> bool:
    return choice.p_pass(node) >= (FAR_UNHELD if choice.missing(node) else FAR)


def _stale(choice: Choice) -> bool:
    """Whether nothing new came in the latest sessions."""
    recent = choice.model.recent[-SCENERY:]
    return len(recent) == SCENERY and all(item.left is not None for item in recent)


def _wanted(choice: Choice) -> tuple[Node, ...]:
    """The nodes begun that have rested and need a session."""
    may_review = choice.reviews_today < choice.settings.reviews_a_day
    enough = SURE if _knows(choice) else 1.0
    return tuple(
        node
        for node in choice.offered
        if tried(choice, node)
        and rested(choice, node)
        and (may_review if is_due(choice, node) else choice.able[node.id] < enough)
    )


def _order(choice: Choice, node: Node) -> tuple[float, float]:
    """The greater, the sooner a node that is known comes."""
    late = urgency(choice, node)
    return (waited(choice, node) if choice.share_at_once >= STEADY else late, late)


def _knows(choice: Choice) -> bool:
    """Whether all of late was passed at once: then dates are enough."""
    return choice.share_at_once >= 1.0


def _remedy_at_once(choice: Choice) -> Node | None:
    """The node of the last session, if that failed and a remedy is due; but only once, then others
    come between, and not where many fails in a row have made it rest."""
    last = [item.node for item in choice.model.recent[-2:]]
    if not last or last.count(last[-1]) > 1:
        return None
    belief = choice.model.nodes.get(last[-1])  # none where its runs count for nothing
    if belief is None or not 0 < belief.failed_sessions <= PAUSED_AFTER:
        return None
    here = (node for node in choice.offered if node.id == last[-1])
    return next((node for node in here if choice.remedy(node) is not None), None)


def _bridge(choice: Choice) -> Node | None:
    """After two failed sessions in a row on a node, the weakest of what it builds on."""
    recent = choice.model.recent
    belief = choice.model.nodes.get(recent[-1].node) if recent else None
    if belief is None or belief.failed_sessions != FAILED_TWICE:
        return None
    below = choice.tracker.prerequisites.get(recent[-1].node, ())
    weak = [
        node
        for node in choice.offered
        if node.id in below and node.id not in choice.held and rested(choice, node)
    ]
    return min(weak, key=lambda node: choice.able[node.id], default=None)


def _keep_going(choice: Choice) -> Recommendation | None:
    """With nothing new open and everything known resting: for whoever struggles, another try on what
    does not hold yet."""
    weak = [node for node in choice.offered if tried(choice, node) and node.id not in choice.held]
    known = choice.model.nodes
    again = [node for node in weak if known[node.id].failed_sessions < PAUSED_AFTER]
    node = max(again, key=lambda item: waited(choice, item), default=None)
    return step(choice, node, _kind(choice, node)) if node else None


def _nearest(choice: Choice) -> Recommendation | None:
    """With nothing open at all: the new node that the least keeps closed, so that nobody is
    stranded."""
    rest = [node for node in choice.offered if unknown(choice, node)]
    nearest = min(rest, key=lambda node: len(closed(choice, node)), default=None)
    return step(choice, nearest, "new") if nearest else None


def _unskipped(step: Recommendation | None) -> Recommendation | None:
    words = "Nothing else is open, so what was skipped is offered again. "
    return replace(step, reason=words + step.reason) if step else None
