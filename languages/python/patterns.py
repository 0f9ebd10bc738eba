"""Knows static patterns of wrong beliefs in a Python file, by its tree.

They also occur in correct programs, so they mean something only beside a failing run. Each pattern
yields the 1-based lines where it occurs and what stands there.
"""

from __future__ import annotations

import ast
import builtins
from collections.abc import Callable, Mapping

from languages.door import Found

from .text import parsed

_IN_PLACE = frozenset(
    {"append", "clear", "discard", "extend", "insert", "remove", "reverse", "sort", "update"}
)
_MUTATORS = _IN_PLACE | {"add", "pop", "popitem", "setdefault"}
_LOOPS = (ast.For, ast.AsyncFor, ast.While)
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


def _undefined_name(tree: ast.AST) -> Found:
    bound = {"__name__", "__file__", "__doc__", *dir(builtins)}
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and not isinstance(node.ctx, ast.Load):
            bound.add(node.id)
        elif isinstance(node, (*_FUNCTIONS, ast.ClassDef)):
            bound.add(node.name)
        elif isinstance(node, ast.arg):
            bound.add(node.arg)
        elif isinstance(node, (ast.Import, ast.ImportFrom)):
            bound.update((item.asname or item.name).partition(".")[0] for item in node.names)
        elif isinstance(node, (ast.ExceptHandler, ast.MatchAs, ast.MatchStar)) and node.name:
            bound.add(node.name)
        elif isinstance(node, ast.MatchMapping) and node.rest:
            bound.add(node.rest)
    if "*" in bound:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Name) and node.id not in bound:
            yield node.lineno, f"nothing defines {node.id}"


def _print_no_return(tree: ast.AST) -> Found:
    for function in ast.walk(tree):
        if not isinstance(function, _FUNCTIONS) or function.name == "main":
            continue
        own = list(ast.walk(function))
        if any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in own):
            continue
        if any(isinstance(node, ast.Return) and node.value is not None for node in own):
            continue
        for node in own:
            if isinstance(node, ast.Call) and _called(node) == "print":
                yield node.lineno, f"{function.name} prints and returns nothing"


def _return_ends_loop_body(tree: ast.AST) -> Found:
    for loop in ast.walk(tree):
        if isinstance(loop, _LOOPS) and _always_returns(loop.body[-1]):
            yield loop.body[-1].lineno, "this return ends the loop in its first round"


def _always_returns(last: ast.stmt) -> bool:
    if isinstance(last, ast.If):
        return bool(last.orelse) and all(map(_always_returns, (last.body[-1], last.orelse[-1])))
    return isinstance(last, ast.Return)


def _bare_attribute(tree: ast.AST) -> Found:
    methods = {name for kind in (str, list, dict, set) for name in dir(kind) if name[0] != "_"}
    called = {id(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call)}
    passed = {
        id(item.value if isinstance(item, ast.keyword) else item)
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        for item in (*node.args, *node.keywords)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, (ast.Attribute, ast.Name)):
            yield node.lineno, f"{ast.unparse(node.value)} is named, not called"
        elif isinstance(node, (ast.Assign, ast.Return, ast.Compare, ast.BinOp)):
            for item in ast.iter_child_nodes(node):
                if (
                    isinstance(item, ast.Attribute)
                    and isinstance(item.ctx, ast.Load)
                    and item.attr in methods
                    and id(item) not in called | passed
                ):
                    yield item.lineno, f"{ast.unparse(item)} is named, not called"


def _assigned_inplace_method(tree: ast.AST) -> Found:
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Assign, ast.AnnAssign, ast.Return)):
            continue
        call = node.value
        if isinstance(call, ast.Call) and isinstance(call.func, ast.Attribute):
            method = call.func.attr
            if method in _IN_PLACE:
                yield node.lineno, f"{method}() changes in place and gives None"


def _mutable_default(tree: ast.AST) -> Found:
    for function in ast.walk(tree):
        if not isinstance(function, _FUNCTIONS):
            continue
        for default in (*function.args.defaults, *function.args.kw_defaults):
            made = isinstance(default, ast.Call) and _called(default) in {"list", "dict", "set"}
            if made or isinstance(default, (ast.List, ast.Dict, ast.Set)):
                yield function.lineno, f"all calls of {function.name} share one default"


def _alias_then_mutate(tree: ast.AST) -> Found:
    for scope in ast.walk(tree):
        if not isinstance(scope, (*_FUNCTIONS, ast.Module)):
            continue
        aliases = _aliases(scope)
        for line, name in _mutations(scope):
            if name in aliases:
                yield line, f"{name} is the same object as {aliases[name]}"


def _aliases(scope: ast.AST) -> dict[str, str]:
    """Second names, each with the name it was made from."""
    return {
        target.id: node.value.id
        for node in ast.walk(scope)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Name)
        for target in node.targets
        if isinstance(target, ast.Name)
    }


def _mutate_iterated(tree: ast.AST) -> Found:
    for loop in ast.walk(tree):
        if isinstance(loop, ast.For):
            body = ast.Module(body=loop.body, type_ignores=[])
            for line, name in _mutations(body, resizing=True):
                if name == _walked(loop.iter):
                    yield line, f"{name} changes while it is looped over"


def _walked(walk: ast.expr) -> str:
    """The name of the object itself that a loop walks over, also through an index or a view."""
    if isinstance(walk, ast.Call) and _called(walk) in ("enumerate", "len", "range") and walk.args:
        return _walked(walk.args[-1])
    if isinstance(walk, ast.Call) and isinstance(walk.func, ast.Attribute) and not walk.args:
        is_view = walk.func.attr in ("items", "keys", "values")
        return _walked(walk.func.value) if is_view else ""
    return walk.id if isinstance(walk, ast.Name) else ""


def _mutations(scope: ast.AST, *, resizing: bool = False) -> Found:
    """Lines that change the object behind a plain name; `resizing` leaves out item assignment."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            target = node.func.value
            if node.func.attr in _MUTATORS and isinstance(target, ast.Name):
                yield node.lineno, target.id
        elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Name):
            wanted = (ast.Del,) if resizing else (ast.Del, ast.Store)
            if isinstance(node.ctx, wanted):
                yield node.lineno, node.value.id


def _or_literal(tree: ast.AST) -> Found:
    for node in ast.walk(tree):
        if isinstance(node, ast.BoolOp) and isinstance(node.values[0], ast.Compare):
            for item in node.values[1:]:
                if isinstance(item, ast.Constant) and not isinstance(item.value, bool):
                    yield node.lineno, f"{item.value!r} stands alone and is no comparison"


def _compare_to_true(tree: ast.AST) -> Found:
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Eq, ast.NotEq)):
            for item in (node.left, *node.comparators):
                if isinstance(item, ast.Constant) and isinstance(item.value, bool):
                    yield node.lineno, f"a comparison with {item.value}"


def _is_literal(tree: ast.AST) -> Found:
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Is, ast.IsNot)):
            for item in (node.left, *node.comparators):
                if isinstance(item, ast.Constant) and type(item.value) in (str, int, float):
                    yield node.lineno, f"`is` asks for the same object, not for {item.value!r}"


def _called(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _in_tree(pattern: Callable[[ast.AST], Found]) -> Callable[[str], Found]:
    """The pattern over a text; nowhere in one that is no Python."""

    def found(text: str) -> Found:
        source = parsed(text)
        return pattern(source.tree) if source else iter(())

    return found


BY_NAME: Mapping[str, Callable[[str], Found]] = {
    name: _in_tree(pattern)
    for name, pattern in {
        "undefined_name": _undefined_name,
        "print_no_return": _print_no_return,
        "return_ends_loop_body": _return_ends_loop_body,
        "bare_attribute": _bare_attribute,
        "assigned_inplace_method": _assigned_inplace_method,
        "alias_then_mutate": _alias_then_mutate,
        "mutable_default": _mutable_default,
        "mutate_iterated": _mutate_iterated,
        "or_literal": _or_literal,
        "compare_to_true": _compare_to_true,
        "is_literal": _is_literal,
    }.items()
}
