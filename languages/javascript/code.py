"""Knows how JavaScript source reads: its functions and constants, small changes, lazy answers, patterns."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace

import tree_sitter_javascript
import tree_sitter_typescript
from tree_sitter import Node

from languages import reading
from languages.braced.edits import braced_edits
from languages.door import Code, Found, Function
from languages.edits import Edit
from languages.syntax import part, said, walk
from schemas.content import SourceFile

from . import objects, patterns, returns

_DECLARED = ("function_declaration", "generator_function_declaration", "method_definition")
_VALUES = ("arrow_function", "function_expression", "generator_function")
_HOLDERS = ("variable_declarator", "pair", "field_definition", "assignment_expression")
_DECLARATIONS = (
    *("function_declaration", "generator_function_declaration", "class_declaration"),
    *("lexical_declaration", "variable_declaration"),
)
"""What a name of a module is declared by; one that is exported stands inside of its `export`."""
_CONSTRUCTOR = "constructor"


def value_of(node: Node) -> Node | None:
    """The function that a declaration, a method, or the holder of a value brings; None for no function."""
    if node.type in (*_DECLARED, *_VALUES):
        return node
    value = part(node, "value") or part(node, "right")
    return value if value is not None and value.type in _VALUES else None


@dataclass(frozen=True, slots=True)
class _Reading(reading.Reading):
    """JavaScript names a function by its declaration, or by what holds it."""

    def bodies(self, root: Node) -> Iterator[tuple[Node, Node]]:
        for found in _outermost(root):
            body = part(value_of(found), "body")
            if body is not None:
                yield found, body


def _outermost(root: Node) -> Iterator[Node]:
    end = -1
    for found in walk(root, *_DECLARED, *_HOLDERS, *_VALUES):
        if found.start_byte >= end and value_of(found) is not None:
            end = found.end_byte
            yield found


def _constants(root: Node) -> Iterator[tuple[str, str]]:
    for item in walk(root, "lexical_declaration"):
        constant = said(part(item, "kind")) == "const"
        for variable in item.named_children:
            yield said(part(variable, "name")), said(part(variable, "value")) if constant else ""


def _default_body(function: Node) -> str:
    """An arrow without braces has a value as its body; any other body has statements that change."""
    body = part(value_of(function), "body")
    return "undefined" if body is not None and body.type != "statement_block" else ""


JAVASCRIPT = _Reading(
    tree_sitter_javascript.language,
    function="function_declaration",
    loops={
        "for_in_statement": "counted",
        "for_statement": "open",
        "while_statement": "open",
        "do_statement": "open",
    },
    constants=_constants,
    default_body=_default_body,
    braces=False,  # what a function gives its parameters stands in its head
)


TYPESCRIPT = replace(JAVASCRIPT, grammar=tree_sitter_typescript.language_typescript)


def _reading_of(file: SourceFile) -> _Reading:
    return TYPESCRIPT if file.path.endswith(".ts") else JAVASCRIPT


def _in_tree(pattern: Callable[[Node], Found]) -> Callable[[str], Found]:
    return lambda text: pattern(JAVASCRIPT.source(text).root)


class JavaScriptCode(Code):
    """JavaScript source, broken source too; methods and arrows with a name are functions as well."""

    patterns: Mapping[str, Callable[[str], Found]] = {
        name: _in_tree(pattern)
        for known in (patterns, returns, objects)
        for name, pattern in known.BY_NAME.items()
    }

    def functions(self, file: SourceFile) -> Iterator[Function]:
        return reading.functions(file, _reading_of(file))

    def constants(self, file: SourceFile) -> Mapping[str, int]:
        return reading.constants(file, _reading_of(file))

    def unexported(self, file: SourceFile) -> Iterator[str]:
        root = _reading_of(file).source(file.content).root
        for item in root.named_children:
            if item.type in _DECLARATIONS:
                held = [one for one in item.named_children if one.type == "variable_declarator"]
                yield from (said(part(one, "name")) for one in held or (item,))

    def edits(self, file: SourceFile) -> Iterator[Edit]:
        return braced_edits(file, _reading_of(file))

    def constant(self, file: SourceFile) -> str:
        return _with_bodies(file, lambda _function: "0")

    def echo(self, file: SourceFile) -> str:
        return _with_bodies(file, _first)


def _with_bodies(file: SourceFile, value: Callable[[Node], str]) -> str:
    """Every function giving back one value at once; constructors stay, they give nothing back."""
    text, known = file.content, _reading_of(file)
    source = known.source(text)
    pieces: list[str] = []
    done = 0
    for found, body in known.bodies(source.root):
        if reading.name_of(found) != _CONSTRUCTOR:
            pieces += [text[done : source.start(body)], f"{{ return {value(found)}; }}"]
            done = source.end(body)
    return "".join((*pieces, text[done:]))


def _first(found: Node) -> str:
    """The name of a function's first parameter, whatever takes it apart."""
    function = value_of(found)
    given = part(function, "parameters") or part(function, "parameter")
    named = (
        next(walk(given, "identifier", "shorthand_property_identifier_pattern"), None)
        if given
        else None
    )
    return said(named) or "undefined"


CODE = JavaScriptCode()
