"""Knows what is taken from one exercise of a track before it has a node."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePosixPath

from languages.layouts.listing import Listing
from schemas.content import Depth, Files, Layout, LessonSection, SourceFile


@dataclass(frozen=True, slots=True)
class Task:
    """One part of an exercise, with its hints from far to near; `number` is 0 for the whole."""

    number: int
    title: str
    hints: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Draft:
    """One exercise as its track describes it. `teaches` and `concepts` name the track's concepts, `after`
    exercises that come before it."""

    slug: str
    title: str
    layout: Layout
    starter: Files
    tests: Files
    solution: Files
    description: str
    sections: tuple[LessonSection, ...]
    tasks: tuple[Task, ...]
    depth: Depth
    difficulty: float
    teaches: tuple[str, ...] = ()
    practises: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    after: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Refused:
    """An exercise that is not imported, and why."""

    slug: str
    why: str


def split(listing: Listing, layout: Layout) -> tuple[Files, Files]:
    """What the learner edits, and all else that a run needs; both relative to the folder."""
    changed = {item.path for item in layout.changed}
    kept = [
        item
        for item in listing.all_files()
        if not item.path.startswith(layout.hidden) and item.path not in changed
    ]
    starter = tuple(item for item in kept if item.path in layout.sources)
    rest = (*(item for item in kept if item.path not in layout.sources), *layout.changed)
    return starter, rest


def solved(listing: Listing, sources: tuple[str, ...], references: tuple[str, ...]) -> Files:
    """The reference in the places of the files that it replaces: by name, else by ending."""
    files: dict[str, str] = {}
    for path in references:
        place = _place_of(path, [item for item in sources if item not in files])
        if place:
            files[place] = listing.files[path]
    return tuple(SourceFile(path, files[path]) for path in sorted(files))


def _place_of(reference: str, sources: list[str]) -> str:
    name = PurePosixPath(reference).name
    same = [path for path in sources if PurePosixPath(path).name == name]
    ending = PurePosixPath(reference).suffix
    alike = [path for path in sources if PurePosixPath(path).suffix == ending]
    code = [path for path in alike if PurePosixPath(path).stem not in ("mod", "main")]
    return next(iter((*same, *code, *alike)), "")


def missing_or_linked(listing: Listing, named: tuple[str, ...]) -> Iterator[str]:
    """What the track names and the folder does not have as plain text."""
    for path in named:
        if path not in listing.files:
            told = [item for item in listing.left_out if item.startswith(f"{path} ")]
            yield told[0] if told else f"{path} is not there"
