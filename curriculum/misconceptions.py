"""Knows which wrong beliefs a failing run shows."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from curriculum import patterns, shapes, triggers
from curriculum.triggers import Hit, Trigger
from schemas.content import Files, Signature, Tag
from schemas.evidence import Diagnostic, Evidence

Source = Literal["compiler", "sanitizer", "exception", "shape", "signature", "warning", "pattern"]

MOST = 2
"""Sightings reported of one run (learning §2)."""
NEAR = 2
"""Lines between a warning or pattern and what the learner changed, at most."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A wrong belief that a failing run shows; `because` cites the diagnostic, test or line."""

    tag: str
    because: str
    source: Source


def detect(
    evidence: Evidence,
    files: Files,
    starter: Files,
    tags: tuple[Tag, ...],
    signatures: tuple[Signature, ...],
) -> tuple[Sighting, ...]:
    """The wrong beliefs that a run of `files` shows, strongest first, at most two.

    Strength follows the source: compiler, sanitizer, exception, a known wrong answer that fails the
    same tests (weaker than an output shape where every test fails), warning, output shape, static
    pattern. Correct programs show warnings and patterns as well, so these count near changed lines
    only. Within a source the longer match is the more specific one. A passing run and an untouched
    starter show nothing. ValueError for a trigger that cannot be read.
    """
    if evidence.passed or (files and files == starter):
        return ()
    known = triggers.parse_all(tags)
    changed = _changed(files, starter)
    near = [item for item in evidence.diagnostics if _is_near(item, changed)]
    some = bool(evidence.passing)
    known_wrong = list(_signature_hits(evidence, signatures))
    ranked: list[tuple[Source, Iterable[Hit]]] = [
        ("compiler", triggers.compiler_hits(known, evidence)),
        ("sanitizer", triggers.sanitizer_hits(known, evidence)),
        ("exception", triggers.exception_hits(known, evidence)),
        ("signature", known_wrong if some else ()),
        ("warning", triggers.warning_hits(known, near)),
        ("shape", _shape_hits(known, evidence, files)),
        ("signature", known_wrong),
        ("pattern", _pattern_hits(known, files, changed)),
    ]
    found: dict[str, Sighting] = {}
    for source, hits in ranked:
        for hit in sorted(hits, key=lambda hit: -hit.weight):
            found.setdefault(hit.tag, Sighting(hit.tag, hit.because, source))
    return tuple(found.values())[:MOST]


def _shape_hits(known: tuple[Trigger, ...], evidence: Evidence, files: Files) -> Iterator[Hit]:
    for trigger in known:
        for name in trigger.shapes:
            because = shapes.find(name, evidence, files)
            if because:
                yield Hit(trigger.tag, because, 1)


def _signature_hits(evidence: Evidence, signatures: tuple[Signature, ...]) -> Iterator[Hit]:
    failing = {case.name for case in evidence.failing}
    codes = {item.code for item in evidence.errors if item.code}
    broken = evidence.build == "failed"
    for item in signatures:
        same = codes == set(item.codes) if broken else failing == set(item.tests)
        if same and (codes if broken else failing):
            what = "does not build for the same reason" if broken else "fails the same tests"
            yield Hit(item.tag, f"{what} as a known wrong answer: {item.why}", 1)


def _pattern_hits(
    known: tuple[Trigger, ...], files: Files, changed: Mapping[str, frozenset[int]]
) -> Iterator[Hit]:
    for trigger in known:
        for name in trigger.patterns:
            for file in files:
                for line, words in patterns.find(name, file):
                    if line in changed[file.path]:
                        yield Hit(trigger.tag, f"{file.path}:{line}: {words}", 1)


def _changed(files: Files, starter: Files) -> dict[str, frozenset[int]]:
    """The 1-based lines of each file that are within NEAR lines of a change since the starter."""
    before = {item.path: item.content.splitlines() for item in starter}
    near: dict[str, frozenset[int]] = {}
    for item in files:
        now = item.content.splitlines()
        matcher = difflib.SequenceMatcher(None, before.get(item.path, []), now, autojunk=False)
        lines: set[int] = set()
        for kind, _old, _old_end, start, end in matcher.get_opcodes():
            if kind != "equal":
                lines.update(range(start + 1 - NEAR, max(start, end) + 1 + NEAR))
        near[item.path] = frozenset(lines)
    return near


def _is_near(item: Diagnostic, changed: Mapping[str, frozenset[int]]) -> bool:
    """Whether a warning is near a change; paths in a diagnostic begin at the run's root."""
    if item.severity != "warning" or item.file is None or item.line is None:
        return False
    return any(
        item.line in lines and (item.file == path or item.file.endswith(f"/{path}"))
        for path, lines in changed.items()
    )
