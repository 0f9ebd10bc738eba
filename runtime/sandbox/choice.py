"""Knows which sandbox a run gets: as the settings ask, as this machine allows, with the learner's yes."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from schemas.errors import Reason, ToolchainError
from schemas.settings import Settings

from .note import Probed, circumstances, read_note, write_note

if TYPE_CHECKING:
    from .tiers import Tier

YES_KEY = "allow_unsandboxed"
"""The setting that keeps the learner's yes."""


@dataclass(frozen=True, slots=True)
class SandboxFault:
    """A kind of sandbox that does not work here: why, and what to do about it."""

    tier: str
    said: str
    advice: str


class Sandboxes:
    """The sandboxes of one home. Nothing is tried before the first run, and once per start of the
    machine after that; `note` is where it is remembered."""

    def __init__(self, note: Path, settings: Callable[[], Settings]) -> None:
        self._note = note
        self._settings = settings
        self._probed: Probed | None = None
        self._lock = threading.Lock()

    def known(self) -> str | None:
        """The tier in use, "" for none, None if nobody has looked yet; costs a small file at most."""
        if self._settings().sandbox == "off":
            return ""
        if self._probed is None:
            self._probed = read_note(self._note, circumstances())
        return None if self._probed is None else self._probed.tier

    def tier(self) -> Tier | None:
        """What contains the next run; None once the learner has said yes to none at all.

        Raises ToolchainError(SANDBOX_UNAVAILABLE) where there is none and no yes.
        """
        name = self._name()
        if name:
            from .tiers import TIERS

            return next(tier for make in TIERS if (tier := make()).name == name)
        if self._settings().sandbox == "require":
            raise ToolchainError(
                Reason.SANDBOX_UNAVAILABLE,
                f"Runs must be isolated (sandbox is set to require), and {self.why()}.",
                hint=" ".join([*self._advice(), "Or allow others with /config sandbox auto."]),
            )
        if not self._settings().allow_unsandboxed:
            raise ToolchainError(
                Reason.SANDBOX_UNAVAILABLE,
                f"Code would run here with all your rights, because {self.why()}.",
                hint=" ".join(
                    [*self._advice(), f"Or say yes to that once: learn config {YES_KEY} true."]
                ),
            )
        return None

    def trusting(self) -> Tier | None:
        """What contains the next run of a bundled exercise: what comes with the program runs with
        limits alone where there is nothing better.

        Raises ToolchainError(SANDBOX_UNAVAILABLE) only where the settings require isolation.
        """
        return self.tier() if self._name() or self._settings().sandbox == "require" else None

    def wants_yes(self) -> bool:
        """Whether the learner has to be asked before the next run."""
        settings = self._settings()
        return settings.sandbox != "require" and not settings.allow_unsandboxed and not self._name()

    def why(self) -> str:
        """Why runs are not isolated, in half a sentence."""
        if self._settings().sandbox == "off":
            return "sandbox is set to off"
        said = "; ".join(f"{fault.tier}: {fault.said}" for fault in self.faults())
        return f"no sandbox works on this machine ({said or 'there is none for its system'})"

    def faults(self) -> tuple[SandboxFault, ...]:
        """The tiers better than the one in use, each with why it is not."""
        from .tiers import TIERS

        if self._settings().sandbox == "off" or self._probed is None:
            return ()
        tiers = {tier.name: tier for tier in (make() for make in TIERS)}
        return tuple(
            SandboxFault(name, said, tiers[name].advice(said))
            for name, said in self._probed.failed
            if name in tiers
        )

    def weakness(self) -> str:
        """What the tier in use does not do and a better one does; "" for the best, or for none."""
        from .tiers import TIERS

        tiers = {tier.name: tier for tier in (make() for make in TIERS)}
        known = self.known()
        return tiers[known].weakness if known in tiers else ""

    def look_again(self) -> None:
        """Try everything now, whatever was found before."""
        with self._lock:
            self._look()

    def _name(self) -> str:
        with self._lock:
            if self.known() is None:
                self._look()
            return self.known() or ""

    def _look(self) -> None:
        from .probe import probe

        self._probed = probe()
        write_note(self._note, circumstances(), self._probed)

    def _advice(self) -> list[str]:
        return [fault.advice for fault in self.faults()]
