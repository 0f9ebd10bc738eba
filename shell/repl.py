"""The interactive loop: prompt, turn, prompt; it ends only when the person says so."""

from __future__ import annotations

import sys
from functools import partial

from prompt_toolkit.patch_stdout import patch_stdout

from schemas.errors import LearnError

from .answers import DONE
from .app import App, Options
from .boundary import report_error
from .completion import Index, LazyIndex, ShellCompleter
from .greeting import greeting
from .prompting import ask_choice, ask_yes, history_at, make_session
from .screen import Screen
from .turns import take_turn


def interact(app: App, screen: Screen) -> int:
    """Run the shell until /quit or Ctrl-D; returns its exit code."""
    index = LazyIndex(lambda: _index(app))
    session = make_session(
        history_at(app.backstage.home / "history"),
        ShellCompleter(index),
        lambda: _toolbar(app),
        plain=screen.plain,
    )
    _connect(app, screen)
    _greet(app)
    while True:
        index.renew()
        app.look()
        try:
            with patch_stdout(raw=True):
                line = session.prompt(app.label)
        except KeyboardInterrupt:
            print("Ctrl-D or /quit leaves; everything is saved.")
            continue
        except EOFError:
            return DONE
        if take_turn(app, screen, line).leave:
            return DONE


def _index(app: App) -> Index:
    from .completion_index import make_index

    return make_index(app)


def _connect(app: App, screen: Screen) -> None:
    """Let handlers ask, show and report through this terminal."""
    from .progress_lines import progress_for

    def confirm(question: str) -> bool:
        screen.settle()
        return ask_yes(question)

    def choose(title: str, options: Options, *, free: bool = False) -> str | None:
        screen.settle()
        return ask_choice(title, options, print, free=free)

    app.confirm = confirm
    app.choose = choose
    app.choose_or_type = partial(choose, free=True)
    app.tell = screen.show
    app.report = progress_for(screen)


def _greet(app: App) -> None:
    try:
        print(greeting(app))
    except LearnError as error:
        report_error(Screen(), error)
        sys.stdout.flush()


def _toolbar(app: App) -> str:
    """Language, node, last result, hint level, engine: where you are at a glance."""
    settings = app.backstage.settings_file.current()
    engine, why = app.backstage.engine_name(settings)
    parts = []
    session = app.seen_session
    if session is not None:
        parts += [session.language, f"{session.node} {session.title}"]
        parts += [app.last_result or f"{session.attempt_count} attempts"]
        parts += [f"hint L{session.hint_level}" if session.hint_level else "no hints"]
    parts.append(f"{engine} ({why})" if why else engine)
    return " · ".join(parts)
