"""Knows the prerequisite graph of every loaded language: what needs what, and in which order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Set
from dataclasses import dataclass, field, replace
from functools import lru_cache
from types import MappingProxyType

from schemas.content import Node, Tag, Track
from schemas.errors import DocumentError, Problem, Reason, UsageError


@dataclass(frozen=True, slots=True, eq=False)
class Curriculum:
    """Tracks and tags with their indexes; made by `build`, which vouches for the graph.

    Equal only to itself, so that what is derived from it can be kept by it.
    """

    all_tracks: tuple[Track, ...]
    all_tags: tuple[Tag, ...]
    _ordered: Mapping[str, tuple[Node, ...]] = field(repr=False)
    """The nodes of each language in learning order."""
    _by_id: Mapping[tuple[str, str], Node] = field(repr=False)
    """Nodes by language and lower-case id."""
    _tags: Mapping[str, Tag] = field(repr=False)

    def languages(self) -> tuple[str, ...]:
        return tuple(self._ordered)

    def node(self, language: str, id: str) -> Node:
        """The node with this id in any letter case; UsageError when the language has none."""
        found = self._by_id.get((language, id.lower()))
        if found is None:
            raise UsageError(
                Reason.UNKNOWN_NODE,
                f"{language} has no node {id}.",
                hint="Type /map for the nodes, or say the topic in your own words.",
            )
        return found

    def nodes(self, language: str) -> tuple[Node, ...]:
        """All nodes of a language, each after its prerequisites; () for an unknown language."""
        return self._ordered.get(language, ())

    def tracks(self, language: str) -> tuple[Track, ...]:
        return tuple(track for track in self.all_tracks if track.language == language)

    def tag(self, id: str) -> Tag | None:
        return self._tags.get(id)

    def tags(self, language: str) -> tuple[Tag, ...]:
        """The tags that can occur in a language: its own and those of any language."""
        return tuple(tag for tag in self.all_tags if tag.language in (language, "any"))

    def missing(self, node: Node, met: Set[str]) -> tuple[Node, ...]:
        """What stands between the learner and `node`, in learning order.

        A prerequisite in `met` counts with all that it rests on, so the answer is empty exactly
        when every direct prerequisite is met.
        """
        unmet: set[str] = set()
        frontier = [node]
        while frontier:
            for id in frontier.pop().prerequisites:
                if id not in met and id not in unmet:
                    unmet.add(id)
                    frontier.append(self._by_id[node.language, id.lower()])
        return tuple(each for each in self.nodes(node.language) if each.id in unmet)

    def dependants(self, node: Node) -> tuple[Node, ...]:
        """The nodes that name `node` as a prerequisite, in learning order."""
        return tuple(each for each in self.nodes(node.language) if node.id in each.prerequisites)

    def eligible(self, language: str, met: Set[str]) -> tuple[Node, ...]:
        """The frontier: nodes not met yet whose prerequisites all are, in learning order."""
        return tuple(
            node
            for node in self.nodes(language)
            if node.id not in met and met >= set(node.prerequisites)
        )


def build(tracks: tuple[Track, ...], tags: tuple[Tag, ...] = ()) -> Curriculum:
    """Index tracks and tags; DocumentError if an id is doubled, unknown or part of a cycle.

    `lint` finds the same faults, and more, with their file and line.
    """
    by_language: dict[str, dict[str, Node]] = {}
    problems: list[Problem] = []
    for track in tracks:
        known = by_language.setdefault(track.language, {})
        for node in track.nodes:
            if known.setdefault(node.id.lower(), node) is not node:
                problems.append(Problem(track.id, f"{node.id} names another node already"))
    ordered = {}
    for language, known in by_language.items():
        order = learning_order(tuple(known.values()))
        ordered[language] = order
        if stuck := sorted({node.id for node in known.values()} - {node.id for node in order}):
            words = f"unknown prerequisites or a cycle around {', '.join(stuck)}"
            problems.append(Problem(language, words))
    if problems:
        raise DocumentError(Reason.CONTENT_INVALID, tuple(problems), hint="Mend the track files.")
    by_id = {(node.language, node.id.lower()): node for each in ordered.values() for node in each}
    return Curriculum(
        tracks,
        tags,
        MappingProxyType(ordered),
        MappingProxyType(by_id),
        MappingProxyType({tag.id: tag for tag in tags}),
    )


OWN_TRACK = "Custom"
"""Title of the track that holds the nodes written for one learner."""


def own_track(language: str) -> str:
    """Id of that track in a language."""
    return f"{language}-custom"


@lru_cache(maxsize=4)
def with_nodes(curriculum: Curriculum, nodes: tuple[Node, ...]) -> Curriculum:
    """The curriculum with a learner's own nodes in a track of their own.

    Left out are nodes whose id is taken, or whose prerequisites are gone since they were written:
    the tracks change with the program, and nobody may be locked out by that.
    """
    taken = {node.id.lower() for name in curriculum.languages() for node in curriculum.nodes(name)}
    own: dict[str, Node] = {}
    for node in nodes:
        if node.id.lower() not in taken:
            own.setdefault(node.id.lower(), node)
    tracks: list[Track] = []
    for language in dict.fromkeys(node.language for node in own.values()):
        added = (node for node in own.values() if node.language == language)
        order = learning_order((*curriculum.nodes(language), *added))
        placed = tuple(node for node in order if node.id.lower() in own)
        if placed:
            tracks.append(Track(own_track(language), OWN_TRACK, language, placed))
    return build((*curriculum.all_tracks, *tracks), curriculum.all_tags) if tracks else curriculum


@lru_cache(maxsize=4)
def with_tracks(curriculum: Curriculum, tracks: tuple[Track, ...]) -> Curriculum:
    """The curriculum with further tracks, whose nodes rest on each other alone.

    Left out are nodes whose id is taken: the bundled tracks grow with the program.
    """
    taken = {node.id.lower() for name in curriculum.languages() for node in curriculum.nodes(name)}
    added: list[Track] = []
    for track in tracks:
        order = learning_order(tuple(item for item in track.nodes if item.id.lower() not in taken))
        taken |= {node.id.lower() for node in order}
        if order:
            added.append(replace(track, nodes=order))
    return build((*curriculum.all_tracks, *added), curriculum.all_tags) if added else curriculum


def learning_order(nodes: tuple[Node, ...]) -> tuple[Node, ...]:
    """The nodes of one language by longest prerequisite path, then tier, then as given.

    Nodes on a cycle or behind an unknown prerequisite have no place and are left out.
    """
    waiting = sorted(nodes, key=lambda node: node.tier)
    lacks = [len(set(node.prerequisites)) for node in waiting]
    rests_on: dict[str, list[int]] = defaultdict(list)
    for place, node in enumerate(waiting):
        for id in set(node.prerequisites):
            rests_on[id].append(place)
    order: list[Node] = []
    layer = [place for place, count in enumerate(lacks) if not count]
    while layer:
        order += (waiting[place] for place in layer)
        opened = [above for place in layer for above in rests_on.pop(waiting[place].id, ())]
        for place in opened:
            lacks[place] -= 1
        layer = sorted({place for place in opened if not lacks[place]})
    return tuple(order)
