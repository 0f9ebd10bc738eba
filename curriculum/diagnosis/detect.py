"""Knows which wrong beliefs a failing run shows."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from schemas.content import Files, Signature, Tag
from schemas.evidence import Diagnostic, Evidence

from . import patterns, shapes, triggers
from .suspects import Suspects, suspects
from .triggers import Hit, Trigger

Source = Literal["compiler", "sanitizer", "exception", "shape", "signature", "warning", "pattern"]

MOST = 2
"""Sightings reported of one run (learning §2)."""
NEAR = 2
"""Lines between a warning or pattern and what the learner changed, at most."""

PRINTED, OF_NONE, OF_VALUE = 4, 3, 2
CAUSES: Mapping[str, int] = {
    "print_no_return": PRINTED,
    "assigned_inplace_method": OF_NONE,
    "return_ends_loop_body": OF_VALUE,
    "bare_attribute": OF_VALUE,
    "alias_then_mutate": OF_VALUE,
    "mutable_default": OF_VALUE,
    "mutate_iterated": OF_VALUE,
    "or_literal": OF_VALUE,
    "is_literal": OF_VALUE,
    "stored_narrower": OF_VALUE,
    "text_by_address": OF_VALUE,
    "assigned_in_condition": OF_VALUE,
    "past_the_end": OF_VALUE,
    "used_after_free": OF_VALUE,
}
"""Patterns that alone account for a None, or for a wrong value, of the function they stand in."""


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
    same tests (weaker than an output shape where every test fails), warning, a bare signal, output
    shape, static pattern. Correct programs show warnings and patterns as well, so these count near
    changed lines only, and patterns only in functions that failing tests point at. There a pattern
    that accounts for the exception or the wrong value (CAUSES) is told in its place, being more
    specific. Within a source the longer match is the more specific one. A passing run and an
    untouched starter show nothing. ValueError for a trigger that cannot be read.
    """
    if evidence.passed or (files and files == starter):
        return ()
    ranked = _ranked(triggers.parse_all(tags), evidence, files, starter, signatures)
    found: dict[str, Sighting] = {}
    for source, hits in ranked:
        for hit in sorted(hits, key=lambda hit: -hit.weight):
            found.setdefault(hit.tag, Sighting(hit.tag, hit.because, source))
    return tuple(found.values())[:MOST]


def _ranked(
    known: tuple[Trigger, ...],
    evidence: Evidence,
    files: Files,
    starter: Files,
    signatures: tuple[Signature, ...],
) -> list[tuple[Source, Iterable[Hit]]]:
    changed = _changed(files, starter)
    suspected = suspects(evidence, files)
    some = bool(evidence.passing)
    known_wrong = list(_signature_hits(evidence, signatures))
    raised = list(triggers.exception_hits(known, evidence))
    near = [item for item in evidence.diagnostics if _is_near(item, changed)]
    seen = list(_pattern_hits(known, files, changed, suspected))
    if not shapes.shows_none(evidence):  # a function that only prints may be asked to
        seen = [
            replace(hit, weight=1) if hit.weight == OF_NONE else hit
            for hit in seen
            if hit.weight < PRINTED
        ]
    causes = [hit for hit in seen if hit.weight > 1 and suspected.certain]
    of_none = [hit for hit in causes if hit.weight >= OF_NONE]
    return [
        ("compiler", triggers.compiler_hits(known, evidence)),
        ("sanitizer", triggers.sanitizer_hits(known, evidence)),
        ("pattern", of_none if any("NoneType" in hit.because for hit in raised) else ()),
        ("exception", raised),
        ("signature", known_wrong if some else ()),
        ("warning", triggers.warning_hits(known, near)),
        ("sanitizer", triggers.crash_hits(known, evidence, suspected)),
        ("pattern", causes),
        ("shape", _shape_hits(known, evidence, suspected)),
        ("signature", known_wrong),
        ("pattern", seen),
    ]


def _shape_hits(
    known: tuple[Trigger, ...], evidence: Evidence, suspected: Suspects
) -> Iterator[Hit]:
    for trigger in known:
        for name in trigger.shapes:
            because = shapes.find(name, evidence, suspected)
            if because:
                yield Hit(trigger.tag, because, shapes.WEIGHT.get(name, 1))


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
    known: tuple[Trigger, ...],
    files: Files,
    changed: Mapping[str, frozenset[int]],
    suspected: Suspects,
) -> Iterator[Hit]:
    for trigger in known:
        for name in trigger.patterns:
            for file in files:
                for line, words in patterns.find(name, file):
                    if line in changed[file.path] and suspected.at(file.path, line):
                        because = f"{file.path}:{line}: {words}"
                        yield Hit(trigger.tag, because, CAUSES.get(name, 1))


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
