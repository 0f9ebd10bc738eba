"""Knows which tests their author marked to be left out: by the text alone, which no run changes."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from schemas.content import Files

from .tree import module_of

_MARKS = ("skip", "skipIf", "skipUnless", "skipif", "xfail", "expectedFailure")
_OF_THE_MACHINE = frozenset({"sys", "os", "platform", "shutil", "pytest", "unittest", "mark"})
"""Names that a condition may be made of and still be the author's alone."""


def left_out(tests: Files) -> frozenset[str]:
    """`test_x` and `Class::test_x`, without parameters."""
    return frozenset(name for file in tests for name in _in_file(file.content))


def _in_file(text: str) -> Iterator[str]:
    try:
        tree = module_of(text)
    except (SyntaxError, ValueError, RecursionError):
        return
    yield from _marked(tree.body, "", any(map(_marks_the_file, tree.body)))


def _marks_the_file(node: ast.stmt) -> bool:
    if not isinstance(node, ast.Assign) or not _is_mark(node.value):
        return False
    return any(isinstance(item, ast.Name) and item.id == "pytestmark" for item in node.targets)


def _marked(body: list[ast.stmt], group: str, marked: bool) -> Iterator[str]:
    for node in body:
        if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            here = marked or any(map(_is_mark, node.decorator_list))
            if isinstance(node, ast.ClassDef):
                yield from _marked(node.body, f"{group}{node.name}::", here)
            elif here or _begins_by_skipping(node):
                yield group + node.name


def _is_mark(node: ast.expr) -> bool:
    """A mark, a list of marks, or parameters some of which are marked; what the exercise offers
    plays no part in any condition of it."""
    names = {item.id for item in ast.walk(node) if isinstance(item, ast.Name)}
    attributes = {item.attr for item in ast.walk(node) if isinstance(item, ast.Attribute)}
    return bool((names | attributes) & set(_MARKS)) and names <= {*_OF_THE_MACHINE, *_MARKS}


def _begins_by_skipping(node: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    body = node.body[1:] if ast.get_docstring(node, clean=False) is not None else node.body
    first = body[0] if body else None
    if not isinstance(first, ast.Expr) or not isinstance(first.value, ast.Call):
        return False
    return ast.unparse(first.value.func) in ("pytest.skip", "self.skipTest", "pytest.xfail")
