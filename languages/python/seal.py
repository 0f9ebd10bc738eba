"""Knows how a pytest command is put under a judge."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

from languages.door import Seal, told_to_begin
from schemas.content import Files

from .marks import left_out

JUDGE = "learn_judge.py"
"""Where the judge stands in a private copy."""
_OWN = ("judge", "honest", "intact", "numbering", "ready", "told")
_PLAIN = ("-m", "pytest")
_IDLE: Mapping[str, tuple[str, ...]] = {
    "unraisableexception": (),
    "doctest": ("--doctest",),
    "pastebin": ("--pastebin",),
    "setuponly": ("--setup",),
    "setupplan": ("--setup",),
    "stepwise": ("--sw", "--stepwise"),
}
"""Parts of pytest that do nothing in a run of an exercise, by the beginnings of the options that would
call for them. Loading them and, for the first, five collections at the end take 11 of 193 ms."""
_TEST_FILE = re.compile(r"(.*/)?test_[^/]*\.py")
_SETS_UP = re.compile(r"filterwarnings|simplefilter|doctest|pytest_plugins|pytester|unraisable")
SHUT_IN = "judging/shut_in.py"


class PythonSeal(Seal):
    """`-m pytest` is replaced by the judge that runs pytest; other commands stay as they are."""

    def command(
        self, command: Sequence[str], sources: Files = (), tests: Files = ()
    ) -> tuple[str, ...]:
        at = _place(command)
        if at is None:
            return tuple(command)
        rest = command[at + len(_PLAIN) :]
        idle = _left_aside(rest) if _are_plain(tests) else ()
        return (*command[:at], JUDGE, *idle, *rest)

    def waiting(self, command: Sequence[str]) -> tuple[str, ...] | None:
        return told_to_begin(self.command(command), JUDGE)

    def files(
        self, command: Sequence[str], laid: Mapping[str, str], tests: Files, tests_dir: str
    ) -> Mapping[str, str]:
        if _place(command) is None:
            return {}
        here = Path(__file__).parent
        parts = [*(here / "judging" / f"{name}.py" for name in _OWN), here.parent / SHUT_IN]
        return {f"learn_{path.name}": path.read_text("utf-8") for path in parts}

    def left_out(self, tests: Files) -> frozenset[str]:
        return left_out(tests)


def _are_plain(tests: Files) -> bool:
    """Whether there are tests, and nothing among them that may set pytest up or ask what it warns of."""
    return bool(tests) and all(
        _TEST_FILE.fullmatch(file.path) and not _SETS_UP.search(file.content) for file in tests
    )


def _left_aside(asked: Sequence[str]) -> Iterator[str]:
    """The options that leave parts of pytest aside which no verdict hangs on, unless one is asked for."""
    for name, options in _IDLE.items():
        if not any(word.startswith(options) for word in asked):
            yield from ("-p", f"no:{name}")


def _place(command: Sequence[str]) -> int | None:
    found = [at for at in range(len(command)) if tuple(command[at : at + 2]) == _PLAIN]
    return found[0] if found else None
