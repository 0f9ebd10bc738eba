"""Use case: count which nodes have exercises, and of which kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import PurePath

from curriculum.content.parse import parse_exercise
from curriculum.graph.graph import Curriculum
from schemas.errors import LearnError

PROJECTS = "projects"
"""Below a language's folder, the folder of its projects."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """The kinds of the exercises of every node, one entry an exercise; `broken` are folders that
    could not be read, each with the reason."""

    nodes: Mapping[str, tuple[str, ...]]
    broken: tuple[str, ...] = ()

    def with_fewer_than(self, number: int) -> tuple[str, ...]:
        """The nodes that have fewer exercises."""
        return tuple(id for id, kinds in self.nodes.items() if len(kinds) < number)


def _language(parts: tuple[str, ...]) -> str:
    """The folder's parent names the language; a step of a project stands two folders deeper."""
    return parts[-4] if len(parts) > 3 and parts[-3] == PROJECTS else parts[-2]


def coverage(
    curriculum: Curriculum, paths: tuple[str, ...], read: Callable[[str], Mapping[str, str]]
) -> Coverage:
    """Every node of the languages in which there are exercises, in learning order."""
    found: dict[str, list[str]] = {}
    broken: list[str] = []
    languages: dict[str, None] = {}
    for path in paths:
        parts = PurePath(path).parts
        try:
            exercise = parse_exercise("/".join((_language(parts), parts[-1])), read(path))
        except LearnError as error:
            broken.append(f"{path}: {error.message}")
            continue
        if exercise.project:
            continue  # met in its project only, never set for its node
        languages.setdefault(exercise.language)
        found.setdefault(exercise.node, []).append(exercise.kind)
    nodes = {
        node.id: tuple(found.get(node.id, ()))
        for language in languages
        for node in curriculum.nodes(language)
    }
    return Coverage(nodes, tuple(broken))
