"""Knows static patterns of wrong beliefs about what a function in JavaScript gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.syntax import line, part, said, walk

from .scopes import FUNCTIONS, LOOPS, declared, given

_GIVES = (
    *("identifier", "binary_expression", "subscript_expression", "member_expression"),
    *("template_string", "ternary_expression"),
)


def _print_no_return(root: Node) -> Found:
    for function in walk(root, *FUNCTIONS):
        name, body = given(function), part(function, "body")
        if body is None or body.type != "statement_block" or name in ("", "main", "constructor"):
            continue
        own = list(own_nodes(body))
        if any(item.type == "return_statement" and item.named_children for item in own):
            continue
        for item in own:
            if item.type == "call_expression" and said(part(item, "function")) == "console.log":
                yield line(item), f"{name} prints and returns nothing"


def _end_without_return(root: Node) -> Found:
    """A way to the end of a function that has a value to give: it gives one elsewhere, or names its
    value in a statement that does nothing else, or computes it in a variable of its own."""
    for function in walk(root, *FUNCTIONS):
        body, name = part(function, "body"), given(function)
        if body is None or body.type != "statement_block" or name in ("", "main", "constructor"):
            continue
        own = list(own_nodes(body))
        only = len(body.named_children) == 1 and function.type == "arrow_function"
        last = next(
            (item for item in reversed(body.named_children) if item.type != "comment"), None
        )
        if last is None or _ends_the_call(last):
            continue
        gives = any(item.type == "return_statement" and item.named_children for item in own)
        words = {said(item) for item in own if item.type in ("this", "super")}
        prints = any(said(part(item, "function")) == "console.log" for item in own)
        if gives or (not words and not prints and (_is_value(last, only=only) or _computes(body))):
            yield line(last), f"{name} comes to its end here without return"


def _ends_the_call(last: Node) -> bool:
    """Whether nothing below a statement would be reached."""
    if last.type == "if_statement":
        other = part(last, "alternative")
        ends = [_last(part(last, "consequence")), _last(other.named_children[0] if other else None)]
        return all(item is not None and _ends_the_call(item) for item in ends)
    if last.type == "try_statement":
        if (finalizer := _last(part(part(last, "finalizer"), "body"))) is not None:
            return _ends_the_call(finalizer)
        handler = part(last, "handler")
        ends = [_last(part(last, "body")), _last(part(handler, "body"))]
        return all(item is not None and _ends_the_call(item) for item in ends)
    endless = last.type == "while_statement" and said(part(last, "condition")) == "(true)"
    for_ever = last.type == "for_statement" and part(last, "condition") is None
    plain = last.type in ("return_statement", "throw_statement", "switch_statement")
    return plain or endless or for_ever


def _is_value(last: Node, *, only: bool) -> bool:
    """Whether a statement is a value that nobody takes; a call is one where it is all that an arrow does."""
    inner = last.named_children[0] if last.named_children else None
    return (
        last.type == "expression_statement"
        and inner is not None
        and inner.type
        in ("identifier", "binary_expression", "subscript_expression", "member_expression")
    )


def _computes(body: Node) -> bool:
    """Whether a variable of the function's own is changed, step by step."""
    names = {name for name, _value in declared(body, own=True)}
    steps = walk(body, "augmented_assignment_expression")
    return any(said(part(step, "left")) in names for step in steps)


def own_nodes(body: Node) -> Iterator[Node]:
    """The nodes of a function's body, without those of functions in it."""
    yield body
    for child in body.children:
        if child.type not in FUNCTIONS:
            yield from own_nodes(child)


def _return_ends_loop_body(root: Node) -> Found:
    for loop in walk(root, *LOOPS):
        body = part(loop, "body")
        last = body.named_children[-1] if body is not None and body.named_children else None
        if (
            last is not None
            and body is not None
            and body.type == "statement_block"
            and _returns(last)
        ):
            yield line(last), "this return ends the loop in its first round"


def _returns(last: Node) -> bool:
    if last.type != "if_statement":
        return last.type == "return_statement"
    other = part(last, "alternative")
    ends = [_last(part(last, "consequence")), _last(other.named_children[0] if other else None)]
    return all(item is not None and _returns(item) for item in ends)


def _last(block: Node | None) -> Node | None:
    if block is not None and block.type == "statement_block":
        return block.named_children[-1] if block.named_children else None
    return block


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "print_no_return": _print_no_return,
    "end_without_return": _end_without_return,
    "return_ends_loop_body": _return_ends_loop_body,
}
