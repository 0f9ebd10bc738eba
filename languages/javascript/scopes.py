"""Knows the functions, variables and changes of JavaScript source, as its static patterns ask for them."""

from __future__ import annotations

from collections.abc import Collection, Iterator

from tree_sitter import Node

from languages.reading import name_of
from languages.syntax import above, part, said, walk

FUNCTIONS = (
    *("function_declaration", "generator_function_declaration", "method_definition"),
    *("arrow_function", "function_expression", "generator_function"),
)
LOOPS = ("for_statement", "for_in_statement", "while_statement", "do_statement")
_MUTATORS = frozenset(
    (
        *("push", "pop", "shift", "unshift", "splice", "sort", "reverse", "fill", "copyWithin"),
        *("set", "add", "delete", "clear"),
    )
)


def given(function: Node) -> str:
    """The name of a function: its own, or that of the variable that holds it."""
    own = part(function, "name")
    around = function.parent
    holder = (
        around if around is not None and around.type in ("variable_declarator", "pair") else None
    )
    return (
        said(own)
        if own is not None
        else name_of(holder) or said(part(holder, "key"))
        if holder
        else ""
    )


def scopes(root: Node) -> Iterator[Node]:
    """The file, and every function in it."""
    yield root
    yield from walk(root, *FUNCTIONS)


def enclosing(node: Node, *kinds: str) -> Node | None:
    return next((item for item in above(node) if item.type in kinds), None)


def call_of(call: Node) -> str:
    """The name of the function or method that a call calls."""
    called = part(call, "function")
    return said(part(called, "property") or called)


def calls(root: Node, names: Collection[str]) -> Iterator[Node]:
    """Calls of methods with one of these names."""
    for found in walk(root, "call_expression"):
        called = part(found, "function")
        if called is not None and called.type == "member_expression" and call_of(found) in names:
            yield found


def declared(scope: Node, *, own: bool = False) -> Iterator[tuple[str, Node | None]]:
    """Plain variables below `scope`, with what they begin as; with `own`, those that stand in it directly."""
    lists = (
        scope.named_children if own else walk(scope, "lexical_declaration", "variable_declaration")
    )
    for item in lists:
        if item.type in ("lexical_declaration", "variable_declaration"):
            for variable in item.named_children:
                name = part(variable, "name")
                if name is not None and name.type == "identifier":
                    yield said(name), part(variable, "value")


def reads(scope: Node, name: str) -> Iterator[Node]:
    """Where a variable is read: not where it is declared or gets a value."""
    for found in walk(scope, "identifier", "shorthand_property_identifier"):
        around = found.parent
        if said(found) != name or around is None:
            continue
        stores = around.type in ("variable_declarator", "assignment_expression")
        if not (stores and found in (part(around, "name"), part(around, "left"))):
            yield found


def mutations(scope: Node) -> Iterator[tuple[Node, str, bool]]:
    """Changes of the object behind a plain name, and whether they happen deeper inside of it."""
    for found in walk(
        scope, "call_expression", "assignment_expression", "augmented_assignment_expression"
    ):
        if found.type == "call_expression":
            called = part(found, "function")
            changed = part(called, "object") if call_of(found) in _MUTATORS else None
            yield from _of_a_name(found, changed, 0)
        else:
            target = part(found, "left")
            if target is not None and target.type in ("member_expression", "subscript_expression"):
                yield from _of_a_name(found, part(target, "object"), 0)


def _of_a_name(at: Node, changed: Node | None, depth: int) -> Iterator[tuple[Node, str, bool]]:
    while changed is not None and changed.type in ("member_expression", "subscript_expression"):
        changed, depth = part(changed, "object"), depth + 1
    if changed is not None and changed.type == "identifier":
        yield at, said(changed), depth > 0
