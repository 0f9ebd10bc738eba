"""Knows the small changes of Python source that a good test should notice."""

from __future__ import annotations

import ast
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from languages.edits import MIRRORED, Edit, EditKind
from schemas.content import SourceFile

from .text import PythonText, parsed

_COMPARISONS: dict[type[ast.cmpop], tuple[str, str]] = {
    ast.Lt: ("<", "<="),
    ast.LtE: ("<=", "<"),
    ast.Gt: (">", ">="),
    ast.GtE: (">=", ">"),
    ast.Eq: ("==", "!="),
    ast.NotEq: ("!=", "=="),
    ast.Is: ("is", "is not"),
    ast.IsNot: ("is not", "is"),
    ast.In: ("in", "not in"),
    ast.NotIn: ("not in", "in"),
}
_OPERATORS: dict[type[ast.operator | ast.boolop], tuple[str, str]] = {
    ast.Add: ("+", "-"),
    ast.Sub: ("-", "+"),
    ast.Mult: ("*", "+"),
    ast.Div: ("/", "*"),
    ast.FloorDiv: ("//", "*"),
    ast.Mod: ("%", "//"),
    ast.Pow: ("**", "*"),
    ast.And: ("and", "or"),
    ast.Or: ("or", "and"),
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the walk is: the function, the names that decide when a `while` around it ends, and
    the comparison whose two sides may as well be swapped where they are equal."""

    source: PythonText
    function: str = ""
    loop_names: frozenset[str] = frozenset()
    mirrored: ast.expr | None = None

    def edit(self, kind: EditKind, start: int, end: int, new: str) -> Edit:
        return Edit(kind, start, end, new, self.function)

    def whole(self, kind: EditKind, node: ast.expr | ast.stmt, new: str) -> Edit:
        return self.edit(kind, self.source.start(node), self.source.end(node), new)

    def between(self, left: ast.expr, right: ast.expr) -> tuple[int, int]:
        """Where the sign between two operands is to be found."""
        return self.source.end(left), self.source.start(right)


def python_edits(file: SourceFile) -> tuple[Edit, ...]:
    """Every change that is worth a run; none for a text that is no Python."""
    source = parsed(file.content)
    return tuple(_walk(source.tree, _Place(source))) if source else ()


def _walk(node: ast.AST, place: _Place) -> Iterator[Edit]:
    if isinstance(node, ast.JoinedStr | ast.arg) or _runs_as_program(node, place):
        return
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        if node.name == "main":
            return
        place = replace(place, function=place.function or node.name)
    if isinstance(node, ast.While):
        place = replace(place, loop_names=place.loop_names | _names(node.test))
        yield from (edit for edit in _walk(node.test, place) if not _loosens(edit))
        for statement in (*node.body, *node.orelse):
            yield from _walk(statement, place)
        return
    if isinstance(node, ast.stmt) and _keeps_a_loop_ending(node, place):
        return
    if isinstance(node, ast.If) and _equal_sides(node):
        place = replace(place, mirrored=node.test)
    yield from _here(node, place)
    for child in ast.iter_child_nodes(node):
        yield from _walk(child, place)


def _runs_as_program(node: ast.AST, place: _Place) -> bool:
    """`if __name__ == "__main__"`, which no test runs."""
    return isinstance(node, ast.If) and not place.function and "__name__" in _names(node.test)


def _loosens(edit: Edit) -> bool:
    """A `while` that goes on a little longer may go on for ever."""
    return edit.new in ("<=", ">=", "True", "False")


def _keeps_a_loop_ending(node: ast.stmt, place: _Place) -> bool:
    if isinstance(node, ast.Assign):
        changed = frozenset[str]().union(*(_names(item) for item in node.targets))
    elif isinstance(node, ast.AugAssign):
        changed = _names(node.target)
    elif isinstance(node, ast.Expr):
        changed = _names(node.value)
    else:
        return False
    return bool(changed & place.loop_names)


def _names(node: ast.AST) -> frozenset[str]:
    return frozenset(item.id for item in ast.walk(node) if isinstance(item, ast.Name))


def _here(node: ast.AST, place: _Place) -> Iterator[Edit]:
    if isinstance(node, ast.Compare):
        old, new = _COMPARISONS[type(node.ops[0])]
        new = MIRRORED.get(old, new) if node is place.mirrored else new
        gap = place.between(node.left, node.comparators[0])
        yield from _replaced(place, "comparison", gap, old, new)
    elif isinstance(node, ast.BinOp) and not (_is_text(node.left) or _is_text(node.right)):
        gap = place.between(node.left, node.right)
        yield from _replaced(place, "operator", gap, *_OPERATORS.get(type(node.op), ("", "")))
    elif isinstance(node, ast.BoolOp):
        gap = place.between(node.values[0], node.values[1])
        yield from _replaced(place, "operator", gap, *_OPERATORS[type(node.op)])
    elif isinstance(node, ast.Constant):
        yield from _constant(node, place)
    elif isinstance(node, ast.Return) and node.value is not None:
        if not (isinstance(node.value, ast.Constant) and node.value.value is None):
            yield place.whole("return", node, "return None")
    elif isinstance(node, ast.If | ast.IfExp):
        start, end = place.source.start(node.test), place.source.end(node.test)
        test = place.source.text[start:end]
        yield place.edit("condition", start, end, f"(not ({test}))")
    elif isinstance(node, ast.stmt):
        yield from _statement(node, place)


def _equal_sides(node: ast.If) -> bool:
    """`if a < b:` that sets or returns `a` or `b` itself does the same for equal values."""
    test, body = node.test, node.body[0]
    if not isinstance(test, ast.Compare) or len(test.ops) > 1 or len(node.body) > 1:
        return False
    if not isinstance(body, ast.Assign | ast.Return) or body.value is None:
        return False
    return ast.dump(body.value) in (ast.dump(test.left), ast.dump(test.comparators[0]))


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _replaced(
    place: _Place, kind: EditKind, gap: tuple[int, int], old: str, new: str
) -> Iterator[Edit]:
    """The sign that stands in `gap`, which also holds brackets and spaces."""
    pattern = r"\s+".join(re.escape(word) for word in old.split())
    found = re.compile(pattern).search(place.source.text, *gap)
    if old and found:
        yield place.edit(kind, found.start(), found.end(), new)


def _constant(node: ast.Constant, place: _Place) -> Iterator[Edit]:
    value = node.value
    if isinstance(value, bool):
        yield place.whole("constant", node, str(not value))
    elif isinstance(value, int | float) and math.isfinite(value):
        yield place.whole("constant", node, repr(value + 1))


def _statement(node: ast.stmt, place: _Place) -> Iterator[Edit]:
    """Statements whose loss does not end in a missing name anyway."""
    if isinstance(node, ast.AugAssign) and type(node.op) in _OPERATORS:
        old, new = _OPERATORS[type(node.op)]
        gap = place.between(node.target, node.value)
        yield from _replaced(place, "operator", gap, f"{old}=", f"{new}=")
    called = isinstance(node, ast.Expr) and isinstance(node.value, ast.Call)
    changed = isinstance(node, ast.AugAssign | ast.Delete) or (
        isinstance(node, ast.Assign)
        and (not isinstance(node.targets[0], ast.Name) or node.targets[0].id in _names(node.value))
    )
    if place.function and (called or changed):
        yield place.whole("statement", node, "pass")
