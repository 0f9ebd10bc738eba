"""Makes the lazy answers in Go: functions that give back nothing but zero values, or what they got."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from tree_sitter import Node

from languages.reading import Reading

from .declared import imports, parameters, results
from .types import NUMBER, Types
from .uses import TYPES, used_packages

_NIL = re.compile(r"(?:\[\]|map\[|\*|func\b|chan\b|<-chan\b|interface\b|any$|error$)")


def zero(kind: str) -> str:
    """The zero value of a type."""
    if NUMBER.fullmatch(kind):
        return "0"
    if kind in ("string", "bool"):
        return '""' if kind == "string" else "false"
    return "nil" if _NIL.match(kind) else f"*new({kind})"


def other_value(kind: str, written: str) -> str:
    """The zero value of a type, or another where that is what is written."""
    nothing = zero(kind)
    if written != nothing:
        return nothing
    return {"0": "1", '""': '"?"', "false": "true"}.get(written, written)


def zeros(function: Node, _types: Types) -> list[str]:
    """Zero values of whatever a function gives back."""
    return [zero(kind) for kind in results(function)]


def echoed(function: Node, types: Types) -> list[str]:
    """Parameters handed back, as far as their types fit; else zero values."""
    given = [(name, kind) for name, kind in parameters(function) if name not in ("", "_")]
    return [_fitting(kind, given, types) for kind in results(function)]


def _fitting(kind: str, given: list[tuple[str, str]], types: Types) -> str:
    for name, own in given:
        if own == kind:
            return name
    for name, own in given:
        if types.is_number(own) and types.is_number(kind):
            return f"{kind}({name})"
    return zero(kind)


def with_values(text: str, reading: Reading, values: Callable[[Node, Types], list[str]]) -> str:
    """Every function giving back these values at once; imports that nobody needs then are still used."""
    source = reading.source(text)
    types = Types(source.root)
    pieces: list[str] = []
    done = 0
    for function, body in reading.bodies(source.root):
        given = ", ".join(values(function, types))
        pieces += [text[done : source.start(body)], f"{{ return {given} }}" if given else "{}"]
        done = source.end(body)
    lazy = "".join((*pieces, text[done:]))
    uses = [f"var _ = {use}\n" for use in _unused(source.root, reading.source(lazy).root)]
    return "".join((lazy, *uses))


def _unused(before: Node, after: Node) -> Iterator[str]:
    """For each package that is no longer named, a value of it that was used."""
    for package in imports(before):
        if package not in {name for name, _use in used_packages(after)}:
            uses = [use for name, use in used_packages(before) if name == package]
            plain = [use for use in uses if not TYPES.fullmatch(use)]
            yield from (plain or [f"*new({use})" for use in uses])[:1]
