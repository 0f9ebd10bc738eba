"""The prerequisite graph: order, gaps, frontier, and what it refuses to be built from."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.graph.graph import Curriculum, build, learning_order
from schemas.content import Node, Tag, Track
from schemas.errors import DocumentError, Reason, UsageError


def node(id: str, *needs: str, language: str = "rust", tier: int = 1) -> Node:
    return Node(
        id=id,
        title=f"Title of {id}",
        language=language,
        track="t",
        tier=tier,
        depth="D1",
        difficulty=0.0,
        can="",
        prerequisites=needs,
        keywords=(),
        tags=("any.loop.infinite",),
    )


def track(*nodes: Node, id: str = "t") -> Track:
    return Track(id, id.title(), nodes[0].language, nodes)


def tag(id: str, language: str) -> Tag:
    return Tag(id, language, "code:E1", "Look.", "A")


def diamond() -> Curriculum:
    """A, then B and C on it, D on both, E on D; and one node of another language."""
    return build(
        (
            track(node("E", "D"), node("D", "B", "C"), node("B", "A")),
            track(node("A"), node("C", "A", tier=2), id="second"),
            track(node("Z", language="c"), id="other"),
        ),
        (tag("rust.x", "rust"), tag("c.y", "c"), tag("any.z", "any")),
    )


def ids(nodes: tuple[Node, ...]) -> str:
    return "".join(each.id for each in nodes)


def test_nodes_come_in_learning_order_over_all_tracks() -> None:
    assert ids(diamond().nodes("rust")) == "ABCDE"
    assert ids(diamond().nodes("c")) == "Z"
    assert diamond().nodes("cobol") == ()
    assert diamond().languages() == ("rust", "c")


def test_tracks_keep_the_order_of_their_files() -> None:
    first, second = diamond().tracks("rust")
    assert (ids(first.nodes), second.id) == ("EDB", "second")


def test_node_is_found_in_any_letter_case_and_only_in_its_language() -> None:
    assert diamond().node("rust", "d").id == "D"
    with pytest.raises(UsageError, match="c has no node D") as caught:
        diamond().node("c", "D")
    assert caught.value.reason is Reason.UNKNOWN_NODE
    assert caught.value.hint


def test_tags_of_a_language_include_those_of_any() -> None:
    assert [each.id for each in diamond().tags("rust")] == ["rust.x", "any.z"]
    known = diamond().tag("c.y")
    assert known is not None
    assert known.language == "c"
    assert diamond().tag("rust.nothing") is None


@pytest.mark.parametrize(
    ("met", "missing"),
    [
        ("", "ABCD"),
        ("A", "BCD"),
        ("AB", "CD"),
        ("ABC", "D"),
        ("D", ""),
        ("C", "ABD"),
        ("BC", "D"),
        ("E", "ABCD"),
    ],
)
def test_missing_stops_at_what_is_met(met: str, missing: str) -> None:
    graph = diamond()
    assert ids(graph.missing(graph.node("rust", "E"), set(met))) == missing


@pytest.mark.parametrize(
    ("met", "frontier"), [("", "A"), ("A", "BC"), ("AB", "C"), ("ABC", "D"), ("ABCDE", "")]
)
def test_frontier_is_what_is_open_and_new(met: str, frontier: str) -> None:
    assert ids(diamond().eligible("rust", set(met))) == frontier


def test_dependants_are_the_direct_ones() -> None:
    graph = diamond()
    assert ids(graph.dependants(graph.node("rust", "A"))) == "BC"
    assert ids(graph.dependants(graph.node("rust", "E"))) == ""


@pytest.mark.parametrize(
    ("nodes", "told"),
    [
        ((node("A", "B"), node("B", "A")), "a cycle around A, B"),
        ((node("A"), node("B", "X")), "around B"),
        ((node("A", "A"),), "around A"),
        ((node("A"), node("a")), "a names another node already"),
    ],
)
def test_broken_graph_is_refused(nodes: tuple[Node, ...], told: str) -> None:
    with pytest.raises(DocumentError, match=told) as caught:
        build((track(*nodes),))
    assert caught.value.reason is Reason.CONTENT_INVALID


@given(st.lists(st.sets(st.integers(0, 14)), max_size=15), st.sets(st.integers(0, 14)))
def test_frontier_order_and_gaps_agree(needs: list[set[int]], met: set[int]) -> None:
    nodes = tuple(
        node(f"N{number}", *(f"N{other}" for other in sorted(others) if other < number))
        for number, others in enumerate(needs)
    )
    graph = build((Track("t", "T", "rust", nodes[::-1]),))
    order = graph.nodes("rust")
    known = {f"N{number}" for number in met}
    assert sorted(ids((each,)) for each in order) == sorted(each.id for each in nodes)
    for place, each in enumerate(order):
        before = {other.id for other in order[:place]}
        gaps = graph.missing(each, known)
        assert before.issuperset(each.prerequisites)
        assert not known & {gap.id for gap in gaps}
        assert (each in graph.eligible("rust", known)) == (not gaps and each.id not in known)


def test_learning_order_leaves_out_what_cannot_be_placed() -> None:
    assert ids(learning_order((node("A"), node("B", "C"), node("C", "B"), node("D", "C")))) == "A"


@given(
    st.lists(
        st.tuples(st.sets(st.sampled_from("ABCDEFGHZ"), max_size=3), st.integers(1, 4)), max_size=8
    )
)
def test_learning_order_goes_layer_by_layer(drawn: list[tuple[set[str], int]]) -> None:
    nodes = tuple(
        node(id, *needs, tier=tier) for id, (needs, tier) in zip("ABCDEFGH", drawn, strict=False)
    )
    placed: list[Node] = []
    waiting = sorted(nodes, key=lambda item: item.tier)
    while layer := [
        item for item in waiting if {item.id for item in placed}.issuperset(item.prerequisites)
    ]:
        placed += layer
        waiting = [item for item in waiting if item not in placed]
    assert learning_order(nodes) == tuple(placed)
