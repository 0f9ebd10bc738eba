"""Hears of every save of the files that a learner edits."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from orchestration.desk import Desk
from schemas.content import Exercise


@dataclass(frozen=True, slots=True)
class Pace:
    """Milliseconds: how long nothing more is saved when an editor that writes a file in steps has ended;
    how long one is waited for that goes on writing; how often it is said that nothing was saved."""

    quiet: int
    most: int
    turn: int


def saves(desk: Desk, session_id: str, pace: Pace, stopped: threading.Event) -> Iterator[bool]:
    """True at each save in the session's workspace, False every now and then without one: the first says
    that it hears. Ends once `stopped` is set; OSError where the system cannot tell of saves."""
    from watchfiles import watch

    stored, session = desk.exercise(session_id)
    exercise = stored.exercise
    for changes in watch(
        *_places(Path(session.workspace), exercise, desk.settings_of(exercise).source_dir),
        stop_event=stopped,
        raise_interrupt=False,
        recursive=exercise.layout is None,
        step=pace.quiet,
        debounce=pace.most,
        rust_timeout=pace.turn,
        yield_on_timeout=True,
    ):
        yield bool(changes)


def _places(root: Path, exercise: Exercise, source_dir: str) -> tuple[Path, ...]:
    """What is looked at: where the learner's files are. In another layout not what lies below them:
    that may be what an editor builds there."""
    if exercise.layout is None:
        return (root / source_dir,)
    return tuple({(root / item.path).parent: None for item in exercise.starter})
