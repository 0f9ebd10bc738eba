"""Finds what a language offers: by the name of its report format, or by the ending of a file.

A bundled language has up to three modules: `running` (FORMATS), `code` (CODE), `rules` (RULES). They
are imported when they are first asked for, one language at a time.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from .door import Code, Format, Rules
from .folders import GENERIC, bundled_tables

OWN = ":"
"""Between a language's format and its variant."""


@cache
def format_of(name: str) -> Format:
    """The format called `name`; KeyError if there is none (the settings see to that).

    `cargo:own` is one of the formats beside `cargo`, for folders that bring their own build."""
    if name in GENERIC:
        return Format(import_module(f"languages.reports.{name}").parse)
    family = name.partition(OWN)[0]
    owner = next(key for key, table in bundled_tables().items() if table["parser"] == family)
    return cast("Mapping[str, Format]", _part(owner, "running", "FORMATS"))[name]


@cache
def code_of(ending: str) -> Code:
    """How source with this ending (`.x`) reads; one that knows nothing for an unknown ending."""
    owner = _endings().get(ending.lower())
    return cast("Code | None", owner and _part(owner, "code", "CODE")) or Code()


@cache
def rules_of(ending: str) -> Rules | None:
    """The rules for code with this ending (`.x`), if somebody has written them down."""
    owner = _endings().get(ending.lower())
    return cast("Rules | None", _part(owner, "rules", "RULES")) if owner else None


def every_code() -> Iterator[Code]:
    """What every bundled language can tell of its source."""
    yield from (code_of(ending) for ending in _endings())


def ending_of(path: str) -> str:
    """The ending of a file's name with its dot; "" if it has none."""
    name = path.rpartition("/")[2]
    return f".{name.rpartition('.')[2]}" if "." in name else ""


@cache
def _endings() -> Mapping[str, str]:
    """The languages by the endings of their files."""
    return {
        ending: name for name, table in bundled_tables().items() for ending in table["extensions"]
    }


def _part(language: str, module: str, name: str) -> object:
    where = f"languages.{language}.{module}"
    return getattr(import_module(where), name) if find_spec(where) else None
