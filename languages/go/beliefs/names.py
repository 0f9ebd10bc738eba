"""Knows static patterns of wrong beliefs about names, loops, maps, numbers and cases in Go."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.syntax import line, part, said, walk

from ..source.declared import brought, declarations_before, flat, names_in, scope_of
from ..source.scopes import calls, declared_functions, head_of, inside, stored, uses
from ..source.types import Types

_COUNTERS = ("i", "j", "k", "n", "at", "idx", "index", "pos", "position", "_")
_SORTS = ("sort.", "slices.")


def _shadowed_variable(root: Node) -> Found:
    """`:=` in an inner block for a name of the function that is read again after the block."""
    for function, body in declared_functions(root):
        given = {name for name, _kind in flat(part(function, "parameters"))}
        results = {name for name, _kind in flat(part(function, "result")) if name}
        for item in walk(body, "short_var_declaration"):
            scope = scope_of(item)
            block = item.parent is not None and item.parent.type == "statement_list"
            if scope is None or scope == body or not block:
                continue
            outer = given | results
            for before in declarations_before(item):
                if (home := scope_of(before)) is not None and home != scope:
                    outer |= {said(name) for name in brought(before)}
            for name in brought(item):
                if said(name) not in outer or said(name) in ("_", "err", "ok"):
                    continue
                later = [use for use in uses(body, said(name)) if use.start_byte > scope.end_byte]
                own = [at for at, target in stored(scope) if said(target) == said(name)]
                if (later or said(name) in results) and not own and not _is_same(item, name):
                    yield (
                        line(item),
                        f"{said(name)} is a new variable here, and the outer one stays",
                    )


def _is_same(item: Node, name: Node) -> bool:
    """`x := x`, which makes a copy on purpose."""
    return said(part(item, "right")) == said(name)


def _index_for_value(root: Node) -> Found:
    types = Types(root)
    for loop in walk(root, "for_statement"):
        head, body = head_of(loop), part(loop, "body")
        if head.type != "range_clause" or body is None:
            continue
        left, walked = part(head, "left"), part(head, "right")
        names = names_in(left)
        kind = types.below(types.of(walked))
        if len(names) != 1 or len(left.named_children if left else []) != 1:
            continue
        name = said(names[0])
        found = uses(body, name)
        indexes = [use for use in found if use.parent and use.parent.type == "index_expression"]
        if kind.startswith("[") and name not in _COUNTERS and found and not indexes:
            words = f"{name} is the index, 0, 1, 2 …, and not the element"
            yield line(loop), words
            for use in found:
                yield line(use), words


def _unsorted_map(root: Node) -> Found:
    """What a map holds, put into an order as it comes."""
    types = Types(root)
    for _function, body in declared_functions(root):
        if any(called.startswith(_SORTS) for _call, called in calls(body)):
            continue
        for loop in walk(body, "for_statement"):
            head, inner = head_of(loop), part(loop, "body")
            if head.type != "range_clause" or inner is None:
                continue
            kind = types.below(types.of(part(head, "right")))
            grows = any(called == "append" for _call, called in calls(inner)) or any(
                said(part(item, "operator")) == "+=" and types.is_text(types.of(target))
                for item, target in stored(inner)
            )
            prints = any(called.startswith(("fmt.P", "fmt.Fp")) for _call, called in calls(inner))
            if kind.startswith("map[") and (grows or prints):
                words = f"{said(part(head, 'right'))} is a map, and comes in any order"
                yield line(loop), words
                yield loop.end_point.row + 1, words  # behind it a call that sorts would stand


def _divided_first(root: Node) -> Found:
    """A division of whole numbers whose result becomes a real number, or is multiplied."""
    types = Types(root)
    for found in walk(root, "binary_expression"):
        if said(part(found, "operator")) != "/" or not _whole(types, found):
            continue
        around = found.parent
        while around is not None and around.type == "parenthesized_expression":
            around = around.parent
        call = around.parent if around is not None and around.type == "argument_list" else None
        if said(part(call, "function")) in ("float64", "float32"):
            yield line(found), f"{said(found)} has lost its fraction before it is converted"
        elif (
            around is not None
            and around.type == "binary_expression"
            and said(part(around, "operator")) == "*"
            and said(_beside(found, around)) != said(part(found, "right"))
        ):
            yield line(found), f"{said(found)} has lost its fraction before it is multiplied"


def _beside(found: Node, around: Node) -> Node | None:
    """The other side of a product."""
    left, right = part(around, "left"), part(around, "right")
    return right if left is not None and inside(found, left) else left


def _whole_division(root: Node) -> Found:
    types = Types(root)
    for found in walk(root, "binary_expression"):
        if said(part(found, "operator")) == "/" and _whole(types, found):
            yield line(found), f"{said(found)} has no fraction"


def _whole(types: Types, found: Node) -> bool:
    kinds = [types.below(types.of(part(found, side))) for side in ("left", "right")]
    return all(types.is_number(kind) and not kind.startswith("float") for kind in kinds)


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "shadowed_variable": _shadowed_variable,
    "index_for_value": _index_for_value,
    "unsorted_map": _unsorted_map,
    "divided_first": _divided_first,
    "whole_division": _whole_division,
}
