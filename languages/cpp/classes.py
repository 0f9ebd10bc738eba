"""Knows static patterns of wrong beliefs about objects: who owns, copies, moves and throws them."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.reading import name_of
from languages.syntax import above, line, part, said, walk

from .containers import changed_in

_CLASSES = ("class_specifier", "struct_specifier")
_GUARDS = re.compile(r"std::(?:lock_guard|scoped_lock|unique_lock|jthread)(?:<[^<>]*>)?")
_MOVED = re.compile(r"std::move\((\w+)\)")
_SHARED = re.compile(r"std::shared_ptr<\s*(?:struct\s+|class\s+)?(\w+)\s*>")
_PLAIN = re.compile(r"operator\s*[-+*/%]")
_COMPOUND = re.compile(r"operator\s*(?:[-+*/%&|^]|<<|>>)=")
_BUILT_IN = ("primitive_type", "sized_type_specifier")


def _members(kind: Node) -> Iterator[Node]:
    body = part(kind, "body")
    yield from body.named_children if body is not None else ()


def _fields(kind: Node) -> set[str]:
    """The names of its data."""
    return {
        name_of(declarator)
        for item in _members(kind)
        if item.type == "field_declaration"
        for declarator in item.children_by_field_name("declarator")
        if not any(walk(declarator, "function_declarator"))
    }


def _classes(root: Node) -> dict[str, Node]:
    return {
        said(part(kind, "name")): kind
        for kind in walk(root, *_CLASSES)
        if part(kind, "body") is not None
    }


def _class_of(function: Node, known: dict[str, Node]) -> Node | None:
    """The class that a member function belongs to, whether it stands in it or names it."""
    around = next((item for item in above(function) if item.type in _CLASSES), None)
    if around is not None:
        return around
    named = next(walk(part(function, "declarator") or function, "qualified_identifier"), None)
    return known.get(said(part(named, "scope")))


def _shadowed_member(root: Node) -> Found:
    known = _classes(root)
    for function in walk(root, "function_definition"):
        owner, body = _class_of(function, known), part(function, "body")
        if owner is None or body is None:
            continue
        fields = _fields(owner)
        for item in body.named_children:
            name = name_of(item) if item.type == "declaration" else ""
            if name in fields and _never_read(body, item, name):
                yield line(item), f"{name} is a new variable beside the member {name}"


def _never_read(body: Node, declared: Node, name: str) -> bool:
    """Whether the local variable serves nothing, so that the member was meant."""
    return not any(
        said(item) == name and item.start_byte >= declared.end_byte
        for item in walk(body, "identifier")
    )


def _unnamed_guard(root: Node) -> Found:
    owning = {name for name, kind in _classes(root).items() if any(walk(kind, "destructor_name"))}
    for statement in walk(root, "expression_statement"):
        made = statement.named_children[0] if statement.named_children else None
        if made is None or made.type not in ("call_expression", "compound_literal_expression"):
            continue
        name = said(part(made, "function") or part(made, "type"))
        if name in owning or _GUARDS.fullmatch(name):
            yield line(made), f"this {name} has no name and ends at once"


def _used_after_move(root: Node) -> Found:
    for block in walk(root, "compound_statement"):
        statements = block.named_children
        for at, statement in enumerate(statements):
            if statement.type not in ("expression_statement", "declaration"):
                continue
            for name in _MOVED.findall(said(statement)):
                use = next(_first_use(statements[at + 1 :], name), None)
                if use is not None:
                    yield line(use), f"{name} is used after it was moved from"


def _first_use(later: list[Node], name: str) -> Iterator[Node]:
    """The first thing that is done with a name afterwards, if it reads what is there."""
    for statement in later:
        for use in walk(statement, "identifier"):
            if said(use) != name:
                continue
            around = use.parent
            stored = around is not None and part(around, "left") == use
            called = said(part(around, "field")) if around is not None else ""
            if not stored and called not in ("clear", "assign", "reset"):
                yield use
            return


def _shared_both_ways(root: Node) -> Found:
    held = {
        name: {
            other
            for item in _members(kind)
            if item.type == "field_declaration"
            for other in _SHARED.findall(said(part(item, "type")))
        }
        for name, kind in _classes(root).items()
    }
    for name, kind in _classes(root).items():
        for other in sorted(held[name]):
            if other != name and name in held.get(other, ()):
                yield line(kind), f"{name} and {other} each hold a shared_ptr to the other"
    for name, kind in _classes(root).items():
        own = [item for item in _members(kind) if name in _SHARED.findall(said(part(item, "type")))]
        if len(own) > 1:
            yield line(own[1]), f"{name} holds two shared_ptr to its own kind"
            yield from _tied(root, {name_of(item) for item in own})


def _tied(root: Node, fields: set[str]) -> Found:
    """Where two objects get each other as what they own."""
    given: dict[tuple[str, str], Node] = {}
    for store in walk(root, "assignment_expression"):
        left, right = part(store, "left"), said(part(store, "right"))
        owner = said(part(left, "argument"))
        if said(part(left, "field")) in fields:
            given[owner, right] = store
            if (right, owner) in given:
                yield line(store), f"{owner} and {right} own each other"


def _operators(root: Node, names: re.Pattern[str]) -> Iterator[Node]:
    for function in walk(root, "function_definition", "field_declaration", "declaration"):
        name = next(walk(part(function, "declarator") or function, "operator_name"), None)
        if name is not None and names.fullmatch(said(name)):
            yield function


def _operand_changed(root: Node) -> Found:
    known = _classes(root)
    for function in _operators(root, _PLAIN):
        given = next(walk(function, "parameter_list"), None)
        body = part(function, "body")
        first = given.named_children[0] if given is not None and given.named_children else None
        if body is None or first is None or given is None:
            continue
        owner = _class_of(function, known)
        if len(given.named_children) == 2:
            plain = "&" in said(first) and not said(first).startswith("const")
            changed = plain and any(_of(name_of(first), target) for target in changed_in(body))
        else:
            fields = _fields(owner) if owner is not None else set()
            changed = any(_of_itself(target, fields) for target in changed_in(body))
        if changed:
            yield line(function), "this operator changes its left side"


def _of(name: str, target: Node) -> bool:
    return re.match(rf"{re.escape(name)}(?:\.|\[|$)", said(target)) is not None


def _of_itself(target: Node, fields: set[str]) -> bool:
    return said(target).removeprefix("this->") in fields


def _compound_without_reference(root: Node) -> Found:
    for function in _operators(root, _COMPOUND):
        declarator = part(function, "declarator")
        if declarator is not None and declarator.type == "function_declarator":
            yield line(function), f"{said(part(function, 'type'))} is no reference to the left side"


def _empty_catch(root: Node) -> Found:
    for clause in walk(root, "catch_clause"):
        body = part(clause, "body")
        if body is not None and all(item.type == "comment" for item in body.named_children):
            yield line(clause), "this catch does nothing"


def _caught_by_value(root: Node) -> Found:
    for clause in walk(root, "catch_clause"):
        for item in walk(part(clause, "parameters") or clause, "parameter_declaration"):
            kind, declarator = part(item, "type"), part(item, "declarator")
            copied = declarator is None or declarator.type == "identifier"
            if kind is not None and kind.type not in _BUILT_IN and copied:
                yield line(clause), f"{said(kind)} is caught as a copy"


def _base_by_value(root: Node) -> Found:
    abstract = {
        name
        for name, kind in _classes(root).items()
        if any(said(word) == "virtual" for item in _members(kind) for word in item.children)
    }
    for item in walk(root, "parameter_declaration"):
        declarator = part(item, "declarator")
        if said(part(item, "type")) in abstract and (
            declarator is None or declarator.type == "identifier"
        ):
            yield line(item), f"{said(item)} is only the part that is a {said(part(item, 'type'))}"
    for item in walk(root, "template_type"):
        held = re.fullmatch(r"std::vector<(\w+)>|vector<(\w+)>", said(item))
        if held and (held[1] or held[2]) in abstract:
            yield line(item), f"{said(item)} holds copies of the base part"


def _unconstrained_template(root: Node) -> Found:
    for template in walk(root, "template_declaration"):
        free = re.match(r"template\s*<\s*(?:typename|class)\s+\w+\s*>", said(template))
        function = next(walk(template, "function_definition"), None)
        if free and function is not None and "requires" not in said(template):
            yield line(function), "every type may take the place of the parameter"


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "shadowed_member": _shadowed_member,
    "unnamed_guard": _unnamed_guard,
    "used_after_move": _used_after_move,
    "shared_both_ways": _shared_both_ways,
    "operand_changed": _operand_changed,
    "compound_without_reference": _compound_without_reference,
    "empty_catch": _empty_catch,
    "caught_by_value": _caught_by_value,
    "base_by_value": _base_by_value,
    "unconstrained_template": _unconstrained_template,
}
