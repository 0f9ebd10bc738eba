"""Knows static patterns of wrong beliefs about goroutines, channels and locks in Go."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from tree_sitter import Node

from languages.door import Found
from languages.syntax import line, part, said, walk

from ..source.declared import brought, flat, results
from ..source.scopes import (
    arguments,
    calls,
    declared_functions,
    function_around,
    inside,
    owner,
    stored,
    uses,
)
from ..source.types import Types

_MUTEX = re.compile(r"\bsync\.(?:RW)?Mutex\b")
_WAITS = re.compile(r".*\.(?:Wait|Lock|RLock)|time\.Sleep|wait\w*|Wait\w*")
_LOCK = re.compile(r"(?P<of>.+)\.(?P<kind>R?)Lock")


def may_wait(body: Node) -> bool:
    """Whether a function waits for somebody else: at a channel, for a lock or a group."""
    if _channel_nodes(body):
        return True
    return any(_WAITS.fullmatch(called) for _call, called in calls(body))


def _channel_nodes(body: Node) -> bool:
    if next(walk(body, "send_statement", "select_statement", "receive_statement"), None):
        return True
    return any(said(part(item, "operator")) == "<-" for item in walk(body, "unary_expression"))


def _not_waited(root: Node) -> Found:
    """A goroutine that is started, and a function that ends without hearing of its end."""
    for function, body in declared_functions(root):
        started = [item for item in walk(body, "go_statement") if function_around(item) == function]
        gives_channel = any("chan" in kind for kind in results(function))
        if not started or gives_channel:
            continue
        outside = list(_without_literals(body))
        waits = any(
            _WAITS.fullmatch(said(part(item, "function")))
            for item in outside
            if item.type == "call_expression"
        )
        hears = any(
            item.type in ("select_statement", "receive_statement")
            or said(part(item, "operator")) == "<-"
            or _walks_channel(item, root)
            for item in outside
        )
        if not waits and not hears and not _heard_elsewhere(started, body):
            yield line(started[0]), "nobody waits for this goroutine"
        for item in started:
            for call, called in calls(item):
                if called.endswith(".Add") and "Done" in said(item) and waits:
                    yield line(call), "Wait may come before this Add"


def _heard_elsewhere(started: list[Node], body: Node) -> bool:
    """Whether a goroutine tells of its end by a group or a channel that the function did not make."""
    own = {said(name) for item in walk(body) for name in brought(item)}
    for item in started:
        told = [part(send, "channel") for send in walk(item, "send_statement")]
        for call, called in calls(item):
            if called.endswith(".Done"):
                told.append(part(part(call, "function"), "operand"))
            elif called == "close":
                told += arguments(call)
        if any(node is not None and owner(node)[0] not in own for node in told):
            return True
    return False


def _without_literals(node: Node) -> Iterator[Node]:
    yield node
    for child in node.children:
        if child.type != "func_literal":
            yield from _without_literals(child)


def _walks_channel(item: Node, root: Node) -> bool:
    if item.type != "range_clause":
        return False
    return "chan" in Types(root).of(part(item, "right"))


def _never_closed(root: Node) -> Found:
    """A loop over a channel, or one that is handed out, in a file where nobody closes any."""
    if any(called == "close" for _call, called in calls(root)):
        return
    types = Types(root)
    for function, body in declared_functions(root):
        gives = any("chan" in kind for kind in results(function))
        for send in walk(body, "send_statement"):
            if gives and function_around(send) != function:
                yield (
                    line(send),
                    f"nobody closes {said(part(send, 'channel'))} behind the last value",
                )
    for head in walk(root, "range_clause"):
        if "chan" in types.below(types.of(part(head, "right"))):
            yield (
                line(head),
                f"nobody closes {said(part(head, 'right'))}, and the loop waits for that",
            )


def _sent_to_nobody(root: Node) -> Found:
    """A channel without room, and a send in the function that made it, before anybody receives."""
    for function, body in declared_functions(root):
        made = {
            said(brought(item)[0])
            for item in walk(body, "short_var_declaration")
            if re.fullmatch(r"make\(chan [^,]+\)", said(part(item, "right")))
            if len(brought(item)) == 1
        }
        for send in walk(body, "send_statement"):
            name = said(part(send, "channel"))
            started = [
                item
                for item in walk(body, "go_statement")
                if item.end_byte < send.start_byte
                and re.search(rf"\b{re.escape(name)}\b", said(item))
            ]
            if name in made and function_around(send) == function and not started:
                yield line(send), f"{name} has no room, and nobody receives yet"
        for found in walk(body, "unary_expression"):
            name = said(part(found, "operand"))
            others = [
                item
                for item in uses(body, name)
                if item.parent is not None and item.parent.type != "unary_expression"
            ]
            if said(part(found, "operator")) == "<-" and name in made and not others:
                yield line(found), f"nobody ever sends to {name}"


def _unlocked(root: Node) -> Found:
    """Goroutines that store into one variable, or methods of a type with a lock, without locking."""
    types = Types(root)
    for function, body in declared_functions(root):
        for started in walk(body, "go_statement"):
            literal = next(walk(started, "func_literal"), None)
            inner = part(literal, "body")
            if inner is None or literal is None or _locks(inner):
                continue
            own = {said(name) for item in walk(literal) for name in brought(item)}
            own |= {name for name, _kind in flat(part(literal, "parameters"))}
            for at, target in stored(inner):
                name, steps = owner(target)
                held = types.below(types.of(part(target, "operand")))
                apart = "index_expression" in steps and not held.startswith("map[")
                if name not in (*own, "_") and not apart and function_around(started) == function:
                    yield line(at), f"goroutines change {name}, and nothing keeps them apart"
    yield from _unlocked_fields(root, types)


def _unlocked_fields(root: Node, types: Types) -> Found:
    guarded = {name for name, kind in types.named.items() if _MUTEX.search(kind)}
    for method in walk(root, "method_declaration"):
        body, receiver = part(method, "body"), part(method, "receiver")
        kind = re.sub(r"\[.*", "", said(receiver).strip("()").rpartition(" ")[2].lstrip("*"))
        name = said(next(walk(receiver, "identifier"), None)) if receiver is not None else ""
        if body is None or kind not in guarded or _locks(body):
            continue
        for at, target in stored(body):
            if name and owner(target)[0] == name:
                yield line(at), f"{said(target)} is changed without the lock of {kind}"


def _locks(body: Node) -> bool:
    return any(
        called.endswith("Lock") or called.startswith("atomic.") for _call, called in calls(body)
    )


def _lock_kept(root: Node) -> Found:
    """A lock that a way out of the function leaves closed."""
    for _function, body in declared_functions(root):
        for call, called in calls(body):
            lock = _LOCK.fullmatch(called)
            around = function_around(call)
            scope = part(around, "body") or body
            if lock is not None and _leaves_closed(
                call, f"{lock['of']}.{lock['kind']}Unlock", scope
            ):
                yield line(call), f"{lock['of']} stays locked on a way out of the function"


def _leaves_closed(lock: Node, opens: str, scope: Node) -> bool:
    unlocks = [item for item, name in calls(scope) if name == opens]
    for item in unlocks:
        deferred = item.parent is not None and item.parent.type == "defer_statement"
        if deferred or function_around(item) != function_around(lock):
            return False
    later = [item for item in unlocks if item.start_byte > lock.end_byte]
    leaves = [
        item
        for item in walk(scope, "return_statement")
        if item.start_byte > lock.end_byte and not any(_opened_before(one, item) for one in later)
    ]
    return not later or bool(leaves)


def _opened_before(unlock: Node, back: Node) -> bool:
    """Whether the way to a `return` passes an Unlock: it stands above it in a block around it."""
    if unlock.start_byte > back.start_byte:
        return False
    statement = unlock.parent
    block = statement.parent if statement is not None else None
    return block is not None and inside(back, block)


BY_NAME: Mapping[str, Callable[[Node], Found]] = {
    "not_waited": _not_waited,
    "never_closed": _never_closed,
    "sent_to_nobody": _sent_to_nobody,
    "unlocked": _unlocked,
    "lock_kept": _lock_kept,
}
