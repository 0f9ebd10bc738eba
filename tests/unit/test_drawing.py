"""Where nodes stand when the graph is drawn: below what they build on, each in a place of its own."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given
from hypothesis import strategies as st

from curriculum.graph.drawing import drawing
from schemas.content import Node


def node(id: str, *needs: str) -> Node:
    return Node(id, id, "c", "t", 1, "D1", 0.0, "can", needs, (), ())


def crossings(nodes: tuple[Node, ...]) -> int:
    """Pairs of edges between neighbouring steps that cross."""
    at = {each.node.id: each for each in drawing(nodes)}
    edges = [
        (at[need].step, at[need].place, at[item.id].place)
        for item in nodes
        for need in item.prerequisites
        if at[need].step + 1 == at[item.id].step
    ]
    return sum(
        a[0] == b[0] and (a[1] - b[1]) * (a[2] - b[2]) < 0 for a, b in combinations(edges, 2)
    )


@given(st.data(), st.integers(0, 12))
def test_every_node_stands_below_its_prerequisites_and_in_a_place_of_its_own(
    data: st.DataObject, count: int
) -> None:
    nodes = tuple(
        node(f"N{at}", *data.draw(st.sets(st.sampled_from([f"N{i}" for i in range(at)]))))
        if at
        else node("N0")
        for at in range(count)
    )
    placed = {each.node.id: each for each in drawing(nodes)}
    assert placed.keys() == {item.id for item in nodes}
    assert len({(each.step, each.place) for each in placed.values()}) == count
    for item in nodes:
        assert all(placed[need].step < placed[item.id].step for need in item.prerequisites)


def test_two_ladders_side_by_side_do_not_cross() -> None:
    ladders = (node("A"), node("B"), node("Y", "B"), node("X", "A"), node("Q", "X"), node("P", "Y"))
    assert crossings(ladders) == 0
