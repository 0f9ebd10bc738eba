"""Knows the functions, stores and uses of Go source, as its static patterns ask for them."""

from __future__ import annotations

from collections.abc import Iterator

from tree_sitter import Node

from languages.syntax import above, part, said, walk

from .declared import FUNCTIONS, brought

DECLARED = ("function_declaration", "method_declaration")
STORES = ("assignment_statement", "inc_statement", "dec_statement")


def declared_functions(root: Node) -> Iterator[tuple[Node, Node]]:
    """The functions and methods of a file, each with its body."""
    for function in walk(root, *DECLARED):
        body = part(function, "body")
        if body is not None:
            yield function, body


def head_of(loop: Node) -> Node:
    """What stands between `for` and the body: a clause, a condition, or the body where there is nothing."""
    return loop.named_children[0] if loop.named_children else loop


def stored(body: Node) -> Iterator[tuple[Node, Node]]:
    """The statements that store, each with one of the places that it stores into."""
    for found in walk(body, *STORES):
        left = part(found, "left")
        targets = left.named_children if left is not None else found.named_children[:1]
        for target in targets:
            yield found, target


def owner(target: Node) -> tuple[str, list[str]]:
    """The variable that a place belongs to, and the kinds of steps that lead from it to the place."""
    steps: list[str] = []
    at: Node | None = target
    while at is not None and at.type != "identifier":
        steps.append(at.type)
        inner = at.named_children[0] if at.named_children else None
        at = part(at, "operand") or inner
    return said(at), steps


def uses(scope: Node, name: str) -> list[Node]:
    """Where a variable is named, but for its declaration and for keys of the same name."""
    found = []
    for item in walk(scope, "identifier"):
        if said(item) == name and not _is_key(item) and not _is_declared(item):
            found.append(item)
    return found


def _is_key(item: Node) -> bool:
    holder = item.parent
    around = holder.parent if holder is not None else None
    return around is not None and around.type == "keyed_element" and part(around, "key") == holder


def _is_declared(item: Node) -> bool:
    around = item.parent
    if around is None:
        return False
    declaration = around.parent if around.type == "expression_list" else around
    return declaration is not None and item in brought(declaration)


def inside(node: Node, around: Node) -> bool:
    return around.start_byte <= node.start_byte and node.end_byte <= around.end_byte


def function_around(node: Node) -> Node | None:
    """The innermost function, with a name or without, that a node stands in."""
    return next((item for item in above(node) if item.type in FUNCTIONS), None)


def is_bare(item: Node) -> bool:
    """Whether a variable is given on whole: returned, stored, passed to a function."""
    around = item.parent
    if around is not None and around.type == "unary_expression":
        around = around.parent
    return around is not None and around.type in (
        *("expression_list", "argument_list", "literal_element", "var_spec", "send_statement"),
        *("return_statement", "range_clause"),
    )


def calls(body: Node) -> Iterator[tuple[Node, str]]:
    """Calls, each with what is called as it is written."""
    for found in walk(body, "call_expression"):
        yield found, said(part(found, "function"))


def arguments(call: Node) -> list[Node]:
    given = part(call, "arguments")
    return given.named_children if given is not None else []
