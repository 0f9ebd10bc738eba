"""Knows an Exercism track: what its config.json says, and what lies in one exercise's folder."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Literal

from languages.layouts.choose import choose
from languages.layouts.exercism import CONFIGS, named_files
from languages.layouts.listing import Listing, json_of, table, texts
from schemas.content import Depth
from schemas.errors import DocumentError, Problem, Reason

from .draft import Draft, Refused, missing_or_linked, solved, split
from .statements import description, sections, tasks, text_of

CONFIG = "config.json"
_CLOSED = {"wip": "it is work in progress", "deprecated": "its track has withdrawn it"}
_HINTS = (".docs/hints.md", "HINTS.md")


@dataclass(frozen=True, slots=True)
class Entry:
    """One exercise as config.json lists it."""

    slug: str
    name: str
    kind: Literal["concept", "practice"]
    teaches: tuple[str, ...] = ()
    practises: tuple[str, ...] = ()
    concepts: tuple[str, ...] = ()
    difficulty: int = 1
    status: str = "active"

    @property
    def folder(self) -> str:
        return f"exercises/{self.kind}/{self.slug}"


@dataclass(frozen=True, slots=True)
class Track:
    """What config.json says of the track."""

    language: str
    title: str
    entries: tuple[Entry, ...]


def track(top: Listing) -> Track | None:
    """The track at the top of this listing; None if it is none, CONTENT_INVALID if it is broken."""
    if CONFIG not in top.files:
        return None
    config = json_of(top, CONFIG)
    listed = config.get("exercises")
    if not isinstance(listed, dict) or not isinstance(config.get("slug"), str):
        raise DocumentError(
            Reason.CONTENT_INVALID,
            (Problem(CONFIG, "has no `slug` and `exercises`, as a track's config.json has"),),
            hint="Name the folder of a track, or of one exercise in it.",
        )
    entries = [
        _entry(table(item), kind)
        for kind in ("concept", "practice")
        for item in _items(listed, kind)
    ]
    return Track(
        config["slug"], str(config.get("language", config["slug"])), tuple(e for e in entries if e)
    )


def _items(listed: dict[str, Any], kind: str) -> list[Any]:
    found = listed.get(kind)
    return found if isinstance(found, list) else []


def _entry(item: dict[str, Any], kind: str) -> Entry | None:
    slug = item.get("slug")
    if not isinstance(slug, str) or not slug or "/" in slug or slug.startswith("."):
        return None
    number = item.get("difficulty")
    return Entry(
        slug,
        str(item.get("name", slug)),
        "concept" if kind == "concept" else "practice",
        texts(item.get("concepts")) if kind == "concept" else (),
        texts(item.get("practices")),
        texts(item.get("prerequisites")),
        min(10, max(1, number)) if isinstance(number, int) else 1,
        str(item.get("status", "active")),
    )


def closed(entry: Entry) -> str:
    """Why an exercise is not offered to students; "" if it is."""
    return _CLOSED.get(entry.status, "")


def draft(listing: Listing, entry: Entry, language: str) -> Draft | Refused:
    """The exercise in this folder, or why it cannot be imported; CONTENT_INVALID if it is broken."""
    named = tuple(_named(listing))
    if gone := tuple(missing_or_linked(listing, named)):
        return Refused(entry.slug, gone[0])
    layout = choose(listing, f"exercism-{language}") or choose(listing, "", language)
    if layout is None or not layout.sources:
        return Refused(entry.slug, "it has no tests and files to edit in a layout that is known")
    starter, rest = split(listing, layout)
    references = named_files(listing, "example") or named_files(listing, "exemplar")
    lesson = sections(listing)
    asked = lesson[-1].content
    depth, difficulty = graded(entry)
    return Draft(
        entry.slug,
        entry.name,
        layout,
        starter,
        rest,
        solved(listing, layout.sources, references),
        description(_blurb(listing), asked),
        lesson,
        tasks(text_of(listing, *_HINTS), asked),
        depth,
        difficulty,
        entry.teaches,
        entry.practises,
        entry.concepts,
    )


def _named(listing: Listing) -> tuple[str, ...]:
    """The files that the exercise's configuration names for learner and judge, there or not."""
    config = next((path for path in CONFIGS if path in listing.files), "")
    files = table(json_of(listing, config).get("files")) if config else {}
    return (*texts(files.get("solution")), *texts(files.get("test")))


def _blurb(listing: Listing) -> str:
    config = next((path for path in CONFIGS if path in listing.files), "")
    return str(json_of(listing, config).get("blurb", "")) if config else ""


def graded(entry: Entry) -> tuple[Depth, float]:
    """Depth and difficulty in logits: concept exercises introduce, 1 to 10 becomes -1.2 to 2.4."""
    if entry.kind == "concept":
        return "D1", -0.9
    depth: Depth = "D1" if entry.difficulty <= 3 else "D2" if entry.difficulty <= 7 else "D3"
    return depth, round(-1.2 + 0.4 * (entry.difficulty - 1), 2)
