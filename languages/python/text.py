"""Knows where the nodes of a Python syntax tree stand in the text."""

from __future__ import annotations

import ast
import re
from dataclasses import dataclass

from .tree import module_of

_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n|\Z)")


@dataclass(frozen=True, slots=True)
class PythonText:
    """A text with its tree; `lines` are the places where its lines begin."""

    text: str
    tree: ast.Module
    lines: tuple[int, ...]

    def start(self, node: ast.expr | ast.stmt) -> int:
        """Index of a node's first character."""
        return self._index(node.lineno, node.col_offset)

    def end(self, node: ast.expr | ast.stmt) -> int:
        """Index after a node's last character."""
        return self._index(node.end_lineno or node.lineno, node.end_col_offset or 0)

    def _index(self, line: int, column: int) -> int:
        """The tree counts columns in bytes of UTF-8."""
        start = self.lines[line - 1]
        return start + len(self.text[start : start + column].encode()[:column].decode())


def parsed(text: str) -> PythonText | None:
    """The text as a tree; None if it is no Python."""
    try:
        tree = module_of(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return PythonText(text, tree, tuple(found.start() for found in _LINE.finditer(text)))
