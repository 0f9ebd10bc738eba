"""What a person reads about the shell itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from .parts import Lines, indented, line, quiet

if TYPE_CHECKING:
    from shell.base.command import Command


USAGE_SHOWN = 20
"""Longer usages are left to `/help COMMAND`, so that the list fits 60 columns."""


def settings(values: Mapping[str, object]) -> Lines:
    return [line((key, "command"), f" = {value!r}") for key, value in values.items()]


def engine(name: str, why: str) -> Lines:
    return [line("engine ", (name, "title"), f" ({why})" if why else "")]


def doctor(checks: Sequence[Mapping[str, object]]) -> Lines:
    """One line a check, and the step that mends what is wrong, or betters what does without."""
    lines: Lines = []
    for item in checks:
        mark = (
            ("✗ ", "bad") if not item["ok"] else ("· ", "quiet") if item["mend"] else ("✓ ", "good")
        )
        lines.append(line(mark, f"{item['check']} {item['found']}"))
        if item["mend"]:
            lines.append(indented(Text(str(item["mend"]))))
    return lines


def help_table(commands: Sequence[Command], rest: int = 0) -> Lines:
    """Commands with their summaries, those for authors apart; `rest` is how many are not shown."""
    if len(commands) == 1:
        return [_rows(commands, whole=True)]
    words = [
        quiet(
            "Plain text is a topic while no exercise is open, and a question about it otherwise."
        ),
        *([quiet(f"/help all shows {rest} more; /help COMMAND tells of one.")] if rest else []),
    ]
    authors = [item for item in commands if item.argv_only]
    shown: Lines = [_rows([item for item in commands if not item.argv_only], whole=False)]
    if authors:
        shown += [quiet("For authors, from the command line:"), _rows(authors, whole=False)]
    return [*shown, *words]


def _rows(commands: Sequence[Command], *, whole: bool) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    for item in commands:
        prefix = "learn " if item.argv_only else "/"
        usage = item.usage if whole or len(item.usage) <= USAGE_SHOWN else "…"
        table.add_row(Text(f"{prefix}{item.name} {usage}".strip()), Text(item.summary, "quiet"))
    return table
