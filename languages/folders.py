"""Knows how a language lies on disk: one folder, bundled or in the learner's home.

    language.toml        the table `[languages.NAME]` of the settings
    template/            build files laid under every exercise
    above/               files that stand above the root of a sandboxed run
    skeleton/            what a new exercise begins as
    tracks/*.toml        its nodes
    misconceptions.toml  its tags
    messages.toml        what its tools' messages mean
    writers.md           instructions for engines that write exercises in it

Each part may be missing but the table. A folder in the home adds to a bundled one of the same name.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

BUNDLED = Path(__file__).resolve().parent
TABLE = "language.toml"
GENERIC = ("tap", "junit")
"""Report formats of no one language."""
_FOLDERS = ("template", "above")
"""Parts that the settings name by their path."""


class LanguageFolders:
    """The languages below some roots; what a later root holds lies over the earlier."""

    def __init__(self, *roots: Path) -> None:
        self._roots = roots

    def names(self) -> tuple[str, ...]:
        """Every language that has a table."""
        return tuple(dict.fromkeys(path.parent.name for path in self.tables()))

    def tables(self) -> tuple[Path, ...]:
        """The files with the tables, root by root."""
        return self.parts(TABLE)

    def part(self, language: str, name: str) -> Path | None:
        """The file or folder `name` of a language; None if it has none."""
        found = [path for root in self._roots for path in _found(root, f"{language}/{name}")]
        return found[-1] if found else None

    def parts(self, name: str) -> tuple[Path, ...]:
        """The file `name` of every language that has it."""
        return tuple(path for root in self._roots for path in _found(root, f"*/{name}"))

    def tracks(self, language: str = "*") -> tuple[Path, ...]:
        """The track files of one language or of all."""
        pattern = f"{language}/tracks/*.toml"
        return tuple(path for root in self._roots for path in _found(root, pattern))


def _found(root: Path, pattern: str) -> list[Path]:
    """In path order; nothing in a home that may not be entered, which is told where it matters."""
    try:
        # A home mostly has no languages of its own, and is asked for them several times a turn.
        return sorted(root.glob(pattern)) if root.is_dir() else []
    except OSError:
        return []


def table(path: Path) -> dict[str, Any]:
    """The table of a language with the folders beside it named. OSError, UnicodeDecodeError or
    TOMLDecodeError as reading and parsing give them."""
    found = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    beside = {name: str(path.parent / name) for name in _FOLDERS if (path.parent / name).is_dir()}
    return beside | found


@cache
def bundled_tables() -> Mapping[str, Mapping[str, Any]]:
    """The tables of the bundled languages by name."""
    return {path.parent.name: table(path) for path in LanguageFolders(BUNDLED).tables()}


def formats() -> tuple[str, ...]:
    """The names that a language's `parser` may give."""
    own = dict.fromkeys(str(known["parser"]) for known in bundled_tables().values())
    return (*own, *GENERIC)
