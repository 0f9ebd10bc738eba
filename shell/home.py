"""Knows where a process's home is."""

from __future__ import annotations

from pathlib import Path

from schemas.errors import Reason, StateError


def home_from(environment: dict[str, str]) -> Path:
    """$LEARN_HOME, or ~/learn; StateError(HOME_NOT_WRITABLE) if neither is a place."""
    named = environment.get("LEARN_HOME") or "~/learn"
    try:
        return Path(named).expanduser().absolute()
    except (RuntimeError, OSError) as error:
        raise StateError(
            Reason.HOME_NOT_WRITABLE,
            f"There is no place for {named}: {error}",
            hint="Set LEARN_HOME to the full path of a folder of yours.",
        ) from error
