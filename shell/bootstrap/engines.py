"""Builds the engine in use."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from runtime.engines.live import LIVE, LiveEngines
from schemas.settings import Settings

from .library import Library

if TYPE_CHECKING:
    from orchestration.ports import Engine


class Engines:
    """Which engine is in use, and the engine itself."""

    def __init__(self, library: Library, live: LiveEngines) -> None:
        self._library = library
        self.live = live
        self._replay: tuple[str, Engine] | None = None

    def name(self, settings: Settings) -> tuple[str, str]:
        """The engine in use and, in a few words, why."""
        if settings.engine != "auto":
            return settings.engine, ""
        return self.live.automatic(settings)

    def engine(self, settings: Settings) -> Engine:
        """The engine asked for; whether it can answer shows with its first call."""
        name, _why = self.name(settings)
        if name in LIVE:
            return self.live.engine(name, settings)
        if name == "replay":
            return self._replay_engine(settings.engines.replay.path)
        from runtime.engines.bank import BankEngine

        return BankEngine(self._library.bank(settings).find)

    def _replay_engine(self, path: str) -> Engine:
        """The same player as long as the path stays, so that it goes on where it was."""
        from runtime.engines.replay import ReplayEngine

        if self._replay is None or self._replay[0] != path:
            self._replay = (path, ReplayEngine(Path(path)))
        return self._replay[1]
