"""Knows static patterns of wrong beliefs about values and functions in a JavaScript file, by its tree.

They also occur in correct programs, so they mean something only beside a failing run. Each pattern
yields the 1-based lines where it occurs and what stands there.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.syntax import above, line, part, said, walk

from .returns import own_nodes
from .scopes import (
    FUNCTIONS,
    LOOPS,
    call_of,
    calls,
    declared,
    enclosing,
    mutations,
    reads,
    scopes,
)

_TEXT_METHODS = frozenset(
    (
        *("toUpperCase", "toLowerCase", "trim", "trimStart", "trimEnd", "replace", "replaceAll"),
        *("padStart", "padEnd", "repeat", "substring", "normalize"),
    )
)
_GIVING = frozenset(
    ("map", "filter", "reduce", "find", "findIndex", "some", "every", "flatMap", "sort")
)
_ARITHMETIC = ("+", "-", "*", "/", "+=", "-=", "*=", "<", ">", "<=", ">=")
_COPIES = ("slice", "from", "assign", "concat")


def _compared_to_nan(root: Node) -> Found:
    for found in walk(root, "binary_expression"):
        sides = [said(part(found, side)) for side in ("left", "right")]
        if "=" in said(part(found, "operator")) and "NaN" in sides:
            yield line(found), f"{said(found)} compares with NaN, which equals nothing"


def _loose_equality(root: Node) -> Found:
    for found in walk(root, "binary_expression"):
        sides = [said(part(found, side)) for side in ("left", "right")]
        if said(part(found, "operator")) in ("==", "!=") and not {"null", "undefined"} & set(sides):
            yield line(found), f"{said(found)} converts before it compares"


def _literal_compared(root: Node) -> Found:
    for found in walk(root, "binary_expression"):
        sides = [part(found, side) for side in ("left", "right")]
        equals = said(part(found, "operator")) in ("===", "!==", "==", "!=")
        if equals and any(side is not None and side.type in ("array", "object") for side in sides):
            yield line(found), f"{said(found)} compares with an object made this moment"


def _for_in_values(root: Node) -> Found:
    for loop in walk(root, "for_in_statement"):
        left, body = part(loop, "left"), part(loop, "body")
        if said(part(loop, "operator")) != "in" or left is None or body is None:
            continue
        for found in walk(body, "identifier"):
            around = _converted(found).parent
            counted = around is not None and said(part(around, "operator")) in _ARITHMETIC
            if said(found) == said(left) and counted:
                yield (
                    line(loop),
                    f"for…in gives {said(left)} the names, as texts, and not the values",
                )
                break


def _converted(name: Node) -> Node:
    """The call that makes a number of a name, or the name itself."""
    call = name.parent.parent if name.parent is not None else None
    into = ("Number", "parseInt", "parseFloat")
    return call if call is not None and said(part(call, "function")) in into else name


def _dropped_text_method(root: Node) -> Found:
    for found in calls(root, _TEXT_METHODS):
        around = found.parent
        if around is not None and around.type == "expression_statement":
            yield line(found), f"{said(found)} gives a new text, which nobody takes"


def _callback_result(root: Node) -> Found:
    for found in calls(root, {"forEach"}):
        around = found.parent
        if around is not None and around.type in ("variable_declarator", "return_statement"):
            yield line(found), "forEach gives undefined, whatever its function returns"
    for found in calls(root, _GIVING):
        for function in (part(found, "arguments") or found).named_children[:1]:
            body = part(function, "body") if function.type in FUNCTIONS else None
            if body is None or body.type != "statement_block" or not body.named_children:
                continue
            if not any(
                item.type in ("return_statement", "throw_statement") for item in own_nodes(body)
            ):
                yield line(function), f"the function given to {call_of(found)} returns nothing"


def _dot_for_variable(root: Node) -> Found:
    for function in walk(root, *FUNCTIONS):
        parameters = part(function, "parameters") or part(function, "parameter")
        names = {said(item) for item in walk(parameters, "identifier")} if parameters else set()
        body = part(function, "body")
        if body is None:
            continue
        unread = {name for name in names if not any(True for _ in reads(body, name))}
        for found in walk(body, "member_expression"):
            name = said(part(found, "property"))
            if name in unread and said(part(found, "object")) != "this":
                yield (
                    line(found),
                    f"{said(found)} looks for the name {name} itself, not for what {name} holds",
                )


def _alias_then_mutate(root: Node) -> Found:
    for scope in scopes(root):
        aliases = {
            name: said(value)
            for name, value in declared(scope)
            if value is not None and value.type == "identifier"
        }
        for at, name, deep in mutations(scope):
            if name in aliases and not deep:
                yield line(at), f"{name} is the same object as {aliases[name]}"


def _shallow_copy_mutated(root: Node) -> Found:
    for scope in scopes(root):
        copies = {name for name, value in declared(scope) if _is_copy(value)}
        for at, name, deep in mutations(scope):
            if name in copies and deep:
                yield (
                    line(at),
                    f"{name} is a new object, and what lies inside it is still the old one's",
                )


def _is_copy(value: Node | None) -> bool:
    if value is None:
        return False
    if value.type in ("object", "array"):
        return any(item.type == "spread_element" for item in value.named_children)
    return value.type == "call_expression" and call_of(value) in _COPIES


def _captured_in_loop(root: Node) -> Found:
    for loop in walk(root, *LOOPS):
        body = part(loop, "body")
        if body is None:
            continue
        for name in _shared(loop):
            for function in walk(body, *FUNCTIONS):
                if any(True for _ in reads(function, name)) and not _called_at_once(function):
                    yield line(function), f"every function made in this loop uses the one {name}"
                    break


def _shared(loop: Node) -> Iterator[str]:
    """Names that a loop changes and all its rounds share."""
    head = part(loop, "initializer")
    if head is not None and head.type == "variable_declaration":
        yield from (said(part(item, "name")) for item in head.named_children)
    if said(part(loop, "kind")) == "var":
        yield said(part(loop, "left"))
    if loop.type == "for_statement" and head is not None and head.type == "expression_statement":
        yield said(next(walk(head, "identifier"), None))
    if loop.type == "while_statement":
        for item in walk(part(loop, "condition") or loop, "identifier"):
            steps = walk(
                part(loop, "body") or loop, "update_expression", "augmented_assignment_expression"
            )
            if any(
                said(part(step, "argument") or part(step, "left")) == said(item) for step in steps
            ):
                yield said(item)


def _called_at_once(function: Node) -> bool:
    """Whether a function runs in the round that makes it: it is given to a method of an array."""
    around = function.parent
    call = around.parent if around is not None and around.type == "arguments" else None
    return call is not None and call_of(call) in (*_GIVING, "forEach")


def _shadowed_variable(root: Node) -> Found:
    for found in walk(root, "variable_declarator"):
        name = part(found, "name")
        block = enclosing(found, "statement_block")
        if name is None or name.type != "identifier" or block is None or block.parent is None:
            continue
        if block.parent.type in FUNCTIONS or any(True for _ in reads(block, said(name))):
            continue
        home = next((item for item in above(block) if item.type in FUNCTIONS), None)
        around = [item for item in above(block) if item.type in ("statement_block", "program")]
        outer = [item for item in around if home is None or item.start_byte >= home.start_byte]
        if any(said(name) == other for item in outer for other, _value in declared(item, own=True)):
            yield line(found), f"this {said(name)} is another one, and nothing reads it"


def _json_copy(root: Node) -> Found:
    for found in walk(root, "call_expression"):
        if re.match(r"JSON\s*\.\s*parse\(\s*JSON\s*\.\s*stringify\(", said(found)):
            yield line(found), "a way through JSON keeps neither dates, maps, sets nor undefined"


def _brackets_on_map(root: Node) -> Found:
    for scope in scopes(root):
        maps = {
            name
            for name, value in declared(scope)
            if value is not None and said(part(value, "constructor")) in ("Map", "WeakMap")
        }
        for found in walk(scope, "subscript_expression"):
            if said(part(found, "object")) in maps:
                yield (
                    line(found),
                    f"{said(found)} is a property of the object, not an entry of the map",
                )


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "compared_to_nan": _compared_to_nan,
    "loose_equality": _loose_equality,
    "literal_compared": _literal_compared,
    "for_in_values": _for_in_values,
    "dropped_text_method": _dropped_text_method,
    "callback_result": _callback_result,
    "dot_for_variable": _dot_for_variable,
    "alias_then_mutate": _alias_then_mutate,
    "shallow_copy_mutated": _shallow_copy_mutated,
    "captured_in_loop": _captured_in_loop,
    "shadowed_variable": _shadowed_variable,
    "json_copy": _json_copy,
    "brackets_on_map": _brackets_on_map,
}
