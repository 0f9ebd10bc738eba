"""Knows where each node stands when the graph is drawn: one step below the other, with few crossings."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from statistics import fmean

from schemas.content import Node

SWEEPS = 6
"""Times that the steps are put in order, forth and back; more changes nothing on our graphs."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A node at step 0, 1, … (its longest way from a node without prerequisites), and its place
    among the nodes of that step."""

    node: Node
    step: int
    place: int


def drawing(nodes: Iterable[Node]) -> tuple[Placed, ...]:
    """The nodes of one language, step by step.

    Places follow the mean place of the neighbours (the barycentre rule of Sugiyama, Tagawa and Toda,
    1981), so that few edges cross. `nodes` come after their prerequisites; prerequisites that are
    not among them are left out.
    """
    known = {node.id: node for node in nodes}
    steps = _steps(known)
    above = {id: [p for p in node.prerequisites if p in known] for id, node in known.items()}
    below: dict[str, list[str]] = {id: [] for id in known}
    for id, needs in above.items():
        for need in needs:
            below[need].append(id)
    for _ in range(SWEEPS):
        for step in steps[1:]:
            _order(step, above, steps)
        for step in reversed(steps[:-1]):
            _order(step, below, steps)
    return tuple(
        Placed(known[id], number, place)
        for number, step in enumerate(steps)
        for place, id in enumerate(step)
    )


def _steps(known: Mapping[str, Node]) -> list[list[str]]:
    depth: dict[str, int] = {}
    for id, node in known.items():
        depth[id] = 1 + max(
            (depth[need] for need in node.prerequisites if need in depth), default=-1
        )
    steps: list[list[str]] = [[] for _ in range(1 + max(depth.values(), default=-1))]
    for id, step in depth.items():
        steps[step].append(id)
    return steps


def _order(step: list[str], neighbours: Mapping[str, list[str]], steps: list[list[str]]) -> None:
    """Sort one step in place by where its neighbours stand, 0 to 1."""
    across = {id: (place + 0.5) / len(each) for each in steps for place, id in enumerate(each)}
    wanted = {
        id: fmean(across[other] for other in neighbours[id]) if neighbours[id] else across[id]
        for id in step
    }
    step.sort(key=wanted.__getitem__)
