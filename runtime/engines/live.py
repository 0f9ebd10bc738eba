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
    from runtime.engines.codex.engine import CodexEngine
    from runtime.engines.codex.probe import CodexProbe, CodexProber
    from runtime.engines.programs.command import CommandEngine


class LiveEngines:
    """Makes engines by name; `cancel` ends the calls under way."""

    def __init__(self, home: Path, environment: Mapping[str, str], cancel: threading.Event) -> None:
        self._home = home
        self._environment = environment
        self._cancel = cancel

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
            return "bank", "codex not found"  # most first starts: nothing more is loaded for it
        state = self.codex_state(settings)
        return ("codex", "") if state.usable else ("bank", state.note)

    def writer(self, settings: Settings) -> str:
        """An engine that could write exercises here; "" if there is none."""
        name, _why = self.automatic(settings)
        return "" if name == "bank" else name

    def codex(self, settings: Settings) -> CodexEngine:
        from runtime.engines.codex.engine import CodexEngine

        return CodexEngine(
            settings.engines.codex,
            settings.stage.deadline_s,
            self._home,
            self._environment,
            self._cancel,
        )

    def command(self, settings: Settings) -> CommandEngine:
        from runtime.engines.programs.command import CommandEngine

        return CommandEngine(
            settings.engines.command, settings.stage.deadline_s, self._environment, self._cancel
        )
