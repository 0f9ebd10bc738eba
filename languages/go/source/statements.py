"""Knows the small changes of whole statements in Go that a good test should notice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tree_sitter import Node

from languages.edits import Edit
from languages.syntax import above, part, said

from .declared import FUNCTIONS, SCOPES, results
from .lazy import other_value
from .loops import keeps_a_loop_ending
from .place import Place
from .uses import kept

_HANGS = re.compile(r"close|(?:.*\.)?(?:Done|Unlock|RUnlock|Signal|Broadcast|cancel|Cancel)|cancel")
"""Calls without which somebody may wait for ever."""
_LOCK = re.compile(r"(?P<of>.+\.)(?P<read>R?)Lock\(\)")


def statements(block: Node | None) -> list[Node]:
    """The statements of a block or a case, without comments."""
    if block is None:
        return []
    listed = next((item for item in block.named_children if item.type == "statement_list"), None)
    found = listed.named_children if listed is not None else []
    return [item for item in found if item.type != "comment"]


def returned(place: Place, node: Node) -> Iterator[Edit]:
    """Another value in the place of the first; an error that is not told."""
    values, kinds = _given_back(node)
    if not values or len(values) != len(kinds):
        return
    instead = {0: other_value(kinds[0], said(values[0]))}
    if says_no(node):
        instead = {len(kinds) - 1: "nil" if kinds[-1] == "error" else "true"}
    texts = [instead.get(number, said(value)) for number, value in enumerate(values)]
    gone = [value for number, value in enumerate(values) if number in instead]
    used = kept(place.source.root, gone)
    if used is not None and texts != [said(value) for value in values]:
        yield place.edit("return", node, f"{used}return {', '.join(texts)}")


def says_no(node: Node) -> bool:
    """Whether a `return` tells an error, or that there is nothing: then its other values are nobody's."""
    values, kinds = _given_back(node)
    if not values or len(values) != len(kinds):
        return False
    nothing = kinds[-1] == "bool" and len(kinds) > 1 and said(values[-1]) == "false"
    return nothing or (kinds[-1] == "error" and said(values[-1]) != "nil")


def _given_back(node: Node) -> tuple[list[Node], list[str]]:
    """The values of a `return`, and the types of what its function gives back."""
    values = node.named_children[0].named_children if node.named_children else []
    function = next((item for item in above(node) if item.type in FUNCTIONS), None)
    return values, results(function) if function is not None else []


def left_out(place: Place, node: Node) -> Iterator[Edit]:
    """It is left out, where the function still ends as it must and nobody then waits for ever."""
    listed = node.parent is not None and node.parent.type == "statement_list"
    if not listed or keeps_a_loop_ending(node) or said(node).startswith("_ ="):
        return
    call = node.named_children[0] if node.named_children else node
    called = said(part(call, "function"))
    if lock := _LOCK.fullmatch(said(node)):
        yield from _locked(place, node, lock)
    elif called == "panic":
        if not place.results or _in_plain_if(node):
            yield from _dropped(place, node)
    elif not _HANGS.fullmatch(called) and not called.endswith(("Lock", ".Add")):
        yield from _dropped(place, node)


def _locked(place: Place, node: Node, lock: re.Match[str]) -> Iterator[Edit]:
    """A lock and the `defer` that opens it, both left out: then two may be inside at once."""
    after = node.next_named_sibling
    if after is not None and said(after) == f"defer {lock['of']}{lock['read']}Unlock()":
        yield place.edit("statement", node, f"_ = &{lock['of'][:-1]}", end=after)


def _in_plain_if(node: Node) -> bool:
    """Whether a statement stands in an `if` behind which the function goes on."""
    block = next((item for item in above(node) if item.type in SCOPES), None)
    around = block.parent if block is not None else None
    return around is not None and around.type == "if_statement" and not part(around, "alternative")


def _dropped(place: Place, node: Node) -> Iterator[Edit]:
    used = kept(place.source.root, [node])
    if used is not None:
        yield place.edit("statement", node, used.removesuffix("; "))


def way_out_left_out(place: Place, node: Node) -> Iterator[Edit]:
    """A way out of a loop, or into the next case, left out; one with a label stays."""
    kinds = ("for_statement", "expression_switch_statement", "type_switch_statement")
    around = next((item for item in above(node) if item.type in (*kinds, "select_statement")), None)
    endless = around is None or around.named_children[0].type == "block"
    loop = around is not None and around.type == "for_statement"
    if not node.named_children and not endless and (loop or node.type == "fallthrough_statement"):
        yield place.edit("statement", node, "")


def appended_twice(place: Place, node: Node) -> Iterator[Edit]:
    """The one thing that is appended, appended twice."""
    given = part(node, "arguments")
    values = given.named_children if given is not None else []
    if len(values) == 2 and values[1].type != "variadic_argument":
        yield place.edit("operator", values[1], f"{said(values[1])}, {said(values[1])}")
