"""What a command hands to the renderers: one value, how it is named, and the exit code."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from rich.console import RenderableType

DONE, FAILED, USAGE, TESTS_FAILED, INTERRUPTED = 0, 1, 2, 3, 130
"""Exit codes of spec §2."""


@dataclass(frozen=True, slots=True)
class Answer:
    """The outcome of one command, renderable both ways.

    `body` is the JSON object beside `ok` and `command`; `lines` makes what a person reads, and is
    called only when a person is there to read it. `leave` ends the shell.
    """

    command: str
    body: Mapping[str, object] = field(default_factory=dict)
    lines: Callable[[], Sequence[RenderableType]] = tuple
    code: int = DONE
    leave: bool = False

    def as_json(self) -> dict[str, object]:
        """The one object that `--json` prints."""
        return {"ok": self.code in (DONE, TESTS_FAILED), "command": self.command, **self.body}


@dataclass(frozen=True, slots=True)
class Arguments:
    """What followed a command: words in order, options by name, flags, and the text as typed."""

    words: tuple[str, ...] = ()
    options: Mapping[str, str] = field(default_factory=dict)
    text: str = ""
    flags: frozenset[str] = frozenset()
