"""Knows how C++ source reads: its functions and constants, small changes, lazy answers, patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace

import tree_sitter_cpp
from tree_sitter import Node

from languages import reading
from languages.braced.edits import braced_edits
from languages.door import Code, Found, Function
from languages.edits import Edit
from languages.native import numbers
from languages.native.declared import declared
from languages.syntax import part, said, walk
from schemas.content import SourceFile

from . import classes, containers

_LOOPS = ("for_statement", "while_statement", "do_statement")
_OPERATED = (
    *("binary_expression", "assignment_expression", "update_expression", "unary_expression"),
    *("pointer_expression", "subscript_expression"),
)
_NOT_A_VALUE = ("void", "auto", "decltype(auto)", "")


def _constants(root: Node) -> Iterator[tuple[str, str]]:
    for item in walk(root, "preproc_def"):
        yield said(part(item, "name")), said(part(item, "value")).strip()
    for item in walk(root, "declaration", "field_declaration"):
        fixed = {"const", "constexpr", "constinit"} & {said(word) for word in item.named_children}
        for variable in walk(item, "init_declarator"):
            value = said(part(variable, "value")).strip("{} ")
            yield reading.name_of(variable), value if fixed else ""


def loses_parameters(function: Node) -> bool:
    """Whether it changes a parameter, has none that could reach its caller's objects, and gives back
    nothing: then it can only have meant to change them."""
    body = part(function, "body")
    given = [
        item for item in declared(function) if item.declaration.type == "parameter_declaration"
    ]
    if body is None or not given or said(part(function, "type")) != "void":
        return False
    by_value = all("&" not in said(item.declaration) and not item.depth for item in given)
    names = {item.name for item in given}
    changed = {re.split(r"\W", said(target))[0] for target in containers.changed_in(body)}
    called = {
        said(part(part(call, "function"), "argument")) for call in walk(body, "call_expression")
    }
    return by_value and bool(names & (changed | called))


def gives_a_value(function: Node) -> bool:
    """Whether `return {};` means something in it: it returns an object, and no reference to one."""
    named = said(part(function, "type"))
    by_reference = any(walk(part(function, "declarator") or function, "reference_declarator"))
    heads = (child.type for child in (part(function, "declarator") or function).children)
    return named not in _NOT_A_VALUE and not (by_reference and "&" in heads)


CPP = reading.Reading(
    tree_sitter_cpp.language,
    function="function_definition",
    loops={**dict.fromkeys(_LOOPS, "open"), "for_range_loop": "counted"},
    constants=_constants,
    loses_parameters=loses_parameters,
    default_body=lambda function: "{ return {}; }" if gives_a_value(function) else "",
)


def _in_tree(pattern: Callable[[Node], Found]) -> Callable[[str], Found]:
    return lambda text: pattern(CPP.source(text).root)


class CppCode(Code):
    """C++ source. A header may hold functions like any other file: classes and templates."""

    patterns: Mapping[str, Callable[[str], Found]] = {
        name: _in_tree(pattern)
        for name, pattern in {**numbers.BY_NAME, **containers.BY_NAME, **classes.BY_NAME}.items()
    }

    def functions(self, file: SourceFile) -> Iterator[Function]:
        """As everywhere; an operator and the making of an object are calls as well."""
        bodies = CPP.bodies(CPP.source(file.content).root)
        for item, (_found, body) in zip(reading.functions(file, CPP), bodies, strict=True):
            yield replace(item, calls=item.calls | frozenset(_called_silently(body)))

    def constants(self, file: SourceFile) -> Mapping[str, int]:
        return reading.constants(file, CPP)

    def edits(self, file: SourceFile) -> Iterator[Edit]:
        return braced_edits(file, CPP)

    def constant(self, file: SourceFile) -> str:
        return _with_bodies(file.content, lambda _function: "{}")

    def echo(self, file: SourceFile) -> str:
        return _with_bodies(file.content, _first)


def _called_silently(body: Node) -> Iterator[str]:
    """The operators that it uses, and the constructors and destructors of what it declares."""
    for found in walk(body, *_OPERATED):
        sign = part(found, "operator")
        yield f"operator{said(sign)}" if sign is not None else "operator[]"
    for found in walk(body, "declaration", "compound_literal_expression", "new_expression"):
        name = said(part(found, "type"))
        yield from (name, f"~{name}")


def _with_bodies(text: str, value: Callable[[Node], str]) -> str:
    """Every function that gives a value giving back one at once; those that give none do nothing, and
    constructors and what returns a reference stay."""
    source = CPP.source(text)
    pieces: list[str] = []
    done = 0
    for function, body in CPP.bodies(source.root):
        void = said(part(function, "type")) == "void"
        if void or gives_a_value(function):
            new = "{}" if void else f"{{ return {value(function)}; }}"
            pieces += [text[done : source.start(body)], new]
            done = source.end(body)
    return "".join((*pieces, text[done:]))


def _first(function: Node) -> str:
    """The name of a function's first parameter."""
    given = next(walk(function, "parameter_list"), None)
    names = [reading.name_of(item) for item in given.named_children] if given else []
    return next(filter(None, names), "{}")


CODE = CppCode()
