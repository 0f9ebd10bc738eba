"""Knows static patterns of wrong beliefs about pointers in C, by the syntax tree."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.native.declared import declared
from languages.syntax import above, line, part, said, walk

_THROUGH = ("subscript_expression", "field_expression", "pointer_expression")


def loses_parameters(function: Node) -> bool:
    """Whether a function gets no address and changes its own copies, or gets addresses and writes
    through none of them: it changes the addresses instead, or does nothing with them."""
    body = part(function, "body")
    given = [
        item for item in declared(function) if item.declaration.type == "parameter_declaration"
    ]
    if body is None or not given:
        return False
    names = {item.name for item in given}
    changed = any(_stored(item) in names for item in walk(body, "expression_statement"))
    if all(item.depth == 0 for item in given):
        return changed
    addresses = {item.name for item in given if item.depth and not item.constant}
    if not addresses or any(name in addresses for name in _written_through(body)):
        return False
    return changed or not any(_is_handed_on(name) for name in _uses(body, addresses))


def _stored(statement: Node) -> str:
    """The plain variable that a statement gives a new value."""
    store = statement.named_children[0] if statement.named_children else None
    plain = store is not None and store.type == "assignment_expression"
    return said(part(store, "left")) if plain and said(part(store, "operator")) == "=" else ""


def _written_through(body: Node) -> Iterator[str]:
    """The names at whose addresses something is stored or counted up."""
    for found in walk(body, "assignment_expression", "update_expression"):
        target = part(found, "left") or part(found, "argument")
        for place in walk(target, *_THROUGH) if target else ():
            yield from (said(name) for name in walk(place, "identifier"))


def _uses(body: Node, names: set[str]) -> Iterator[Node]:
    return (name for name in walk(body, "identifier") if said(name) in names)


def _is_handed_on(name: Node) -> bool:
    """Whether the address is walked with, kept, or given to somebody else as it is."""
    around = name.parent
    if around is None:
        return False
    if around.type == "binary_expression":
        return said(part(around, "operator")) == "+"
    kept = part(around, "right") == name or part(around, "value") == name
    return kept or around.type in ("argument_list", "return_statement", "update_expression")


def _text_by_address(root: Node) -> Found:
    texts = {item.name for item in declared(root) if item.type == "char" and item.depth == 1}
    if any(said(part(call, "function")) == "strcmp" for call in walk(root, "call_expression")):
        return
    for found in walk(root, "binary_expression"):
        sides = part(found, "left"), part(found, "right")
        left, right = (said(part(side, "field") or side) for side in sides)
        sign = said(part(found, "operator"))
        if sign in ("==", "!=") and left in texts and right in texts:
            yield line(found), f"{left} {sign} {right} compares where two texts are"


def _used_after_free(root: Node) -> Found:
    for call in walk(root, "call_expression"):
        given = part(call, "arguments")
        if (
            said(part(call, "function")) != "free"
            or given is None
            or len(given.named_children) != 1
        ):
            continue
        name = said(given.named_children[0])
        use = next(_uses_after(call, name), None)
        if use is not None and not _is_stored_into(use):
            yield line(use), f"{name} is used after it was freed"


def _uses_after(call: Node, name: str) -> Iterator[Node]:
    """Where a name stands after a call, in the same block."""
    block = next((item for item in above(call) if item.type == "compound_statement"), None)
    for use in walk(block, "identifier") if block else ():
        if use.start_byte > call.end_byte and said(use) == name:
            yield use


def _is_stored_into(name: Node) -> bool:
    around = name.parent
    return around is not None and part(around, "left") == name and around.type.startswith("assign")


def _past_the_end(root: Node) -> Found:
    """`i <= n` in the head of a loop whose body takes the element i of a table as it is."""
    for loop in walk(root, "for_statement"):
        test, body = part(loop, "condition"), part(loop, "body")
        name, bound = said(part(test, "left")), part(test, "right")
        plain = bound is not None and bound.type in ("identifier", "number_literal")
        if body is None or not plain or said(part(test, "operator")) != "<=":
            continue
        for taken in walk(body, "subscript_expression"):
            if said(part(taken, "index")) == name:
                table = said(part(taken, "argument"))
                yield line(loop), f"{table}[{name}] goes as far as {said(bound)}"
                break


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "text_by_address": _text_by_address,
    "used_after_free": _used_after_free,
    "past_the_end": _past_the_end,
}
