"""Reads exercise folders from disk: the bundled bank first, then the folders that settings name."""

from __future__ import annotations

import functools
import math
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from schemas.content import KINDS, Exercise, Outline
from schemas.errors import DocumentError, Problem, Reason
from schemas.reading import UNREADABLE

from .project_folders import PROJECT, step_files, step_folders
from .workspace import read_files

Parse = Callable[[str, Mapping[str, str]], Exercise]
"""Takes `language/NODE-slug` and every file of the folder by its relative path."""
Unmet = Callable[[str], Mapping[str, str]]
"""The endings of a language's files that cannot be run here, each with what to do about it."""


def packaged_curriculum() -> Path:
    """The folder that holds tracks and bank as installed."""
    return Path(__file__).resolve().parents[2] / "curriculum"


def read_folder(folder: Path) -> Mapping[str, str]:
    """Every text file below an exercise folder, by relative path with `/`; for a step of a project
    with what the steps before it left."""
    if not (folder / "exercise.toml").is_file():
        raise DocumentError(
            Reason.CONTENT_INVALID,
            (Problem(str(folder), "not an exercise folder: there is no exercise.toml"),),
            hint="Name a folder in the layout language/NODE-slug/.",
        )
    own = {item.path: item.content for item in read_files(folder)}
    return step_files(folder, own) if (folder.parent / PROJECT).is_file() else own


def exercise_folders(root: Path) -> tuple[Path, ...]:
    """The exercise folders at or below `root`, in path order."""
    if (root / "exercise.toml").is_file():
        return (root,)
    return tuple(sorted(path.parent for path in root.glob("**/exercise.toml")))


def _outline(id: str, path: Path) -> Outline:
    """What the head of a manifest says; of one that is broken only the id."""
    with suppress(OSError):
        seen = path.stat()
        return _read_outline(id, path, seen.st_mtime_ns, seen.st_size)
    return Outline(id)


@functools.lru_cache(maxsize=1024)
def _read_outline(id: str, path: Path, _written_ns: int, _size: int) -> Outline:
    """Read again only when the file has changed: a language has dozens, and every turn asks."""
    with suppress(OSError, *UNREADABLE):
        head = path.read_text(encoding="utf-8").split("\n[[", 1)[0]
        table = tomllib.loads(head)
        difficulty, kind = table.get("difficulty"), table.get("kind", "write")
        if isinstance(difficulty, (int, float)) and math.isfinite(difficulty):
            known = next((item for item in KINDS if item == kind), None)
            return Outline(id, float(difficulty), known or "write")
    return Outline(id)


def _nothing_unmet(_language: str) -> Mapping[str, str]:
    """Every exercise can be run."""
    return {}


class FolderBank:
    """Exercises by language and node. Folders are listed at the first question, not before.

    `unmet` tells, for a language, which endings of files cannot be run on this machine, and what to do
    about it: exercises whose starter has such files are kept back.
    """

    def __init__(
        self, roots: tuple[Path, ...], parse: Parse, unmet: Unmet = _nothing_unmet
    ) -> None:
        self._roots = roots
        self._parse = parse
        self._unmet = unmet
        self._kept_back: dict[tuple[str, str], str] = {}
        self._folders: dict[str, dict[str, dict[str, Path]]] = {}
        self._read: dict[Path, Exercise] = {}
        self._outlines: dict[tuple[str, str], tuple[Outline, ...]] = {}

    def find(self, language: str, node: str, exercise: str = "") -> Exercise | None:
        """The node's exercise with this id, or its first; None if there is none. A step of a project
        is found by its id alone.

        DocumentError if its folder is broken.
        """
        folders = self._listed(language).get(node, {})
        id = exercise or next(iter(folders), "")
        folder = folders.get(id) or (self._step(language, id) if exercise else None)
        if folder is None:
            return None
        if folder not in self._read:
            self._read[folder] = self._parse(id, read_folder(folder))
        return self._read[folder]

    def nodes(self, language: str) -> tuple[str, ...]:
        """Ids of the nodes that have an exercise."""
        return tuple(sorted(self._listed(language)))

    def exercises(self, language: str, node: str) -> tuple[Outline, ...]:
        """A node's exercises in outline: root by root, in the order of their folders' names."""
        if (language, node) not in self._outlines:
            found = self._listed(language).get(node, {})
            self._outlines[language, node] = tuple(
                _outline(id, folder / "exercise.toml") for id, folder in found.items()
            )
        return self._outlines[language, node]

    def kept_back(self, language: str, node: str) -> str:
        """What would let this machine run an exercise of the node that is not set here; "" if none is."""
        self._listed(language)
        return self._kept_back.get((language, node), "")

    def _step(self, language: str, id: str) -> Path | None:
        found = (folder for root in self._roots for folder in step_folders(root, language))
        return next((folder for folder in found if f"{language}/{folder.name}" == id), None)

    def _listed(self, language: str) -> dict[str, dict[str, Path]]:
        """The folders of a language by node and by id; of two with one id the first root's."""
        if language not in self._folders:
            found: dict[str, dict[str, Path]] = {}
            unmet = self._unmet(language)
            for root in self._roots:
                for folder in sorted((root / language).glob("*-*/")):
                    node = folder.name.split("-", 1)[0]
                    if unmet and (hint := _hint(folder, unmet)):
                        self._kept_back[language, node] = hint
                    else:
                        found.setdefault(node, {}).setdefault(f"{language}/{folder.name}", folder)
            self._folders[language] = found
        return self._folders[language]


def _hint(folder: Path, unmet: Mapping[str, str]) -> str:
    """What to do before the exercise can be run; "" if it can."""
    endings = {path.suffix for path in (folder / "starter").rglob("*")}
    return next((hint for ending, hint in unmet.items() if ending in endings), "")
