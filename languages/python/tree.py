"""Knows how a Python text is parsed while other threads parse theirs."""

from __future__ import annotations

import ast
from collections.abc import Callable
from contextlib import suppress
from typing import TypeVar

T = TypeVar("T")

TRIES = 5


def module_of(text: str) -> ast.Module:
    """The tree of a text; raises what `ast.parse` raises."""
    return _again(lambda: ast.parse(text))


def expression_of(text: str) -> ast.expr:
    """The tree of one expression; raises what `ast.parse` raises."""
    return _again(lambda: ast.parse(text, mode="eval").body)


def _again(parse: Callable[[], T]) -> T:
    """What `parse` gives.

    In Python 3.11 a counter of depth belongs to the interpreter and not to the thread: a switch between
    threads at the wrong moment is a SystemError that says nothing about the text, so it is tried again.
    """
    for _try in range(TRIES - 1):
        with suppress(SystemError):
            return parse()
    return parse()
