"""Knows which one node comes next for a learner, and why, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from curriculum.mastery import READY, Tracker
from curriculum.tally import remediation
from schemas.content import Node
from schemas.learner import LearnerModel, Recommendation, Remediation
from schemas.settings import LearningSettings

AIM, BAND = 0.70, (0.60, 0.85)
"""Best chance that the next run passes, and the band around it that is still good (learning §1)."""
REVIEW_EVERY = 4
"""Of this many exercises at most one is a review (learning §1)."""


@dataclass(frozen=True, slots=True)
class Choice:
    """What one choice is made from: the nodes in track order, the ids of those with an exercise to
    offer, the belief, the time (Unix seconds), and which exercise each node would offer next, where
    that is known."""

    tracker: Tracker
    nodes: tuple[Node, ...]
    available: Collection[str]
    model: LearnerModel
    now: float
    settings: LearningSettings
    exercises: Mapping[str, str] = field(default_factory=dict)

    def p_pass(self, node: Node) -> float:
        return self.tracker.predict(self.model, node.id, self.now, self.exercises.get(node.id))

    def offered(self) -> tuple[Node, ...]:
        return tuple(node for node in self.nodes if node.id in self.available)

    def begun(self, node: Node) -> bool:
        belief = self.model.nodes.get(node.id)
        return belief is not None and belief.begun

    def done(self, node: Node) -> bool:
        """Nothing is left to gain: mastered, or its only known exercise was passed unaided."""
        if self.tracker.status(self.model, node.id, self.now) == "mastered":
            return True
        belief = self.model.nodes.get(node.id)
        return belief is not None and self.exercises.get(node.id) in belief.unaided_first_passes

    def risk(self, node: Node) -> Remediation | None:
        return remediation(self.model, node.id, self.settings)

    def at_risk(self, node: Node) -> bool:
        """Only a remediation may lead here."""
        blocked = self.tracker.status(self.model, node.id, self.now) == "blocked"
        return blocked or self.risk(node) is not None

    def missing(self, node: Node) -> tuple[str, ...]:
        return self.tracker.missing(self.model, node.id, self.now)


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

    A due review, if the last three exercises held none; else the remediation of a wrong belief over
    its threshold; else the frontier: of the nodes whose prerequisites are met, new ones before
    practised ones, the one whose chance to pass is nearest .70. When nothing is ready, the node
    with the fewest gaps: a learner is never left without a next step while one is offered.
    """
    choice = Choice(tracker, tuple(nodes), available, model, now, settings, exercises or {})
    return (
        (_review(choice) if model.since_review >= REVIEW_EVERY - 1 else None)
        or _remedy(choice)
        or _frontier(choice)
        or _review(choice)
        or _nearest(choice)
        or Recommendation(None, "", _nothing_left(choice), "done")
    )


def _review(choice: Choice) -> Recommendation | None:
    due = [
        (date, node)
        for node in choice.offered()
        if (date := choice.tracker.due_at(choice.model, node.id)) is not None
        and date <= choice.now
        and not choice.at_risk(node)
    ]
    if not due:
        return None
    date, node = min(due, key=lambda item: item[0])
    estimate = choice.tracker.shown(choice.model, node.id, choice.now)
    others = f"; {len(due) - 1} more wait" if len(due) > 1 else ""
    reason = f"review due {_ago(choice.now - date)}: mastery has come to {estimate:.2f}{others}"
    return Recommendation(node.id, node.title, reason, "review", choice.p_pass(node))


def _remedy(choice: Choice) -> Recommendation | None:
    risky = [node for node in choice.offered() if choice.at_risk(node)]
    if not risky:
        return None
    counts = {node.id: risk.count for node in risky if (risk := choice.risk(node))}
    node = max(risky, key=lambda item: counts.get(item.id, 0))
    return Recommendation(
        node.id, node.title, _remedy_reason(choice, node), "remediation", choice.p_pass(node)
    )


def _remedy_reason(choice: Choice, node: Node) -> str:
    risk, belief = choice.risk(node), choice.model.nodes.get(node.id)
    if risk is not None:
        what = "a bridge lesson" if risk.action == "bridge_lesson" else "a repeat with scaffold"
        return f"{risk.tag} was seen {risk.count} times ({', '.join(risk.attempts)}): {what}"
    if belief is not None and belief.stuck:
        return f"the last two runs failed with {belief.fail_tags[-1]}: a bridge lesson"
    estimate = choice.tracker.shown(choice.model, node.id, choice.now)
    tried = len(belief.tried) if belief else 0
    return f"mastery is {estimate:.2f} after {tried} exercises: a repeat with scaffold"


def _frontier(choice: Choice) -> Recommendation | None:
    open_nodes = [
        node
        for node in choice.offered()
        if not choice.done(node) and not choice.at_risk(node) and not choice.missing(node)
    ]
    fresh = [node for node in open_nodes if not choice.begun(node)]
    node = _best(choice, fresh or open_nodes)
    if node is None:
        return None
    return Recommendation(
        node.id,
        node.title,
        _frontier_reason(choice, node),
        "review" if choice.begun(node) else "new",
        choice.p_pass(node),
    )


def _frontier_reason(choice: Choice, node: Node) -> str:
    p = choice.p_pass(node)
    fit = "about right" if BAND[0] <= p <= BAND[1] else "the nearest there is"
    chance = f"chance to pass {p:.2f} (aim {AIM:.2f}, {fit})"
    if choice.begun(node):
        estimate = choice.tracker.shown(choice.model, node.id, choice.now)
        return f"practised but not mastered, mastery {estimate:.2f}; {chance}"
    known = len(node.prerequisites)
    start = f"prerequisites met ({', '.join(node.prerequisites)})" if known else "a place to start"
    later = _dependants(choice.nodes, node.id)
    builds = f"; {later} later {'node builds' if later == 1 else 'nodes build'} on it"
    return f"{start}; {chance}{builds if later else ''}"


def _nearest(choice: Choice) -> Recommendation | None:
    """With every open node done: the one with the fewest gaps, so that nobody is stranded."""
    rest = [node for node in choice.offered() if not choice.done(node)]
    fewest = min((len(choice.missing(node)) for node in rest), default=0)
    node = _best(choice, [item for item in rest if len(choice.missing(item)) == fewest])
    if node is None:
        return None
    gaps = ", ".join(choice.missing(node))
    reason = (
        f"nothing offered has all prerequisites met; this is nearest, without {gaps} "
        f"(mastery {READY:.2f} or a pass would meet it); chance to pass {choice.p_pass(node):.2f}"
    )
    return Recommendation(node.id, node.title, reason, "new", choice.p_pass(node))


def _best(choice: Choice, nodes: list[Node]) -> Node | None:
    """In the band before out of it, then nearest to the aim; ties to the most dependants, then to
    track order. Chances that differ by less than a percent point are a tie."""

    def distance(node: Node) -> tuple[bool, float]:
        p = choice.p_pass(node)
        return not BAND[0] <= p <= BAND[1], round(abs(p - AIM), 2)

    ranked = [(distance(node), node) for node in nodes]
    nearest = min((rank for rank, _node in ranked), default=None)
    tied = [node for rank, node in ranked if rank == nearest]
    return max(tied, key=lambda node: _dependants(choice.nodes, node.id), default=None)


def _dependants(nodes: tuple[Node, ...], node: str) -> int:
    """How many nodes build on `node`, directly or through others."""
    direct: dict[str, list[str]] = defaultdict(list)
    for item in nodes:
        for prerequisite in item.prerequisites:
            direct[prerequisite].append(item.id)
    found: set[str] = set()
    todo = [node]
    while todo:
        fresh = [item for item in direct[todo.pop()] if item not in found]
        found.update(fresh)
        todo += fresh
    return len(found)


def _nothing_left(choice: Choice) -> str:
    offered = len(choice.offered())
    if not offered:
        return "no exercise is offered in this language"
    return f"all {offered} nodes with an exercise are done"


def _ago(seconds: float) -> str:
    days = seconds / 86_400
    return "today" if days < 1 else f"for {days:.0f} day{'s' if days >= 1.5 else ''}"
