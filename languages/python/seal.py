"""Knows how a pytest command is put under a judge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from languages.door import Seal
from schemas.content import Files

JUDGE = "learn_judge.py"
"""Where the judge stands in a private copy."""
_PLAIN = ("-m", "pytest")


class PythonSeal(Seal):
    """`-m pytest` is replaced by the judge that runs pytest; other commands stay as they are."""

    def command(self, command: Sequence[str]) -> tuple[str, ...]:
        at = _place(command)
        return (
            tuple(command) if at is None else (*command[:at], JUDGE, *command[at + len(_PLAIN) :])
        )

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        if _place(command) is None:
            return {}
        return {JUDGE: (Path(__file__).parent / "judge.py").read_text("utf-8")}


def _place(command: Sequence[str]) -> int | None:
    found = [at for at in range(len(command)) if tuple(command[at : at + 2]) == _PLAIN]
    return found[0] if found else None
