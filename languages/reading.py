"""Reads the functions and constants of a source from its syntax tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from tree_sitter import Node

from languages import syntax
from languages.door import Function, Loop
from languages.syntax import outermost, part, said, walk
from schemas.content import SourceFile

_COMPARISONS = frozenset(("<", ">", "<=", ">="))
_LIMIT = re.compile(r"-?\w+")
_NAMES = (
    *("identifier", "field_identifier", "property_identifier"),
    *("private_property_identifier", "shorthand_property_identifier_pattern"),
    *("operator_name", "destructor_name"),
)
_WRAPPED = ("parenthesized_declarator", "mut_pattern", "reference_pattern", "reference_declarator")


@dataclass(frozen=True, slots=True)
class Reading:
    """What one language's grammar calls things, and what it does in its own way."""

    grammar: syntax.Grammar
    function: str
    loops: Mapping[str, Loop]
    constants: Callable[[Node], Iterator[tuple[str, str]]]
    """The constants of a file, by name, and what they stand for."""
    default_body: Callable[[Node], str] = lambda _function: ""
    """The body that gives back a default value of whatever type a function has; "" for none."""
    loses_parameters: Callable[[Node], bool] = lambda _function: False
    braces: bool = True
    """Whether a body stands by itself. Without braces it has no indentation of its own: it counts
    with its head, and a function inside another one is a function too."""

    def source(self, text: str) -> syntax.Source:
        return syntax.parsed(text, self.grammar)

    def bodies(self, root: Node) -> Iterator[tuple[Node, Node]]:
        """The functions, each with its body."""
        found = outermost(root, self.function) if self.braces else walk(root, self.function)
        for function in found:
            body = part(function, "body")
            if body is not None:
                yield function, body


def functions(file: SourceFile, reading: Reading) -> Iterator[Function]:
    """The functions of a file with a body, in order."""
    source = reading.source(file.content)
    lines = file.content.split("\n")
    for found, body in reading.bodies(source.root):
        first, last = syntax.line(found), found.end_point.row + 1
        text = "\n".join(lines[first - 1 : last])
        whole = body if reading.braces else found
        yield Function(
            name_of(found),
            file.path,
            text,
            (first, last),
            (source.start(whole), source.end(whole)),
            calls=frozenset(_called(body)),
            limits=frozenset(_compared(body)),
            loops=frozenset(reading.loops[loop.type] for loop in walk(body, *reading.loops)),
            loses_parameters=reading.loses_parameters(found),
        )


def constants(file: SourceFile, reading: Reading) -> dict[str, int]:
    """The whole numbers that a file gives a name for good."""
    known = reading.constants(reading.source(file.content).root)
    return {name: int(value) for name, value in known if re.fullmatch(r"-?\d[\d_]*", value)}


def name_of(node: Node) -> str:
    """The name that a function, parameter or declaration brings; "" where it brings none."""
    at: Node | None = node
    while at is not None and at.type not in _NAMES:
        inner = at.named_children[-1:] if at.type in _WRAPPED else [None]
        at = part(at, "name") or part(at, "declarator") or part(at, "pattern") or inner[0]
    return said(at)


def _called(body: Node) -> Iterator[str]:
    for call in walk(body, "call_expression", "call"):
        called = part(call, "function")
        yield re.split(r"\W+", said(part(called, "function") or called))[-1]
    for given in walk(body, "token_tree"):  # of a macro in Rust
        before = given.prev_sibling
        if before is not None and before.type == "identifier" and said(given).startswith("("):
            yield said(before)


def _compared(body: Node) -> Iterator[str]:
    for found in walk(body, "binary_expression", "comparison_operator"):
        if _COMPARISONS & {child.type for child in found.children}:
            sides = (said(side) for side in found.named_children)
            yield from (side for side in sides if _LIMIT.fullmatch(side))
