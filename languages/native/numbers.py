"""Knows static patterns of wrong beliefs about numbers and characters in C and C++, by the syntax tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.reading import name_of
from languages.syntax import above, line, part, said, walk

from .declared import declared

# fmt: off
_WHOLE = frozenset((
    "int", "long", "short", "char", "unsigned", "signed",
    "size_t", "int32_t", "int64_t", "uint8_t", "uint32_t", "uint64_t",
))
# fmt: on
_REAL = frozenset(("float", "double"))
_SMALL = frozenset(("int", "short", "char"))
_WIDE = frozenset(("float", "double", "long long"))
_INTEGER = re.compile(r"\d+[uUlL]*|0[xX][0-9a-fA-F]+[uUlL]*")
_WIDER = re.compile(r"\d+[uU]?(?:ll|LL)|\d+\.\d*|\.\d+")
_SIZED = frozenset(("<", ">", "<=", ">=", "==", "!="))
_ASKED = (
    "conditional_expression",
    "if_statement",
    "while_statement",
    "do_statement",
    "for_statement",
)
_BRACKETS = ("parenthesized_expression", "condition_clause")
_TYPED_BY = {
    "conditional_expression": ("consequence", "alternative"),
    "call_expression": ("function",),
}
_OWN_TYPE = frozenset(("cast_expression", "subscript_expression", "sizeof_expression"))


def _names(root: Node, types: frozenset[str]) -> set[str]:
    """Plain variables of types all of whose words are among `types`."""
    return {
        item.name
        for item in declared(root)
        if item.depth == 0 and types.issuperset(item.type.split())
    }


def _int_div_to_float(root: Node) -> Found:
    real = _names(root, _REAL | {"long"})
    whole = _names(root, _WHOLE) - real
    for found in walk(root, "binary_expression"):
        sides = part(found, "left"), part(found, "right")
        if said(part(found, "operator")) != "/" or not all(
            _is_whole(side, whole) for side in sides
        ):
            continue
        if _wants_real(found, real):
            left, right = map(said, sides)
            yield line(found), f"{left} / {right} drops its fraction before it is stored"


def _is_whole(node: Node | None, whole: set[str]) -> bool:
    """Whether a side of a division can only be a whole number."""
    if node is None:
        return False
    if node.type == "parenthesized_expression":
        return len(node.named_children) == 1 and _is_whole(node.named_children[0], whole)
    if node.type == "binary_expression":
        return all(_is_whole(part(node, side), whole) for side in ("left", "right"))
    return said(node) in whole or _INTEGER.fullmatch(said(node)) is not None


def _wants_real(node: Node, real: set[str]) -> bool:
    """Whether the value goes into a floating variable, or back from a function that gives one."""
    for around in above(node):
        if around.type == "init_declarator":
            return said(part(around, "declarator")) in real
        if around.type == "cast_expression":
            return said(part(around, "type")) in _REAL
        if around.type == "assignment_expression":
            return said(part(around, "left")) in real
        if around.type == "return_statement":
            home = next(
                (item for item in above(around) if item.type == "function_definition"), None
            )
            return not _REAL.isdisjoint(said(part(home, "type")).split())
        if around.type not in ("binary_expression", "parenthesized_expression"):
            return False
    return False


def _char_digit_arith(root: Node) -> Found:
    chars = {item.name: item.depth for item in declared(root) if item.type == "char"}
    for found in walk(root, "identifier", "subscript_expression"):
        taken = found.type == "subscript_expression"
        name = said(part(found, "argument") if taken else found)
        if chars.get(name) == taken and _is_counted(found):
            yield line(found), f"{name} holds the code of a character, not its number"


def _is_counted(node: Node) -> bool:
    """Whether a character is added to something, multiplied, or compared with a small number."""
    around = node.parent
    sign, right = said(part(around, "operator")), part(around, "right")
    if around is None or around.type not in ("binary_expression", "assignment_expression"):
        return False
    if node == right:
        return sign in ("+", "+=", "-=", "*=", "*") and not _is_freed(around)
    return sign == "*" or (sign in _SIZED and said(right) in set("123456789"))


def _is_freed(sum_of: Node) -> bool:
    """`a + c - '0'` is read as `(a + c) - '0'`."""
    around = sum_of.parent
    return part(around, "left") == sum_of and said(part(around, "operator")) == "-"


def _stored_narrower(root: Node) -> Found:
    """A whole number made, without a cast, from something wider: a real number or a long long. An int
    that becomes a char is as often a digit on its way to its sign."""
    every = list(declared(root))
    plain = {item.name: item.type for item in every if item.depth == 0}
    functions = walk(root, "function_definition")
    plain |= {name_of(item): said(part(item, "type")) for item in functions}
    wide = {name for name, kind in plain.items() if kind in _WIDE}
    for item in every:
        if item.depth or item.type not in _SMALL or item.value is None:
            continue
        parts = list(_of_its_type(item.value))
        cut = any(said(leaf) in wide or _WIDER.fullmatch(said(leaf)) for leaf in parts)
        if cut:
            yield line(item.declaration), f"{item.name} is too small for {said(item.value)}"


def _of_its_type(node: Node) -> Iterator[Node]:
    """The names and numbers that an expression has its type from."""
    if node.type in _OWN_TYPE or said(part(node, "operator")) in (*_SIZED, "&&", "||"):
        return
    if node.child_count == 0:
        yield node
    fields = _TYPED_BY.get(node.type)
    for child in (part(node, name) for name in fields) if fields else node.named_children:
        if child is not None:
            yield from _of_its_type(child)


def _assigned_in_condition(root: Node) -> Found:
    """A store of a number where a condition asks; extra brackets silence the compiler."""
    for found in walk(root, "assignment_expression"):
        name, number = part(found, "left"), said(part(found, "right"))
        plain = (
            name is not None and name.type == "identifier" and said(part(found, "operator")) == "="
        )
        if plain and _INTEGER.fullmatch(number) and _is_asked(found):
            yield line(found), f"{said(name)} = {number} stores, and asks nothing"


def _is_asked(node: Node) -> bool:
    below = node
    for around in above(node):
        if around.type in _ASKED:
            return part(around, "condition") == below
        if said(part(around, "operator")) in ("&&", "||", "!"):
            return True
        if around.type not in _BRACKETS:
            return False
        below = around
    return False


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "int_div_to_float": _int_div_to_float,
    "char_digit_arith": _char_digit_arith,
    "stored_narrower": _stored_narrower,
    "assigned_in_condition": _assigned_in_condition,
}
