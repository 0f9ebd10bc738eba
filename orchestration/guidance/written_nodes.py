"""Knows the nodes that an engine wrote for topics of this learner, and the graph they extend."""

from __future__ import annotations

from dataclasses import dataclass

from curriculum.graph.graph import Curriculum, with_nodes
from orchestration.desk import Desk
from orchestration.ports import Memory
from schemas.content import Node
from schemas.errors import Reason
from schemas.events import Event
from schemas.reading import plain, read
from schemas.turn import Turn


@dataclass(frozen=True, slots=True)
class WrittenNode:
    """A node, the topic it was written for as it was typed, and when (Unix time in seconds)."""

    topic: str
    node: Node
    at: float


def written_nodes(memory: Memory) -> tuple[WrittenNode, ...]:
    """All of them, the oldest first; DocumentError(STORE_DAMAGED) if one cannot be read."""
    return tuple(_written(event) for event in memory.events("node_written"))


def whole_graph(bundled: Curriculum, memory: Memory) -> Curriculum:
    """The bundled curriculum with the learner's own nodes as they are stored now."""
    return with_nodes(bundled, tuple(item.node for item in written_nodes(memory)))


def keep_node(desk: Desk, node: Node, topic: str) -> None:
    """Save a node for good; StateError if another shell took its id in the meantime."""
    body = {"topic": topic, "node": plain(node)}
    now = desk.clock.now()
    desk.ledger.record(
        Turn((Event("node_written", now, body, node=node.id, language=node.language),))
    )


def _written(event: Event) -> WrittenNode:
    node = read(
        Node, event.body.get("node"), reason=Reason.STORE_DAMAGED, where=f"event {event.seq}"
    )
    return WrittenNode(str(event.body.get("topic", "")), node, event.at)
