"""Knows how Go source reads: its functions and constants, small changes, lazy answers, patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import tree_sitter_go
from tree_sitter import Node

from languages import reading
from languages.door import Code, Found, Function
from languages.edits import Edit
from languages.syntax import outermost, part, said, walk
from schemas.content import SourceFile

from .beliefs import copies, failing, names, together
from .source.edits import go_edits
from .source.lazy import echoed, with_values, zeros
from .source.scopes import head_of
from .source.types import Types


@dataclass(frozen=True, slots=True)
class _Reading(reading.Reading):
    """In Go functions and methods are two things of the grammar."""

    def bodies(self, root: Node) -> Iterator[tuple[Node, Node]]:
        for found in outermost(root, "function_declaration", "method_declaration"):
            body = part(found, "body")
            if body is not None:
                yield found, body


def _constants(root: Node) -> Iterator[tuple[str, str]]:
    for item in walk(root, "const_spec"):
        names = [name for name in item.children_by_field_name("name") if name.is_named]
        value = part(item, "value")
        values = value.named_children if value is not None else []
        if len(names) == len(values):
            yield from zip(map(said, names), map(said, values), strict=True)


GO = _Reading(
    tree_sitter_go.language,
    function="function_declaration",
    loops={"range_clause": "counted", "for_statement": "open"},
    constants=_constants,
)


def _in_tree(pattern: Callable[[Node], Found]) -> Callable[[str], Found]:
    return lambda text: pattern(GO.source(text).root)


def _lost(root: Node) -> Mapping[str, frozenset[str]]:
    """The methods that change only a copy, with the fields that they mean."""
    types = Types(root)
    found = {
        said(part(method, "name")): copies.lost_fields(method, types)
        for method in walk(root, "method_declaration")
    }
    return {name: fields for name, fields in found.items() if fields}


class GoCode(Code):
    """Go source, broken source too; methods are functions as well."""

    patterns: Mapping[str, Callable[[str], Found]] = {
        name: _in_tree(pattern)
        for known in (copies, names, failing, together)
        for name, pattern in known.BY_NAME.items()
    }

    def functions(self, file: SourceFile) -> Iterator[Function]:
        """As everywhere; a loop over what is there is no open one. A method that reads what another
        one sets in its own copy alone has to do with that one, as if it called it."""
        root = GO.source(file.content).root
        lost = _lost(root)
        for item, (_found, body) in zip(reading.functions(file, GO), GO.bodies(root), strict=True):
            heads = [head_of(loop).type for loop in walk(body, "for_statement")]
            is_open = any(head != "range_clause" for head in heads)
            read = {said(field) for field in walk(body, "field_identifier")}
            losing = {name for name, fields in lost.items() if fields & read and name != item.name}
            yield replace(
                item,
                loops=item.loops if is_open else item.loops - {"open"},
                calls=item.calls | losing,
                waits=together.may_wait(body),
            )

    def constants(self, file: SourceFile) -> Mapping[str, int]:
        return reading.constants(file, GO)

    def edits(self, file: SourceFile) -> Iterator[Edit]:
        return go_edits(file, GO)

    def constant(self, file: SourceFile) -> str:
        return with_values(file.content, GO, zeros)

    def echo(self, file: SourceFile) -> str:
        return with_values(file.content, GO, echoed)


CODE = GoCode()
