"""Knows on what it depends that a loop in Go ends."""

from __future__ import annotations

from tree_sitter import Node

from languages.syntax import above, part, said, walk

PLAIN = ("expression_statement", "assignment_statement", "inc_statement", "dec_statement")
"""Statements that do something and are over."""
_LEAVES = ("break_statement", "continue_statement", "return_statement", "goto_statement")


def decides_a_loop(node: Node) -> bool:
    """Whether a comparison stands in `for a < b {`, which may then go on for ever."""
    below = node
    for item in above(node):
        if item.type == "for_statement":
            return item.named_children[0] == below and below.type != "for_clause"
        below = item
    return False


def keeps_a_loop_ending(node: Node) -> bool:
    """Whether a change here may make a loop endless: its step, or a statement on what it tests."""
    first = _statement_name(node)
    below = node
    for item in above(node):
        if item.type == "for_clause" and below == part(item, "update"):
            return True
        inside = item.type == "for_statement" and below == part(item, "body")
        if inside and first and first in _tested(item):
            return True
        below = item
    return False


def _tested(loop: Node) -> set[str]:
    """The names on which it depends when a loop ends, other than one over what is there."""
    head = loop.named_children[0] if loop.named_children else loop
    if head.type == "range_clause":
        return set()
    heads = [head] if head.type != "block" else []
    heads += [
        asked
        for item in walk(loop, "if_statement")
        if not heads and any(walk(item, *_LEAVES))
        for asked in item.named_children[:-1]
    ]
    return {said(name) for item in heads for name in walk(item, "identifier", "field_identifier")}


def _statement_name(node: Node) -> str:
    """The first name in the plain statement around a node; "" in any other kind of statement."""
    for item in (node, *above(node)):
        if item.type in PLAIN:
            return said(next(walk(item, "identifier"), None))
        if item.type == "block":
            break
    return ""


def both_step(comparison: Node) -> bool:
    """Whether a loop brings both sides of its comparison nearer: where they meet, nothing is left to do."""
    step = part(comparison.parent, "update")
    names = {said(item) for item in walk(step, "identifier")} if step is not None else set()
    return {said(part(comparison, "left")), said(part(comparison, "right"))} <= names
