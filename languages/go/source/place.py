"""Knows where in Go source a change is made, and what it takes to make it."""

from __future__ import annotations

from dataclasses import dataclass

from tree_sitter import Node

from languages.edits import Edit, EditKind
from languages.syntax import Source

from .types import Types


@dataclass(frozen=True, slots=True)
class Place:
    """The source, and the function in which changes are made; "" outside of all."""

    source: Source
    types: Types
    packages: frozenset[str]
    function: str = ""
    results: tuple[str, ...] = ()

    def edit(self, kind: EditKind, node: Node, new: str, end: Node | None = None) -> Edit:
        start, stop = self.source.start(node), self.source.end(end or node)
        return Edit(kind, start, stop, new, self.function)
