"""One turn of the shell: a line in, an answer out, with settings and state as they are now."""

from __future__ import annotations

from schemas.errors import Reason, UsageError
from shell.base.answers import DONE, Answer, Arguments
from shell.base.app import App
from shell.base.words import message
from shell.commands.typed import WORDS, find_command, parse_line
from shell.handlers import exercise
from shell.output.boundary import guarded
from shell.output.screen import Screen


def take_turn(app: App, screen: Screen, line: str) -> Answer:
    """Do what one line says. Errors are told and end in an answer with their exit code."""
    text = line.strip()
    problem = app.problem()
    name = text.split()[0].lstrip("/")[:40] if text else ""
    return guarded(screen, app, name, lambda: _dispatch(app, text), problem=problem)


def _dispatch(app: App, line: str) -> Answer:
    text = message(line)
    if not text:
        return Answer("", code=DONE)
    if text.startswith("/") or text.lower() in WORDS:
        command, arguments = parse_line(text)
        _refuse_argv_only(command.name, command.argv_only)
        return command.run(app, arguments)
    if exercise.names_what_starts(app, text):
        return exercise.start(app, Arguments(words=(text,)))
    if app.session() is not None:
        return exercise.ask(app, Arguments(text=text))
    return exercise.start_topic(app, text)


def _refuse_argv_only(name: str, argv_only: bool) -> None:
    if argv_only:
        raise UsageError(
            Reason.USAGE,
            f"/{name} works from the command line only.",
            hint=f"Leave with /quit, then type: learn {name}",
        )


def run_command(app: App, screen: Screen, name: str, arguments: Arguments) -> Answer:
    """The argv form of one command."""
    problem = app.problem()
    return guarded(
        screen, app, name, lambda: find_command(name).run(app, arguments), problem=problem
    )
