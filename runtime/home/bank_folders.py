"""Reads exercise folders from disk: the bundled bank first, then the folders that settings name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

from schemas.content import Exercise
from schemas.errors import DocumentError, Problem, Reason

from .workspace import read_files

Parse = Callable[[str, Mapping[str, str]], Exercise]
"""Takes `language/NODE-slug` and every file of the folder by its relative path."""


def packaged_curriculum() -> Path:
    """The folder that holds tracks and bank as installed."""
    return Path(__file__).resolve().parents[2] / "curriculum"


def read_folder(folder: Path) -> Mapping[str, str]:
    """Every text file below an exercise folder, by relative path with `/`."""
    if not (folder / "exercise.toml").is_file():
        raise DocumentError(
            Reason.CONTENT_INVALID,
            (Problem(str(folder), "not an exercise folder: there is no exercise.toml"),),
            hint="Name a folder in the layout language/NODE-slug/.",
        )
    return {item.path: item.content for item in read_files(folder)}


def exercise_folders(root: Path) -> tuple[Path, ...]:
    """The exercise folders at or below `root`, in path order."""
    if (root / "exercise.toml").is_file():
        return (root,)
    return tuple(sorted(path.parent for path in root.glob("**/exercise.toml")))


class FolderBank:
    """Exercises by language and node. Folders are listed at the first question, not before."""

    def __init__(self, roots: tuple[Path, ...], parse: Parse) -> None:
        self._roots = roots
        self._parse = parse
        self._folders: dict[str, dict[str, dict[str, Path]]] = {}
        self._read: dict[Path, Exercise] = {}

    def find(self, language: str, node: str, exercise: str = "") -> Exercise | None:
        """The node's exercise with this id, or its first; None if there is none.

        DocumentError if its folder is broken.
        """
        folders = self._listed(language).get(node, {})
        id = exercise or next(iter(folders), "")
        folder = folders.get(id)
        if folder is None:
            return None
        if folder not in self._read:
            self._read[folder] = self._parse(id, read_folder(folder))
        return self._read[folder]

    def nodes(self, language: str) -> tuple[str, ...]:
        """Ids of the nodes that have an exercise."""
        return tuple(sorted(self._listed(language)))

    def exercises(self, language: str, node: str) -> tuple[str, ...]:
        """Ids of a node's exercises: root by root, in the order of their folders' names."""
        return tuple(self._listed(language).get(node, ()))

    def _listed(self, language: str) -> dict[str, dict[str, Path]]:
        """The folders of a language by node and by id; of two with one id the first root's."""
        if language not in self._folders:
            found: dict[str, dict[str, Path]] = {}
            for root in self._roots:
                for folder in sorted((root / language).glob("*-*/")):
                    of_node = found.setdefault(folder.name.split("-", 1)[0], {})
                    of_node.setdefault(f"{language}/{folder.name}", folder)
            self._folders[language] = found
        return self._folders[language]
