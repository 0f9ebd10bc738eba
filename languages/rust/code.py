"""Knows how Rust source reads: its functions and constants, small changes, lazy answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import tree_sitter_rust
from tree_sitter import Node

from languages import reading
from languages.braced.edits import braced_edits
from languages.braced.lazy import with_bodies
from languages.door import Code, Function
from languages.edits import Edit
from languages.syntax import part, said, walk
from schemas.content import SourceFile


def _constants(root: Node) -> Iterator[tuple[str, str]]:
    for item in walk(root, "const_item", "static_item"):
        yield said(part(item, "name")), said(part(item, "value")).replace("_", "")


RUST = reading.Reading(
    tree_sitter_rust.language,
    function="function_item",
    loops={"for_expression": "counted", "while_expression": "open", "loop_expression": "open"},
    constants=_constants,
    default_body=lambda item: "{ Default::default() }" if part(item, "return_type") else "",
)


class RustCode(Code):
    """Rust source; methods are functions too."""

    def functions(self, file: SourceFile) -> Iterator[Function]:
        return reading.functions(file, RUST)

    def constants(self, file: SourceFile) -> Mapping[str, int]:
        return reading.constants(file, RUST)

    def edits(self, file: SourceFile) -> Iterator[Edit]:
        return braced_edits(file, RUST)

    def constant(self, file: SourceFile) -> str:
        return with_bodies(file.content, RUST, lambda _first: "Default::default()")

    def echo(self, file: SourceFile) -> str:
        return with_bodies(file.content, RUST, lambda first: first)


CODE = RustCode()
