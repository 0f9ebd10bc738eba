"""Knows the tests of a file that their author left out, from its text."""

from __future__ import annotations

from collections.abc import Iterator

import tree_sitter_javascript
from tree_sitter import Node

from languages.syntax import above, parsed, part, said, walk

from .told import JOIN

_MARKS = ("skip", "todo")
_MADE_BY = ("test", "it", "describe", "suite")


def left_out(text: str) -> Iterator[str]:
    """The names of tests marked `skip` or `todo`, with their groups; nothing of a run can add to them."""
    for call in walk(parsed(text, tree_sitter_javascript.language).root, "call_expression"):
        if _maker(call) and (_is_marked(call) or _skips_itself(call)):
            groups = [
                item for item in above(call) if item.type == "call_expression" and _maker(item)
            ]
            # Whoever compares takes a name up to its first bracket.
            yield JOIN.join(map(_name, (*reversed(groups), call))).partition("[")[0]


def _maker(call: Node) -> str:
    """`test`, `it`, …; also of `test.skip` and `t.test`."""
    called = part(call, "function")
    names = (
        [said(item) for item in walk(called, "identifier", "property_identifier")] if called else []
    )
    return next((name for name in names if name in _MADE_BY), "")


def _is_marked(call: Node) -> bool:
    called, given = part(call, "function"), part(call, "arguments")
    if said(part(called, "property")) in _MARKS:
        return True
    chosen = [item for item in (given.named_children if given else ()) if item.type == "object"]
    return any(
        said(part(item, "key")) in _MARKS
        and said(part(item, "value")) not in ("false", "undefined")
        for options in chosen
        for item in walk(options, "pair")
    )


def _skips_itself(call: Node) -> bool:
    """Whether the body begins by leaving itself out: `t.skip()`."""
    body = next(
        (part(item, "body") for item in walk(call, "arrow_function", "function_expression")), None
    )
    first = body.named_children[0] if body is not None and body.named_children else None
    return said(first).partition("(")[0].endswith((".skip", ".todo"))


def _name(call: Node) -> str:
    given = part(call, "arguments")
    first = given.named_children[0] if given is not None and given.named_children else None
    return (
        "".join(said(item) for item in walk(first, "string_fragment")) if first is not None else ""
    )
