"""Small folders of our own in other people's layouts, written from the formats' documentation.

Each has a trap: a space in a path, Windows line ends, a missing function, a workspace. `plain` is the
tool that somebody would type there, whose verdict ours has to be.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Miniature:
    """One folder. `focus` is the part of it that is run; `notice` something that the learner hears."""

    name: str
    layout: str
    files: Mapping[str, str]
    plain: tuple[str, ...]
    focus: str = "."
    notice: str = ""
    env: Mapping[str, str] | None = None
    header: str = ""
    """Of a library that it is linked with."""

    def lay_out(self, root: Path) -> Path:
        """The folder below `root`, byte by byte; what is to be run of it."""
        for path, text in self.files.items():
            place = root / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(text.encode())
        return root / self.focus
