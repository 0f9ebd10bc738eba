"""Reads projects from disk: which there are, and each step with what the steps before it left behind.

A step's folder is that of an exercise, and holds only what the step adds. It is read as if it held
the rest as well: below `starter/` the solved files of the steps before, below `tests/` their tests.
"""

from __future__ import annotations

import functools
import tomllib
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from schemas.content import Project
from schemas.errors import DocumentError, LearnError, Problem, Reason
from schemas.reading import UNREADABLE

from .workspace import read_files, read_text

PROJECT, MANIFEST = "project.toml", "exercise.toml"
FOLDER = "projects"
"""Below the folder of a language; what stands in it belongs to no node alone."""

ParseProject = Callable[[str, str, str], Project]
"""Takes a language, the path of a `project.toml` and its text; raises DocumentError."""


class FolderProjects:
    """The projects below some roots, read at the first question."""

    def __init__(self, roots: tuple[Path, ...], parse: ParseProject) -> None:
        self._roots = roots
        self._parse = parse
        self._found: dict[str, tuple[Project, ...]] = {}

    def all(self, language: str) -> tuple[Project, ...]:
        """The projects of a language by id, of two with one id the first root's.

        One that cannot be read is left out, as no list may fail for it: `learn check` says why.
        """
        if language not in self._found:
            found: dict[str, Project] = {}
            for root in self._roots:
                for path in sorted((root / language / FOLDER).glob(f"*/{PROJECT}")):
                    with suppress(LearnError, OSError):
                        seen = path.stat()
                        stamp = (seen.st_mtime_ns, seen.st_size)
                        project = _read(self._parse, language, path, stamp)
                        found.setdefault(project.id, project)
            self._found[language] = tuple(found[id] for id in sorted(found))
        return self._found[language]


@functools.lru_cache(maxsize=256)
def _read(parse: ParseProject, language: str, path: Path, _stamp: tuple[int, int]) -> Project:
    """Read again only when the file has changed: turns ask, and most are about no project."""
    return parse(language, str(path), read_text(path))


def step_folders(root: Path, language: str) -> tuple[Path, ...]:
    """The folders of all steps of the projects of a language below one root."""
    return tuple(path.parent for path in sorted((root / language / FOLDER).glob(f"*/*/{MANIFEST}")))


def step_files(folder: Path, own: Mapping[str, str]) -> Mapping[str, str]:
    """The files of a step with those that it is carried; `own` are those of its folder.

    DocumentError if the chain to it is broken, or if it lays a file of its own over one that the
    learner wrote or over a test of an earlier step.
    """
    carried: dict[str, str] = {}
    written: set[str] = set()
    names = _names(folder.parent)
    if folder.name not in names:
        raise _fault(folder.parent / PROJECT, f"no [[step]] names the folder {folder.name}")
    for name in names:
        if name == folder.name:
            _refuse_overlaid(folder, own, written | {p for p in carried if p.startswith("tests/")})
            break
        files = _of_step(folder.parent / name)
        for top in ("starter", "tests"):
            carried |= {path: text for path, text in files.items() if path.startswith(f"{top}/")}
        solved = {path.removeprefix("solution/"): path for path in files if path[:9] == "solution/"}
        carried |= {f"starter/{path}": files[place] for path, place in solved.items()}
        written |= {f"starter/{path}" for path in solved}
    return {**carried, **own, PROJECT: read_text(folder.parent / PROJECT)}


def _of_step(folder: Path) -> Mapping[str, str]:
    if not (folder / MANIFEST).is_file():
        raise _fault(folder, f"a step of the project, and there is no {MANIFEST}")
    return {item.path: item.content for item in read_files(folder)}


def _names(project: Path) -> tuple[str, ...]:
    """The folders of the steps in their order, as far as the document can be read."""
    path = project / PROJECT
    try:
        steps = tomllib.loads(read_text(path)).get("step", [])
        # A name alone: what is carried comes from the project's own folder.
        return tuple(Path(step["exercise"]).name for step in steps)
    except (TypeError, KeyError, AttributeError, *UNREADABLE) as error:
        raise _fault(path, f"its [[step]] entries cannot be read: {error}") from error


def _refuse_overlaid(folder: Path, own: Mapping[str, str], taken: set[str]) -> None:
    doubled = sorted(taken & own.keys())
    if doubled:
        words = "an earlier step has a file there, and what a learner wrote or was tested by stays"
        problems = tuple(Problem(f"{folder}/{path}", words) for path in doubled)
        raise DocumentError(
            Reason.CONTENT_INVALID, problems, hint="Give what this step adds names of its own."
        )


def _fault(path: Path, words: str) -> DocumentError:
    return DocumentError(
        Reason.CONTENT_INVALID,
        (Problem(str(path), words),),
        hint=f"A project is a folder with {PROJECT} and a folder for each of its steps.",
    )
