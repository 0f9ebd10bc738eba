"""Knows the parts of a toolchain's own library that were compiled once, for every run to take from.

A run compiles only plain files of ours to make them, behind the walls of any run, and they are copied out
at its gate: no code of an exercise has been near them. Later runs see them read-only.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import threading
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from pathlib import Path

from languages.door import Library
from languages.registry import format_of
from runtime.home.removal import remove
from runtime.sandbox.tiers import Tier
from schemas.errors import LearnError
from schemas.exchange.calls import RunRequest

from .abandoned import fresh_place
from .private_copy import PrivateCopy, copy_for

_FOLDER_MODE = 0o755
Run = Callable[[PrivateCopy], bool]
"""Makes a run; whether it passed."""


class Libraries:
    """The compiled libraries below a cache, each made by the second run that would have used it: one that
    is run but once is not worth the time."""

    def __init__(self, cache_dir: Path) -> None:
        self._cache_dir = cache_dir
        self._missed: set[str] = set()
        self._given_up: set[str] = set()
        self._making = threading.Lock()

    def given(self, request: RunRequest, versions: str, tier: Tier | None, run: Run) -> RunRequest:
        """The request with its language's library in sight, where there is one; without walls there is
        none, since any run could have written to it."""
        library_for = format_of(request.settings.parser).library
        if library_for is None or tier is None:
            return request
        library = library_for(request.tests)
        key = hashlib.sha256(repr((versions, tier.name, library)).encode()).hexdigest()[:16]
        place = self._cache_dir.resolve() / f"library-{key}"
        if not place.is_dir() and self._is_wanted(key):
            self._make(library, place, request, versions, tier, run)
        if not place.is_dir():
            return request
        settings = request.settings
        env = {**(settings.env or {}), library.variable: str(place)}
        visible = (*settings.visible, str(place))
        return replace(request, settings=replace(settings, env=env, visible=visible))

    def _is_wanted(self, key: str) -> bool:
        if key in self._given_up:
            return False
        if key not in self._missed:
            self._missed.add(key)
            return False
        self._given_up.add(key)  # tried once, whatever comes of it
        return True

    def _make(
        self,
        library: Library,
        place: Path,
        request: RunRequest,
        versions: str,
        tier: Tier,
        run: Run,
    ) -> None:
        plain = RunRequest(request.language, request.settings, library.sources, library.tests)
        with self._making, suppress(OSError, LearnError), fresh_place() as base:
            copy = copy_for(base, plain, versions, tier)
            if not run(copy):
                return
            self._cache_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
            draft = place.with_name(f"{place.name}.{os.getpid()}")
            remove(draft)
            shutil.copytree(copy.root / library.folder, draft)
            draft.chmod(_FOLDER_MODE)
            draft.rename(place)
