"""Knows how a topic that no track has becomes a node: its id, its place in the graph, its faults."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from curriculum.graph.graph import learning_order, own_track
from schemas.content import Node, Track

from .lint import Documents, lint

FIRST_NUMBER = 901
"""Numbers of own nodes begin here, beyond the tiers of the bundled tracks."""
BASE_DIFFICULTY, DIFFICULTY_A_STEP = -0.9, 0.17
"""Logits (learning.md §5), by which the bundled nodes got theirs too."""
HARDEST = 3.0
"""Logits that no derived difficulty exceeds, however long the path: no bundled node is harder."""

_LETTERS = re.compile(r"[A-Za-z]+")


def free_id(language: str, nodes: Iterable[Node], taken: Iterable[str]) -> str:
    """The next own id of a language, such as R901: its nodes' letters and a number that no id of any
    language in `taken` has, because what is believed about a learner is kept by node id."""
    letters = (_LETTERS.match(node.id) for node in nodes)
    prefix = next((found.group() for found in letters if found), language[:1]).upper()
    used = {id.upper() for id in taken}
    number = FIRST_NUMBER
    while f"{prefix}{number}" in used:
        number += 1
    return f"{prefix}{number}"


def placed(draft: Node, nodes: tuple[Node, ...]) -> Node:
    """`draft` where its prerequisites put it: those that others imply are dropped, tier, track and
    difficulty follow. `nodes` are the language's, and hold every prerequisite."""
    by_id = {node.id: node for node in nodes}
    needed = tuple(dict.fromkeys(draft.prerequisites))
    implied = {above for id in needed for above in _above(id, by_id)}
    direct = tuple(id for id in needed if id not in implied)
    steps = 1 + max((_path(by_id)[id] for id in direct), default=-1)
    return replace(
        draft,
        prerequisites=direct,
        track=own_track(draft.language),
        tier=max((by_id[id].tier for id in direct), default=1),
        difficulty=round(min(HARDEST, BASE_DIFFICULTY + DIFFICULTY_A_STEP * steps), 2),
    )


def prerequisite_faults(draft: Node, nodes: tuple[Node, ...]) -> Iterator[str]:
    """What `lint` would say of the prerequisites of `draft` if it stood in a track beside `nodes`."""
    known = {node.id for node in nodes}
    unknown = [id for id in draft.prerequisites if id not in known]
    if unknown:
        yield from (f"{draft.language} has no node {id}" for id in unknown)
        return
    track = Track(own_track(draft.language), "", draft.language, (*nodes, placed(draft, nodes)))
    key = f"node[{len(nodes)}].prerequisites: "
    for problem in lint(Documents({"graph": track}, ())):
        if problem.message.startswith(key):
            yield problem.message.removeprefix(key)


def _above(id: str, by_id: dict[str, Node]) -> set[str]:
    """Everything that the node called `id` rests on."""
    found: set[str] = set()
    frontier = [id]
    while frontier:
        fresh = set(by_id[frontier.pop()].prerequisites) - found
        found |= fresh
        frontier += fresh
    return found


def _path(by_id: dict[str, Node]) -> dict[str, int]:
    """Steps of the longest prerequisite path below each node."""
    steps: dict[str, int] = {}
    for node in learning_order(tuple(by_id.values())):
        steps[node.id] = 1 + max((steps[id] for id in node.prerequisites), default=-1)
    return steps
