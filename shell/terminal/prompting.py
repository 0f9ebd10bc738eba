"""The prompt itself: line editing, history, key bindings, toolbar, and small questions."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from shutil import get_terminal_size

from prompt_toolkit import PromptSession
from prompt_toolkit.completion import Completer, WordCompleter
from prompt_toolkit.formatted_text import FormattedText
from prompt_toolkit.history import FileHistory, History, InMemoryHistory
from prompt_toolkit.key_binding import KeyBindings, KeyPressEvent
from prompt_toolkit.output import ColorDepth
from prompt_toolkit.styles import Style

from shell.base.words import without_escapes, wrapped

LONGEST_REMEMBERED = 4_000
"""A longer line is a paste; the history keeps what people type."""

SHORTEST_TOPIC = 2
"""A free answer has more letters than this; less is a slip of the finger."""

STYLE = {"bottom-toolbar": "noreverse", "prompt": "bold"}


class LearnerHistory(FileHistory):
    """The history file of one home, readable by its owner alone."""

    def __init__(self, path: Path) -> None:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        os.close(os.open(path, os.O_CREAT | os.O_APPEND | os.O_WRONLY, 0o600))
        path.chmod(0o600)
        super().__init__(str(path))

    def store_string(self, string: str) -> None:
        """Keep what was typed; losing history is no reason to lose the shell."""
        if len(string) > LONGEST_REMEMBERED:
            return
        try:
            super().store_string(string)
        except OSError:
            return


def history_at(path: Path) -> History:
    """The history file, or one in memory where the home cannot be written."""
    try:
        return LearnerHistory(path)
    except OSError:
        return InMemoryHistory()


def make_session(
    history: History, completer: Completer, toolbar: Callable[[], str], *, plain: bool
) -> PromptSession[str]:
    """The prompt of the shell. Enter sends, Alt-Enter starts a new line, a paste is one message,
    Ctrl-R searches, Ctrl-C clears the line, Ctrl-D leaves."""
    return PromptSession(
        history=history,
        completer=completer,
        complete_in_thread=True,
        complete_while_typing=not plain,
        enable_history_search=False,
        key_bindings=_bindings(),
        bottom_toolbar=None if plain else lambda: FormattedText([("", toolbar())]),
        style=Style.from_dict({} if plain else STYLE),
        color_depth=ColorDepth.DEPTH_1_BIT if plain else None,
        mouse_support=False,
        reserve_space_for_menu=6,
    )


def _bindings() -> KeyBindings:
    keys = KeyBindings()

    @keys.add("escape", "enter")
    def _new_line(event: KeyPressEvent) -> None:
        event.current_buffer.insert_text("\n")

    @keys.add("c-c")
    def _clear(event: KeyPressEvent) -> None:
        """Clear what was typed; on an empty line say how to leave, because nobody leaves by accident."""
        if event.current_buffer.text:
            event.current_buffer.reset()
        else:
            event.app.exit(exception=KeyboardInterrupt, style="class:aborting")

    return keys


def ask_yes(question: str) -> tuple[bool, str]:
    """A yes-or-no question where Enter means yes; Ctrl-C and Ctrl-D mean no.

    Other words are no answer to it: they mean no, and come back as the second value.
    """
    try:
        reply = (
            PromptSession[str]()
            .prompt(wrapped(f"{question} [Y/n] ", get_terminal_size().columns))
            .strip()
        )
    except (KeyboardInterrupt, EOFError):
        return False, ""
    word = reply.lower()
    return word in ("", "y", "yes"), "" if word in ("", "y", "yes", "n", "no") else reply


def ask_choice(
    title: str,
    options: Sequence[tuple[str, str]],
    show: Callable[[str], None],
    *,
    free: bool = False,
    first: bool = False,
) -> tuple[str | None, str]:
    """One of the options by its key, number or the start of its words; None on an empty line.

    With `free`, words that name no option are an answer of their own. With `first`, an empty line
    is the first option. A command is no answer: it goes back, and comes as the second value.
    """
    enter = "Enter: 1" if first else "Enter alone goes back"
    for number, (_key, words) in enumerate(options, 1):
        show(f"{number:>3}  {words}")
    keys = [key for key, _words in options]
    prompt: PromptSession[str] = PromptSession(completer=WordCompleter(keys, ignore_case=True))
    while True:
        try:
            asked = without_escapes(title)
            reply = prompt.prompt(f"{asked} ({enter}) ").strip()
        except (KeyboardInterrupt, EOFError):
            return None, ""
        if not reply:
            return keys[0] if first else None, ""
        if reply.startswith("/"):
            return None, reply
        chosen = _chosen(reply.lower(), options)
        if chosen is not None:
            return chosen, ""
        if free and len(reply) > SHORTEST_TOPIC:
            return reply, ""
        show(f"{reply[:40]!r} is none of them.")


def _chosen(reply: str, options: Sequence[tuple[str, str]]) -> str | None:
    if reply.isdigit() and 1 <= int(reply) <= len(options):
        return options[int(reply) - 1][0]
    exact = [key for key, _words in options if key.lower() == reply]
    fitting = [
        key
        for key, words in options
        if key.lower().startswith(reply) or words.lower().startswith(reply)
    ]
    found = exact or fitting
    return found[0] if len(found) == 1 else None
