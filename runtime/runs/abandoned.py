"""Knows what killed processes leave on the disk, and which kept copies nobody needs any more."""

from __future__ import annotations

import fcntl
import os
import stat
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from runtime.home.removal import remove

RUN_PREFIX = "learn-run-"
CALL_PREFIX = "learn-call-"
CALL_S = 86_400.0
"""No engine call lasts a day; its folder bears no lock."""
KEPT_COPIES = 24
"""Build caches kept, the last used ones; a session whose copy is gone only builds anew."""
KEPT_S = 30 * 86_400.0
_SWEEP_S = 10.0
"""Of a run that is waiting, for each leftover."""
_YOUNG_S = 60.0
"""A directory is locked right after it is made; this is long after."""


@contextmanager
def fresh_place() -> Iterator[Path]:
    """A directory for one run, removed at its end; its lock tells that the owner lives."""
    place = Path(tempfile.mkdtemp(prefix=RUN_PREFIX)).resolve()
    handle = os.open(place, os.O_RDONLY | os.O_DIRECTORY | os.O_CLOEXEC)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX)
        yield place
    finally:
        remove(place)
        os.close(handle)


def sweep(cache: Path) -> None:
    """Remove what dead owners left in the temporary directory, and what is too old in `cache`.

    Whatever cannot be removed, or not in a few seconds, stays: it is not worth a run.
    """
    for place in _listed(Path(tempfile.gettempdir()), RUN_PREFIX):
        if _is_mine_and_settled(place):
            _remove_if_free(place, place)
    for place in _listed(Path(tempfile.gettempdir()), CALL_PREFIX):
        if _is_mine_and_settled(place, CALL_S):
            remove(place, _SWEEP_S)
    _sweep_copies(cache)
    for draft in _listed(cache, "glance.json."):
        if _is_mine_and_settled(draft):
            remove(draft)


def _sweep_copies(cache: Path) -> None:
    """Drop all but the copies used last, and those not used for a month."""
    used = {path: _used_at(path) for path in _listed(cache, "") if path.suffix == ".lock"}
    latest_first = sorted(used, key=lambda path: -used[path])
    for place, path in enumerate(latest_first):
        age = time.time() - used[path]
        if (place >= KEPT_COPIES or age > KEPT_S) and _remove_if_free(path, path.with_suffix("")):
            remove(path)


def _remove_if_free(lock: Path, place: Path) -> bool:
    """Remove `place` under the lock that a living owner would hold."""
    try:
        handle = os.open(lock, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return False
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        removed = remove(place, _SWEEP_S)
    except OSError:
        return False
    finally:
        os.close(handle)
    return removed


def _is_mine_and_settled(path: Path, age_s: float | None = None) -> bool:
    """Made by this user, not a link, and some time ago (by a clock that may have been set since)."""
    try:
        found = path.lstat()
    except OSError:
        return False
    settled = abs(time.time() - found.st_ctime) > (_YOUNG_S if age_s is None else age_s)
    return found.st_uid == os.geteuid() and not stat.S_ISLNK(found.st_mode) and settled


def _used_at(path: Path) -> float:
    with suppress(OSError):
        return path.lstat().st_mtime
    return 0.0


def _listed(folder: Path, prefix: str) -> list[Path]:
    with suppress(OSError), os.scandir(folder) as entries:
        return [Path(entry.path) for entry in entries if entry.name.startswith(prefix)]
    return []
