"""Knows where a process's home is."""

from __future__ import annotations

from pathlib import Path

from schemas.errors import Reason, StateError


def home_from(environment: dict[str, str]) -> Path:
    """$LEARN_HOME, or ~/learn; StateError(HOME_NOT_WRITABLE) if neither is a place."""
    named = environment.get("LEARN_HOME") or "~/learn"
    try:
        home = Path(named).expanduser().absolute()
        str(home).encode("utf-8")
    except UnicodeEncodeError as error:
        raise _no_place(ascii(named), "its name is not UTF-8 text") from error
    except (RuntimeError, OSError) as error:
        raise _no_place(named, str(error)) from error
    return home


def _no_place(named: str, why: str) -> StateError:
    return StateError(
        Reason.HOME_NOT_WRITABLE,
        f"There is no place for {named}: {why}",
        hint="Set LEARN_HOME to the full path of a folder of yours.",
    )
