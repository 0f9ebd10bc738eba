"""Knows how a pytest command is put under a judge."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

JUDGE = "learn_judge.py"
"""Where the judge stands in a private copy."""
_PLAIN = ("-m", "pytest")


def judged(command: Sequence[str]) -> tuple[str, ...]:
    """`command` with `-m pytest` replaced by the judge that runs pytest; others as they are."""
    at = _place(command)
    return tuple(command) if at is None else (*command[:at], JUDGE, *command[at + len(_PLAIN) :])


def is_judged(command: Sequence[str]) -> bool:
    """Whether the judge belongs among the files of a run with this command."""
    return _place(command) is not None


def judge() -> str:
    """The program text of the judge."""
    return (Path(__file__).parent / "python_judge.py").read_text("utf-8")


def _place(command: Sequence[str]) -> int | None:
    found = [at for at in range(len(command)) if tuple(command[at : at + 2]) == _PLAIN]
    return found[0] if found else None
