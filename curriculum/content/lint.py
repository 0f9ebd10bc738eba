"""Knows what must hold across curriculum documents, and on which line a fault of one sits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import cast

from curriculum.graph.graph import learning_order
from schemas.content import Exercise, Node, Tag, Track
from schemas.errors import Problem

TRIGGERS = ("code", "msg", "warn", "san", "exc", "test", "ast", "both")
"""What a tag's trigger may look at (learning.md §2)."""

_KEY = re.compile(r"(?:(?P<table>\w+)\[(?P<index>\d+)\]\.?)?(?P<key>[\w-]*)")
_ASSIGNMENT = re.compile(r"(?P<key>[\w-]+)\s*=\s*(?P<value>.*)")


@dataclass(frozen=True, slots=True)
class Documents:
    """All that is checked together: tracks by file path, the tags of one file, exercises.

    `texts` holds the documents' texts by path (an exercise's is `ID/exercise.toml`); a fault in a
    document whose text is not given has no line.
    """

    tracks: Mapping[str, Track]
    tags: tuple[Tag, ...]
    exercises: tuple[Exercise, ...] = ()
    tags_path: str = "misconceptions.toml"
    texts: Mapping[str, str] = field(default_factory=dict)

    def problem(self, path: str, key: str, words: str) -> Problem:
        return Problem(path, f"{key}: {words}", line_of(self.texts.get(path, ""), key))


@dataclass(frozen=True, slots=True)
class _Entry:
    """A node and where it is written."""

    node: Node
    path: str
    key: str


def lint(documents: Documents) -> tuple[Problem, ...]:
    """Every fault that no single document shows, in the order of the documents."""
    entries = [
        _Entry(node, path, f"node[{index}]")
        for path, track in documents.tracks.items()
        for index, node in enumerate(track.nodes)
    ]
    problems = [
        *_doubled(documents, entries),
        *_tags(documents, entries),
        *_node_tags(documents, entries),
        *_exercises(documents, entries),
    ]
    for language in dict.fromkeys(entry.node.language for entry in entries):
        own = {entry.node.id: entry for entry in entries if entry.node.language == language}
        problems += [*_prerequisites(documents, own), *_unreachable(documents, own)]
    return tuple(problems)


def _doubled(documents: Documents, entries: list[_Entry]) -> Iterator[Problem]:
    """Ids are unique over all languages: what is believed about a learner is kept by node id."""
    tracks: dict[str, str] = {}
    for path, track in documents.tracks.items():
        if (first := tracks.setdefault(track.id, path)) != path:
            yield documents.problem(path, "id", f"{track.id} names the track of {first} already")
    nodes: dict[str, _Entry] = {}
    for entry in entries:
        if (other := nodes.setdefault(entry.node.id.lower(), entry)) is not entry:
            words = f"{entry.node.id} names a node of {other.path} already"
            yield documents.problem(entry.path, f"{entry.key}.id", words)
    tags: set[str] = set()
    for index, tag in enumerate(documents.tags):
        if tag.id in tags:
            words = f"{tag.id} names another tag already"
            yield documents.problem(documents.tags_path, f"misconception[{index}].id", words)
        tags.add(tag.id)
    exercises: set[str] = set()
    for exercise in documents.exercises:
        if exercise.id in exercises:
            yield Problem(exercise.id, "a second exercise of this name")
        exercises.add(exercise.id)


def _tags(documents: Documents, entries: list[_Entry]) -> Iterator[Problem]:
    nodes = {entry.node.id: entry.node.language for entry in entries}
    languages = set(nodes.values())
    for index, tag in enumerate(documents.tags):
        key = f"misconception[{index}]"
        if tag.trigger.split(":")[0] not in TRIGGERS:
            words = f"expected KIND:PATTERN, KIND: {', '.join(TRIGGERS)}"
            yield documents.problem(documents.tags_path, f"{key}.trigger", words)
        if not tag.remediation.strip():
            yield documents.problem(documents.tags_path, f"{key}.remediation", "must not be blank")
        if tag.language not in languages:
            continue
        for id in tag.node.split("|"):
            if nodes.get(id) != tag.language:
                words = f"{tag.language} has no node {id}"
                yield documents.problem(documents.tags_path, f"{key}.node", words)


def _node_tags(documents: Documents, entries: list[_Entry]) -> Iterator[Problem]:
    tags = {tag.id: tag for tag in documents.tags}
    for entry in entries:
        key = f"{entry.key}.tags"
        if not entry.node.tags:
            yield documents.problem(entry.path, key, f"{entry.node.id} needs at least one tag")
        for id in entry.node.tags:
            if fault := _tag_fault(id, entry.node.language, tags):
                yield documents.problem(entry.path, key, fault)


def _tag_fault(id: str, language: str, tags: Mapping[str, Tag]) -> str:
    if id not in tags:
        return f"no misconception is called {id!r}"
    if tags[id].language not in (language, "any"):
        return f"{id} belongs to {tags[id].language}, not to {language}"
    return ""


def _exercises(documents: Documents, entries: list[_Entry]) -> Iterator[Problem]:
    tags = {tag.id: tag for tag in documents.tags}
    nodes = {entry.node.id: entry.node for entry in entries}
    for exercise in documents.exercises:
        node = nodes.get(exercise.node)
        if node is None or node.language != exercise.language:
            yield Problem(exercise.id, f"{exercise.language} has no node {exercise.node}")
        for index, answer in enumerate(exercise.wrong):
            if fault := _tag_fault(answer.tag, exercise.language, tags):
                path = f"{exercise.id}/exercise.toml"
                yield documents.problem(path, f"wrong[{index}].tag", fault)


def _prerequisites(documents: Documents, own: Mapping[str, _Entry]) -> Iterator[Problem]:
    for id, entry in own.items():
        key = f"{entry.key}.prerequisites"
        for needed in entry.node.prerequisites:
            if needed not in own:
                words = f"{entry.node.language} has no node {needed}"
                yield documents.problem(entry.path, key, words)
            elif own[needed].node.tier > entry.node.tier:
                words = f"{needed} is of tier {own[needed].node.tier}, {id} of {entry.node.tier}"
                yield documents.problem(entry.path, key, words)
            others = [other for other in entry.node.prerequisites if other != needed]
            if needed in _ancestors(others, own) or entry.node.prerequisites.count(needed) > 1:
                words = f"{needed} is implied by the other prerequisites"
                yield documents.problem(entry.path, key, words)


def _ancestors(ids: list[str], own: Mapping[str, _Entry]) -> set[str]:
    """Everything that the nodes rest on, themselves left out unless a cycle leads back."""
    found: set[str] = set()
    frontier = list(ids)
    while frontier:
        entry = own.get(frontier.pop())
        fresh = set(entry.node.prerequisites) - found if entry else set()
        found |= fresh
        frontier += fresh
    return found


def _unreachable(documents: Documents, own: Mapping[str, _Entry]) -> Iterator[Problem]:
    """Nodes no learner can come to: those on a cycle, told once, and all that stand behind one."""
    placed = {node.id for node in learning_order(tuple(entry.node for entry in own.values()))}
    told: set[str] = set()
    for id, entry in own.items():
        if id in placed or id in told:
            continue
        above = _ancestors([id], own)
        cycle = {other for other in above if id in _ancestors([other], own)} if id in above else ()
        told |= set(cycle)
        words = f"a cycle: {', '.join(sorted(cycle))}" if cycle else _blocked(entry.node, placed)
        yield documents.problem(entry.path, f"{entry.key}.prerequisites", words)


def _blocked(node: Node, placed: set[str]) -> str:
    behind = ", ".join(id for id in node.prerequisites if id not in placed)
    return f"{node.id} cannot be reached: nobody gets past {behind}"


def line_of(text: str, key: str) -> int:
    """1-based line of `key`, such as `title` or `node[3].tags[0]`; where an entry lacks the key,
    the line of its header, and 0 when the document has neither."""
    place = cast("re.Match[str]", _KEY.match(key))
    header, wanted = f"[[{place['table']}]]", place["key"]
    found, seen, inside = 0, -1, place["table"] is None
    index = int(place["index"] or -1)
    for number, line in _structural_lines(text):
        if line.startswith("["):
            seen += line.startswith(header)
            inside = line.startswith(header) and seen == index
            found = number if inside else found
        elif inside and (pair := _ASSIGNMENT.match(line)) and pair["key"] == wanted:
            return number
    return found


def _structural_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, without the insides of multi-line strings."""
    closing = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if closing:
            closing = "" if closing in line else closing
            continue
        yield number, line
        pair = _ASSIGNMENT.match(line)
        opening = pair["value"][:3] if pair else ""
        if pair and opening in ('"""', "'''") and opening not in pair["value"][3:]:
            closing = opening
