"""Makes the lazy answers of languages with braces: functions whose bodies are one expression."""

from __future__ import annotations

from collections.abc import Callable

from tree_sitter import Node

from languages.reading import Reading, name_of
from languages.syntax import part


def with_bodies(text: str, reading: Reading, body: Callable[[str], str]) -> str:
    """Each function's braces filled with `body(name of its first parameter)`."""
    source = reading.source(text)
    pieces: list[str] = []
    done = 0
    for function, old in reading.bodies(source.root):
        pieces += [text[done : source.start(old)], "{ ", body(_first(function) or "()"), " }"]
        done = source.end(old)
    return "".join((*pieces, text[done:]))


def _first(function: Node) -> str:
    declarator: Node | None = function
    while declarator is not None and part(declarator, "parameters") is None:
        declarator = part(declarator, "declarator")
    given = part(declarator, "parameters")
    names = [name_of(item) for item in given.named_children] if given is not None else []
    return next(filter(None, names), "")
