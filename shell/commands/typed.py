"""Reads what was typed, at the prompt or as argv, as a command of the table with its arguments."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from difflib import get_close_matches

from schemas.errors import Reason, UsageError
from shell.base.answers import Arguments
from shell.base.command import Command

from .table import COMMANDS

WORDS: Mapping[str, str] = {
    "help": "help",
    "?": "help",
    "exit": "quit",
    "quit": "quit",
    ":q": "quit",
    "progress": "report",
}
"""Words that are no names of commands and stand for one."""


def find_command(name: str) -> Command:
    """The command of this name; UsageError(UNKNOWN_COMMAND) says which one was probably meant."""
    for command in COMMANDS:
        if command.name == name:
            return command
    near = get_close_matches(name, [command.name for command in COMMANDS], n=1, cutoff=0.5)
    raise UsageError(
        Reason.UNKNOWN_COMMAND,
        f"There is no command /{name:.40}.",
        hint=f"Did you mean /{near[0]}?" if near else "/help lists the commands.",
    )


def parse_line(line: str) -> tuple[Command, Arguments]:
    """A line that names a command, with or without its slash, as the command and its arguments."""
    name, _, rest = line.lstrip("/").partition(" ")
    command = find_command(WORDS.get(name, name.lower()))
    if command.raw:
        return command, Arguments(text=rest.strip())
    try:
        parts = shlex.split(rest)
    except ValueError:
        # An apostrophe in a topic is no unclosed quote: "what's a slice" is three words.
        parts = rest.split()
    return command, parse_arguments(command, parts, rest.strip())


def parse_arguments(command: Command, parts: list[str], text: str = "") -> Arguments:
    """Options, flags and words of a command; UsageError names what it does take."""
    words: list[str] = []
    options: dict[str, str] = {}
    flags: set[str] = set()
    rest = list(parts)
    while rest:
        part = rest.pop(0)
        name, equals, value = part.removeprefix("--").partition("=")
        if not part.startswith("--") or part == "--":
            words.append(part)
        elif name in command.flags:
            if equals:
                raise _misused(command, f"--{name} takes no value.")
            flags.add(name)
        elif name not in command.options:
            raise _misused(command, f"/{command.name} has no option --{name}.")
        elif not equals and not rest:
            raise _misused(command, f"--{name} needs a value.")
        else:
            options[name] = value if equals else rest.pop(0)
    if command.most is not None and len(words) > command.most:
        raise _misused(command, f"/{command.name} does not take {' '.join(words)[:80]!r}.")
    return Arguments(tuple(words), options, text or " ".join(parts), frozenset(flags))


def _misused(command: Command, message: str) -> UsageError:
    return UsageError(Reason.USAGE, message, hint=f"Usage: /{command.name} {command.usage}".strip())
