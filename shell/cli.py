"""The argv parser: one command, piped lines, or the interactive shell."""

from __future__ import annotations

import gc
import sys

from schemas.errors import LearnError, StateError
from shell.base.answers import DONE, Answer, Arguments
from shell.base.app import App
from shell.base.version import VERSION
from shell.output.boundary import guarded, report_error
from shell.output.screen import Screen
from shell.output.streams import reader_left
from shell.terminal.glance import keep, kept
from shell.terminal.unfinished import remind

from .bootstrap import from_environment

PLACELESS = ("run", "check", "forge", "grade", "fixtures", "help")
"""Commands to which no session matters; they work in a home that does not."""

USAGE_TEXT = """\
learn                     start the shell (a pipe is read line by line)
learn COMMAND [ARGS]      run one command, for example: learn start python P101
learn --json …            print one JSON object per command
learn --version | --help
"""


def run(argv: list[str]) -> int:
    """Do what `argv` says and return the exit code."""
    # Start-up makes little garbage; looking for it among what is imported takes a tenth of it.
    gc.disable()
    as_json = "--json" in argv
    words = [word for word in argv if word != "--json"]
    if words and words[0] in ("--version", "-V"):
        print(f"learnshell {VERSION}")
        return DONE
    try:
        backstage = from_environment()
    except LearnError as error:
        report_error(Screen(as_json=as_json), error)
        return error.exit_code
    app = App(backstage)
    screen = Screen(as_json=as_json, theme=backstage.settings().theme)
    return guarded(screen, app, "", lambda: Answer("", code=_serve(app, screen, words))).code


def _serve(app: App, screen: Screen, words: list[str]) -> int:
    if words and words[0] in ("--help", "-h"):
        return _help(screen, app)
    has_place = not words or words[0] not in PLACELESS
    prompts = not words and sys.stdin.isatty() and not screen.as_json
    if has_place:
        # A home that cannot be used is told before anything else.
        _enter(app, screen, prompts=prompts)
    if prompts:
        from shell.terminal.repl import interact

        return interact(app, screen)
    gc.enable()
    if has_place and not screen.as_json and words[:1] != ["start"]:
        remind(app, screen)
    code = _one_command(app, screen, words) if words else _piped(app, screen)
    if has_place:
        keep(app, leaving=True)
    return code


def _enter(app: App, screen: Screen, *, prompts: bool) -> None:
    """Take in an older layout's session once, and find this home's place."""
    try:
        app.backstage.import_legacy()
    except StateError as error:
        # An old file that cannot be read is told, and stands in nobody's way.
        report_error(screen, error)
    app.glance = kept(app.backstage)
    if app.glance is None and prompts:
        from shell.terminal.looking import found_beside

        app.glance = found_beside(app)
    if app.glance is None:
        app.session_id = app.backstage.store.current()
        app.look()
    elif app.glance.session is not None:
        app.session_id = app.glance.session.id
        app.seen_session = app.glance.session


def _help(screen: Screen, app: App) -> int:
    from shell.commands.turns import run_command

    print(USAGE_TEXT)
    return run_command(app, screen, "help", Arguments()).code


def _one_command(app: App, screen: Screen, words: list[str]) -> int:
    from shell.base.words import argument
    from shell.commands.turns import run_command
    from shell.commands.typed import find_command, parse_arguments

    name = argument(words[0]).lstrip("/")
    if "--help" in words or "-h" in words:
        return run_command(app, screen, "help", Arguments((name,))).code
    command = find_command(name)
    # A folder may have any name; everything else is a message.
    rest = words[1:] if command.argv_only else [argument(word) for word in words[1:]]
    text = " ".join(rest)
    arguments = Arguments(text=text) if command.raw else parse_arguments(command, rest, text)
    _connect(app, screen)
    return run_command(app, screen, command.name, arguments).code


def _connect(app: App, screen: Screen) -> None:
    """Let handlers show and report here; there is nobody to ask."""
    from shell.output.progress_lines import progress_for

    app.tell = screen.show
    app.report = progress_for(screen)


def _piped(app: App, screen: Screen) -> int:
    """Every line of standard input, then the exit code of the last command but /quit."""
    from shell.base.words import line_of, next_line, without_escapes
    from shell.commands.turns import take_turn

    _connect(app, screen)
    code = DONE
    while True:
        try:
            data = next_line(sys.stdin.buffer)
            line = line_of(data)
        except LearnError as error:
            report_error(screen, error)
            code = error.exit_code
            if error.details.get("endless"):
                break
            continue
        if not data:
            break
        if not screen.as_json and line.strip():
            app.look()
            screen.show([f"{app.label}{without_escapes(line[:200]).rstrip()}"])
        answer = take_turn(app, screen, line)
        if answer.leave:
            break
        code = answer.code if line.strip() else code
        if reader_left():
            break
    return code
