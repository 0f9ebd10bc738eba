"""Knows the engines that a model answers, made for one home and one process's environment."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from runtime.engines.codex.binary import find_binary
from schemas.settings import Settings

if TYPE_CHECKING:  # a prompt shows the name of an engine long before one is asked
    from runtime.engines.api.engine import ApiEngine, Learned
    from runtime.engines.codex.engine import CodexEngine
    from runtime.engines.codex.probe import CodexProbe, CodexProber
    from runtime.engines.programs.command import CommandEngine


LIVE = ("codex", "api", "command")


class LiveEngines:
    """Makes engines by name; `cancel` ends the calls under way."""

    def __init__(self, home: Path, environment: Mapping[str, str], cancel: threading.Event) -> None:
        self._home = home
        self._environment = environment
        self._cancel = cancel
        self._learned: Learned = {}

    @cached_property
    def _prober(self) -> CodexProber:
        from runtime.engines.codex.probe import CodexProber

        return CodexProber(self._home, self._environment)

    def codex_state(self, settings: Settings, *, again: bool = False) -> CodexProbe:
        """What the codex CLI can do for us; `again` asks it even if nothing changed."""
        return self._prober.probe(settings.engines.codex, again=again)

    def automatic(self, settings: Settings) -> tuple[str, str]:
        """The engine that `auto` stands for, and why it is not codex."""
        if find_binary(settings.engines.codex, self._environment) is None:
            why = "codex not found"  # most first starts: nothing more is loaded for it
        else:
            state = self.codex_state(settings)
            if state.usable:
                return "codex", ""
            why = state.note
        api = settings.engines.api
        return ("api" if api.base_url and api.model else "bank"), why

    def writer(self, settings: Settings) -> str:
        """An engine that could write exercises here; "" if there is none."""
        name, _why = self.automatic(settings)
        return "" if name == "bank" else name

    def engine(self, name: str, settings: Settings) -> CodexEngine | ApiEngine | CommandEngine:
        """The engine of this name, one of LIVE."""
        if name == "codex":
            return self._codex(settings)
        return self.api(settings) if name == "api" else self._command(settings)

    def api(self, settings: Settings) -> ApiEngine:
        """The engine for the server that the settings name."""
        from runtime.engines.api.engine import ApiEngine

        return ApiEngine(
            settings.engines.api,
            settings.stage.deadline_s,
            self._environment,
            self._cancel,
            self._learned,
        )

    def _codex(self, settings: Settings) -> CodexEngine:
        from runtime.engines.codex.engine import CodexEngine

        return CodexEngine(
            settings.engines.codex,
            settings.stage.deadline_s,
            self._home,
            self._environment,
            self._cancel,
        )

    def _command(self, settings: Settings) -> CommandEngine:
        from runtime.engines.programs.command import CommandEngine

        return CommandEngine(
            settings.engines.command, settings.stage.deadline_s, self._environment, self._cancel
        )
