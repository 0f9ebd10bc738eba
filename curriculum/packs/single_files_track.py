"""Knows a folder of single-file exercises with an info.toml: its order, hints and solutions."""

from __future__ import annotations

from collections.abc import Iterator

from languages.layouts import single_files
from languages.layouts.listing import Listing
from languages.reports.cleaning import clean
from schemas.content import LessonSection, SourceFile

from .draft import Draft, Refused, Task
from .statements import text_of, three

_COMMENT = "//"


def drafts(listing: Listing) -> Iterator[Draft | Refused]:
    """Every exercise in its order; each comes after the one before it in its folder, and the first of
    a folder after the first of the folder before."""
    before, first, folder = "", "", ""
    for item in single_files.exercises(listing):
        if item.path not in listing.files:
            told = [words for words in listing.left_out if words.startswith(f"{item.path} ")]
            yield Refused(item.name, told[0] if told else f"{item.path} is not there")
            continue
        after = before if item.folder == folder else first
        if item.folder != folder:
            first, folder = item.name, item.folder
        before = item.name
        yield draft(listing, item, (after,) if after else ())


def draft(listing: Listing, item: single_files.Exercise, after: tuple[str, ...]) -> Draft:
    """One exercise; its lesson is the README of its folder, its statement how its file begins."""
    layout = single_files.layout_of(listing, item)
    text = listing.files[item.path]
    readme = text_of(listing, f"exercises/{item.folder}/README.md")
    asked = _opening(text) or f"Make {item.name} compile and do what it says."
    solution = listing.files.get(item.solution)
    topic = item.folder.partition("_")[2].replace("_", " ") or item.folder
    lesson = (LessonSection("Introduction", "concept", readme),) if readme else ()
    return Draft(
        item.name,
        f"{item.name}: {topic}" if topic else item.name,
        layout,
        (SourceFile(item.path, text),),
        layout.changed,
        (SourceFile(item.path, solution),) if solution else (),
        asked,
        (*lesson, LessonSection("Instructions", "bridge", asked)),
        _tasks(item, asked),
        "D1",
        -0.6,
        practises=(topic,) if topic else (),
        after=after,
    )


def _tasks(item: single_files.Exercise, asked: str) -> tuple[Task, ...]:
    paragraphs = tuple(part.strip() for part in clean(item.hint).split("\n\n") if part.strip())
    return (Task(0, asked.split(". ", maxsplit=1)[0][:120], three(paragraphs)),)


def _opening(text: str) -> str:
    """The comment that a file begins with."""
    lines: list[str] = []
    for line in clean(text).splitlines():
        if not line.startswith(_COMMENT):
            break
        lines.append(line.lstrip("/").strip())
    return " ".join(lines).strip()
