"""Knows the texts of an exercise: what introduces it, what is asked, and hints by task."""

from __future__ import annotations

import re

from languages.layouts.listing import Listing
from languages.reports.cleaning import clean
from schemas.content import LessonSection

from .draft import Task

DESCRIPTION_CHARS = 1200
_HEADING = re.compile(r"^##+\s+(?P<title>.+?)\s*$", re.MULTILINE)
_NUMBERED = re.compile(r"^(?P<number>\d{1,3})[.)]?\s+(?P<title>.+)$")
_BULLET = re.compile(r"^[-*+]\s+", re.MULTILINE)
_FIRST_TITLE = re.compile(r"\A\s*#[^#\n][^\n]*\n+")
_LINK = re.compile(r"\[([^\]]+)\]\[[^\]]*\]")
_DEFINITION = re.compile(r"^\[[^\]]+\]:\s+\S+.*$", re.MULTILINE)
LEVELS = 3
_ALWAYS = (
    "Read the first failing test above: what does it call, and what does it want back?",
    "Look at the place that the card names, and compare what came with what was wanted.",
    "Mend only that one case, run the tests, then take the next.",
)


def text_of(listing: Listing, *paths: str) -> str:
    """The texts of the files that are there, without their titles and terminal escapes, joined."""
    found = [listing.files[path] for path in paths if path in listing.files]
    return "\n\n".join(_FIRST_TITLE.sub("", clean(text)).strip() for text in found).strip()


def sections(listing: Listing) -> tuple[LessonSection, ...]:
    """What introduces the exercise and what it asks, with what the track appends to both.

    A folder as it is downloaded has both in its README.
    """
    introduction = text_of(listing, ".docs/introduction.md", ".docs/introduction.append.md")
    asked = text_of(listing, ".docs/instructions.md", ".docs/instructions.append.md")
    if not asked:
        asked = text_of(listing, "README.md", "readme.md", "README.txt")
    found: list[LessonSection] = []
    if introduction:
        found.append(LessonSection("Introduction", "concept", introduction))
    found.append(LessonSection("Instructions", "bridge", asked or "Make the tests pass."))
    return tuple(found)


def description(blurb: str, asked: str) -> str:
    """What the exercise is about in a few sentences: the track's own words, else how it begins."""
    first = clean(blurb).strip() or _plain(asked).split("\n\n")[0].strip()
    return first[:DESCRIPTION_CHARS] or "Make the tests pass."


def _plain(text: str) -> str:
    return _LINK.sub(r"\1", _DEFINITION.sub("", _HEADING.sub("", text))).strip()


def tasks(text: str, asked: str) -> tuple[Task, ...]:
    """The tasks that a file of hints has headings for, `## 1. Title`; else the whole as one.

    Hints of no task, under any other heading, come first in each.
    """
    parts = _parts(_FIRST_TITLE.sub("", clean(text)))
    numbered = {
        int(found["number"]): (found["title"], bullets)
        for title, bullets in parts
        if (found := _NUMBERED.match(title))
    }
    general = tuple(
        hint for title, bullets in parts if not _NUMBERED.match(title) for hint in bullets
    )
    if not numbered:
        return (Task(0, _first_task(asked), three(general)),)
    return tuple(
        Task(number, title, three((*bullets, *general)))
        for number, (title, bullets) in sorted(numbered.items())
    )


def three(hints: tuple[str, ...]) -> tuple[str, ...]:
    """Three levels: what there is, then what helps with any exercise."""
    kept = hints if len(hints) <= LEVELS else (*hints[: LEVELS - 1], "\n".join(hints[LEVELS - 1 :]))
    return (*kept, *_ALWAYS[len(kept) :])


def _first_task(asked: str) -> str:
    found = next((line for line in _plain(asked).splitlines() if line.strip()), "")
    return found.strip()[:120] or "Make the tests pass."


def _parts(text: str) -> list[tuple[str, tuple[str, ...]]]:
    """The headings with the bullets, or the paragraph, below each; "" for what precedes them all."""
    found = list(_HEADING.finditer(text))
    heads = [("", 0, found[0].start() if found else len(text))]
    ends = [match.start() for match in found[1:]] + [len(text)]
    heads += [(match["title"], match.end(), end) for match, end in zip(found, ends, strict=False)]
    return [
        (title, _bullets(text[start:end])) for title, start, end in heads if text[start:end].strip()
    ]


def _bullets(text: str) -> tuple[str, ...]:
    plain = _LINK.sub(r"\1", _DEFINITION.sub("", text)).strip()
    starts = [match.start() for match in _BULLET.finditer(plain)]
    if not starts:
        return (plain,) if plain else ()
    ends = [*starts[1:], len(plain)]
    pieces = (plain[start:end] for start, end in zip(starts, ends, strict=True))
    return tuple(_BULLET.sub("", piece).strip() for piece in pieces)
