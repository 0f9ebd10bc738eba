"""Knows static patterns of wrong beliefs about errors, classes, iterators and promises in JavaScript."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.syntax import line, part, said, walk

from .scopes import FUNCTIONS, call_of, calls, declared, enclosing, given, reads, scopes

_ONCE = ("values", "entries", "keys", "matchAll")
_WALKS = ("spread_element", "for_in_statement")
_MADE = ("array", "object", "new_expression")


def _empty_catch(root: Node) -> Found:
    for found in walk(root, "catch_clause"):
        body = part(found, "body")
        inside = [item for item in (body.named_children if body else []) if item.type != "comment"]
        if all(said(item).startswith("console.") for item in inside):
            yield line(found), "the error ends here, and nobody hears of it"


def _thrown_plain(root: Node) -> Found:
    for found in walk(root, "throw_statement"):
        thrown = found.named_children[0] if found.named_children else None
        if thrown is not None and thrown.type in ("string", "template_string", "number", "object"):
            yield line(found), f"{said(thrown)} is no error: it has no name, message or trace"


def _shared_by_class(root: Node) -> Found:
    for found in walk(root, "class_declaration"):
        name = said(part(found, "name"))
        for field in walk(found, "field_definition"):
            static = any(child.type == "static" for child in field.children)
            value, called = part(field, "value"), said(part(field, "property"))
            if not static or value is None or value.type not in _MADE:
                continue
            for use in walk(found, "member_expression"):
                home = enclosing(use, "method_definition")
                own = home is not None and not any(
                    child.type == "static" for child in home.children
                )
                owner = said(part(use, "object")) in (name, "this.constructor")
                if own and owner and said(part(use, "property")) == called:
                    yield line(use), f"all objects of {name} share the one {called}"


def _method_handed_over(root: Node) -> Found:
    """At the place where it is handed over, and at the method, which is where it fails."""
    methods = {
        said(part(item, "name")): item
        for item in walk(root, "method_definition")
        if any(True for _ in walk(part(item, "body") or item, "this"))
    }
    for found in walk(root, "arguments", "variable_declarator"):
        taken = part(found, "value") if found.type == "variable_declarator" else None
        values = [taken] if taken is not None else found.named_children
        if found.type == "arguments" and said(values[-1] if values else None) == "this":
            continue  # `map(this.line, this)`
        for item in values:
            name = said(part(item, "property")) if item.type == "member_expression" else ""
            if name in methods:
                yield line(item), f"{said(item)} is handed over without its object"
                yield line(methods[name]), f"{said(item)} is handed over without its object"


def _walked_twice(root: Node) -> Found:
    generators = {
        given(item) for item in walk(root, "generator_function_declaration", "generator_function")
    }
    for scope in scopes(root):
        for name, value in declared(scope):
            if value is None or value.type != "call_expression":
                continue
            called = call_of(value)
            plain = said(part(value, "function")) in generators
            if not plain and not (called in _ONCE and "Object." not in said(value)):
                continue
            walks = [item for item in reads(scope, name) if _is_walk(item)]
            if len(walks) > 1:
                yield line(walks[1]), f"{name} was walked to its end before"


def _is_walk(name: Node) -> bool:
    around = name.parent
    if around is None or around.type not in (*_WALKS, "arguments"):
        return False
    if around.type == "arguments":
        call = around.parent
        return call is not None and said(part(call, "function")) in ("Array.from",)
    return around.type == "spread_element" or part(around, "right") == name


def _async_for_each(root: Node) -> Found:
    for found in calls(root, {"forEach"}):
        for function in (part(found, "arguments") or found).named_children[:1]:
            if function.type in FUNCTIONS and any(
                child.type == "async" for child in function.children
            ):
                yield line(found), "forEach waits for none of the promises that its function gives"


def _unawaited_in_try(root: Node) -> Found:
    """At the call, and at the function that is called, which is where the error comes from."""
    waiting = {
        given(item): item
        for item in walk(root, *FUNCTIONS)
        if any(child.type == "async" for child in item.children) and given(item)
    }
    for found in walk(root, "try_statement"):
        body = part(found, "body")
        for item in walk(body, "return_statement", "expression_statement") if body else ():
            call = item.named_children[0] if item.named_children else None
            name = call_of(call) if call is not None and call.type == "call_expression" else ""
            if name in waiting:
                words = f"{said(call)} is not awaited, so the try around it does not see its error"
                yield line(item), words
                yield line(waiting[name]), words


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "empty_catch": _empty_catch,
    "thrown_plain": _thrown_plain,
    "shared_by_class": _shared_by_class,
    "method_handed_over": _method_handed_over,
    "walked_twice": _walked_twice,
    "async_for_each": _async_for_each,
    "unawaited_in_try": _unawaited_in_try,
}
