"""Turns what a person typed after /start into a language, a node and a depth."""

from __future__ import annotations

from dataclasses import dataclass

from curriculum.graph.topics import TopicMatch, match
from orchestration.desk import Desk
from orchestration.guidance.beliefs import tracker_for
from orchestration.guidance.naming import chosen_node
from orchestration.guidance.recommend import exercise_for, offered, recommend_next
from orchestration.guidance.remedy import remedy_at
from orchestration.guidance.saved_topics import SavedTopic, saved_topic, saved_topics
from orchestration.guidance.written_nodes import written_nodes
from orchestration.making.request import StartRequest
from orchestration.stages.write_node import write_node
from schemas.content import Depth, Node
from schemas.errors import Reason, UsageError

MATCHES_SHOWN = 3


@dataclass(frozen=True, slots=True)
class TopicPlan:
    """A topic in own words, the nodes it maps to, what is missing before the first of them, and
    the request that would start it.

    `is_new` says that its node was written for it just now and is not saved yet.
    """

    topic: str
    matches: tuple[TopicMatch, ...]
    missing: tuple[Node, ...]
    request: StartRequest
    is_new: bool = False


def request_for(desk: Desk, node: Node, depth: Depth | None, topic: str | None) -> StartRequest:
    """A request for a node at a depth, with the remedy that is due there; the bank decides which of
    its exercises, and their depth, itself."""
    if hint := _kept_back(desk, node):
        raise UsageError(
            Reason.TOOLCHAIN_MISSING,
            f"{node.id} {node.title} cannot be run on this machine yet.",
            hint=hint,
        )
    remedy = remedy_at(desk, node.language, node.id)
    if desk.engine.name != "bank" and not is_imported(desk, node):
        return StartRequest(node, depth or node.depth, topic, remedy=remedy)
    wanted = exercise_for(desk, node.language, node.id, desk.memory.learner(), remedy)
    bundled = desk.bank.find(node.language, node.id, wanted)
    if bundled is None:
        near = nearest_offered(desk, node)
        words = f" What it builds on can be started now: {_names(near)}." if near else ""
        raise UsageError(
            Reason.NO_BUNDLED_EXERCISE,
            f"The bank has no exercise for {node.id} {node.title} yet.{words}",
            hint=_way_out(desk, node.language, bool(near)),
        )
    return StartRequest(node, bundled.depth, topic, bundled.id, remedy)


def _kept_back(desk: Desk, node: Node) -> str:
    """What this machine lacks for all that the bank has for a node; "" if it lacks nothing."""
    if desk.bank.exercises(node.language, node.id):
        return ""
    return desk.bank.kept_back(node.language, node.id)


def is_imported(desk: Desk, node: Node) -> bool:
    """Whether somebody else wrote the node's exercise: no engine writes another in its place."""
    found = desk.bank.find(node.language, node.id)
    return found is not None and found.layout is not None


def plan_topic(desk: Desk, language: str, text: str, depth: Depth | None) -> TopicPlan:
    """What a free-text topic maps to; UsageError(NO_TOPIC_MATCH) says why it maps to nothing.

    A topic that was started before leads where it led then. One that no node fits is made into a
    node, if the engine in use can write.
    """
    again = _saved_plan(desk, language, text, depth)
    if again is not None:
        return again
    matches = match(text, desk.curriculum.nodes(language), desk.curriculum.tags(language))
    if not matches:
        return _written_plan(desk, language, text, depth)
    can_start = offered(desk, language)
    best = next((item.node for item in matches if item.node.id in can_start), matches[0].node)
    if _kept_back(desk, matches[0].node):
        best = matches[0].node  # what is lacking is told, rather than something else begun
    met = met_nodes(desk, language)
    return TopicPlan(
        topic=text,
        matches=matches[:MATCHES_SHOWN],
        missing=desk.curriculum.missing(best, met),
        request=request_for(desk, best, depth, text),
    )


def _written_plan(desk: Desk, language: str, text: str, depth: Depth | None) -> TopicPlan:
    """The plan for a node that an engine writes; the bank cannot, and says so."""
    if desk.engine.name == "bank":
        title = desk.language(language).title
        raise UsageError(
            Reason.NO_TOPIC_MATCH,
            f"No {title} node fits {text!r:.80}.",
            hint=_way_out(desk, language, near=False),
        )
    node = write_node(desk, language, text)
    known = chosen_node(desk, language, node.id)
    return TopicPlan(
        topic=text,
        matches=(TopicMatch(node, 1.0, ()),),
        missing=desk.curriculum.missing(node, met_nodes(desk, language)),
        request=request_for(desk, node, depth, text),
        is_new=known is None,
    )


def _way_out(desk: Desk, language: str, near: bool) -> str:
    """What can be done now instead; an engine that writes is named only where there is one."""
    step = recommend_next(desk, language)
    ways = ["/start one of those"] if near else [f"/start {language} lists what there is"]
    if step.node is not None and not near:
        ways.append(f"/start {step.node} begins {step.title}, which fits you now")
    if writer := desk.writer():
        ways.append(f"/engine {writer} can write it")
    return f"{'; '.join(ways)}."


def own_topics(desk: Desk, language: str) -> tuple[SavedTopic, ...]:
    """The saved topics of a language, the latest first."""
    return saved_topics(desk.archive.sessions(), written_nodes(desk.memory), language)


def _saved_plan(desk: Desk, language: str, text: str, depth: Depth | None) -> TopicPlan | None:
    """The plan that a saved topic had, unless its node is gone from the curriculum."""
    saved = saved_topic(own_topics(desk, language), text)
    node = chosen_node(desk, language, saved.node) if saved else None
    if saved is None or node is None:
        return None
    return TopicPlan(
        topic=saved.text,
        matches=(TopicMatch(node, 1.0, ()),),
        missing=desk.curriculum.missing(node, met_nodes(desk, language)),
        request=request_for(desk, node, depth, saved.text),
    )


def met_nodes(desk: Desk, language: str) -> frozenset[str]:
    """Ids of the nodes that count as met prerequisites for this learner."""
    tracker = tracker_for(desk, language)
    learner = desk.memory.learner()
    now = desk.clock.now()
    return frozenset(
        node.id
        for node in desk.curriculum.nodes(language)
        if tracker.is_held(learner, node.id, now)
    )


def nearest_offered(desk: Desk, node: Node) -> tuple[Node, ...]:
    """Bundled nodes that this one builds on, closest first."""
    can_start = offered(desk, node.language)
    needed = desk.curriculum.missing(node, frozenset())
    return tuple(item for item in reversed(needed) if item.id in can_start)[:MATCHES_SHOWN]


def _names(nodes: tuple[Node, ...]) -> str:
    return ", ".join(f"{node.id} {node.title}" for node in nodes)
