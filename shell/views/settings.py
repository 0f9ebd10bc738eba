"""What a person reads about the shell itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.table import Table
from rich.text import Text

from shell.base.option_words import option_words

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


def help_for_one(command: Command) -> Lines:
    """A command with its whole usage, and what each of its options is for."""
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    options = option_words(command)
    for name, words in options.items():
        table.add_row(Text(name, "command"), Text(words))
    return [
        Text(_usage(command, command.usage), "command"),
        indented(Text(command.summary)),
        *([indented(table)] if options else []),
    ]


def help_table(commands: Sequence[Command], rest: int = 0) -> Lines:
    """Commands with their summaries, those for authors apart; `rest` is how many are not shown."""
    words = [
        quiet(
            "Plain text is a topic while no exercise is open, and a question about it otherwise."
        ),
        *([quiet(f"/help all shows {rest} more; /help COMMAND tells of one.")] if rest else []),
    ]
    authors = [item for item in commands if item.argv_only]
    shown: Lines = [_rows([item for item in commands if not item.argv_only])]
    if authors:
        shown += [quiet("For authors, from the command line:"), _rows(authors)]
    return [*shown, *words]


def _rows(commands: Sequence[Command]) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(no_wrap=True)
    table.add_column()
    for item in commands:
        usage = item.usage if len(item.usage) <= USAGE_SHOWN else "…"
        table.add_row(Text(_usage(item, usage)), Text(item.summary, "quiet"))
    return table


def _usage(command: Command, usage: str) -> str:
    prefix = "learn " if command.argv_only else "/"
    return f"{prefix}{command.name} {usage}".strip()
