"""Knows how Python source reads: its functions, small changes, lazy answers, patterns."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator, Mapping, Sequence

import tree_sitter_python
from tree_sitter import Node

from languages import reading
from languages.door import Code, Function
from languages.edits import Edit
from languages.syntax import part, said, walk
from schemas.content import SourceFile

from . import patterns as python_patterns
from .edits import python_edits
from .tree import module_of


def _constants(root: Node) -> Iterator[tuple[str, str]]:
    for item in walk(root, "assignment"):
        name = said(part(item, "left"))
        yield name, said(part(item, "right")) if name.isupper() else ""


PYTHON = reading.Reading(
    tree_sitter_python.language,
    function="function_definition",
    loops={"for_statement": "counted", "for_in_clause": "counted", "while_statement": "open"},
    constants=_constants,
    braces=False,
)


class PythonCode(Code):
    """Python source, broken source too; methods and inner functions are functions as well."""

    patterns = python_patterns.BY_NAME

    def functions(self, file: SourceFile) -> Iterator[Function]:
        return reading.functions(file, PYTHON)

    def constants(self, file: SourceFile) -> Mapping[str, int]:
        return reading.constants(file, PYTHON)

    def edits(self, file: SourceFile) -> Sequence[Edit]:
        return python_edits(file)

    def constant(self, file: SourceFile) -> str:
        return _with_bodies(file.content, lambda _function: ast.Constant(0))

    def echo(self, file: SourceFile) -> str:
        return _with_bodies(file.content, _first_argument)


_Written = ast.FunctionDef | ast.AsyncFunctionDef


def _first_argument(function: _Written) -> ast.expr:
    names = [item.arg for item in (*function.args.posonlyargs, *function.args.args)]
    usable = [name for name in names if name not in ("self", "cls")]
    return ast.Name(usable[0], ast.Load()) if usable else ast.Constant(None)


def _with_bodies(text: str, value: Callable[[_Written], ast.expr]) -> str:
    """The text itself if it has no function: written anew, it would seem to be another answer."""
    try:
        tree = module_of(text)
    except SyntaxError:
        return text
    written = [node for node in ast.walk(tree) if isinstance(node, _Written)]
    changed = [function for function in written if function.name != "__init__"]
    for function in changed:
        function.body = [ast.Return(value(function))]
    return ast.unparse(ast.fix_missing_locations(tree)) if changed else text


CODE = PythonCode()
