"""Knows static patterns of wrong beliefs about copies in Go: of values, of slices, of their arrays."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.syntax import line, part, said, walk

from ..source.declared import flat, names_in, results
from ..source.scopes import (
    arguments,
    calls,
    declared_functions,
    head_of,
    inside,
    is_bare,
    owner,
    stored,
    uses,
)
from ..source.types import Types, element

_REACHES = ("index_expression", "unary_expression", "call_expression", "slice_expression")
_IN_PLACE = (
    "sort.Ints",
    "sort.Strings",
    "sort.Float64s",
    "sort.Slice",
    "sort.SliceStable",
    "sort.Sort",
)


def _changed_loop_copy(root: Node) -> Found:
    types = Types(root)
    for loop in walk(root, "for_statement"):
        head, body = head_of(loop), part(loop, "body")
        if head.type != "range_clause" or body is None:
            continue
        names = names_in(part(head, "left"))
        kind = element(types.below(types.of(part(head, "right"))))
        name = said(names[-1]) if len(names) == 2 else "_"
        if _is_struct(types, kind):
            changes = list(_only_changes(types, body, name, kind))
        else:
            changes = _changed_last(body, name) if types.is_number(kind) else []
        for found in changes:
            yield line(found), f"{name} is a copy of each element, and only the copy changes"


def _changed_last(body: Node, name: str) -> list[Node]:
    """The stores into a variable of which nobody in the loop's body takes any notice."""
    changed = [at for at, target in stored(body) if said(target) == name]
    first = min((at.end_byte for at in changed), default=0)
    later = [item for item in uses(body, name) if item.start_byte > first]
    return changed if all(any(inside(item, at) for at in changed) for item in later) else []


def _lost_change(root: Node) -> Found:
    """A value receiver, a parameter, or an element put into a variable: only the copy is changed."""
    types = Types(root)
    for function, body in declared_functions(root):
        given = [*flat(part(function, "receiver")), *flat(part(function, "parameters"))]
        for name, kind in given:
            plain = types.is_number(kind) or kind.startswith("*")
            if _is_struct(types, kind) or (not results(function) and plain):
                for found in _only_changes(types, body, name, kind):
                    yield line(found), f"{name} is a copy, and only the copy changes"
                    yield line(function), f"{name} is a copy, and only the copy changes"
        for declaration in walk(body, "short_var_declaration"):
            names, right = names_in(part(declaration, "left")), part(declaration, "right")
            value = right.named_children[0] if right is not None else None
            kind = types.of(value)
            taken = value is not None and value.type in ("index_expression", "identifier")
            found_out = len(names) == 2 and said(names[1]) != "_" and taken
            if (len(names) == 1 or found_out) and taken and _is_struct(types, kind):
                for found in _only_changes(types, body, said(names[0]), kind):
                    yield line(found), f"{said(names[0])} is a copy of {said(value)}"


def lost_fields(function: Node, types: Types) -> frozenset[str]:
    """The fields that a method with a value receiver changes in its copy alone."""
    body = part(function, "body")
    found = set()
    for name, kind in flat(part(function, "receiver")):
        if body is not None and _is_struct(types, kind):
            for statement in _only_changes(types, body, name, kind):
                fields = walk(statement, "field_identifier")
                found.add(said(next(fields, None)))
    return frozenset(found)


def _is_struct(types: Types, kind: str) -> bool:
    return types.below(kind.partition("[")[0] or kind).startswith("struct")


def _only_changes(types: Types, body: Node, name: str, kind: str) -> Iterator[Node]:
    """The statements that change a copy, if nobody is given the copy, or reads there what changed."""
    changed = [
        statement
        for statement, target in stored(body)
        for base, steps in [owner(target)]
        if base == name and not any(step in _REACHES for step in steps)
        if bool(steps) is _is_struct(types, kind) and not _behind_pointer(types, target)
    ]
    changed += [call for call in _changing_calls(types, body, name) if call is not None]
    others = [
        item
        for item in uses(body, name)
        if not any(inside(item, statement) for statement in changed)
    ]
    whole = _is_struct(types, kind)
    seen = any(is_bare(item) or not whole for item in others)
    if changed and not seen and not _shown(types, body, name, changed, others):
        yield from changed


def _shown(types: Types, body: Node, name: str, changed: list[Node], others: list[Node]) -> bool:
    """Whether a field that changes in the copy is read there afterwards, as where an answer is computed."""
    fields = {said(item) for statement in changed for item in walk(statement, "field_identifier")}
    first = min(statement.end_byte for statement in changed)
    for item in others:
        field = part(item.parent, "field")
        if item.start_byte > first and field is not None and said(field) in fields:
            return True
    return False


def _behind_pointer(types: Types, target: Node) -> bool:
    inner = part(target, "operand")
    while inner is not None and inner.type == "selector_expression":
        if types.of(inner).startswith("*"):
            return True
        inner = part(inner, "operand")
    return False


def _changing_calls(types: Types, body: Node, name: str) -> Iterator[Node | None]:
    """Calls of the file's own methods with a pointer receiver that give nothing back."""
    pointers = {
        said(part(method, "name"))
        for method in walk(types.root, "method_declaration")
        if not results(method)
        and any(kind.startswith("*") for _name, kind in flat(part(method, "receiver")))
    }
    for statement in walk(body, "expression_statement"):
        call = next(walk(statement, "call_expression"), None)
        called = part(call, "function")
        if said(part(called, "operand")) == name and said(part(called, "field")) in pointers:
            yield statement


def _appended_to_parameter(root: Node) -> Found:
    for function, body in declared_functions(root):
        if results(function):
            continue
        for name, kind in flat(part(function, "parameters")):
            changed = [
                statement
                for statement, target in stored(body)
                if kind.startswith("[]") and said(target) == name and _appends(statement, name)
            ]
            others = [
                item for item in uses(body, name) if not any(inside(item, at) for at in changed)
            ]
            if changed and not others:
                yield line(changed[0]), f"{name} is longer here, and the caller's slice is not"


def _appends(statement: Node, name: str) -> bool:
    right = part(statement, "right")
    return said(right).startswith(f"append({name},")


def _filled_behind_zeros(root: Node) -> Found:
    for _function, body in declared_functions(root):
        for declaration in walk(body, "short_var_declaration"):
            names, right = names_in(part(declaration, "left")), part(declaration, "right")
            made = right.named_children[0] if right is not None else None
            given = arguments(made) if made is not None and made.type == "call_expression" else []
            sized = len(given) == 2 and said(part(made, "function")) == "make"
            if len(names) != 1 or not sized or said(given[1]) == "0":
                continue
            name = said(names[0])
            places = [(at, target) for at, target in stored(body) if owner(target)[0] == name]
            appends = [at for at, target in places if _appends(at, name)]
            if said(given[0]).startswith("[]") and appends and len(appends) == len(places):
                yield line(declaration), f"{name} begins with {said(given[1])} elements"
                yield line(appends[0]), f"{name} had elements before this one is appended"


def _appended_to_part(root: Node) -> Found:
    """`append` to the front part of a slice that is needed whole afterwards."""
    for _function, body in declared_functions(root):
        parts = {
            said(names_in(part(item, "left"))[0]): said(part(value, "operand"))
            for item in walk(body, "short_var_declaration")
            for value in [part(item, "right")]
            for value in (value.named_children[:1] if value is not None else [])
            if value.type == "slice_expression" and _has_open_capacity(value)
            if len(names_in(part(item, "left"))) == 1
        }
        for call, called in calls(body):
            given = arguments(call)
            if called != "append" or not given:
                continue
            whole = parts.get(said(given[0]), "")
            if given[0].type == "slice_expression" and _has_open_capacity(given[0]):
                whole = said(part(given[0], "operand"))
            later = [item for item in uses(body, whole) if item.start_byte > call.end_byte]
            if whole and later and not _stores_into(call, whole):
                yield line(call), f"append writes into the array that {whole} uses too"


def _has_open_capacity(node: Node) -> bool:
    return part(node, "end") is not None and part(node, "capacity") is None


def _stores_into(call: Node, name: str) -> bool:
    statement = call.parent.parent if call.parent is not None else None
    return said(part(statement, "left")) == name


def _array_of_parameter(root: Node) -> Found:
    """A store into a slice that was passed in, under its own name or another one for the same array."""
    for function, body in declared_functions(root):
        shared = {
            name for name, kind in flat(part(function, "parameters")) if kind.startswith("[]")
        }
        for item in walk(body, "short_var_declaration", "assignment_statement"):
            names, right = part(item, "left"), part(item, "right")
            value = right.named_children[0] if right is not None else None
            same = value is not None and value.type in ("identifier", "slice_expression")
            if value is not None and same and owner(value)[0] in shared and names is not None:
                shared |= {said(name) for name in names.named_children}
        for statement, target in stored(body):
            name, steps = owner(target)
            if name in shared and steps[:1] == ["index_expression"]:
                yield line(statement), f"{said(target)} lies in the array that was passed in"
        for call, called in calls(body):
            given = arguments(call)
            base = owner(given[0])[0] if given else ""
            cut = called == "append" and given[0].type == "slice_expression"
            if base in shared and (called in _IN_PLACE or cut):
                yield line(call), f"{called} works in the array that was passed in"


def _append_thrown_away(root: Node) -> Found:
    for item in walk(root, "assignment_statement"):
        right = part(item, "right")
        if said(part(item, "left")) == "_" and said(right).startswith("append("):
            yield line(item), f"the longer slice that {said(right)} gives is thrown away"


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "changed_loop_copy": _changed_loop_copy,
    "lost_change": _lost_change,
    "appended_to_parameter": _appended_to_parameter,
    "filled_behind_zeros": _filled_behind_zeros,
    "append_thrown_away": _append_thrown_away,
    "appended_to_part": _appended_to_part,
    "array_of_parameter": _array_of_parameter,
}
