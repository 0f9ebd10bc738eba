"""Offers what to do with a setup that was cut short: continue it, discard it, or ask again later."""

from __future__ import annotations

import shlex
import time
from typing import TYPE_CHECKING

from schemas.errors import LearnError
from shell.asking.half_made import half_made
from shell.base.answers import Answer
from shell.base.words import DEPTH_WORDS

if TYPE_CHECKING:
    from orchestration.making.unfinished import HalfMade
    from shell.base.app import App
    from shell.output.screen import Screen

CHOICES = (
    ("discard", "discard: forget it and remove what it left"),
    ("keep", "keep: ask again at the next start"),
)


def offer(app: App, screen: Screen) -> None:
    """Ask about each in turn; Enter alone keeps it."""
    if _none_open(app):
        return
    asked: set[str] = set()
    try:
        while found := [item for item in half_made(app) if item.id not in asked]:
            asked.add(found[0].id)
            _ask(app, screen, found[0])
    except LearnError:
        return  # a store that cannot be read has been told by the greeting
    if asked:
        app.look()


def remind(app: App, screen: Screen) -> None:
    """One line for each where nobody can be asked."""
    if _none_open(app):
        return
    for item in half_made(app):
        screen.show([f"{_words(item)} `{_command(item)}` sets it up again."])


def _none_open(app: App) -> bool:
    """Whether the note of the last shell says that there is nothing to ask; it spares the store."""
    return app.glance is not None and not app.glance.open_setups


def _ask(app: App, screen: Screen, item: HalfMade) -> None:
    from shell.output.boundary import guarded

    assert app.choose is not None
    chosen = app.choose(f"{_words(item)} What now?", (("continue", _way(app, item)), *CHOICES))
    if chosen == "continue":
        from shell.handlers.exercise import start_again

        guarded(screen, app, "start", lambda: start_again(app, item))
    elif chosen == "discard":
        guarded(screen, app, "", lambda: _discard(app, screen, item))


def _discard(app: App, screen: Screen, item: HalfMade) -> Answer:
    from orchestration.making.unfinished import discard

    discard(app.desk(), item)
    screen.show(["Discarded."])
    return Answer("")


def _way(app: App, item: HalfMade) -> str:
    """How it would be continued."""
    found = [kept for kept in app.backstage.store.kept.setups() if kept.id == item.id]
    if not found or not found[0].replies:
        return "continue: set it up again from the beginning"
    from shell.asking.going_on import kept_words

    return f"continue: go on from there, {kept_words(found[0])}"


def _words(item: HalfMade) -> str:
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(item.at))
    topic = f" “{item.topic}”" if item.topic else ""
    what = f"{item.language} {item.node}{topic} ({DEPTH_WORDS[item.depth]}, {when})"
    return f"The setup of {what} was cut short."


def _command(item: HalfMade) -> str:
    if item.project:
        return shlex.join(["learn", "start", item.project])
    return shlex.join(
        [
            "learn",
            "start",
            item.language,
            item.topic or item.node,
            "--depth",
            DEPTH_WORDS[item.depth],
        ]
    )
