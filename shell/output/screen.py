"""Where words go: a rich console on a terminal, plain lines elsewhere, JSON lines when asked."""

from __future__ import annotations

import json
import os
import re
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import IO, TYPE_CHECKING, TextIO, cast

from shell.base.answers import Answer

from .theme import DARK, LIGHT, plain_glyphs

if TYPE_CHECKING:
    from rich.console import Console, RenderableType

PIPE_WIDTH = 100
_TRAILING = re.compile(r"[ \t]+\n")


def is_plain(environment: Mapping[str, str], out: TextIO) -> bool:
    """No colour and no cursor movement: not a terminal, NO_COLOR, TERM=dumb, or not UTF-8."""
    encoding = (out.encoding or "").lower().replace("-", "")
    return (
        not out.isatty()
        or bool(environment.get("NO_COLOR"))
        or environment.get("TERM", "") in ("", "dumb")
        or encoding != "utf8"
    )


def _nothing() -> None:
    """There is no live line to take away."""


def is_light(theme: str, environment: Mapping[str, str]) -> bool:
    """Whether to take the colours for a light background: as asked for, or as COLORFGBG says."""
    background = environment.get("COLORFGBG", "").rsplit(";", 1)[-1]
    return theme == "light" or (theme == "auto" and background in ("7", "15"))


class Screen:
    """Shows answers and errors of one process. `as_json` prints one object per command instead.

    `settle` takes away a live line, if one is up, before anything else is shown or asked.
    """

    def __init__(self, *, as_json: bool = False, theme: str = "auto") -> None:
        self.as_json = as_json
        self.plain = theme == "plain" or is_plain(os.environ, sys.stdout)
        self.watched = not as_json and sys.stdout.isatty()
        """Whether somebody sits before it and may read while they wait."""
        self._theme = theme
        self.settle: Callable[[], None] = _nothing

    @cached_property
    def console(self) -> Console:
        """Made at the first line of output: a prompt alone needs no rich."""
        from rich.theme import Theme

        from .safe_console import SafeConsole

        out = _Encoded() if self.plain else _Now()
        styles = LIGHT if is_light(self._theme, os.environ) else DARK
        return SafeConsole(
            file=cast(IO[str], out),
            theme=Theme(dict.fromkeys(DARK, "none") if self.plain else dict(styles)),
            no_color=self.plain,
            force_terminal=not self.plain,
            color_system=None if self.plain else "auto",
            width=None if out.isatty() else PIPE_WIDTH,
            highlight=False,
            markup=False,
            emoji=False,
            legacy_windows=False,
        )

    def show(self, lines: Sequence[RenderableType]) -> None:
        """Print lines for a person; nothing in JSON mode. A text that says it has no breaks gets none
        but the terminal's own."""
        self.settle()
        if not self.as_json:
            for item in lines:
                self.console.print(item, soft_wrap=getattr(item, "no_wrap", None) is True)

    def answer(self, answer: Answer) -> None:
        """Print what a command came to."""
        self.settle()
        if self.as_json:
            # Pure ASCII: every encoding has it, and every JSON reader gives the text back.
            print(json.dumps(answer.as_json()), flush=True)
        else:
            self.show(answer.lines())


class _Now:
    """Standard output as it is at the moment of writing: while a prompt stands, what is written goes
    above it, and not into it. What rich puts in its place for a live line leads back to rich."""

    @property
    def _out(self) -> TextIO:
        out: TextIO = getattr(sys.stdout, "rich_proxied_file", sys.stdout)
        return out

    @property
    def encoding(self) -> str:
        return self._out.encoding

    def write(self, text: str) -> int:
        return self._out.write(text)

    def flush(self) -> None:
        self._out.flush()

    def isatty(self) -> bool:
        return self._out.isatty()

    def fileno(self) -> int:
        return self._out.fileno()


class _Encoded(_Now):
    """The same as plain text: only characters its encoding has, and no blanks at the ends of lines."""

    @property
    def encoding(self) -> str:
        return super().encoding or "ascii"

    def write(self, text: str) -> int:
        return super().write(_TRAILING.sub("\n", plain_glyphs(text, self.encoding)))
