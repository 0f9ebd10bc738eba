"""The interactive loop: prompt, turn, prompt; it ends only when the person says so."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import cache, partial
from shutil import get_terminal_size
from typing import TYPE_CHECKING

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, DynamicCompleter
from prompt_toolkit.patch_stdout import patch_stdout

from schemas.errors import LearnError
from shell.asking.consent import sandbox_words, warning
from shell.asking.getting_ready import Readiness
from shell.asking.preparing import NextReady
from shell.asking.proving import RestOfProof
from shell.base.answers import DONE
from shell.base.app import App, Options
from shell.base.words import counted, without_escapes, wrapped
from shell.output.boundary import report_error
from shell.output.screen import Screen

from .glance import glance, keep
from .greeting import greeting
from .prompting import ask_choice, ask_yes, history_at, make_session
from .unfinished import offer

if TYPE_CHECKING:
    from orchestration.progress import Progress


def interact(app: App, screen: Screen) -> int:
    """Run the shell until /quit or Ctrl-D; returns its exit code."""
    completion = _Completion(app)
    session = make_session(
        history_at(app.backstage.home / "history"),
        DynamicCompleter(completion.current),
        lambda: _toolbar(app),
        plain=screen.plain,
    )
    _connect(app, screen)
    _greet(app)
    offer(app, screen)
    # What is in memory now stays as long as the shell: no collection need look at it again.
    gc.freeze()
    gc.enable()
    beside = (RestOfProof(app), NextReady(app), Readiness(app))
    _converse(app, screen, session, completion, beside)
    for work in beside:
        work.stop()
    keep(app, leaving=True)
    return DONE


def _converse(
    app: App,
    screen: Screen,
    session: PromptSession[str],
    completion: _Completion,
    beside: tuple[RestOfProof | NextReady | Readiness, ...],
) -> None:
    while True:
        try:
            with patch_stdout(raw=True):
                ahead, app.typed_ahead = app.typed_ahead, ""
                line = session.prompt(without_escapes(app.label), default=ahead)
        except KeyboardInterrupt:
            print("Ctrl-D or /quit leaves; everything is saved.")
            continue
        except EOFError:
            return
        from shell.commands.turns import take_turn

        if take_turn(app, screen, line).leave:
            return
        with suppress(KeyboardInterrupt):  # nobody leaves by pressing Ctrl-C a moment late
            completion.renew()
            app.look()
            for work in beside:
                work.look()
            keep(app)


class _Completion:
    """The completer of this turn, made and imported at its first keystroke."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._completer: Completer | None = None

    def renew(self) -> None:
        """A new turn began: state may have changed."""
        self._completer = None

    def current(self) -> Completer:
        if self._completer is None:
            from .completion import LazyIndex, ShellCompleter
            from .completion_index import make_index

            self._completer = ShellCompleter(LazyIndex(lambda: make_index(self._app)))
        return self._completer


def _connect(app: App, screen: Screen) -> None:
    """Let handlers ask, show and report through this terminal; after a command was typed at a question
    of a turn, no other is asked."""

    def confirm(question: str) -> bool:
        if app.typed_ahead:
            return False
        screen.settle()
        agreed, app.typed_ahead = ask_yes(without_escapes(question))
        return agreed

    def choose(
        title: str, options: Options, *, free: bool = False, first: bool = False
    ) -> str | None:
        if app.typed_ahead:
            return None
        screen.settle()
        chosen, app.typed_ahead = ask_choice(title, options, _say, free=free, first=first)
        return chosen

    app.confirm = confirm
    app.choose = choose
    app.choose_or_type = partial(choose, free=True)
    app.choose_first = partial(choose, first=True)
    app.tell = screen.show
    app.report = _reporting(screen)


def _reporting(screen: Screen) -> Callable[[Progress], None]:
    """The live line of this screen; its first report imports it."""

    @cache
    def lines() -> Callable[[Progress], None]:
        from shell.output.progress_lines import progress_for

        return progress_for(screen)

    def report(progress: Progress) -> None:
        lines()(progress)

    return report


def _greet(app: App) -> None:
    try:
        _say(greeting(app, glance(app)))
        if words := warning(app):
            _say(words)
    except LearnError as error:
        report_error(Screen(), error)
        sys.stdout.flush()


def _say(words: str) -> None:
    """Lines without rich, whose import a first prompt does not wait for."""
    print(wrapped(without_escapes(words), get_terminal_size().columns))


def _toolbar(app: App) -> str:
    """Language, node, last result, hint level, engine, sandbox: where you are at a glance."""
    engine, why = app.backstage.engines.name(app.backstage.settings())
    parts = []
    session = app.seen_session
    if session is not None:
        parts += [session.language, f"{session.node} {session.title}"]
        parts += [app.last_result or counted(session.attempt_count, "attempt")]
        parts += [f"hint L{session.hint_level}" if session.hint_level else "no hints"]
        parts += ["watching" if app.stop_watching is not None else "/watch runs at every save"]
    parts.append(f"{engine} ({why})" if why else engine)
    parts += filter(None, [sandbox_words(app), app.proof, app.ahead])
    columns = get_terminal_size().columns
    if session is not None and len(" · ".join(parts)) > columns:
        parts[1] = session.node
    return without_escapes(fitting(parts, columns))


def fitting(parts: Sequence[str], columns: int) -> str:
    """As many of the parts as there is room for, each whole, the first ones before the others."""
    line = ""
    for part in parts:
        longer = f"{line} · {part}" if line else part
        line = longer if len(longer) <= columns else line
    return line
