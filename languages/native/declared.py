"""Knows the variables, parameters and fields that C and C++ source declares."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from languages.syntax import part, said, walk

_NOT_AN_OBJECT = ("function_declarator", "abstract_function_declarator")


@dataclass(frozen=True, slots=True)
class Variable:
    """`type` is its base type as written, `depth` how many pointers and arrays lie before that."""

    name: str
    type: str
    depth: int
    constant: bool
    """Whether what it is or points to is `const`."""
    value: Node | None
    declaration: Node


def declared(node: Node) -> Iterator[Variable]:
    """Every variable, parameter and field below `node`, in the order of the text."""
    for found in walk(node, "declaration", "parameter_declaration", "field_declaration"):
        kind = said(part(found, "type"))
        constant = any(said(item) == "const" for item in found.named_children)
        for declarator in found.children_by_field_name("declarator"):
            variable = _variable(declarator, found, kind, constant=constant)
            if variable:
                yield variable


def _variable(at: Node, found: Node, kind: str, *, constant: bool) -> Variable | None:
    value, depth, inner = None, 0, at
    while inner.type not in ("identifier", "field_identifier"):
        if inner.type in _NOT_AN_OBJECT:
            return None
        depth += inner.type in ("pointer_declarator", "array_declarator")
        value = part(inner, "value") or value
        named = inner.named_children
        below = part(inner, "declarator") or (named[0] if named else None)
        if below is None:
            return None
        inner = below
    return Variable(said(inner), kind, depth, constant, value, found)
