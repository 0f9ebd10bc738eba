"""Knows how C source reads: its functions and constants, small changes, lazy answers, patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

import tree_sitter_c
from tree_sitter import Node

from languages import reading
from languages.braced.edits import braced_edits
from languages.braced.lazy import with_bodies
from languages.door import Code, Found, Function
from languages.edits import Edit
from languages.native import numbers
from languages.native.declared import declared
from languages.syntax import part, said, walk
from schemas.content import SourceFile

from . import makefile, pointers

_HEADER = ".h"
_WITHOUT_FUNCTIONS = (_HEADER, makefile.ENDING)


def _constants(root: Node) -> Iterator[tuple[str, str]]:
    for item in walk(root, "preproc_def"):
        yield said(part(item, "name")), said(part(item, "value")).strip()
    for variable in declared(root):
        yield variable.name, said(variable.value) if variable.constant else ""


C = reading.Reading(
    tree_sitter_c.language,
    function="function_definition",
    loops=dict.fromkeys(("for_statement", "while_statement", "do_statement"), "open"),
    constants=_constants,
    loses_parameters=pointers.loses_parameters,
)


def _in_tree(pattern: Callable[[Node], Found]) -> Callable[[str], Found]:
    return lambda text: pattern(C.source(text).root)


class CCode(Code):
    """C source. A header declares: it has no function to change, and without it nothing says
    anything. A makefile is no C at all; it says how C is built."""

    patterns: Mapping[str, Callable[[str], Found]] = {
        name: _in_tree(pattern) for name, pattern in {**numbers.BY_NAME, **pointers.BY_NAME}.items()
    }
    headers = (_HEADER,)

    def functions(self, file: SourceFile) -> Iterator[Function]:
        return reading.functions(file, C) if _has_functions(file) else iter(())

    def constants(self, file: SourceFile) -> Mapping[str, int]:
        return {} if file.path.endswith(makefile.ENDING) else reading.constants(file, C)

    def edits(self, file: SourceFile) -> Iterator[Edit]:
        if file.path.endswith(makefile.ENDING):
            return makefile.makefile_edits(file.content)
        return braced_edits(file, C) if _has_functions(file) else iter(())

    def constant(self, file: SourceFile) -> str:
        return self._returning(file, lambda _first: "return 0;")

    def echo(self, file: SourceFile) -> str:
        return self._returning(file, lambda first: f"return {first};")

    def _returning(self, file: SourceFile, body: Callable[[str], str]) -> str:
        return with_bodies(file.content, C, body) if _has_functions(file) else file.content


def _has_functions(file: SourceFile) -> bool:
    return not file.path.endswith(_WITHOUT_FUNCTIONS)


CODE = CCode()
