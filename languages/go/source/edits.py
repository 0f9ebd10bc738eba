"""Knows the small changes of Go source that a good test should notice, and that still compile.

A variable or an import that nobody uses is an error in Go. So what a change takes away is used once
more in its place: `_ = total`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.edits import MIRRORED, Edit
from languages.reading import Reading, name_of
from languages.syntax import above, part, said, walk
from schemas.content import SourceFile

from .declared import SCOPES, imports, results
from .loops import PLAIN, both_step, decides_a_loop, keeps_a_loop_ending
from .place import Place
from .statements import appended_twice, left_out, returned, says_no, statements, way_out_left_out
from .types import Types

_BOUNDARY = {"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="}
_OPERATORS = {
    **{"-": "+", "*": "+", "/": "*", "%": "/", "&&": "||", "||": "&&", "<<": ">>", ">>": "<<"},
    **{"&": "|", "|": "&", "-=": "+=", "*=": "+=", "/=": "*=", "%=": "/="},
}
_CONSTANTS = ("int_literal", "float_literal", "rune_literal", "true", "false")


def go_edits(file: SourceFile, reading: Reading) -> Iterator[Edit]:
    """Every change that is worth a run, function by function; `main` is left out, no test calls it."""
    source = reading.source(file.content)
    root = source.root
    outside = Place(source, Types(root), frozenset(imports(root)))
    functions = list(reading.bodies(root))
    bodies = [(body.start_byte, body.end_byte) for _function, body in functions]
    for node in walk(root, *_CONSTANTS):
        if not any(start <= node.start_byte < end for start, end in bodies):
            yield from _constant(outside, node)
    for function, body in functions:
        name = name_of(function)
        if name not in ("main", "init"):
            place = Place(source, outside.types, outside.packages, name, tuple(results(function)))
            for node in walk(body):
                yield from _here(place, node)


def _here(place: Place, node: Node) -> Iterator[Edit]:
    if not node.is_named:
        yield from _sign(place, node)
    elif node.type in _CONSTANTS and not keeps_a_loop_ending(node):
        yield from _constant(place, node)
    elif node.type == "if_statement":
        yield from _condition(place, node)
    elif node.type == "return_statement":
        yield from returned(place, node)
    elif node.type in (*PLAIN, "defer_statement"):
        yield from left_out(place, node)
    elif node.type in ("break_statement", "continue_statement", "fallthrough_statement"):
        yield from way_out_left_out(place, node)
    elif node.type == "call_expression" and said(part(node, "function")) == "append":
        yield from appended_twice(place, node)


def _sign(place: Place, node: Node) -> Iterator[Edit]:
    around, text = node.parent, node.type
    if around is None or around.type not in ("binary_expression", "assignment_statement"):
        return
    if keeps_a_loop_ending(node):
        return
    if text in ("+", "+="):
        yield from _plus(place, node, around)
    elif text in _OPERATORS and not _paused(around):
        yield place.edit("operator", node, _OPERATORS[text])
    elif (
        text in _BOUNDARY
        and not both_step(around)
        and not (text in ("<", ">", "!=") and decides_a_loop(node))
    ):
        mirrored = text in MIRRORED and _equal_sides(around)
        yield place.edit("comparison", node, MIRRORED[text] if mirrored else _BOUNDARY[text])


def _plus(place: Place, node: Node, around: Node) -> Iterator[Edit]:
    """A sum becomes a difference, joined texts change sides; what is neither for certain stays."""
    left, right = part(around, "left"), part(around, "right")
    kind = place.types.of(around if node.type == "+" else _only(left)) or place.types.of(right)
    if place.types.is_number(kind, around):
        yield place.edit("operator", node, node.type.replace("+", "-"))
    elif node.type == "+" and place.types.is_text(kind) and said(left) != said(right):
        yield place.edit("operator", around, f"{said(right)} + {said(left)}")


def _only(node: Node | None) -> Node | None:
    """The one expression in a list of one."""
    return node.named_children[0] if node is not None and len(node.named_children) == 1 else None


def _equal_sides(comparison: Node) -> bool:
    """`if a < b` that sets or returns `a` or `b` itself does the same for equal values."""
    value = ""
    for first in statements(part(comparison.parent, "consequence"))[:1]:
        if first.type == "assignment_statement":
            value = said(part(first, "right"))
        elif first.type == "return_statement" and first.named_children:
            value = said(first.named_children[0])
    return value != "" and value in (
        said(part(comparison, "left")),
        said(part(comparison, "right")),
    )


def _constant(place: Place, node: Node) -> Iterator[Edit]:
    text = said(node)
    new = ""
    if text in ("true", "false"):
        new = "false" if text == "true" else "true"
    elif re.fullmatch(r"0|[1-9]\d{0,17}", text):
        new = str(int(text) + 1)
    elif found := re.fullmatch(r"(\d+)(\.\d+)", text):
        new = f"{int(found[1]) + 1}{found[2]}"
    elif re.fullmatch(r"'[0-8a-yA-Y]'", text):
        new = f"'{chr(ord(text[1]) + 1)}'"
    if new and not _is_fixed(place, node, new):
        yield place.edit("constant", node, new)


def _is_fixed(place: Place, node: Node, new: str) -> bool:
    """Whether the new constant would not compile, nobody could see it, or somebody would wait for it."""
    below = node
    for around in above(node):
        if (decide := _FIXED.get(around.type)) is not None:
            return decide(place, below, around, new)
        if around.type == "binary_expression" and _paused(around):
            return True
        if around.type in SCOPES:
            return False
        below = around
    return False


def _is_taken(_place: Place, _node: Node, around: Node, new: str) -> bool:
    """Whether another key, or another case of the same switch, stands for the new constant."""
    holder = around.parent if around.type == "expression_case" else around
    return new in [said(item) for item in _distinct(holder)]


def _is_unseen(place: Place, node: Node, around: Node, _new: str) -> bool:
    """Whether it is room for more, a pause, or a count of goroutines that are waited for."""
    call = around.parent
    called, first = said(part(call, "function")), said(around.named_children[0])
    length = first.startswith("[]") and around.named_children[1:2] == [node]
    counted = called.endswith(".Add") and "sync" in place.packages
    return (called == "make" and not length) or counted or _paused(call)


def _is_beside_no(_place: Place, _node: Node, around: Node, new: str) -> bool:
    """Whether it stands beside an error or a false, where nobody looks at it."""
    return says_no(around) and new != "true"


def _is_past_the_end(_place: Place, node: Node, around: Node, new: str) -> bool:
    """Whether a part would end before it begins, or have less room than elements."""
    bounds = [part(around, field) for field in ("start", "end", "capacity")]
    texts = [new if item == node else said(item) for item in bounds if item is not None]
    numbers = [int(text) for text in texts if text.isdigit()]
    return numbers != sorted(numbers)


_FIXED: Mapping[str, Callable[[Place, Node, Node, str], bool]] = {
    "array_type": lambda _place, _node, _around, _new: True,
    "expression_case": _is_taken,
    "literal_value": _is_taken,
    "argument_list": _is_unseen,
    "return_statement": _is_beside_no,
    "slice_expression": _is_past_the_end,
}
"""What decides by the node around whether a constant stays as it is."""


def _paused(node: Node | None) -> bool:
    return node is not None and any(
        said(part(item, "operand")) == "time" for item in walk(node, "selector_expression")
    )


def _distinct(around: Node | None) -> Iterator[Node]:
    """The constants that must differ: keys, and what the cases of a switch stand for."""
    for item in around.named_children if around is not None else ():
        given = part(item, "key") or part(item, "value")
        if item.type in ("keyed_element", "expression_case") and given is not None:
            yield from given.named_children


def _condition(place: Place, node: Node) -> Iterator[Edit]:
    asked = part(node, "condition")
    if asked is not None and said(part(asked, "operator")) not in ("==", "!="):
        yield place.edit("condition", asked, f"!({said(asked)})")
