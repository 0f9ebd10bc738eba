"""Knows what the first prompt shows of the store, and keeps it at hand for the next start.

Opening the store, reading it and a language's tracks, and importing what that takes cost more than
all else before a prompt. So a shell leaves a note after every turn. The next one believes it as
long as neither the store nor a track has changed since, and looks for itself otherwise.
"""

from __future__ import annotations

import json
import os
from contextlib import suppress
from dataclasses import replace
from typing import TYPE_CHECKING

from schemas.errors import LearnError, Reason
from schemas.reading import UNREADABLE, plain, read
from shell.base.seen import Glance

if TYPE_CHECKING:
    from pathlib import Path

    from shell.base.app import App
    from shell.bootstrap import Backstage


def glance(app: App) -> Glance:
    """The note if it still holds, else a new one; LearnError if the store cannot be read."""
    marks = marks_of(app.backstage)
    if app.glance is None or app.glance.marks != marks:
        app.glance = _look_around(app, marks)
        _write(app.glance, _path(app.backstage))
    return app.glance


def kept(backstage: Backstage) -> Glance | None:
    """The note of the last shell, if it still holds."""
    try:
        text = _path(backstage).read_text(encoding="utf-8")
        found = read(Glance, json.loads(text), reason=Reason.STORE_DAMAGED)
    except (OSError, LearnError, *UNREADABLE):
        return None
    return found if found.marks == marks_of(backstage) else None


def keep(app: App, *, leaving: bool = False) -> None:
    """Leave a note, if this shell may have changed something.

    `leaving` closes the store first, because closing it changes its files.
    """
    if not app.backstage.has_opened_store:
        return
    with suppress(LearnError):
        seen = glance(app)
        if leaving:
            app.backstage.store.close()
            left = replace(seen, marks=marks_of(app.backstage))
            if left != seen:
                _write(left, _path(app.backstage))


def _look_around(app: App, marks: str) -> Glance:
    """The glance as the store has it now."""
    app.look()
    language = app.language()
    open_setups = bool(app.backstage.store.setups.begun())
    if not language:
        return Glance(None, "", 0, 0, (), open_setups, marks)
    from curriculum.learner.retention import review_at

    nodes = app.backstage.nodes(language)
    learner = app.backstage.store.learner()
    desired = app.backstage.settings().learning.desired_retention
    seen = [node.id for node in nodes if node.id in learner.nodes]
    due = (review_at(learner, node, desired) for node in seen)
    passed = sum(1 for node in seen if learner.nodes[node].passed)
    dates = tuple(date for date in due if date is not None)
    return Glance(app.seen_session, language, passed, len(nodes), dates, open_setups, marks)


def marks_of(backstage: Backstage) -> str:
    """Another text whenever the store or a track may say something else."""
    store = backstage.home / "learner.db"
    log = store.with_name(f"{store.name}-wal")
    return " ".join(map(_mark, (store, log, *backstage.library.files())))


def _mark(path: Path) -> str:
    """When a file was written and how long it is. An empty log says as much as none."""
    try:
        found = path.stat()
    except OSError:
        return "-"
    return f"{found.st_mtime_ns}:{found.st_size}" if found.st_size else "-"


def _write(found: Glance, path: Path) -> None:
    """A note that cannot be left only costs the next start some time."""
    with suppress(OSError):
        path.parent.mkdir(exist_ok=True, mode=0o700)
        draft = path.with_name(f"{path.name}.{os.getpid()}")
        draft.write_text(json.dumps(plain(found)), encoding="utf-8")
        draft.replace(path)


def _path(backstage: Backstage) -> Path:
    return backstage.home / "cache" / "glance.json"
