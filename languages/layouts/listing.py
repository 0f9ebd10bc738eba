"""Knows a folder's text files by path, as the layouts look at them; nothing of it is trusted."""

from __future__ import annotations

import json
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from schemas.content import Files, SourceFile
from schemas.errors import DocumentError, Problem, Reason
from schemas.reading import UNREADABLE

TELLING = (".exercism", ".meta", ".docs", ".cargo", ".rustlings-state.txt", ".pytest.ini")
"""Names with a dot that say something about a folder; other such names are the tools' own."""
MADE = ("target", "node_modules", "__pycache__", "venv", "env", "build", "dist")
"""Names of folders that tools make."""
MARKS = ("CACHEDIR.TAG", "CMakeCache.txt", "pyvenv.cfg", ".package-lock.json", ".rustc_info.json")
"""What stands in folders that tools made; one of MADE without any is somebody's own."""
ROOTS = (
    "info.toml",
    "rustlings-macros/info.toml",
    "Cargo.toml",
    "go.mod",
    "pyproject.toml",
    "pytest.ini",
)
"""What stands at the top of the folder that a single file belongs to."""
IMPORTABLE = "Name the clone of a track, a rustlings folder, or the folder of one exercise."
"""What can be imported, for those who named something else."""


@dataclass(frozen=True, slots=True)
class Listing:
    """A folder as it was read. `focus` is the part of it that was asked for, "" for all."""

    name: str
    files: Mapping[str, str]
    focus: str = ""
    place: str = ""
    """Its absolute path, for tools that read dependencies where they are."""
    left_out: tuple[str, ...] = ()
    """What was not read, each with the reason: links, binary files, odd names."""
    trees: frozenset[str] = field(default_factory=frozenset)
    """Folders of dependencies, which were seen but not read."""

    folders: tuple[str, ...] = ()
    """The folders at its top, in the order of their names."""

    def below(self, prefix: str) -> Iterator[str]:
        """The paths that begin with `prefix`, in path order."""
        return (path for path in sorted(self.files) if path.startswith(prefix))

    def at_top(self, *endings: str) -> tuple[str, ...]:
        """The files of the folder itself with one of the endings, in order."""
        return tuple(
            path for path in sorted(self.files) if "/" not in path and path.endswith(endings)
        )

    def ending(self, *endings: str) -> tuple[str, ...]:
        """All files with one of the endings, in path order."""
        return tuple(path for path in sorted(self.files) if path.endswith(endings))

    def all_files(self) -> Files:
        return tuple(SourceFile(path, self.files[path]) for path in sorted(self.files))

    def part(self, prefix: str) -> Listing:
        """The folder `prefix` (without a slash at its end) as a listing of its own."""
        head = f"{prefix}/"
        inside = {path.removeprefix(head): self.files[path] for path in self.below(head)}
        place = f"{self.place}/{prefix}" if self.place else ""
        trees = frozenset(item.removeprefix(head) for item in self.trees if item.startswith(head))
        return Listing(prefix.rpartition("/")[2], inside, place=place, trees=trees)


def toml_of(listing: Listing, path: str) -> dict[str, Any]:
    """A TOML file of the folder; CONTENT_INVALID names the file and the line."""
    text = listing.files.get(path, "")
    try:
        return tomllib.loads(text.replace("\r\n", "\n").removeprefix("\ufeff"))
    except UNREADABLE as error:
        raise _broken(path, f"is not valid TOML ({error})") from error


def json_of(listing: Listing, path: str) -> dict[str, Any]:
    """A JSON object of the folder; CONTENT_INVALID names the file and the place."""
    try:
        found = json.loads(listing.files.get(path, "").removeprefix("\ufeff"))
    except UNREADABLE as error:
        raise _broken(path, f"is not valid JSON ({error})") from error
    if not isinstance(found, dict):
        raise _broken(path, "is not a JSON object")
    return found


def table(found: object) -> dict[str, Any]:
    """`found` if it is a table or object; an empty one if it is anything else."""
    return found if isinstance(found, dict) else {}


def texts(found: object) -> tuple[str, ...]:
    """The texts of a list; () if it is anything else."""
    return tuple(item for item in found if isinstance(item, str)) if isinstance(found, list) else ()


def _broken(path: str, why: str) -> DocumentError:
    return DocumentError(
        Reason.CONTENT_INVALID,
        (Problem(path, why),),
        hint="Mend that file, or download the folder again.",
    )
