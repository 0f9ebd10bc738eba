"""The argv parser: one command, piped lines, or the interactive shell."""

from __future__ import annotations

import sys

from schemas.errors import Reason, UsageError

from .answers import DONE, Answer, Arguments
from .app import App
from .bootstrap import from_environment
from .boundary import guarded, report_error
from .commands import find_command, parse_arguments
from .screen import Screen
from .turns import run_command, take_turn

VERSION = "0.1.0"

USAGE_TEXT = """\
learn                     start the shell (a pipe is read line by line)
learn COMMAND [ARGS]      run one command, for example: learn start python P101
learn --json …            print one JSON object per command
learn --version | --help
"""


def run(argv: list[str]) -> int:
    """Do what `argv` says and return the exit code."""
    as_json = "--json" in argv
    words = [word for word in argv if word != "--json"]
    backstage = from_environment()
    screen = Screen(as_json=as_json, theme=backstage.settings().theme)
    if words and words[0] in ("--version", "-V"):
        print(f"learnshell {VERSION}")
        return DONE
    if words and words[0] in ("--help", "-h"):
        return _help(screen, App(backstage))
    app = App(backstage)
    # The store is opened here, so that a home that cannot be used is told before anything else.
    code = guarded(screen, app, "", lambda: _enter(app, words)).code
    if code != DONE:
        return code
    if words:
        return _one_command(app, screen, words)
    if sys.stdin.isatty() and not as_json:
        from .repl import interact

        return interact(app, screen)
    return _piped(app, screen)


def _enter(app: App, words: list[str]) -> Answer:
    """Open the store, take in an older layout's session once, and find this home's place."""
    if words and words[0] in ("run", "check", "fixtures", "help"):
        return Answer("")
    app.backstage.import_legacy()
    app.session_id = app.backstage.store.current()
    return Answer("")


def _help(screen: Screen, app: App) -> int:
    print(USAGE_TEXT)
    return run_command(app, screen, "help", Arguments()).code


def _one_command(app: App, screen: Screen, words: list[str]) -> int:
    name = words[0].lstrip("/")
    try:
        command = find_command(name)
        text = " ".join(words[1:])
        arguments = (
            Arguments(text=text) if command.raw else parse_arguments(command, words[1:], text)
        )
    except UsageError as error:
        report_error(screen, error)
        return error.exit_code
    _connect(app, screen)
    return run_command(app, screen, command.name, arguments).code


def _connect(app: App, screen: Screen) -> None:
    """Let handlers show and report here; there is nobody to ask."""
    from .progress_lines import progress_for

    app.tell = screen.show
    app.report = progress_for(screen)


def _piped(app: App, screen: Screen) -> int:
    """Every line of standard input, then the exit code of the last command but /quit."""
    _connect(app, screen)
    code = DONE
    for raw in sys.stdin.buffer:
        try:
            line = raw.decode("utf-8")
        except UnicodeDecodeError as error:
            refused = UsageError(
                Reason.INPUT_NOT_TEXT,
                f"A line of standard input is not UTF-8 (byte {error.start + 1}).",
                hint="Send UTF-8 text.",
            )
            report_error(screen, refused)
            code = refused.exit_code
            continue
        if not screen.as_json and line.strip():
            app.look()
            screen.show([f"{app.label}{line.rstrip()[:200]}"])
        answer = take_turn(app, screen, line)
        if answer.leave:
            break
        code = answer.code if line.strip() else code
    return code
