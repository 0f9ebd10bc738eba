"""Knows which wrong beliefs a failing run shows, how often each came, and what they call for."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Literal

from curriculum import patterns, shapes, triggers
from curriculum.triggers import Hit, Trigger
from schemas.content import Files, Signature, Tag
from schemas.events import Event
from schemas.evidence import Diagnostic, Evidence
from schemas.learner import LearnerModel, Misconception, Remediation
from schemas.settings import LearningSettings

Source = Literal["compiler", "sanitizer", "exception", "shape", "signature", "warning", "pattern"]

MOST = 2
"""Sightings reported of one run (learning §2)."""
NEAR = 2
"""Lines between a warning or pattern and what the learner changed, at most."""
WINDOW = 20
"""Runs of a node in which sightings count (spec §7: a rolling window)."""
CLEARED_BY = 2
"""Unaided passes since the latest sighting that clear a wrong belief (learning §1)."""


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


def reference(event: Event) -> str:
    """`session#index` of the run that an `attempt` or a `review` event is about."""
    run = event.body.get("index" if event.kind == "attempt" else "attempt")
    return f"{event.session}#{run}"


def learn_from(model: LearnerModel, event: Event) -> LearnerModel:
    """Take in what an `attempt` or a `review` of a node already in the model shows about its wrong
    beliefs."""
    if event.kind == "attempt":
        return _attempt(model, event)
    return _review(model, event) if event.kind == "review" else model


def count(model: LearnerModel, node: str, tag: str, reference: str) -> LearnerModel:
    """Add a sighting of `tag` in the run `reference` (`session#index`); one run counts once."""
    known = model.misconceptions.get(f"{node}/{tag}")
    seen = known.attempts if known else ()
    if reference in seen:
        return model
    attempts = (*seen, reference)
    sighted = Misconception(node, tag, len(attempts), attempts)
    return replace(model, misconceptions={**model.misconceptions, f"{node}/{tag}": sighted})


def _slide(model: LearnerModel, node: str, window: tuple[str, ...]) -> LearnerModel:
    """Forget the sightings at `node` whose runs have left the window."""
    kept: dict[str, Misconception] = {}
    for key, belief in model.misconceptions.items():
        if belief.node == node:
            attempts = tuple(item for item in belief.attempts if item in window)
            if attempts:
                kept[key] = replace(belief, count=len(attempts), attempts=attempts)
        else:
            kept[key] = belief
    return replace(model, misconceptions=kept)


def _answer(model: LearnerModel, node: str, session: str, *, unaided: bool) -> LearnerModel:
    """Take in a pass of `node`: evidence against its wrong beliefs; enough of it clears them."""
    kept: dict[str, Misconception] = {}
    for key, belief in model.misconceptions.items():
        if belief.node != node:
            kept[key] = belief
            continue
        since = belief.unaided_since + int(unaided)
        if since < CLEARED_BY:
            again = belief.passed_again or _session(belief.attempts[-1]) != session
            kept[key] = replace(belief, unaided_since=since, passed_again=again)
    return replace(model, misconceptions=kept)


def remediation(model: LearnerModel, node: str, settings: LearningSettings) -> Remediation | None:
    """What the most frequent unresolved wrong belief at `node` calls for, once over a threshold.

    An unaided pass resolves a bridge lesson; a repeat is resolved by passing the node again in a
    later session. Until then the node counts as a risk.
    """
    due = [
        belief
        for belief in model.misconceptions.values()
        if belief.node == node and _unresolved(belief, settings)
    ]
    if not due:
        return None
    worst = max(due, key=lambda belief: belief.count)
    repeat = worst.count >= settings.repeat_after
    return Remediation(
        node,
        worst.tag,
        worst.count,
        worst.attempts,
        "repeat_with_scaffold" if repeat else "bridge_lesson",
    )


def _attempt(model: LearnerModel, event: Event) -> LearnerModel:
    node, run, body = event.node, reference(event), event.body
    belief = model.nodes[node]
    passed, tags = body.get("passed") is True, _texts(body.get("tags"))
    window = (*belief.attempts, run)[-WINDOW:]
    fails = () if passed else (*belief.fail_tags, tags[0] if tags else "")[-2:]
    model = model.with_node(node, replace(belief, attempts=window, fail_tags=fails))
    model = _slide(model, node, window)
    if passed:
        return _answer(model, node, event.session, unaided=not body.get("hint_level"))
    for tag in tags:
        model = count(model, node, tag, run)
    return model


def _review(model: LearnerModel, event: Event) -> LearnerModel:
    """A reviewer may name the wrong belief of a failed run that the evidence alone did not."""
    belief, tag = model.nodes.get(event.node), event.body.get("tag")
    if event.body.get("pass_fail") != "FAIL" or not isinstance(tag, str) or not tag:
        return model
    run = reference(event)
    if belief is None or run not in belief.attempts:
        return model
    if run == belief.attempts[-1] and belief.fail_tags[-1:] == ("",):
        belief = replace(belief, fail_tags=(*belief.fail_tags[:-1], tag))
    return count(model.with_node(event.node, belief), event.node, tag, run)


def _texts(value: object) -> tuple[str, ...]:
    items = value if isinstance(value, (list, tuple)) else ()
    return tuple(item for item in items if isinstance(item, str))


def _unresolved(belief: Misconception, settings: LearningSettings) -> bool:
    if belief.passed_again:
        return False
    if belief.count >= settings.repeat_after:
        return True
    return belief.count >= settings.bridge_after and belief.unaided_since == 0


def _session(reference: str) -> str:
    return reference.rpartition("#")[0]
