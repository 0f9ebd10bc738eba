"""Has the store read in a process beside this one, while this one imports the terminal.

Where no note of the last shell holds, opening and reading the store takes 35 ms, and so does most of what
a prompt is made of: on two cores they take one time instead of two.
"""

from __future__ import annotations

import json
import os
import threading
from importlib import import_module
from typing import NoReturn

from schemas.errors import LearnError, Reason, StoreSetAside
from shell.base.app import App
from shell.base.seen import Glance

from .glance import keep, kept

_TERMINAL = "shell.terminal.repl"


def found_beside(app: App) -> Glance | None:
    """The note that the other process leaves; None if it could leave none, for whatever reason.

    What it had to set aside is told by this one: StoreSetAside, or `untold` of the app.
    """
    if threading.active_count() > 1 or app.backstage.has_opened_store:
        return None  # neither a thread nor an open store may be taken along
    heard, tell = os.pipe()
    try:
        child = os.fork()
    except OSError:
        child = -1
    if child == 0:
        _look_and_leave(app, tell)
    os.close(tell)
    with os.fdopen(heard, encoding="utf-8") as pipe:
        if child < 0:
            return None
        import_module(_TERMINAL)
        said = pipe.read()
    os.waitpid(child, 0)
    if said:
        _tell(app, json.loads(said))
        return None
    return kept(app.backstage)


def _look_and_leave(app: App, tell: int) -> NoReturn:
    """In the other process, which must neither print nor come back."""
    try:
        nothing = os.open(os.devnull, os.O_WRONLY)
        for stream in (1, 2):
            os.dup2(nothing, stream)
        ends = False
        try:
            app.session_id = app.backstage.store.current()
            app.look()
            keep(app, leaving=True)
        except StoreSetAside as error:
            app.untold, ends = error, True
        if isinstance(app.untold, StoreSetAside):
            said = json.dumps({"ends": ends, **app.untold.as_json()})
            os.write(tell, said.encode())
    finally:
        os._exit(0)


def _tell(app: App, said: dict[str, object]) -> None:
    details = said["details"]
    error: LearnError = StoreSetAside(
        Reason(str(said["reason"])),
        str(said["message"]),
        hint=str(said["hint"]),
        details=details if isinstance(details, dict) else {},
    )
    if said["ends"]:
        raise error
    app.untold = error
