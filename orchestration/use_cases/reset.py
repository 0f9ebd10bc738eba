"""Use cases: put the starter back, and undo that."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from orchestration.desk import Desk
from orchestration.proof.assembly import placed
from orchestration.run_workspace import learner_files
from schemas.content import Files, SourceFile
from schemas.errors import Reason, StateError, UsageError
from schemas.events import Event
from schemas.learner import LearnerModel
from schemas.reading import plain, read
from schemas.session import Session
from schemas.turn import Turn


def reset(desk: Desk, session_id: str, name: str = "") -> tuple[str, ...]:
    """Starter files back in place, all or the one named; returns their workspace paths.

    The learner's version is committed to the log first, so that `restore` can bring it back. An
    untouched starter is nothing to keep: a second reset does not bury what the first one kept.
    """
    stored, session = desk.exercise(session_id)
    language = desk.settings_of(stored.exercise)
    root = Path(session.workspace)
    starter = tuple(item for item in stored.exercise.starter if _is_named(item, name))
    if not starter:
        known = ", ".join(item.path for item in stored.exercise.starter)
        raise UsageError(
            Reason.USAGE,
            f"The starter has no file called {name!r}.",
            hint=f"Choose one of: {known}, or /reset alone for all.",
        )
    paths = {item.path for item in starter}
    mine = learner_files(desk, session, stored.exercise)
    kept = tuple(item for item in mine if item.path in paths)
    if set(kept) != set(starter):
        desk.ledger.update(
            session_id, lambda now, learner: _turn(desk, now, learner, "reset", kept)
        )
        desk.workspaces.write(root, placed(language.source_dir, starter))
    return tuple(item.path for item in placed(language.source_dir, starter))


def restore(desk: Desk, session_id: str) -> tuple[str, ...]:
    """The files that the latest /reset replaced, back in place; returns their workspace paths.

    What they replace is kept in turn, so that /restore twice is a swap and loses nothing.
    """
    stored, session = desk.exercise(session_id)
    language = desk.settings_of(stored.exercise)
    root = Path(session.workspace)
    kept = _latest_kept(desk, session_id)
    paths = {item.path for item in kept}
    mine = learner_files(desk, session, stored.exercise)
    now_there = tuple(item for item in mine if item.path in paths)
    desk.ledger.update(
        session_id, lambda now, learner: _turn(desk, now, learner, "restored", now_there)
    )
    desk.workspaces.write(root, placed(language.source_dir, kept))
    return tuple(item.path for item in placed(language.source_dir, kept))


def _is_named(item: SourceFile, name: str) -> bool:
    return not name or item.path == name or Path(item.path).name == Path(name).name


def _latest_kept(desk: Desk, session_id: str) -> Files:
    events = tuple(desk.memory.events("reset", "restored", session=session_id))
    if not events:
        raise UsageError(
            Reason.NOT_YET_ALLOWED,
            "There is nothing to restore.",
            hint="/restore brings back what /reset replaced.",
        )
    files = events[-1].body.get("files")
    if not isinstance(files, list):
        raise StateError(Reason.STORE_DAMAGED, "The kept files cannot be read from the log.")
    return tuple(
        read(SourceFile, item, reason=Reason.STORE_DAMAGED, where="reset") for item in files
    )


def _turn(desk: Desk, session: Session, _learner: LearnerModel, kind: str, kept: Files) -> Turn:
    now = desk.clock.now()
    event = Event(
        "reset" if kind == "reset" else "restored",
        now,
        {"files": plain(kept)},
        session.id,
        session.node,
        session.language,
    )
    return Turn((event,), session=replace(session, updated_at=now))
