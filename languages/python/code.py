"""Knows how Python source reads: its functions, small changes, lazy answers, patterns."""

from __future__ import annotations

import ast
import textwrap
from collections.abc import Callable, Iterator, Sequence

from languages.door import Code, Span
from languages.edits import Edit
from schemas.content import SourceFile

from . import patterns as python_patterns
from .edits import python_edits
from .text import parsed


class PythonCode(Code):
    """Python source; methods and inner functions are functions too."""

    patterns = python_patterns.BY_NAME

    def functions(self, file: SourceFile) -> Iterator[Span]:
        source = parsed(file.content)
        for node in ast.walk(source.tree) if source else ():
            if source and isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
                # The text is the function whole: its body has no indentation of its own.
                last = node.end_lineno or node.lineno
                yield Span(node.name, node.lineno, last, source.start(node), source.end(node))

    def edits(self, file: SourceFile) -> Sequence[Edit]:
        return python_edits(file)

    def constant(self, file: SourceFile) -> str:
        return _with_bodies(file.content, lambda _function: ast.Constant(0))

    def echo(self, file: SourceFile) -> str:
        return _with_bodies(file.content, _first_argument)

    def changed_parameters(self, function: str) -> Sequence[str]:
        source = parsed(textwrap.dedent(function))
        return python_patterns.changed_parameters(source.tree) if source else ()


def _first_argument(function: ast.FunctionDef) -> ast.expr:
    names = [item.arg for item in (*function.args.posonlyargs, *function.args.args)]
    usable = [name for name in names if name not in ("self", "cls")]
    return ast.Name(usable[0], ast.Load()) if usable else ast.Constant(None)


def _with_bodies(text: str, value: Callable[[ast.FunctionDef], ast.expr]) -> str:
    try:
        tree = ast.parse(text)
    except SyntaxError:
        return text
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name != "__init__":
            function.body = [ast.Return(value(function))]
    return ast.unparse(ast.fix_missing_locations(tree))


CODE = PythonCode()
