"""Asks what to do with a setup that is not finished: before one like it begins, and when one ends."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import TYPE_CHECKING

from schemas.errors import Cancelled, LearnError

if TYPE_CHECKING:
    from orchestration.desk import Desk
    from orchestration.making.request import StartRequest
    from schemas.kept import KeptSetup
    from shell.base.app import App


@dataclass(frozen=True, slots=True)
class Way:
    """How to set up: on from `kept` or from nothing, and whether the lesson is written later."""

    kept: KeptSetup | None = None
    lesson_later: bool = False


def way_on(
    app: App, desk: Desk, request: StartRequest, flags: frozenset[str] = frozenset()
) -> Way | None:
    """What the learner wants of a setup that is kept; None if nothing is to begin.

    Where nobody can be asked it goes on, unless `--anew` says otherwise; `--lesson-later` begins
    with the lesson as far as it is kept.
    """
    from orchestration.making.going_on import forget, kept_for

    kept = kept_for(desk, request)
    if kept is None:
        return Way()
    if kept.whole and "anew" not in flags:  # it was prepared: nothing is left to ask about
        return Way(kept)
    named = {"anew": "anew", "lesson-later": "later", "on": "on"}
    chosen = next((way for flag, way in named.items() if flag in flags), "")
    if not chosen:
        chosen = _choose(app, kept) if app.choose is not None else "on"
    if chosen in ("anew", "discard"):
        forget(desk, kept)
    if chosen in ("", "discard"):
        return None
    return Way() if chosen == "anew" else Way(kept, lesson_later=chosen == "later" and kept.proved)


def _choose(app: App, kept: KeptSetup) -> str:
    assert app.choose is not None
    options = [("on", "on: go on from there")]
    if kept.proved:
        options.append(("later", f"later: {_now_words(kept)}"))
    options += [
        ("anew", "anew: forget it and begin from nothing"),
        ("discard", "discard: forget it and start nothing"),
    ]
    when = time.strftime("%Y-%m-%d %H:%M", time.localtime(kept.at))
    title = f" “{kept.title}”" if kept.title else ""
    words = f"This was begun on {when} with {kept.engine}{title}: {kept_words(kept)}."
    return app.choose(words, options) or ""


def kept_words(kept: KeptSetup) -> str:
    """`6 of about 10 calls are kept`."""
    from orchestration.making.going_on import kept_words as words

    return words(kept)


def _now_words(kept: KeptSetup) -> str:
    count = kept.lesson_sections
    done = f"the {count} sections there are" if count > 1 else "what there is"
    return f"begin now with {done} of the lesson; /lesson writes the rest"


def after_failure(
    app: App, desk: Desk, request: StartRequest, error: LearnError | KeyboardInterrupt
) -> Way | None:
    """The way on that the learner chooses when a setup ended early; None to leave it at the error."""
    from orchestration.making.going_on import forget, kept_for

    kept = kept_for(desk, request) if app.choose is not None else None
    stopped = isinstance(error, KeyboardInterrupt | Cancelled)
    if kept is None or app.choose is None or not (stopped or kept.proved):
        return None
    options = [("later", f"later: {_now_words(kept)}")] if kept.proved else []
    options += [("keep", "keep: /start goes on from there"), ("discard", "discard: forget it")]
    happened = "Stopped." if stopped else f"{str(error).rstrip(chr(46))}."
    whole = " The exercise itself is whole and proved." if kept.proved else ""
    chosen = app.choose(f"{happened}{whole} {kept_words(kept)}. What now?", options)
    if chosen == "discard":
        forget(desk, kept)
    return Way(kept, lesson_later=True) if chosen == "later" else None
