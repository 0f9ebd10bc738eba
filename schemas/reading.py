"""Knows how plain data (parsed TOML or JSON) becomes frozen dataclasses, and back.

Why not pydantic here: these values are read before the first prompt appears, and importing
pydantic alone costs half of a bare prompt's start-up (docs/decisions/003). The rules are the
strict ones: unknown keys are refused, nothing is coerced, every fault is listed with its path.
"""

from __future__ import annotations

import dataclasses
import functools
import types
import typing
from collections.abc import Mapping
from typing import Any, Literal, TypeVar, Union, cast

from .errors import DocumentError, Problem, Reason

T = TypeVar("T")


def read(kind: type[T], data: object, *, reason: Reason, where: str = "", hint: str = "") -> T:
    """Build a `kind` from `data`; raise DocumentError with every fault as `where.path: message`."""
    problems: list[Problem] = []
    value = _convert(kind, data, where, problems)
    if problems:
        raise DocumentError(reason, tuple(problems), hint=hint)
    return cast(T, value)


def plain(value: object) -> Any:
    """The inverse of `read`: dataclasses and tuples as JSON-able dicts and lists."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        return {name: plain(getattr(value, name)) for name in _field_names(type(value))}
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, (tuple, list)):
        return [plain(item) for item in value]
    return value


@functools.cache
def _field_names(kind: type) -> tuple[str, ...]:
    return tuple(field.name for field in dataclasses.fields(kind))


@functools.cache
def _shape(kind: type) -> tuple[dict[str, Any], frozenset[str]]:
    """Field types by name, and the names without a default."""
    hints = typing.get_type_hints(kind)
    fields = dataclasses.fields(kind)
    required = frozenset(
        field.name
        for field in fields
        if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING
    )
    return {field.name: hints[field.name] for field in fields}, required


def _convert(kind: Any, data: object, path: str, problems: list[Problem]) -> object:
    origin = typing.get_origin(kind)
    if dataclasses.is_dataclass(kind):
        return _convert_dataclass(cast(type, kind), data, path, problems)
    if origin in (Union, types.UnionType):
        return _convert_optional(kind, data, path, problems)
    if origin is Literal:
        return _convert_literal(kind, data, path, problems)
    if origin is tuple:
        return _convert_tuple(kind, data, path, problems)
    if origin in (dict, Mapping) or str(origin).endswith("abc.Mapping"):
        return _convert_mapping(kind, data, path, problems)
    return _convert_scalar(kind, data, path, problems)


def _convert_dataclass(kind: type, data: object, path: str, problems: list[Problem]) -> object:
    if not isinstance(data, Mapping):
        problems.append(Problem(path or "document", f"expected a table, got {_name(data)}"))
        return None
    hints, required = _shape(kind)
    unknown = [key for key in data if key not in hints]
    missing = sorted(required - data.keys())
    problems += [Problem(_join(path, str(key)), "unknown key") for key in unknown]
    problems += [Problem(_join(path, key), "missing") for key in missing]
    before = len(problems)
    values = {
        key: _convert(hints[key], item, _join(path, key), problems)
        for key, item in data.items()
        if key in hints
    }
    if missing or unknown or len(problems) > before:
        return None
    try:
        return kind(**values)
    except ValueError as error:
        problems.append(Problem(path or "document", str(error)))
        return None


def _convert_optional(kind: Any, data: object, path: str, problems: list[Problem]) -> object:
    if data is None:
        return None
    (inner,) = [arm for arm in typing.get_args(kind) if arm is not type(None)]
    return _convert(inner, data, path, problems)


def _convert_literal(kind: Any, data: object, path: str, problems: list[Problem]) -> object:
    allowed = typing.get_args(kind)
    if not any(data == item and type(data) is type(item) for item in allowed):
        words = ", ".join(repr(item) for item in allowed)
        problems.append(Problem(path, f"expected one of {words}, got {data!r}"))
    return data


def _convert_tuple(kind: Any, data: object, path: str, problems: list[Problem]) -> object:
    if not isinstance(data, (list, tuple)):
        problems.append(Problem(path, f"expected a list, got {_name(data)}"))
        return ()
    (inner, _ellipsis) = typing.get_args(kind)
    return tuple(
        _convert(inner, item, f"{path}[{index}]", problems) for index, item in enumerate(data)
    )


def _convert_mapping(kind: Any, data: object, path: str, problems: list[Problem]) -> object:
    if not isinstance(data, Mapping):
        problems.append(Problem(path, f"expected a table, got {_name(data)}"))
        return {}
    (_key, inner) = typing.get_args(kind)
    return {
        str(key): _convert(inner, item, _join(path, str(key)), problems)
        for key, item in data.items()
    }


def _convert_scalar(kind: Any, data: object, path: str, problems: list[Problem]) -> object:
    if kind in (Any, object):
        return data
    if kind is float and type(data) is int:
        try:
            return float(data)
        except OverflowError:
            problems.append(Problem(path, "the number is too large"))
    # bool is an int in Python; a document that says `true` for a number is still wrong.
    if type(data) is not kind:
        problems.append(Problem(path, f"expected {_NAMES.get(kind, kind)}, got {_name(data)}"))
    return data


_NAMES = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def _name(data: object) -> str:
    if isinstance(data, Mapping):
        return "a table"
    if isinstance(data, (list, tuple)):
        return "a list"
    return f"{data!r:.60}"


def _join(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
