"""Knows how plain data (parsed TOML or JSON) becomes frozen dataclasses, and back.

Why not pydantic here: these values are read before the first prompt appears, and importing
pydantic alone costs half of a bare prompt's start-up (docs/decisions/003). The rules are the
strict ones: unknown keys are refused, nothing is coerced, every fault is listed with its path.
"""

from __future__ import annotations

import dataclasses
import functools
import math
import operator
import types
import typing
from collections.abc import Callable, Iterator, Mapping
from typing import Any, Literal, TypeVar, Union, cast

from .errors import DocumentError, Problem, Reason

T = TypeVar("T")
UNREADABLE = (ValueError, OverflowError, RecursionError)
"""What tomllib and json let out for a text that they cannot read: beside errors of their own those of
numbers with too many digits or too large a time, and of brackets in too many brackets."""
_AS_THEY_ARE = frozenset({str, int, float, bool, type(None)})


def read(kind: type[T], data: object, *, reason: Reason, where: str = "", hint: str = "") -> T:
    """Build a `kind` from `data`; raise DocumentError with every fault as `where.path: message`."""
    problems: list[Problem] = []
    value = _reader(cast(Any, kind))(data, (where,), problems)
    if problems:
        raise DocumentError(reason, tuple(problems), hint=hint)
    return cast(T, value)


def plain(value: object) -> Any:
    """The inverse of `read`: dataclasses and tuples as JSON-able dicts and lists."""
    if type(value) in _AS_THEY_ARE:
        return value
    if (known := _fields(cast(Any, type(value)))) is not None:
        names, values = known
        found = zip(names, values(value), strict=True)
        return {name: item if type(item) in _AS_THEY_ARE else plain(item) for name, item in found}
    if isinstance(value, (tuple, list)):
        return [item if type(item) in _AS_THEY_ARE else plain(item) for item in value]
    if isinstance(value, Mapping):
        return {str(key): plain(item) for key, item in value.items()}
    return value


@functools.cache
def _fields(kind: type) -> tuple[tuple[str, ...], Callable[[object], tuple[Any, ...]]] | None:
    """The names of the fields, and what gives their values; None for what is no dataclass."""
    if not dataclasses.is_dataclass(kind):
        return None
    names = tuple(field.name for field in dataclasses.fields(kind))
    if len(names) < 2:  # of one name the getter gives the value itself
        return names, lambda value: tuple(getattr(value, name) for name in names)
    return names, operator.attrgetter(*names)


def between(least: float, most: float) -> dict[str, object]:
    """The metadata of a field that holds a number, or several, of `least` to `most`."""
    return {"least": least, "most": most}


def filled() -> dict[str, object]:
    """The metadata of a field that is a text or a list, and not an empty one."""
    return {"filled": True}


@functools.cache
def _limits(kind: type) -> dict[str, Mapping[str, Any]]:
    return {field.name: field.metadata for field in dataclasses.fields(kind) if field.metadata}


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


_Path = tuple[object, ...]
"""The steps to a value; joined to words only where there is something to say of it."""
_Reader = Callable[[object, _Path, list[Problem]], object]
"""A value of one type from plain data, or its faults added to the list."""


@functools.cache
def _reader(kind: Any) -> _Reader:
    """How values of a type are read: what there is to know of the type is looked up once."""
    origin = typing.get_origin(kind)
    if dataclasses.is_dataclass(kind):
        return _reader_of_dataclass(cast(type, kind))
    if origin in (Union, types.UnionType):
        return _reader_of_optional(kind)
    if origin is Literal:
        return _reader_of_literal(kind)
    if origin is tuple:
        return _reader_of_tuple(kind)
    if origin in (dict, Mapping) or str(origin).endswith("abc.Mapping"):
        return _reader_of_mapping(kind)
    return _anything if kind in (Any, object) else _reader_of_scalar(kind)


def _reader_of_dataclass(kind: type) -> _Reader:
    hints, required = _shape(kind)
    limits = _limits(kind)
    # A type may hold its own kind, so the readers of the fields are found when one is read.
    field_readers: dict[str, _Reader] = {}

    def read_dataclass(data: object, path: _Path, problems: list[Problem]) -> object:
        if not isinstance(data, Mapping):
            problems.append(_problem(path, f"expected a table, got {_name(data)}"))
            return None
        if not field_readers:
            field_readers.update({name: _reader(hint) for name, hint in hints.items()})
        before = len(problems)
        problems += [_problem((*path, key), "unknown key") for key in data if key not in hints]
        problems += [_problem((*path, key), "missing") for key in sorted(required - data.keys())]
        faults = len(problems)
        values = {
            key: field_readers[key](item, (*path, key), problems)
            for key, item in data.items()
            if key in hints
        }
        for key, bounds in limits.items():
            if key in values and len(problems) == faults:
                problems += _beyond(values[key], bounds, _words((*path, key)))
        if len(problems) > before:
            return None
        try:
            return kind(**values)
        except ValueError as error:
            problems.append(_problem(path, str(error)))
            return None

    return read_dataclass


def _beyond(value: Any, limits: Mapping[str, Any], path: str) -> Iterator[Problem]:
    """What is wrong with a value of the right type."""
    if isinstance(value, Mapping):
        for key, item in value.items():
            yield from _beyond(item, limits, f"{path}.{key}")
    elif limits.get("filled") and not (value and all(value)):
        yield Problem(path, "it must not be empty, nor hold anything empty")
    elif "least" in limits and not limits["least"] <= value <= limits["most"]:
        least, most = limits["least"], limits["most"]
        yield Problem(path, f"expected a number from {least:g} to {most:g}, got {value!r:.40}")


def _reader_of_optional(kind: Any) -> _Reader:
    (inner,) = [arm for arm in typing.get_args(kind) if arm is not type(None)]

    def read_optional(data: object, path: _Path, problems: list[Problem]) -> object:
        return None if data is None else _reader(inner)(data, path, problems)

    return read_optional


def _reader_of_literal(kind: Any) -> _Reader:
    allowed = typing.get_args(kind)

    def read_literal(data: object, path: _Path, problems: list[Problem]) -> object:
        if not any(data == item and type(data) is type(item) for item in allowed):
            words = ", ".join(repr(item) for item in allowed)
            problems.append(_problem(path, f"expected one of {words}, got {data!r}"))
        return data

    return read_literal


def _reader_of_tuple(kind: Any) -> _Reader:
    (inner, _ellipsis) = typing.get_args(kind)

    def read_tuple(data: object, path: _Path, problems: list[Problem]) -> object:
        if not isinstance(data, (list, tuple)):
            problems.append(_problem(path, f"expected a list, got {_name(data)}"))
            return ()
        reader = _reader(inner)
        return tuple([reader(item, (*path, at), problems) for at, item in enumerate(data)])

    return read_tuple


def _reader_of_mapping(kind: Any) -> _Reader:
    (_key, inner) = typing.get_args(kind)

    def read_mapping(data: object, path: _Path, problems: list[Problem]) -> object:
        if not isinstance(data, Mapping):
            problems.append(_problem(path, f"expected a table, got {_name(data)}"))
            return {}
        reader = _reader(inner)
        return {str(key): reader(item, (*path, str(key)), problems) for key, item in data.items()}

    return read_mapping


def _anything(data: object, _path: _Path, _problems: list[Problem]) -> object:
    return data


def _reader_of_scalar(kind: type) -> _Reader:
    def read_scalar(data: object, path: _Path, problems: list[Problem]) -> object:
        # bool is an int in Python; a document that says `true` for a number is still wrong.
        if type(data) is kind and kind is not float:
            return data
        if kind is float and isinstance(data, (int, float)) and not isinstance(data, bool):
            return _finite(data, path, problems)
        words = f"expected {_NAMES.get(kind, kind)}, got {_name(data)}"
        problems.append(_problem(path, words))
        return data

    return read_scalar


def _finite(data: float, path: _Path, problems: list[Problem]) -> float:
    try:
        number = float(data)
    except OverflowError:
        problems.append(_problem(path, "the number is too large"))
        return data
    if not math.isfinite(number):
        problems.append(_problem(path, f"expected a finite number, got {data!r}"))
    return number


def _problem(path: _Path, words: str) -> Problem:
    return Problem(_words(path) or "document", words)


def _words(path: _Path) -> str:
    """`where.name[3].name`."""
    found = ""
    for step in path:
        found += f"[{step}]" if isinstance(step, int) else f".{step}" if found else f"{step}"
    return found


_NAMES = {str: "text", int: "a whole number", float: "a number", bool: "true or false"}


def _name(data: object) -> str:
    if isinstance(data, Mapping):
        return "a table"
    if isinstance(data, (list, tuple)):
        return "a list"
    return f"{data!r:.60}"
