"""Knows the Python files of ours that every run of a language loads, compiled once, out of any run's reach.

The interpreter would compile them at every start: a run's folder is new, and nothing in there can be
written. Nothing of an exercise has been near them. Runs see them read-only, behind walls that can show
a folder so; without such walls each run has its own text of them, since any run could have written there.
"""

from __future__ import annotations

import hashlib
import importlib.util
import os
import py_compile
import threading
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import replace
from functools import cache
from pathlib import Path

from languages.registry import format_of
from runtime.home.removal import remove
from runtime.sandbox.tiers import Tier
from schemas.exchange.calls import RunRequest

VARIABLE = "LEARN_COMPILED"
_FOLDER_MODE, _FILE_MODE = 0o755, 0o644
_MAKING = threading.Lock()


def with_compiled(request: RunRequest, cache_dir: Path, tier: Tier | None) -> RunRequest:
    """The request with what its language has compiled in sight; as it is where that cannot be made."""
    parts = format_of(request.settings.parser).compiled
    if not parts or tier is None or tier.seen is None:
        return request
    place = cache_dir.resolve() / f"compiled-{_key(parts)}"
    with suppress(OSError, py_compile.PyCompileError):
        with _MAKING:
            if not _is_whole(place, parts):
                _make(parts, place)
        settings = request.settings
        env = {**(settings.env or {}), VARIABLE: str(place)}
        seen = replace(settings, env=env, visible=(*settings.visible, str(place)))
        return replace(request, settings=seen)
    return request


@cache
def _key(parts: tuple[Path, ...]) -> str:
    """Other for other text or another interpreter; what comes with the program stays as it is meanwhile."""
    found = hashlib.sha256(importlib.util.MAGIC_NUMBER)
    for path in parts:
        found.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return found.hexdigest()[:16]


def _made_of(part: Path, place: Path) -> Path:
    return place / f"{part.stem}.pyc"


def _is_whole(place: Path, parts: Iterable[Path]) -> bool:
    """Whether all are there; who tidies a cache up may take some and leave others."""
    return all(_made_of(path, place).is_file() for path in parts)


def _make(parts: tuple[Path, ...], place: Path) -> None:
    """Compile them aside, then give the folder its name: nobody sees a part of it, whenever the machine
    stops. What another process made meanwhile is left: a run may be about to see it."""
    draft = place.with_name(f"{place.name}.{os.getpid()}")
    remove(draft)
    draft.mkdir(parents=True)
    for path in parts:
        made = _made_of(path, draft)
        # Its source stands nowhere a run could look: nothing is to be compared with it.
        never = py_compile.PycInvalidationMode.UNCHECKED_HASH
        py_compile.compile(
            str(path), str(made), f"learn_judge/{path.name}", doraise=True, invalidation_mode=never
        )
        made.chmod(_FILE_MODE)
        with made.open("rb") as file:
            os.fsync(file.fileno())
    draft.chmod(_FOLDER_MODE)
    if not _is_whole(place, parts):
        remove(place)
        with suppress(OSError):  # somebody was quicker
            draft.rename(place)
    remove(draft)
