"""Rules on a topic's node: it fits the graph and the vocabulary like any node of a track."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from curriculum.content.own_nodes import prerequisite_faults
from schemas.content import Node
from schemas.exchange.stages import TopicNodeReply

from .context import PolicyContext, Violation


def node_of(reply: TopicNodeReply, draft: Node, id: str) -> Node:
    """The node that a reply describes, with an id of ours; its place in the graph is not found yet."""
    return replace(
        draft,
        id=id,
        title=" ".join(reply.title.split()),
        depth=reply.depth_target,
        can=" ".join(reply.can.split()),
        prerequisites=reply.prerequisites,
        keywords=tuple(word.strip() for word in reply.keywords),
        tags=reply.tags,
    )


def covering_node_is_known(reply: TopicNodeReply, context: PolicyContext) -> Iterator[Violation]:
    """`topic-covered`: a topic is covered by a node that there is."""
    known = {node.id for node in context.nodes}
    if reply.verdict == "covered" and reply.covered_by not in known:
        yield Violation(
            "topic-covered", "covered_by", f"{reply.covered_by!r} is no id in graph_context"
        )


def prerequisites_fit_the_graph(
    reply: TopicNodeReply, context: PolicyContext
) -> Iterator[Violation]:
    """`node-prerequisites`: what the lint of the tracks asks of any node."""
    if reply.verdict == "new_node":
        node = node_of(reply, context.node, "new")
        for words in prerequisite_faults(node, context.nodes):
            yield Violation("node-prerequisites", "prerequisites", words)


def node_tags_are_known(reply: TopicNodeReply, context: PolicyContext) -> Iterator[Violation]:
    """`node-tags`: every tag is a misconception that can occur in the language, named once."""
    if reply.verdict != "new_node":
        return
    for tag, count in Counter(reply.tags).items():
        if tag not in context.allowed_tags:
            yield Violation(
                "node-tags", "tags", f"{tag!r} is not in curriculum_context.allowed_tags"
            )
        if count > 1:
            yield Violation("node-tags", "tags", f"{tag!r} is named {count} times")


def title_is_new(reply: TopicNodeReply, context: PolicyContext) -> Iterator[Violation]:
    """`node-title`: two nodes of a language are not called the same."""
    title = " ".join(reply.title.casefold().split())
    same = next((node for node in context.nodes if node.title.casefold() == title), None)
    if reply.verdict == "new_node" and same is not None:
        yield Violation(
            "node-title",
            "title",
            f"{same.id} is called {same.title!r} already: answer covered, or say what is different",
        )


def keywords_differ(reply: TopicNodeReply, _context: PolicyContext) -> Iterator[Violation]:
    """`node-keywords`: words by which the node is found again, each once and none blank."""
    words = [" ".join(word.casefold().split()) for word in reply.keywords]
    if reply.verdict == "new_node" and (len(set(words)) < len(words) or "" in words):
        yield Violation("node-keywords", "keywords", "a keyword is blank or given twice")
