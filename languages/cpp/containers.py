"""Knows static patterns of wrong beliefs about containers, text, lambdas and views, by the syntax tree."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.reading import name_of
from languages.syntax import above, line, part, said, walk

_FINDS = re.compile(r"(?:std::(?:ranges::)?find(?:_if|_if_not)?|[\w.]+\.find)")
_REMOVES = re.compile(r"std::(?:remove|remove_if|unique)")
_GROWS = frozenset(("push_back", "emplace_back", "insert", "emplace", "erase", "push_front"))
_MAPS = re.compile(r"(?:const )?std::(?:unordered_)?map<")
_ASKING = ("if_statement", "while_statement", "conditional_expression")
_BY_OTHERS = ("reference_declarator", "pointer_declarator")
_OWNERS = re.compile(r"std::(?:string|vector|array|deque|list|set|map)\b")
_DECLARES = ("declaration", "parameter_declaration")


def locals_of(function: Node, types: re.Pattern[str]) -> set[str]:
    """The variables that live in a function itself: no references, no statics."""
    found = set()
    for item in walk(function, *_DECLARES):
        head = [said(child) for child in item.named_children if "specifier" in child.type]
        if "static" in head or not types.match(said(part(item, "type"))):
            continue
        for declarator in item.children_by_field_name("declarator"):
            inner = part(declarator, "declarator") if declarator.type == "init_declarator" else None
            if (inner or declarator).type not in (*_BY_OTHERS, "function_declarator"):
                found.add(name_of(declarator))
    return found


def changed_in(body: Node) -> Iterator[Node]:
    """The places that are stored into, or counted up or down."""
    for found in walk(body, "assignment_expression", "update_expression"):
        target = part(found, "left") or part(found, "argument")
        if target is not None:
            yield target


def _changed_loop_copy(root: Node) -> Found:
    for loop in walk(root, "for_range_loop"):
        variable, body = part(loop, "declarator"), part(loop, "body")
        if variable is None or variable.type != "identifier" or body is None:
            continue
        name = said(variable)
        changes = [target for target in changed_in(body) if said(target) == name]
        uses = [item for item in walk(body, "identifier") if said(item) == name]
        inside = [_statement(target) for target in changes]
        only = all(
            any(item.start_byte <= use.start_byte < item.end_byte for item in inside)
            for use in uses
        )
        if changes and only:
            yield line(changes[0]), f"{name} is a copy of each element, and only the copy changes"


def _statement(node: Node) -> Node:
    return next((item for item in above(node) if item.type == "expression_statement"), node)


def _index_at_size(root: Node) -> Found:
    for loop in walk(root, "for_statement"):
        test, body = part(loop, "condition"), part(loop, "body")
        bound = said(part(test, "right"))
        if said(part(test, "operator")) != "<=" or not bound.endswith(".size()") or body is None:
            continue
        name, table = said(part(test, "left")), bound.removesuffix(".size()")
        if any(
            said(part(taken, "argument")) == table and name == _index(taken)
            for taken in walk(body, "subscript_expression")
        ):
            yield line(loop), f"{table}[{name}] goes as far as {bound}"


def _index(taken: Node) -> str:
    given = part(taken, "indices")
    return said(given).strip("[] ") if given is not None else said(part(taken, "index"))


def _remove_alone(root: Node) -> Found:
    for statement in walk(root, "expression_statement"):
        call = statement.named_children[0] if statement.named_children else None
        name = said(part(call, "function"))
        if call is not None and call.type == "call_expression" and _REMOVES.fullmatch(name):
            yield line(call), f"what {name} returns is not used"


def _found_unchecked(root: Node) -> Found:
    for taken in walk(root, "pointer_expression", "field_expression"):
        call = part(taken, "argument")
        through = said(taken.children[1 if taken.type == "field_expression" else 0]) in ("*", "->")
        if call is None or call.type != "call_expression" or not through:
            continue
        name = said(part(call, "function"))
        if _FINDS.fullmatch(name):
            yield line(taken), f"what {name} returns is followed at once"


def _changed_while_walked(root: Node) -> Found:
    for loop in walk(root, "for_range_loop"):
        walked, body = said(part(loop, "right")), part(loop, "body")
        for call in walk(body, "call_expression") if body is not None else ():
            method = part(call, "function")
            owner, name = said(part(method, "argument")), said(part(method, "field"))
            if owner == walked and name in _GROWS and not _leaves(call):
                yield line(call), f"{walked}.{name} inside of the loop over {walked}"
                break


def _leaves(call: Node) -> bool:
    """Whether the loop ends right behind the call."""
    after = _statement(call).next_named_sibling
    return after is not None and after.type in ("break_statement", "return_statement")


def _asked_by_brackets(root: Node) -> Found:
    for function in walk(root, "function_definition"):
        maps = {
            name_of(item)
            for item in walk(function, *_DECLARES)
            if _MAPS.match(said(part(item, "type")))
        }
        for asking in walk(function, *_ASKING):
            condition = part(asking, "condition")
            for taken in walk(condition, "subscript_expression") if condition is not None else ():
                if said(part(taken, "argument")) in maps:
                    yield line(taken), f"{said(taken)} puts the key in to ask about it"


def _changed_captured_copy(root: Node) -> Found:
    for function in walk(root, "lambda_expression"):
        captures, body = part(function, "captures"), part(function, "body")
        head = said(function)[: (body.start_byte if body else 0) - function.start_byte]
        if captures is None or body is None or not re.search(r"\bmutable\b", head):
            continue
        copied = {
            said(item)
            for item in captures.named_children
            if item.type == "identifier" and said(item.prev_sibling) != "&"
        }
        for target in changed_in(body):
            if said(target) in copied:
                yield line(target), f"{said(target)} is the lambda's own copy"
                break


def _returned_reference_capture(root: Node) -> Found:
    for back in walk(root, "return_statement"):
        given = back.named_children[0] if back.named_children else None
        captures = said(part(given, "captures"))
        if given is not None and given.type == "lambda_expression" and "&" in captures:
            yield line(given), f"a lambda with {captures} is returned"


def _literal_plus_number(root: Node) -> Found:
    for found in walk(root, "binary_expression"):
        left, right = part(found, "left"), part(found, "right")
        kinds = {left.type, right.type} if left is not None and right is not None else set()
        if said(part(found, "operator")) == "+" and kinds in (
            {"string_literal", "number_literal"},
            {"string_literal", "char_literal"},
        ):
            yield line(found), f"{said(found)} adds to an address and joins nothing"


def _view_of_local_text(root: Node) -> Found:
    for function in walk(root, "function_definition"):
        if said(part(function, "type")) == "std::string_view":
            for name, back in _returned(function, re.compile(r"std::string$")):
                yield line(back), f"the string {name} ends with the function"
        texts = {
            name_of(declarator)
            for item in walk(function, *_DECLARES)
            if said(part(item, "type")) == "std::string"
            for declarator in item.children_by_field_name("declarator")
        }
        for view in walk(function, "declaration"):
            made = part(part(view, "declarator"), "value")
            if said(part(view, "type")) == "std::string_view" and _makes_text(made, texts):
                yield line(view), f"the string that {said(made)} makes ends with this line"


def _makes_text(value: Node | None, texts: set[str]) -> bool:
    """Whether it is a call that gives a string of its own, which nobody keeps."""
    called = (
        part(value, "function") if value is not None and value.type == "call_expression" else None
    )
    if called is None:
        return False
    if said(part(called, "field")) == "substr":
        return said(part(called, "argument")) in texts
    return said(called) in ("std::to_string", "std::string")


def _view_of_local_range(root: Node) -> Found:
    for function in walk(root, "function_definition"):
        owned = locals_of(function, _OWNERS)
        for back in walk(function, "return_statement"):
            given = back.named_children[0] if back.named_children else None
            first = re.match(r"(\w+)\s*\|\s*(?:std::)?(?:ranges::)?views::", said(given))
            if first and first[1] in owned:
                yield line(back), f"a view of {first[1]}, which ends with the function"


def _returned(function: Node, types: re.Pattern[str]) -> Iterator[tuple[str, Node]]:
    owned = locals_of(function, types)
    for back in walk(function, "return_statement"):
        name = said(back.named_children[0]) if back.named_children else ""
        if name in owned:
            yield name, back


def _view_for_effect(root: Node) -> Found:
    for statement in walk(root, "expression_statement"):
        made = statement.named_children[0] if statement.named_children else None
        last = said(part(made, "right"))
        if said(part(made, "operator")) == "|" and re.match(
            r"(?:std::)?(?:ranges::)?views::", last
        ):
            yield line(statement), "this view is made and never walked over"


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "changed_loop_copy": _changed_loop_copy,
    "index_at_size": _index_at_size,
    "remove_alone": _remove_alone,
    "found_unchecked": _found_unchecked,
    "changed_while_walked": _changed_while_walked,
    "asked_by_brackets": _asked_by_brackets,
    "changed_captured_copy": _changed_captured_copy,
    "returned_reference_capture": _returned_reference_capture,
    "literal_plus_number": _literal_plus_number,
    "view_of_local_text": _view_of_local_text,
    "view_of_local_range": _view_of_local_range,
    "view_for_effect": _view_for_effect,
}
