"""Knows what Go source declares: imports, types, parameters, results, and variables where they are seen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from tree_sitter import Node

from languages.syntax import above, part, said, walk

FUNCTIONS = ("function_declaration", "method_declaration", "func_literal")
SCOPES = (
    *("block", "if_statement", "for_statement", "expression_switch_statement"),
    *("type_switch_statement", "expression_case", "type_case", "default_case"),
    "communication_case",
)
_DECLARING = (
    *("short_var_declaration", "var_spec", "range_clause", "receive_statement"),
    *("type_switch_statement", "const_spec"),
)


def imports(root: Node) -> Mapping[str, str]:
    """The names under which packages are imported, with their paths."""
    found = {}
    for item in walk(root, "import_spec"):
        path = said(part(item, "path")).strip('"`')
        found[said(part(item, "name")) or path.rpartition("/")[2]] = path
    return found


def named_types(root: Node) -> Mapping[str, str]:
    """The types that a file names, each with what is written for it."""
    return {
        said(part(item, "name")): said(part(item, "type"))
        for item in walk(root, "type_spec", "type_alias")
    }


def flat(given: Node | None) -> list[tuple[str, str]]:
    """Parameters or results one by one, with their types; "" where one has no name."""
    if given is None:
        return []
    if given.type != "parameter_list":
        return [("", said(given))]
    found = []
    for item in given.named_children:
        kind = said(part(item, "type"))
        many = item.type == "variadic_parameter_declaration"
        names = [said(name) for name in item.children_by_field_name("name") if name.is_named]
        found += [(name, f"[]{kind}" if many else kind) for name in names or [""] if kind]
    return found


def results(function: Node) -> list[str]:
    """The types of what a function gives back."""
    return [kind for _name, kind in flat(part(function, "result"))]


def parameters(function: Node) -> list[tuple[str, str]]:
    """The names and types of what a function is given, a method's receiver behind the others."""
    return [*flat(part(function, "parameters")), *flat(part(function, "receiver"))]


def names_in(left: Node | None) -> list[Node]:
    """The plain names on the left side of a declaration."""
    items = left.named_children if left is not None and left.type == "expression_list" else [left]
    return [item for item in items if item is not None and item.type == "identifier"]


def brought(declaration: Node) -> list[Node]:
    """The names of the variables that a node declares, in order; [] where it only stores."""
    if declaration.type in ("var_spec", "const_spec"):
        named = declaration.children_by_field_name("name")
        return [item for item in named if item.type == "identifier"]
    new = any(child.type == ":=" for child in declaration.children)
    field = "alias" if declaration.type == "type_switch_statement" else "left"
    return names_in(part(declaration, field)) if new else []


def scope_of(declaration: Node) -> Node | None:
    """What a variable declared there lives in; None for the whole file."""
    if declaration.type == "type_switch_statement":
        return declaration
    return next((item for item in above(declaration) if item.type in SCOPES), None)


def declarations_before(node: Node) -> Iterator[Node]:
    """Declarations of variables that can be seen from a node, the nearest first."""
    around = [node, *above(node)]
    function = next((item for item in reversed(around) if item.type in FUNCTIONS), None)
    if function is None:
        return
    seen = {item.id for item in around}
    found = [item for item in walk(function, *_DECLARING) if item.start_byte < node.start_byte]
    for item in reversed(found):
        scope = scope_of(item)
        complete = item.end_byte <= node.start_byte or item.type in (
            "range_clause",
            "type_switch_statement",
        )
        if scope is not None and scope.id in seen and complete:
            yield item


def locals_at(node: Node) -> set[str]:
    """The variables that can be seen from a node and must be used: no parameters, no constants."""
    return {
        said(name)
        for item in declarations_before(node)
        if item.type != "const_spec"
        for name in brought(item)
        if said(name) != "_"
    }
