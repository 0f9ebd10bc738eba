"""Knows a single exercise, and a course that is a folder of them, in any layout that is known."""

from __future__ import annotations

from languages.layouts.choose import choose
from languages.layouts.exercism import is_exercism
from languages.layouts.listing import Listing

from .draft import Draft, Refused, split
from .exercism_track import Entry
from .exercism_track import draft as exercism_draft
from .statements import description, sections, tasks, text_of

_HINTS = (".docs/hints.md", "HINTS.md", "hints.md")


def draft(listing: Listing, after: tuple[str, ...] = ()) -> Draft | Refused | None:
    """The exercise that this folder is; None if it is in no layout that is known."""
    layout = choose(listing)
    if layout is None or not layout.sources:
        return None
    slug = listing.name
    if is_exercism(listing):
        return exercism_draft(listing, Entry(slug, title_of(slug), "practice"), layout.language)
    starter, rest = split(listing, layout)
    lesson = sections(listing)
    asked = lesson[-1].content
    return Draft(
        slug,
        title_of(slug),
        layout,
        starter,
        rest,
        (),
        description("", asked),
        lesson,
        tasks(text_of(listing, *_HINTS), asked),
        "D1",
        -0.3,
        after=after,
    )


def title_of(slug: str) -> str:
    """`tide-table` as a title."""
    words = slug.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:]
