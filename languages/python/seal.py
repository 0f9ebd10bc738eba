"""Knows how a pytest command is put under a judge."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from languages.door import SEVERAL, Seal, told_to_begin
from schemas.content import Files

from .marks import left_out

_ROOM = "learn_judge"
JUDGE = f"{_ROOM}/judge.py"
"""Where the judge stands in a private copy."""
_PARTS = ("honest", "intact", "numbering", "ready", "several", "told", "witnesses")
_PLAIN = ("-m", "pytest")
SHUT_IN = "judging/shut_in.py"
_HERE = Path(__file__).parent
PARTS = (*(_HERE / "judging" / f"{name}.py" for name in _PARTS), _HERE.parent / SHUT_IN)
"""Of the judge: what it reads from the folder LEARN_COMPILED if there is one."""


class PythonSeal(Seal):
    """`-m pytest` is replaced by the judge that runs pytest; other commands stay as they are."""

    def command(
        self, command: Sequence[str], sources: Files = (), tests: Files = ()
    ) -> tuple[str, ...]:
        at = _place(command)
        return (
            tuple(command) if at is None else (*command[:at], JUDGE, *command[at + len(_PLAIN) :])
        )

    def waiting(self, command: Sequence[str]) -> tuple[str, ...] | None:
        return told_to_begin(self.command(command), JUDGE)

    def several(
        self, command: Sequence[str], folders: Sequence[str], limit_s: float
    ) -> tuple[str, ...] | None:
        words = list(self.command(command))
        if JUDGE not in words or not any(word.startswith("--junitxml=") for word in words):
            return None
        at = words.index(JUDGE)
        words[at : at + 1] = [f"{folders[0]}/{JUDGE}", SEVERAL, f"{limit_s:g}", ",".join(folders)]
        return tuple(words)

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        if _place(command) is None:
            return {}
        return {
            f"{_ROOM}/{path.name}": path.read_text("utf-8")
            for path in (_HERE / "judging/judge.py", *PARTS)
        }

    def left_out(self, tests: Files) -> frozenset[str]:
        return left_out(tests)


def _place(command: Sequence[str]) -> int | None:
    found = [at for at in range(len(command)) if tuple(command[at : at + 2]) == _PLAIN]
    return found[0] if found else None
