"""Knows how values of an exercise are compared in its tests: by type first, never on their own word.

Laid into a private copy beside the judge. A test that compares with a plain value means that value:
an object of the exercise that says it is equal to it is not. Only a class that the tests themselves
name may say what it equals, and not that it equals a value made up this moment.
"""

from __future__ import annotations

import ast
import operator
import os
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path
from types import FunctionType, NoneType, WrapperDescriptorType
from typing import Any, TypeVar

import pytest

COMPARE, PLAIN, PAIR = "@learn_compare", "@learn_plain", "@learn_pair"
_Node = TypeVar("_Node", bound=ast.AST)
_OPERATORS: Mapping[str, Callable[[Any, Any], object]] = {
    "Eq": operator.eq,
    "NotEq": operator.ne,
    "Lt": operator.lt,
    "LtE": operator.le,
    "Gt": operator.gt,
    "GtE": operator.ge,
}
_COMPARING = ("__eq__", "__ne__", "__lt__", "__le__", "__gt__", "__ge__")
_ALL = slice(None)
_ORIGINALS: Mapping[type, Callable[..., object]] = {
    int: int.__pos__,
    float: float.__pos__,
    complex: complex.__pos__,
    str: str.__str__,
    bytes: lambda value: bytes.__getitem__(value, _ALL),
    bytearray: lambda value: bytearray.__getitem__(value, _ALL),
    list: lambda value: list.__getitem__(value, _ALL),
    tuple: lambda value: tuple.__getitem__(value, _ALL),
    dict: dict.copy,
    set: lambda value: set(set.__iter__(value)),
    frozenset: lambda value: frozenset(frozenset.__iter__(value)),
}
"""What a value of a subclass is to the type itself, without a method of the subclass."""
_PLAIN = frozenset({*_ORIGINALS, bool, type(None), range})
_HOLDERS = (list, tuple, set, frozenset, dict)
_bytes = os.urandom
_STRANGERS: Mapping[type, Callable[[], object]] = {
    int: lambda: _number() + 1,
    bool: lambda: _number() + 1,
    float: lambda: _number() + 0.5,
    complex: lambda: complex(_number(), 0.5),
    str: lambda: _bytes(16).hex(),
    bytes: lambda: _bytes(32),
    bytearray: lambda: bytearray(_bytes(32)),
    list: lambda: [object()],
    tuple: lambda: (object(),),
    dict: lambda: {object(): object()},
    set: lambda: {object()},
    frozenset: lambda: frozenset({object()}),
}
"""A value of each type that nobody can have expected."""
_DEEPEST = 200
_MADE_BY_A_PROGRAM = 1 << 9
"""Py_TPFLAGS_HEAPTYPE: not a type of Python itself."""
_TRUSTED = (
    *(f"{Path(place).parent}{os.sep}" for place in (os.__file__, Path(pytest.__file__).parent)),
    *("<frozen ", str(Path("tests").resolve())),
)
"""Where code of the tests stands, and of the libraries they may use."""

_LEAVES = frozenset(
    {
        *(ast.Name, ast.Constant, ast.Load, ast.Store, ast.Del),
        *(
            kind
            for of in (ast.operator, ast.unaryop, ast.boolop, ast.cmpop)
            for kind in of.__subclasses__()
        ),
    }
)
"""Nodes in which nothing stands that could be compared."""

Names = str
"""Names that a test file uses, each between two spaces."""


def be_honest(tree: ast.Module) -> None:
    """Have every comparison of a test file made here."""
    found, used = _look_at(tree)
    names = f" {' '.join(sorted(used))} "
    for node in reversed(found):  # what is in a comparison comes before it
        for field, value in ast.iter_fields(node):
            if isinstance(value, list):
                value[:] = [_compared(item, names) for item in value]
            elif isinstance(value, ast.Compare):
                setattr(node, field, _compared(value, names))
        if isinstance(node, ast.Call) and _is_assertion(node):
            both = _call(PAIR, node.args[:2], names, node)
            node.args = [ast.copy_location(ast.Starred(both, ast.Load()), node), *node.args[2:]]


def _look_at(tree: ast.Module) -> tuple[list[ast.AST], set[str]]:
    """What holds a comparison or is an assertion, from the outside to the inside; and all names. A test file
    is looked at in every run, so that each of its nodes is looked at once."""
    nodes: list[ast.AST] = [tree]
    found: list[ast.AST] = []
    used: set[str] = set()
    for node in nodes:
        inner = [part for field in node._fields for part in _listed(getattr(node, field, None))]
        nodes += [part for part in inner if type(part) not in _LEAVES]
        used.update(part.id for part in inner if type(part) is ast.Name)
        if type(node) is ast.Attribute:
            used.add(node.attr)
        is_call = type(node) is ast.Call and _is_assertion(node)
        if is_call or any(type(part) is ast.Compare for part in inner):
            found.append(node)
    return found, used


def _listed(value: object) -> list[Any]:
    """The nodes that stand in a field."""
    if type(value) is list:
        return [item for item in value if isinstance(item, ast.AST)]
    return [value] if isinstance(value, ast.AST) else []


def _is_assertion(call: ast.Call) -> bool:
    """`self.assertEqual(a, b)` and the like."""
    of = call.func
    if not isinstance(of, ast.Attribute) or len(call.args) < 2:
        return False
    starred = any(isinstance(item, ast.Starred) for item in call.args[:2])
    return isinstance(of.value, ast.Name) and of.attr.startswith("assert") and not starred


def _compared(node: Any, names: Names) -> Any:
    """A call of ours in place of a comparison; anything else as it is."""
    if not isinstance(node, ast.Compare):
        return node
    kinds = [type(item).__name__ for item in node.ops]
    if len(kinds) == 1 and kinds[0] not in ("Is", "IsNot"):
        kind = _placed(ast.Constant(kinds[0]), node)
        return _call(COMPARE, [node.left, node.comparators[0], kind], names, node)
    if len(kinds) > 1:
        node.left = _call(PLAIN, [node.left], names, node)
        node.comparators = [_call(PLAIN, [item], names, node) for item in node.comparators]
    return node


def _call(name: str, arguments: list[ast.expr], names: Names, place: ast.AST) -> ast.Call:
    function, known = ast.Name(name, ast.Load()), ast.Constant(names)
    call = ast.Call(_placed(function, place), [*arguments, _placed(known, place)], [])
    return _placed(call, place)


def _placed(new: _Node, old: ast.AST) -> _Node:
    return ast.copy_location(new, old)


def _number() -> int:
    return int.from_bytes(_bytes(6), "big")


def compare(left: Any, right: Any, kind: str, names: Names) -> object:
    """`left` compared with `right`; AssertionError where an object equals whatever it is given."""
    left, right = plain(left, names), plain(right, names)
    if kind in ("In", "NotIn"):
        return _contains(right, left, names) is (kind == "In")
    if kind in ("Eq", "NotEq") and any(map(_holds_judges, (left, right))):
        return _same_parts(left, right, names) is (kind == "Eq")
    mine, other = (right, left) if type(left) in _PLAIN else (left, right)
    if type(other) not in _PLAIN or not _judges_itself(mine):
        return _OPERATORS[kind](left, right)
    if _is_named(mine, names):
        _hold_against(mine, _STRANGERS.get(type(other), object)())
        return _OPERATORS[kind](left, right)
    if kind in ("Eq", "NotEq"):
        return kind == "NotEq"
    _OPERATORS[kind](left, right)  # an error of the honest kind
    raise AssertionError(_unlike(mine, other))


def pair(left: object, right: object, names: Names) -> tuple[object, object]:
    """Both, for an assertion that will compare them by itself."""
    left, right = plain(left, names), plain(right, names)
    for mine, other in ((left, right), (right, left)):
        if type(other) in _PLAIN and _judges_itself(mine) and not _is_named(mine, names):
            raise AssertionError(_unlike(mine, other))
    return left, right


def plain(value: Any, names: Names, depth: int = 0) -> Any:
    """`value`, or what it and all it holds are without comparisons of the exercise's own."""
    if type(value) in _PLAIN:
        return _with_plain_parts(value, names, depth)
    if _judges_itself(value) and not _is_named(value, names):
        for base, original in _ORIGINALS.items():
            if base in type(value).__mro__:
                return _with_plain_parts(original(value), names, depth)
    elif type(value).__name__.startswith("Approx") and " approx " not in names:
        raise AssertionError("an approximate value is for tests to expect, not to get")
    if type(value).__flags__ & _MADE_BY_A_PROGRAM and " ANY " not in names:
        _hold_against(value, object())
    return value


def _with_plain_parts(value: Any, names: Names, depth: int) -> Any:
    """A list, tuple, set or dictionary of plain values; the same one if it is that already."""
    if type(value) not in _HOLDERS:
        return value
    if depth > _DEEPEST:
        raise AssertionError("a value is nested too deeply to be compared")
    parts = _parts(value)
    made = [plain(part, names, depth + 1) for part in parts]
    if all(new is old for new, old in zip(made, parts, strict=True)):
        return value
    return (
        dict(zip(made[::2], made[1::2], strict=True)) if type(value) is dict else type(value)(made)
    )


def _holds_judges(value: Any) -> bool:
    """Whether something in a plain holder is compared by code of the exercise."""
    if type(value) not in _HOLDERS:
        return False
    return any(_judges_itself(part) or _holds_judges(part) for part in _parts(value))


def _same_parts(left: Any, right: Any, names: Names) -> bool:
    """Whether two values are holders of one type with equal values in them, each compared here."""

    def same(one: object, other: object) -> bool:
        return one is other or bool(compare(one, other, "Eq", names))

    if type(left) is not type(right) or len(left) != len(right):
        return False
    if type(left) in (list, tuple):
        return all(map(same, left, right))
    if type(left) is dict:
        left, right = list(left.items()), list(right.items())
    return all(any(same(one, other) for other in right) for one in left)


def _parts(value: Any) -> list[Any]:
    return [part for item in value.items() for part in item] if type(value) is dict else [*value]


def _contains(container: Any, item: Any, names: Names) -> bool:
    """Whether it is in there; of a plain container each value is compared."""
    if type(container) not in _HOLDERS or not _judges_itself(item):
        return bool(item in container)
    return any(item is one or bool(compare(item, one, "Eq", names)) for one in container)


def _judges_itself(value: object) -> bool:
    """Whether it is compared by code of the exercise."""
    return any(map(_is_own, (_method(type(value), name) for name in _COMPARING)))


def _method(of: type, name: str) -> object:
    return next((vars(base)[name] for base in type.mro(of) if name in vars(base)), None)


def _is_own(method: object) -> bool:
    if isinstance(method, FunctionType):
        return not method.__code__.co_filename.startswith(_TRUSTED)
    return not isinstance(method, WrapperDescriptorType | NoneType)


def _is_named(value: object, names: Names) -> bool:
    """Whether the tests name its class; they call functions by names that begin small."""
    name = type(value).__name__
    return f" {name} " in names and name[:1].isupper()


def _hold_against(value: object, stranger: object) -> None:
    equal = False
    with suppress(Exception):  # an honest `__eq__` may look for attributes that are not there
        equal = (value == stranger) is True
    if equal:
        raise AssertionError(f"a {type(value).__name__} is equal to whatever it is compared with")


def _unlike(mine: object, other: object) -> str:
    return f"a {type(mine).__name__} is compared with a {type(other).__name__}"
