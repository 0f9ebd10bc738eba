"""Knows which one node comes next for a learner, and why, in words."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Literal

from schemas.content import Node
from schemas.learner import LearnerModel, Recommendation, Remediation
from schemas.settings import LearningSettings

from .mastery import KNOWN, Tracker
from .remedies import due_remedy

AIM, BAND = 0.70, (0.60, 0.85)
"""Best chance that the next run passes, and the band around it that is still good (learning §1)."""
DAY_S = 86_400.0
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
        """Nothing is left to gain now: mastered; or the exercise that would be next, and so each
        of them, was passed unaided on a first run, and mastery is high or the last run fresh."""
        if self.tracker.status(self.model, node.id, self.now) == "mastered":
            return True
        belief = self.model.nodes.get(node.id)
        if belief is None or self.exercises.get(node.id) not in belief.unaided_first_passes:
            return False
        fresh = self.now - belief.last_at < DAY_S
        return fresh or self.tracker.shown(self.model, node.id, self.now) >= KNOWN

    def remedy(self, node: Node) -> Remediation | None:
        """What is due here; if anything is, only a remediation may lead here."""
        return due_remedy(self.tracker, self.model, node.id, self.now, self.settings)

    def missing(self, node: Node) -> tuple[str, ...]:
        return self.tracker.missing(self.model, node.id, self.now)

    def step(
        self, node: Node, reason: str, kind: Literal["new", "review", "remediation"]
    ) -> Recommendation:
        exercise = self.exercises.get(node.id, "")
        return Recommendation(node.id, node.title, reason, kind, self.p_pass(node), exercise)


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
    practised ones, the one whose chance to pass is nearest .70. Nodes put aside by /skip are left
    out as long as anything else is open. When nothing is ready, the node with the fewest gaps: a
    learner is never left without a next step while one is offered.
    """
    choice = Choice(tracker, tuple(nodes), available, model, now, settings, exercises or {})
    aside = put_aside(model, now, settings)
    kept = replace(choice, available=[id for id in available if id not in aside])
    return (
        _open_step(kept)
        or (_unskipped(_open_step(choice)) if aside else None)
        or _nearest(choice)
        or Recommendation(None, "", _nothing_left(choice), "done")
    )


def put_aside(model: LearnerModel, now: float, settings: LearningSettings) -> frozenset[str]:
    """Ids of the nodes that /skip keeps out at the time `now`."""
    since = now - settings.skip_days * DAY_S
    return frozenset(id for id, at in model.skipped.items() if at > since)


def _open_step(choice: Choice) -> Recommendation | None:
    """A step that nothing stands before."""
    often = choice.model.since_review >= REVIEW_EVERY - 1
    return (
        (_review(choice) if often else None)
        or _remedy(choice)
        or _frontier(choice)
        or _review(choice)
    )


def _unskipped(step: Recommendation | None) -> Recommendation | None:
    words = "nothing else is open, so what was skipped is offered again: "
    return replace(step, reason=words + step.reason) if step else None


def _review(choice: Choice) -> Recommendation | None:
    due = [
        (date, node)
        for node in choice.offered()
        if (date := choice.tracker.due_at(choice.model, node.id)) is not None
        and date <= choice.now
        and choice.remedy(node) is None
    ]
    if not due:
        return None
    date, node = min(due, key=lambda item: item[0])
    others = f"; {len(due) - 1} more wait" if len(due) > 1 else ""
    reason = f"review due {_ago(choice.now - date)}: what is not used fades{others}"
    return choice.step(node, reason, "review")


def _remedy(choice: Choice) -> Recommendation | None:
    due = [(node, remedy) for node in choice.offered() if (remedy := choice.remedy(node))]
    if not due:
        return None
    node, remedy = max(due, key=lambda item: item[1].count if item[1].tag else 0)
    return choice.step(node, remedy_reason(remedy), "remediation")


def remedy_reason(remedy: Remediation) -> str:
    """Why a remedy is due and which, with its count."""
    bridge = remedy.action == "bridge_lesson"
    what = "a short lesson about it first" if bridge else "the same once more, with more help"
    if remedy.tag:
        return f"one mistake came up {remedy.count} times: {what}"
    return f"{remedy.count} exercises and it does not hold yet: {what}"


def _frontier(choice: Choice) -> Recommendation | None:
    open_nodes = [
        node
        for node in choice.offered()
        if not choice.done(node) and choice.remedy(node) is None and not choice.missing(node)
    ]
    fresh = [node for node in open_nodes if not choice.begun(node)]
    node = _best(choice, fresh or open_nodes)
    if node is None:
        return None
    kind: Literal["new", "review"] = "review" if choice.begun(node) else "new"
    return choice.step(node, _frontier_reason(choice, node), kind)


def _frontier_reason(choice: Choice, node: Node) -> str:
    p = choice.p_pass(node)
    chance = f"{odds(p)} would pass this now"
    if choice.begun(node):
        return f"practised but not mastered; {chance}"
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
        f"(a pass would meet it); {odds(choice.p_pass(node))} would pass this now"
    )
    return choice.step(node, reason, "new")


_ODDS = (
    *((0.9, "nearly everybody"), (0.72, "about three in four"), (0.58, "about two in three")),
    *((0.42, "about one in two"), (0.28, "about one in three"), (0.15, "about one in five")),
)
"""What is said from which chance on."""


def odds(chance: float) -> str:
    """A chance as people say it, of those who stand where the learner stands."""
    return next((said for least, said in _ODDS if chance >= least), "few")


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
    days = seconds / DAY_S
    return "today" if days < 1 else f"for {days:.0f} day{'s' if days >= 1.5 else ''}"
