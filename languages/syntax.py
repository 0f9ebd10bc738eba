"""Reads source as a syntax tree, broken source as well.

The grammars are tree-sitter's. What the tree cannot make sense of is a node of type `ERROR`; what
stands before and after it is read all the same.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

from tree_sitter import Language, Node, Parser

Grammar = Callable[[], object]
"""The `language` function of a grammar's package, such as `tree_sitter_c.language`."""


@dataclass(frozen=True, slots=True)
class Source:
    """A text with its tree. The tree counts in bytes of UTF-8, everything here in characters."""

    text: str
    data: bytes
    root: Node

    def start(self, node: Node) -> int:
        """Index of a node's first character."""
        return self._index(node.start_byte)

    def end(self, node: Node) -> int:
        """Index after a node's last character."""
        return self._index(node.end_byte)

    def _index(self, at: int) -> int:
        plain = len(self.data) == len(self.text)
        return at if plain else len(self.data[:at].decode("utf-8", "surrogatepass"))


@lru_cache(maxsize=64)
def parsed(text: str, grammar: Grammar) -> Source:
    """The text as a tree; never raises, whatever the text."""
    data = text.encode("utf-8", "surrogatepass")
    return Source(text, data, _parser(grammar).parse(data).root_node)


@cache
def _parser(grammar: Grammar) -> Parser:
    return Parser(Language(grammar()))


def walk(node: Node, *kinds: str) -> Iterator[Node]:
    """The node and all below it, in the order of the text; with `kinds`, those of these types."""
    cursor = node.walk()
    while True:
        found = cursor.node
        if found is not None and (not kinds or found.type in kinds):
            yield found
        if cursor.goto_first_child() or cursor.goto_next_sibling():
            continue
        while cursor.goto_parent():
            if cursor.goto_next_sibling():
                break
        else:
            return


def outermost(node: Node, *kinds: str) -> Iterator[Node]:
    """Nodes of these types that stand in no other one of them, in the order of the text."""
    end = -1
    for found in walk(node, *kinds):
        if found.start_byte >= end:
            end = found.end_byte
            yield found


def above(node: Node) -> Iterator[Node]:
    """The nodes around a node, the nearest first."""
    while (parent := node.parent) is not None:
        yield parent
        node = parent


def part(node: Node | None, field: str) -> Node | None:
    """The child that a grammar calls `field`."""
    return None if node is None else node.child_by_field_name(field)


def said(node: Node | None) -> str:
    """The text of a node; "" for none."""
    raw = None if node is None else node.text
    return "" if raw is None else raw.decode("utf-8", "replace")


def line(node: Node) -> int:
    """The 1-based line in which a node begins."""
    return node.start_point.row + 1
