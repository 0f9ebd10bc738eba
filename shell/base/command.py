"""Knows what a command of the shell is: data with a callable, declared in a line of usage."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from .answers import Answer, Arguments
from .app import App

Completes = Literal[
    "",
    "start",
    "node",
    "why",
    "skip",
    "session",
    "key",
    "engine",
    "command",
    "file",
    "language",
    "open",
    "pack",
    "packet",
]
Run = Callable[[App, Arguments], Answer]

_OPTION = re.compile(r"--(?P<name>[\w-]+)(?P<value> [^\s\][-][^\s\]]*)?")
_WORD = re.compile(r"\[?[^\s\[\]]+(?: or [^\s\[\]]+)*")


@dataclass(frozen=True, slots=True)
class Command:
    """One command. `options` take a value, `flags` none; `most` is how many words it accepts, None
    for any number; `raw` hands over the text unsplit."""

    name: str
    usage: str
    summary: str
    run: Run
    options: tuple[str, ...] = ()
    flags: tuple[str, ...] = ()
    most: int | None = 0
    completes: Completes = ""
    raw: bool = False
    argv_only: bool = False


def row(
    line: str,
    summary: str,
    run: Run,
    completes: Completes = "",
    *,
    raw: bool = False,
    argv_only: bool = False,
) -> Command:
    """The command that `line` shows the use of: `name WORD [WORD] [--flag] [--option VALUE]`.

    A word of the usage stands for one word typed, and one that ends with `…` for any number.
    """
    name, _, usage = line.partition(" ")
    found = [(item["name"], bool(item["value"])) for item in _OPTION.finditer(usage)]
    words = _WORD.findall(_OPTION.sub("", usage))
    return Command(
        name,
        usage,
        summary,
        run,
        options=tuple(option for option, has_value in found if has_value),
        flags=tuple(option for option, has_value in found if not has_value),
        most=None if "…" in usage else len(words),
        completes=completes,
        raw=raw,
        argv_only=argv_only,
    )
