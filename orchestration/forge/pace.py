"""Knows how fast all workers together may ask a service that said it was too much. Pure.

A refusal for the rate stops every worker until the time that the service named, and halves how many may ask
at once; every answer lets a little more through again. It is what TCP does with a full line.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

WIDEST = 1_000_000.0
"""No limit to speak of: how many ask at once is how many workers there are, until a service complains."""
FIRST_PAUSE_S, LONGEST_PAUSE_S = 2.0, 600.0
LOOK_AGAIN_S = 0.2
"""How soon to ask again when others are before us."""


@dataclass(frozen=True, slots=True)
class Pace:
    """`under_way` calls have been let through and have not come back; nobody asks before
    `not_before`, Unix time; `window` is how many may be under way; `refusals` came in a row."""

    under_way: int = 0
    not_before: float = 0.0
    window: float = WIDEST
    refusals: int = 0

    def wait_s(self, now: float) -> float:
        """Seconds until it makes sense to ask again; 0 if a call may begin now."""
        if now < self.not_before:
            return self.not_before - now
        return LOOK_AGAIN_S if self.under_way >= max(1, int(self.window)) else 0.0

    def begun(self) -> Pace:
        """With one more call under way."""
        return replace(self, under_way=self.under_way + 1)

    def lost(self, calls: int) -> Pace:
        """Without calls whose worker went away."""
        return replace(self, under_way=max(0, self.under_way - calls))

    def answered(self) -> Pace:
        """A call came back: one more may be under way for every window that comes back whole."""
        back = self.lost(1)
        wider = min(WIDEST, back.window + 1.0 / max(1.0, back.window))
        return replace(back, window=wider, refusals=0)

    def refused(self, now: float, retry_after_s: float | None) -> Pace:
        """The service took a call for too many. Refusals of calls that were under way together count
        as one: only the first of them halves the window."""
        back = self.lost(1)
        pause = retry_after_s or FIRST_PAUSE_S * 2.0**self.refusals
        until = max(self.not_before, now + min(pause, LONGEST_PAUSE_S))
        if now < self.not_before:
            return replace(back, not_before=until)
        half = max(1.0, min(self.window, float(self.under_way)) / 2)
        return replace(back, not_before=until, window=half, refusals=min(8, self.refusals + 1))
