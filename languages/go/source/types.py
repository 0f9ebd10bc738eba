"""Knows the types of values in Go source, as far as one file says them."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from tree_sitter import Node

from languages.syntax import above, part, said, walk

from .declared import (
    FUNCTIONS,
    brought,
    declarations_before,
    named_types,
    parameters,
    results,
    scope_of,
)

NUMBER = re.compile(r"(?:u?int(?:8|16|32|64|ptr)?|byte|rune|float(?:32|64)|complex\d+)")
_LITERALS = {
    **{"int_literal": "int", "float_literal": "float64", "rune_literal": "rune"},
    **{"interpreted_string_literal": "string", "raw_string_literal": "string"},
    **{"true": "bool", "false": "bool", "iota": "int"},
}
_TEXTS = re.compile(
    r"fmt\.Sprint(?:f|ln)?|strconv\.(?:Itoa|Quote|Format\w+)|errors\.Error|strings\.(?:ToUpper|ToLower"
    r"|Trim\w*|Repeat|Replace(?:All)?|Join|Title|Map)"
)
_COUNTS = re.compile(
    r"len|cap|copy|strings\.(?:Count|Index\w*|LastIndex\w*)|utf8\.RuneCount\w*|math\.M\w+Int\w*"
)
_REALS = re.compile(
    r"math\.(?:Sqrt|Pow|Abs|Floor|Ceil|Round|Trunc|Hypot|Max|Min|Mod|Sin|Cos|Log\w*)"
)
_PREDICATES = re.compile(
    r"strings\.(?:Has\w+|Contains\w*|EqualFold)|errors\.(?:Is|As)|unicode\.Is\w+"
)
_COMPARING = frozenset(("==", "!=", "<", "<=", ">", ">=", "&&", "||"))


class Types:
    """The types of values in one file, as far as they are written in it; "" where they are not."""

    def __init__(self, root: Node) -> None:
        self.root = root
        self.named = named_types(root)
        self._functions = {
            said(part(item, "name")): results(item)
            for item in walk(root, "function_declaration", "method_declaration")
        }
        self._fields: dict[str, set[str]] = {}
        for item in walk(root, "field_declaration"):
            for name in item.children_by_field_name("name"):
                self._fields.setdefault(said(name), set()).add(said(part(item, "type")))

    def of(self, node: Node | None, which: int = 0) -> str:
        """The type of an expression; of its result number `which`, where it is a call."""
        if node is None:
            return ""
        if node.type in _LITERALS:
            return _LITERALS[node.type]
        if node.type == "call_expression":
            return _called(self, node, which)
        read = _READ.get(node.type)
        return read(self, node) if read is not None else ""

    def below(self, kind: str) -> str:
        """What stands for a named type in the end."""
        for _ in range(4):
            kind = self.named.get(kind, kind)
        return kind

    def is_number(self, kind: str, at: Node | None = None) -> bool:
        """Whether a type is one of numbers; one of a type parameter's, if all that it may be are."""
        limits = self._limits(kind, at) if at is not None else ""
        if limits:
            return "string" not in limits and bool(NUMBER.search(limits))
        return kind == "time.Duration" or bool(NUMBER.fullmatch(self.below(kind)))

    def is_text(self, kind: str) -> bool:
        return self.below(kind) == "string"

    def _limits(self, kind: str, at: Node) -> str:
        for function in above(at):
            declared = part(function, "type_parameters")
            for item in declared.named_children if declared is not None else ():
                if kind in [said(name) for name in item.children_by_field_name("name")]:
                    return self.below(said(part(item, "type")))
        return ""

    def all_given(self, name: str) -> list[str]:
        """The types of all results of a function or method of the file."""
        return self._functions.get(name, [])

    def given(self, name: str, which: int) -> str:
        """The type of a result of a function or method of the file."""
        kinds = self._functions.get(name, [])
        return kinds[which] if which < len(kinds) else ""

    def field(self, name: str) -> str:
        """The type of a field, where all fields of that name have one."""
        kinds = self._fields.get(name, set())
        return next(iter(kinds)) if len(kinds) == 1 else ""


def _parenthesized(types: Types, node: Node) -> str:
    return types.of(node.named_children[0]) if node.named_children else ""


def _unary(types: Types, node: Node) -> str:
    inner, sign = types.of(part(node, "operand")), said(part(node, "operator"))
    if sign == "&":
        return f"*{inner}" if inner else ""
    if sign == "!":
        return "bool"
    return inner.removeprefix("*") if sign == "*" else _received(inner, sign)


def _binary(types: Types, node: Node) -> str:
    if said(part(node, "operator")) in _COMPARING:
        return "bool"
    left, right = part(node, "left"), part(node, "right")
    literal = left is not None and left.type in _LITERALS
    return (types.of(right) or types.of(left)) if literal else types.of(left) or types.of(right)


def _composite_literal(types: Types, node: Node) -> str:
    return said(part(node, "type"))


def _slice(types: Types, node: Node) -> str:
    return re.sub(r"^\[\w+\]", "[]", types.of(part(node, "operand")))


def _index(types: Types, node: Node) -> str:
    return element(types.below(types.of(part(node, "operand"))))


def _selector(types: Types, node: Node) -> str:
    return types.field(said(part(node, "field")))


def _called(types: Types, node: Node, which: int) -> str:
    called = part(node, "function")
    given, name = part(node, "arguments"), said(called)
    first = given.named_children[0] if given is not None and given.named_children else None
    if name in ("append", "make", "new"):
        return types.of(first) if name == "append" else "*" * (name == "new") + said(first)
    if NUMBER.fullmatch(name) or name in ("string", "bool") or name in types.named:
        return name
    for known, kind in ((_TEXTS, "string"), (_COUNTS, "int"), (_REALS, "float64")):
        if known.fullmatch(name):
            return kind
    if _PREDICATES.fullmatch(name):
        return "bool"
    return types.given(name.rpartition(".")[2], which)


def _identifier(types: Types, node: Node) -> str:
    name = said(node)
    for item in declarations_before(node):
        names = [said(one) for one in brought(item)]
        if name in names:
            return _declared(types, item, names.index(name), len(names))
    for function in above(node):
        if function.type in FUNCTIONS:
            for own, kind in parameters(function):
                if own == name:
                    return kind
    for item in walk(types.root, "var_spec", "const_spec"):
        names = [said(one) for one in brought(item)]
        if scope_of(item) is None and name in names and item.end_byte <= node.start_byte:
            return _declared(types, item, names.index(name), len(names))
    return ""


def _declared(types: Types, item: Node, place: int, of: int) -> str:
    if item.type == "type_switch_statement":
        return ""
    if item.type == "range_clause":
        walked = types.below(types.of(part(item, "right")))
        return element(walked, "rune") if place else key(walked)
    if (kind := part(item, "type")) is not None:
        return said(kind)
    right = part(item, "right") or part(item, "value")
    values = right.named_children if right is not None else []
    if len(values) == of:
        return types.of(values[place])
    if values and values[0].type == "call_expression":
        return types.of(values[0], place)
    return types.of(values[0]) if values and place == 0 else "bool" * (place == 1)


def _received(kind: str, sign: str) -> str:
    return re.sub(r"^(?:<-)?chan(?:<-)? ", "", kind) if sign == "<-" else kind


def element(kind: str, of_text: str = "byte") -> str:
    """What a slice, array, map or text of this type holds."""
    if kind == "string":
        return of_text
    found = re.match(r"\[\w*\](.+)|map\[[^\[\]]+\](.+)|(?:<-)?chan(?:<-)? (.+)", kind, re.DOTALL)
    return next((part for part in found.groups() if part), "") if found else ""


def key(kind: str) -> str:
    """What the first variable of a loop over such a value holds."""
    found = re.match(r"map\[([^\[\]]+)\]", kind)
    if found:
        return found[1]
    if "chan" in kind.partition(" ")[0]:
        return element(kind)
    return "int" if kind.startswith("[") or kind == "string" else ""


_READ: Mapping[str, Callable[[Types, Node], str]] = {
    "parenthesized_expression": _parenthesized,
    "unary_expression": _unary,
    "binary_expression": _binary,
    "composite_literal": _composite_literal,
    "slice_expression": _slice,
    "index_expression": _index,
    "selector_expression": _selector,
    "identifier": _identifier,
}
