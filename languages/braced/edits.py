"""Knows the small changes of source with braces that a good test should notice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tree_sitter import Node

from languages.edits import MIRRORED, Edit, EditKind
from languages.reading import Reading, name_of
from languages.syntax import Source, above, part, said, walk
from schemas.content import SourceFile

_BOUNDARY = {
    **{"<": "<=", "<=": "<", ">": ">=", ">=": ">", "==": "!=", "!=": "=="},
    **{"===": "!==", "!==": "==="},
}
_OPERATORS = {
    **{"+": "-", "-": "+", "*": "+", "/": "*", "%": "/", "&&": "||", "||": "&&"},
    **{"+=": "-=", "-=": "+=", "*=": "+=", "/=": "*=", "**": "*", "??": "&&"},
}
_CONSTANTS = (
    *("number_literal", "integer_literal", "float_literal", "number"),
    *("boolean_literal", "true", "false"),
)
_INTEGER = re.compile(r"(-?)(\d[\d_]*)([iu](?:8|16|32|64|128|size)|[uUlL]*)")
_FLOAT = re.compile(r"(-?)(\d+)(\.\d+\w*)")
_BINARY = frozenset(
    (
        *("binary_expression", "assignment_expression", "compound_assignment_expr"),
        "augmented_assignment_expression",
    )
)
_IFS = ("if_statement", "if_expression", "match_pattern", "ternary_expression")
_BRACKETS = ("parenthesized_expression", "condition_clause")
_BLOCKS = ("block", "compound_statement", "statement_block")
_STEPS = ("update", "increment")
_WHILES = frozenset(("while_statement", "do_statement", "while_expression"))
_ENDS_BY_TEST = _WHILES | {"for_statement"}
_NAMES = ("identifier", "field_identifier", "property_identifier", "self", "this")
_STARTS = ("*", "++", "--", "(", "type_identifier", "super", "crate", "await", "yield", "delete")
_NOT_RUN = frozenset(("attribute_item", "inner_attribute_item"))
_LENGTHS = {"array_declarator": "size", "array_type": "length", "array_expression": "length"}


@dataclass(frozen=True, slots=True)
class _Place:
    """The source, and the function in which changes are made; "" outside of all."""

    source: Source
    function: str = ""

    def edit(self, kind: EditKind, node: Node, new: str) -> Edit:
        start, end = self.source.start(node), self.source.end(node)
        return Edit(kind, start, end, new, self.function)


def braced_edits(file: SourceFile, reading: Reading) -> Iterator[Edit]:
    """Every change that is worth a run, function by function; `main` is left out, no test calls it."""
    source = reading.source(file.content)
    functions = list(reading.bodies(source.root))
    bodies = [(body.start_byte, body.end_byte) for _function, body in functions]
    for node in walk(source.root, *_CONSTANTS):
        if not any(start <= node.start_byte < end for start, end in bodies):
            yield from _constant(_Place(source), node)
    for function, body in functions:
        name = name_of(function)
        if name == "main":
            continue
        place = _Place(source, name)
        for node in walk(body):
            yield from _here(place, node)
        default = reading.default_body(function)
        if default:
            yield place.edit("return", body, default)


def _here(place: _Place, node: Node) -> Iterator[Edit]:
    if not node.is_named:
        yield from _sign(place, node)
    elif node.type in _CONSTANTS and not _keeps_a_loop_ending(node):
        yield from _constant(place, node)
    elif node.type in _IFS:
        yield from _condition(place, node)
    elif node.type == "return_statement":
        yield from _return(place, node)
    elif node.type == "expression_statement":
        yield from _statement(place, node)


def _keeps_a_loop_ending(node: Node) -> bool:
    """Whether a change here may make a loop endless: its step, or a statement on what it tests."""
    first = _statement_name(node)
    below = node
    for loop in above(node):
        if loop.type in _ENDS_BY_TEST:
            if any(below == part(loop, step) for step in _STEPS):
                return True
            heads = (part(loop, name) for name in ("initializer", "condition", *_STEPS))
            tested = {said(name) for head in heads if head for name in walk(head, *_NAMES)}
            if below == part(loop, "body") and first in tested:
                return True
        below = loop
    return False


def _statement_name(node: Node) -> str:
    """The first name in the plain statement around a node; "" in any other kind of statement."""
    for found in (node, *above(node)):
        if found.type == "expression_statement":
            return said(next(walk(found, *_NAMES), None)) if _is_plain(found) else ""
        if found.type in _BLOCKS:
            break
    return ""


def _sign(place: _Place, node: Node) -> Iterator[Edit]:
    text = node.type
    if text not in _BOUNDARY and text not in _OPERATORS:
        return
    if not _is_binary(node) or _is_not_run(node) or _keeps_a_loop_ending(node):
        return
    if text in _OPERATORS:
        yield place.edit("operator", node, _OPERATORS[text])
    elif text not in ("<", ">") or not _in_while(node):
        mirrored = text in MIRRORED and _equal_sides(node)
        yield place.edit("comparison", node, MIRRORED[text] if mirrored else _BOUNDARY[text])


def _is_binary(node: Node) -> bool:
    """Whether an operator has two sides. What a macro is given has no tree: there it is one if it
    stands between two operands, with spaces around it."""
    around, before, after = node.parent, node.prev_sibling, node.next_sibling
    if around is None or before is None or after is None:
        return False
    if around.type != "token_tree":
        return around.type in _BINARY
    spaced = before.end_byte < node.start_byte and node.end_byte < after.start_byte
    return spaced and before.is_named


def _in_while(node: Node) -> bool:
    below = node
    for loop in above(node):
        if loop.type in _WHILES and below == part(loop, "condition"):
            return True
        below = loop
    return False


def _equal_sides(sign: Node) -> bool:
    """`if a < b` that sets or returns `a` or `b` itself does the same for equal values."""
    comparison, *outer = above(sign)
    around = next((item for item in outer if item.type not in _BRACKETS), None)
    block = part(around, "consequence")
    first = block.named_children[0] if block is not None and block.named_children else block
    while first is not None and first.type in ("expression_statement", "return_statement"):
        first = first.named_children[0] if first.named_children else None
    stored = first is not None and first.type == "assignment_expression"
    value = _squeezed(part(first, "right") if stored else first)
    return value != "" and value in (
        _squeezed(part(comparison, "left")),
        _squeezed(part(comparison, "right")),
    )


def _squeezed(node: Node | None) -> str:
    return "".join(said(node).split())


def _constant(place: _Place, node: Node) -> Iterator[Edit]:
    if _is_length(node) or _is_not_run(node):
        return
    text = said(node)
    number = _INTEGER.fullmatch(text) or _FLOAT.fullmatch(text)
    if text in ("true", "false"):
        yield place.edit("constant", node, "false" if text == "true" else "true")
    elif number:
        yield place.edit("constant", node, f"{number[1]}{_plus_one(number[2])}{number[3]}")


def _plus_one(digits: str) -> str:
    plain = digits.replace("_", "")
    return str(int(plain) + 1) if len(plain) < 40 else plain


def _is_length(node: Node) -> bool:
    """The length of an array, the place in a tuple, or the condition of an endless loop."""
    around = node.parent
    if around is None or around.type == "field_expression":
        return True
    if around.type == "token_tree":
        before, after = node.prev_sibling, node.next_sibling
        return (said(before) == ";" and said(after) == "]") or said(before) == "."
    if around.type in _BRACKETS:
        return around.parent is not None and around.parent.type in _WHILES
    field = _LENGTHS.get(around.type)
    return field is not None and part(around, field) == node


def _is_not_run(node: Node) -> bool:
    """Whether it is said to the compiler alone: an attribute, a condition of the preprocessor."""
    below = node
    for around in above(node):
        if around.type in _NOT_RUN:
            return True
        if around.type == "preproc_if" and part(around, "condition") == below:
            return True
        below = around
    return False


def _condition(place: _Place, node: Node) -> Iterator[Edit]:
    asked = part(node, "condition")
    if asked is None or asked.type in ("let_condition", "let_chain"):
        return
    if asked.type in _BRACKETS and node.type == "if_statement":
        asked = part(asked, "value") or next(iter(asked.named_children), asked)
    if asked.type == "declaration":
        return
    yield place.edit("condition", asked, f"!({said(asked)})")


def _return(place: _Place, node: Node) -> Iterator[Edit]:
    """Another value, where no default can be the whole body."""
    if node.named_children:
        value = said(node.named_children[0])
        yield place.edit("return", node, "return 1;" if value == "0" else "return 0;")


def _statement(place: _Place, node: Node) -> Iterator[Edit]:
    in_block = node.parent is not None and node.parent.type in _BLOCKS
    if in_block and _is_plain(node) and not _keeps_a_loop_ending(node):
        yield place.edit("statement", node, ";")


def _is_plain(statement: Node) -> bool:
    """Whether it does something and is over: a store, a call, a step."""
    first = next((leaf for leaf in walk(statement) if leaf.child_count == 0), statement)
    starts = first.type in (*_NAMES, *_STARTS)
    return starts and said(statement).endswith(";")
