"""Knows static patterns of wrong beliefs about errors, panics, defer and closures in Go."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.syntax import above, line, outermost, part, said, walk

from ..source.declared import brought, names_in, results
from ..source.scopes import (
    arguments,
    calls,
    declared_functions,
    function_around,
    head_of,
    inside,
    stored,
    uses,
)
from ..source.types import Types

_FALLIBLE = re.compile(
    r"strconv\.(?:Atoi|Parse\w+|Unquote)|fmt\.(?:Ss|Fs)can\w*|io\.(?:ReadAll|Copy\w*)|json\.\w*arshal"
    r"|time\.Parse\w*|\w+\.(?:ReadString|ReadByte|ReadRune)"
)
_SENTINEL = re.compile(r"(?:\w+\.)?(?:Err|err)[A-Z]\w*")
_KEEPS = ("assignment_statement", "short_var_declaration", "keyed_element", "literal_element")
_KEEPING = (*_KEEPS, "return_statement", "send_statement", "var_spec")


def _error_ignored(root: Node) -> Found:
    types = Types(root)
    for _function, body in declared_functions(root):
        for item in walk(body, "short_var_declaration", "assignment_statement"):
            left, right = part(item, "left"), part(item, "right")
            call = right.named_children[0] if right is not None else None
            names = [said(name) for name in left.named_children] if left is not None else []
            if call is not None and names and names[-1] == "_" and _may_fail(types, call):
                yield line(item), f"the error of {said(part(call, 'function'))} is thrown away"
        for item in walk(body, "expression_statement"):
            call = item.named_children[0] if item.named_children else item
            if _may_fail(types, call) and not said(call).startswith("fmt.F"):
                yield line(item), f"the error of {said(part(call, 'function'))} is not looked at"


def _may_fail(types: Types, call: Node) -> bool:
    if call.type != "call_expression":
        return False
    name = said(part(call, "function"))
    return (
        bool(_FALLIBLE.fullmatch(name)) or "error" in types.all_given(name.rpartition(".")[2])[-1:]
    )


def _error_compared(root: Node) -> Found:
    for found in walk(root, "binary_expression", "type_assertion_expression"):
        if found.type == "type_assertion_expression":
            if said(part(found, "operand")) == "err":
                yield line(found), f"{said(found)} looks at the outermost error alone"
            continue
        sides = [said(part(found, side)) for side in ("left", "right")]
        sentinel = [side for side in sides if _SENTINEL.fullmatch(side)]
        other = [side for side in sides if side not in sentinel and side != "nil"]
        if said(part(found, "operator")) in ("==", "!=") and sentinel and other:
            yield line(found), f"{said(found)} looks at the outermost error alone"


def _typed_nil(root: Node) -> Found:
    """A pointer variable that begins as nil, given back as an error or another interface."""
    types = Types(root)
    for function, body in declared_functions(root):
        kinds = results(function)
        for back in walk(body, "return_statement"):
            values = back.named_children[0].named_children if back.named_children else []
            for value, kind in zip(values, kinds, strict=False):
                interface = kind == "error" or types.below(kind).startswith("interface")
                if interface and value.type == "identifier" and _begins_nil(body, said(value)):
                    yield (
                        line(back),
                        f"{said(value)} is a pointer, and in {kind} no nil, even if it is nil",
                    )


def _begins_nil(body: Node, name: str) -> bool:
    return any(
        said(part(item, "type")).startswith("*") and part(item, "value") is None
        for item in walk(body, "var_spec")
        if name in [said(one) for one in brought(item)]
    )


def _panic_for_error(root: Node) -> Found:
    for function, body in declared_functions(root):
        if results(function)[-1:] == ["error"]:
            for call, called in calls(body):
                if called == "panic":
                    yield (
                        line(call),
                        f"{said(part(function, 'name'))} gives an error back, and panics",
                    )


def _late_arguments(root: Node) -> Found:
    """A deferred call with a variable among its arguments that is changed below."""
    for found in walk(root, "defer_statement"):
        function = function_around(found)
        body = part(function, "body")
        call = found.named_children[0] if found.named_children else found
        if body is None or call.type != "call_expression":
            continue
        for given in arguments(call):
            for name in walk(given, "identifier"):
                if any(item.type == "func_literal" for item in _within(name, given)):
                    continue
                if any(
                    said(target) == said(name) and at.start_byte > found.end_byte
                    for at, target in stored(body)
                ):
                    yield (
                        line(found),
                        f"{said(name)} is taken as it is here, not as it is at the end",
                    )


def _within(name: Node, given: Node) -> list[Node]:
    return [item for item in above(name) if inside(item, given)]


def _defer_in_loop(root: Node) -> Found:
    for found in walk(root, "defer_statement"):
        for around in above(found):
            if around.type == "for_statement":
                yield line(found), "this waits for the end of the function, not of the round"
                break
            if around.type == "func_literal":
                break


def _captured_in_loop(root: Node) -> Found:
    """A function made in a loop and kept that uses the loop's variable, which all rounds share."""
    for loop in walk(root, "for_statement"):
        head, body = head_of(loop), part(loop, "body")
        if body is None or head.type not in ("range_clause", "for_clause"):
            continue
        home = part(head, "initializer") if head.type == "for_clause" else head
        brings = brought(home) if home is not None else []
        names = {said(name) for name in brings or names_in(part(home, "left"))}
        copied = {
            said(name)
            for item in walk(body, "short_var_declaration")
            for name in names_in(part(item, "left"))
        }
        for function in outermost(body, "func_literal"):
            for name in sorted(names - copied - _parameters(function)):
                if uses(function, name) and _is_kept(function):
                    yield line(function), f"every function made in this loop uses the one {name}"


def _parameters(function: Node) -> set[str]:
    given = part(function, "parameters")
    return {said(item) for item in walk(given, "identifier")} if given is not None else set()


def _is_kept(function: Node) -> bool:
    """Whether it is stored, started as a goroutine or put off, and not called at once."""
    for around in above(function):
        if around.type in ("go_statement", "defer_statement", *_KEEPING):
            return True
        if around.type == "call_expression":
            appended = said(part(around, "function")) == "append"
            if not appended or part(around, "function") == function:
                return _starts(around)
        elif around.type == "block":
            return False
    return False


def _starts(call: Node) -> bool:
    return call.parent is not None and call.parent.type in ("go_statement", "defer_statement")


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "error_ignored": _error_ignored,
    "error_compared": _error_compared,
    "typed_nil": _typed_nil,
    "panic_for_error": _panic_for_error,
    "late_arguments": _late_arguments,
    "defer_in_loop": _defer_in_loop,
    "captured_in_loop": _captured_in_loop,
}
