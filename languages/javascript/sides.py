"""Knows the call that an assertion of a test compared, from the test's own text."""

from __future__ import annotations

import re

import tree_sitter_javascript
from tree_sitter import Node

from languages.syntax import above, parsed, part, said, walk

_LITERALS = ("string", "number", "true", "false", "null", "undefined", "regex")
_HOLDERS = ("array", "object", "pair", "unary_expression", "template_string", "string_fragment")
_KNOWN = ("undefined", "NaN", "Infinity")
_MOST = 200


def called_in(file: tuple[str, str], place: re.Match[str]) -> str | None:
    """The call whose result the assertion at a place compared, with the values that it was given; None
    where the text does not tell them."""
    path, text = file
    if not text or place["file"] != path or not place["column"]:
        return None
    root = parsed(text, tree_sitter_javascript.language).root
    row = int(place["line"]) - 1
    line = text.split("\n")[row] if row < text.count("\n") + 1 else ""
    column = len(line[: int(place["column"]) - 1].encode())
    at = root.descendant_for_point_range((row, column), (row, column))
    assertion = (
        next((item for item in above(at) if item.type == "call_expression"), None) if at else None
    )
    given = part(assertion, "arguments")
    if given is None or not given.named_children:
        return None
    call = _call(given.named_children[0], given)
    arguments = part(call, "arguments")
    values = _with_values(arguments, arguments) if arguments is not None else None
    if call is None or values is None:
        return None
    found = " ".join(f"{said(part(call, 'function'))}{values}".split())
    return found if len(found) <= _MOST else None


def _call(node: Node, scope: Node) -> Node | None:
    """The call that a value is, also behind `await` or a constant of the test."""
    if node.type == "await_expression":
        return _call(node.named_children[0], scope)
    if node.type == "identifier":
        value = _constant(said(node), scope)
        return _call(value, value) if value is not None else None
    return node if node.type == "call_expression" else None


def _constant(name: str, scope: Node) -> Node | None:
    """What a constant that stands before `scope` was given, if only one has that name, and nobody had
    its array or object in hands since."""
    home = next((item for item in above(scope) if item.type == "statement_block"), None)
    if home is None:
        return None
    named = [item for item in walk(home, "identifier") if said(item) == name]
    before = [item for item in named if item.start_byte < scope.start_byte]
    holder = before[0].parent if before else None
    if holder is None or holder.type != "variable_declarator" or part(holder, "name") != before[0]:
        return None
    value = part(holder, "value")
    changeable = value is not None and value.type in ("array", "object")
    constant = said(part(holder.parent, "kind")) == "const"
    return value if constant and not (changeable and len(before) > 1) else None


def _with_values(node: Node | None, scope: Node) -> str | None:
    """The text of arguments with each constant's value in its place; None where one is not known."""
    if node is None or node.type == "shorthand_property_identifier":
        return None
    if node.type == "identifier":
        if said(node) in _KNOWN:
            return said(node)
        value = _constant(said(node), scope)
        return _with_values(value, value) if value is not None else None
    if not node.named_children or node.type in _LITERALS:
        return said(node)
    return _joined(node, scope) if node.type in (*_HOLDERS, "arguments") else None


def _joined(node: Node, scope: Node) -> str | None:
    """The text of what holds other values, each with its constants' values."""
    data, start = node.text or b"", node.start_byte
    pieces: list[str] = []
    done = start
    for child in node.named_children:
        key = child.type == "property_identifier"
        inner = said(child) if key else _with_values(child, scope)
        if inner is None:
            return None
        pieces += [data[done - start : child.start_byte - start].decode(), inner]
        done = child.end_byte
    return "".join((*pieces, data[done - start :].decode()))
