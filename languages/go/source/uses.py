"""Knows what keeps Go source compiling when a part of it goes: a use of each variable and package in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from languages.syntax import part, said, walk

from .declared import brought, imports, locals_at

TYPES = re.compile(
    r"time\.(?:Duration|Month|Weekday)|sync\.\w+|strings\.(?:Builder|Reader)|bytes\.Buffer"
)
"""What looks like a value of a package and is a type."""


def kept(root: Node, gone: list[Node]) -> str | None:
    """What keeps the variables and packages of these nodes in use; None where nothing does."""
    names: dict[str, None] = {}
    for node in gone:
        seen = locals_at(node)
        own = {said(name) for item in walk(node) for name in brought(item)}
        words = {said(item) for item in walk(node, "identifier")}
        if own & seen & words:
            return None
        names |= dict.fromkeys(sorted(words & seen))
        for package in sorted({name for name, _use in used_packages(node)} & imports(root).keys()):
            uses = [use for name, use in used_packages(node) if name == package]
            values = [use for use in uses if not TYPES.fullmatch(use)]
            if not _elsewhere(root, package, gone):
                names[(values or [f"*new({uses[0]})"])[0]] = None
    return f"{', '.join('_' * len(names))} = {', '.join(names)}; " if names else ""


def _elsewhere(root: Node, package: str, gone: list[Node]) -> bool:
    """Whether a package is used outside of these nodes."""
    inside = sum(name == package for node in gone for name, _use in used_packages(node))
    return sum(name == package for name, _use in used_packages(root)) > inside


def used_packages(node: Node) -> Iterator[tuple[str, str]]:
    """The names before a dot, with what is taken from them: "fmt" and "fmt.Println"."""
    for item in walk(node, "selector_expression", "qualified_type"):
        name = said(part(item, "operand") or part(item, "package"))
        yield name, f"*new({said(item)})" if item.type == "qualified_type" else said(item)
