"""Knows what stands between a run and this machine: nothing yet, and so a run may be refused."""

from __future__ import annotations

from collections.abc import Callable

from schemas.errors import Reason, ToolchainError

from .process import Launch, Wrap


def refused_when(required: Callable[[], bool]) -> Wrap:
    """Lets a launch through as it is, or raises SANDBOX_UNAVAILABLE where isolation is required."""

    def wrap(launch: Launch) -> Launch:
        if required():
            raise ToolchainError(
                Reason.SANDBOX_UNAVAILABLE,
                "Runs must be isolated (sandbox is set to require), and this version cannot do that.",
                hint="Allow runs without isolation with /config sandbox auto.",
            )
        return launch

    return wrap
