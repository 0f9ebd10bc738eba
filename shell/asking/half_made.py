"""Which setups were cut short, for the commands and the prompt that tell of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from orchestration.making.unfinished import HalfMade
    from shell.base.app import App


def half_made(app: App) -> tuple[HalfMade, ...]:
    """The setups that were cut short, the oldest first; LearnError if the store cannot be read."""
    events = app.backstage.store.setups.half_made()
    if not events:
        return ()
    from orchestration.making.unfinished import HalfMade

    return tuple(map(HalfMade.of, events))
