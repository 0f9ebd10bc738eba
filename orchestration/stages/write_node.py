"""Use case: an engine that can write turns a topic that no node fits into a node of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from curriculum.content.own_nodes import free_id, placed
from orchestration.desk import Desk
from orchestration.packets.build import Call, build
from orchestration.policy import PolicyContext
from orchestration.policy.topics import node_of
from orchestration.progress import StageProgress
from schemas.content import Node
from schemas.errors import Reason, UsageError
from schemas.exchange.packet import NodeView
from schemas.exchange.stages import TopicNodeReply
from schemas.turn import Turn

from .stage import call_events, call_stage
from .tally import Tally

if TYPE_CHECKING:
    from schemas.exchange.packet import ContextPacket

DESCRIBED, NAMED = 64, 160
"""Up to so many nodes an engine is told what each is for; of a larger graph the titles, of a huge
one those that come first. It keeps the packet within half its budget."""
LONGEST_TOPIC = 400
"""Characters of a topic that are sent; what comes after them names no topic."""


def write_node(desk: Desk, language: str, topic: str) -> Node:
    """The node for a topic: a new one, not saved yet, or the one that covers the topic already.

    UsageError(NO_TOPIC_MATCH) if the engine refuses the topic, with its reason; StageError if no
    reply was acceptable. The call is in the audit log either way.
    """
    draft = _blank(desk, language)
    tally = Tally()
    desk.report(StageProgress("topic", "running"))
    try:
        reply = call_stage(desk, tally, _packet(desk, draft, topic), _context(desk, draft))
    finally:
        desk.ledger.record(Turn(call_events(desk, tally, draft)))
    assert isinstance(reply, TopicNodeReply)
    node = _node(desk, draft, reply)
    if node is None:
        raise _refused(desk, language, topic, reply.reason)
    note = "covered by" if reply.verdict == "covered" else "a new node,"
    desk.report(StageProgress("topic", "done", note=f"{note} {node.id} {node.title}"))
    return node


def _node(desk: Desk, draft: Node, reply: TopicNodeReply) -> Node | None:
    """What a reply that passed the policy stands for; None for a refusal."""
    if reply.verdict == "refused":
        return None
    if reply.verdict == "covered":
        return desk.curriculum.node(draft.language, reply.covered_by)
    whole = desk.curriculum
    nodes = whole.nodes(draft.language)
    taken = (node.id for name in whole.languages() for node in whole.nodes(name))
    return placed(node_of(reply, draft, free_id(draft.language, nodes, taken)), nodes)


def _blank(desk: Desk, language: str) -> Node:
    """A node without id or words: all that is known of it is its language and which tags it may
    choose from."""
    return Node(
        id="",
        title="",
        language=language,
        track="",
        tier=1,
        depth="D1",
        difficulty=0.0,
        can="",
        prerequisites=(),
        keywords=(),
        tags=tuple(tag.id for tag in desk.curriculum.tags(language)),
    )


def _packet(desk: Desk, draft: Node, topic: str) -> ContextPacket:
    nodes = desk.curriculum.nodes(draft.language)
    described = len(nodes) <= DESCRIBED
    views = tuple(
        NodeView(id=node.id, title=node.title, can=node.can if described else "")
        for node in nodes[:NAMED]
    )
    call = Call(
        role="topic",
        task="place a topic in the graph as a node",
        node=draft,
        depth=draft.depth,
        topic=topic[:LONGEST_TOPIC],
        graph=views,
    )
    return build(desk, call, desk.memory.learner())


def _context(desk: Desk, draft: Node) -> PolicyContext:
    return PolicyContext(
        language=desk.language(draft.language),
        node=draft,
        allowed_tags=draft.tags,
        nodes=desk.curriculum.nodes(draft.language),
    )


def _refused(desk: Desk, language: str, topic: str, reason: str) -> UsageError:
    title = desk.language(language).title
    return UsageError(
        Reason.NO_TOPIC_MATCH,
        f"No {title} exercise comes of {topic!r:.80}: {reason}",
        hint="Try other words, name another language first, /start for the list, or /next.",
    )
