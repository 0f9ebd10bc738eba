"""Knows which wrong beliefs a failing run shows."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from schemas.content import Files, Signature, Tag
from schemas.evidence import Diagnostic, Evidence, values_of

from . import patterns, shapes, triggers
from .begun import about_what_was_begun
from .suspects import Suspects, functions, suspects
from .triggers import Hit, Trigger

Source = Literal["compiler", "sanitizer", "exception", "shape", "signature", "warning", "pattern"]

MOST = 2
"""Sightings reported of one run (learning §2)."""
_BROKE_OFF = re.compile(r"signal|Segmentation fault|Sanitizer|runtime error:|panicked|Traceback")
"""In the message of a test that was ended before it could compare anything."""
_STACK = re.compile(r"stack overflow|overflowed its stack|stack-overflow")
_OF_PEOPLE = ("Believes", "Thinks", "Knows", "Forgets", "Expects", "Mistakes", "Wants", "Hopes")
"""What a person does and an answer does not."""
NEAR = 2
"""Lines between a warning or pattern and what the learner changed, at most."""

REFUSED = "refused"
"""In place of a shape: the build failed, at the line where the pattern stands."""
PRINTED, OF_NONE, OF_VALUE = 4, 3, 2
CAUSES: Mapping[str, int] = {
    "print_no_return": PRINTED,
    "end_without_return": PRINTED,
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
    "callback_result": OF_NONE,
    "dot_for_variable": OF_NONE,
    "brackets_on_map": OF_NONE,
    "method_handed_over": OF_NONE,
    "compared_to_nan": OF_VALUE,
    "json_copy": OF_VALUE,
    "literal_compared": OF_VALUE,
    "for_in_values": OF_VALUE,
    "dropped_text_method": OF_VALUE,
    "shallow_copy_mutated": OF_VALUE,
    "captured_in_loop": OF_VALUE,
    "shadowed_variable": OF_VALUE,
    "shared_by_class": OF_VALUE,
    "walked_twice": OF_VALUE,
    "async_for_each": OF_VALUE,
    "unawaited_in_try": OF_VALUE,
    "changed_loop_copy": OF_VALUE,
    "index_at_size": OF_VALUE,
    "remove_alone": OF_VALUE,
    "found_unchecked": OF_VALUE,
    "changed_while_walked": OF_VALUE,
    "changed_captured_copy": OF_VALUE,
    "literal_plus_number": OF_VALUE,
    "shadowed_member": OF_VALUE,
    "unnamed_guard": OF_VALUE,
    "used_after_move": OF_VALUE,
    "operand_changed": OF_VALUE,
    "base_by_value": OF_VALUE,
    "view_for_effect": OF_VALUE,
    "view_of_local_text": OF_VALUE,
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
    same tests with the same values, warning, output shape, static pattern. A build that failed, a
    crash and a hang say nothing about values. Correct programs show warnings and patterns as well,
    so these count near changed lines only, and patterns only in functions that failing tests point
    at. There a pattern that accounts for the fault in memory, the exception or the wrong value
    (CAUSES) is told in its place, being more specific. Within a source the longer match is the more
    specific one. A passing run, an untouched starter and untouched stubs show nothing. ValueError
    for a trigger that cannot be read.
    """
    if evidence.passed or (files and files == starter):
        return ()
    whole = evidence
    evidence = about_what_was_begun(evidence, files, starter)
    if evidence.build == "ok" and not evidence.failing and whole.failing:
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
    known_wrong = list(_signature_hits(evidence, signatures))
    raised = [
        hit
        for hit in triggers.exception_hits(known, evidence, files)
        if _may_be_endless(hit, files, suspected)
    ]
    near = [item for item in evidence.diagnostics if _is_near(item, changed, suspected)]
    warned = triggers.warning_hits(known, near if evidence.build == "ok" else ())
    seen = list(_pattern_hits(known, files, changed, suspected))
    if not shapes.shows_none(evidence):  # a function that only prints may be asked to
        seen = [
            replace(hit, weight=1) if hit.weight == OF_NONE else hit
            for hit in seen
            if hit.weight < PRINTED
        ]
    causes = [hit for hit in seen if hit.weight > 1 and suspected.certain]
    sanitized = list(triggers.sanitizer_hits(known, evidence))
    of_none = [hit for hit in causes if hit.weight >= OF_NONE]
    return [
        ("pattern", _both_hits(known, evidence, files, changed, suspected)),
        ("compiler", triggers.compiler_hits(known, evidence)),
        ("warning", warned),
        ("pattern", causes if sanitized else ()),  # why the place in memory was a wrong one
        ("sanitizer", sanitized),
        ("pattern", of_none if shapes.shows_none(evidence) else ()),
        ("exception", raised),
        ("signature", known_wrong),
        ("pattern", causes),
        ("shape", _shape_hits(known, of_values(evidence), suspected)),
        ("pattern", seen if suspected.certain else ()),
    ]


def _shape_hits(
    known: tuple[Trigger, ...], evidence: Evidence, suspected: Suspects
) -> Iterator[Hit]:
    for trigger in known:
        for name in trigger.shapes:
            because = shapes.find(name, evidence, suspected)
            if because:
                yield Hit(trigger.tag, because, shapes.WEIGHT.get(name, 1))


def _both_hits(
    known: tuple[Trigger, ...],
    evidence: Evidence,
    files: Files,
    changed: Mapping[str, frozenset[int]],
    suspected: Suspects,
) -> Iterator[Hit]:
    """Patterns with the shape that a tag asks for beside each; REFUSED asks for the compiler's first
    error in the same line."""
    errors = evidence.errors[:1]
    for trigger in known:
        for pattern, shape in trigger.both:
            refused = shape == REFUSED and evidence.build == "failed"
            if not refused and not (suspected.certain and shapes.find(shape, evidence, suspected)):
                continue
            for path, line, words in _found(pattern, files, changed, suspected):
                if not refused or any(_is_at(item, path, line) for item in errors):
                    yield Hit(trigger.tag, f"{path}:{line}: {words}", OF_VALUE)


def _is_at(item: Diagnostic, path: str, line: int) -> bool:
    return item.line == line and f"/{item.file or ''}".endswith(f"/{path}")


def of_values(evidence: Evidence) -> Evidence:
    """The evidence with those failing tests alone that came to an end and told a wrong value."""
    if evidence.build == "failed" or evidence.timed_out:
        return replace(evidence, tests=())
    told = (case for case in evidence.failing if case.outcome == "failed")
    ended = tuple(case for case in told if not _BROKE_OFF.search(case.message))
    return replace(evidence, tests=(*evidence.passing, *ended))


def _signature_hits(evidence: Evidence, signatures: tuple[Signature, ...]) -> Iterator[Hit]:
    """Known wrong answers that fail the same tests with the same values. The tests alone are no
    sign: most wrong answers to an exercise fail the same few of them."""
    shown = values_of(evidence)
    if evidence.build == "failed" or evidence.timed_out or not all(dict(shown).values()):
        return
    for item in signatures:
        if shown and item.values == shown:
            because = (
                f"the same tests get the same values as in a known wrong answer{_of(item.why)}"
            )
            yield Hit(item.tag, because, 1)


def _of(why: str) -> str:
    """What its author says of a wrong answer ("Keeps the first", "Believes that …"), after the words
    "a wrong answer"."""
    verb, _, rest = why.partition(" ")
    if not (verb.isalpha() and verb.endswith("s") and verb[:1].isupper()):
        return f": {why}"
    who = ", whose writer" if verb in _OF_PEOPLE else " that"
    return f"{who} {verb.lower()} {rest}"


def _may_be_endless(hit: Hit, files: Files, suspected: Suspects) -> bool:
    """Whether a loop without a count of its own, or a function that calls itself, is there to never
    end. A run that only waits is stopped as well, and a large local value fills the stack as well."""
    every = [item for file in files for item in functions(file)]
    recursive = any(item.name in item.calls for item in every)
    if _STACK.search(hit.because):
        return recursive
    if not hit.because.endswith(triggers.AT_THE_LIMIT):
        return True
    concerned = suspected.functions if suspected.certain else every
    waits = any(item.waits for item in concerned) or any(
        name.startswith("sleep") for item in every for name in item.calls
    )
    return recursive or (not waits and any("open" in item.loops for item in every))


def _pattern_hits(
    known: tuple[Trigger, ...],
    files: Files,
    changed: Mapping[str, frozenset[int]],
    suspected: Suspects,
) -> Iterator[Hit]:
    for trigger in known:
        for name in trigger.patterns:
            weight = CAUSES.get(name, 1)
            # Where output can show the belief, its absence there outweighs the code.
            if weight > 1 or not trigger.shapes:
                for path, line, words in _found(name, files, changed, suspected):
                    yield Hit(trigger.tag, f"{path}:{line}: {words}", weight)


def _found(
    name: str, files: Files, changed: Mapping[str, frozenset[int]], suspected: Suspects
) -> Iterator[tuple[str, int, str]]:
    """Where a pattern stands near a change, in a function that may have to do with the failure."""
    for file in files:
        for line, words in patterns.find(name, file):
            if line in changed[file.path] and suspected.at(file.path, line):
                yield file.path, line, words


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


def _is_near(item: Diagnostic, changed: Mapping[str, frozenset[int]], suspected: Suspects) -> bool:
    """Whether a warning is near a change, in a function that failing tests point at; paths in a
    diagnostic begin at the run's root."""
    if item.severity != "warning" or item.file is None or item.line is None:
        return False
    return any(
        item.line in lines
        and (item.file == path or item.file.endswith(f"/{path}"))
        and suspected.at(path, item.line)
        for path, lines in changed.items()
    )
