"""Use case: take in a track, a course or one exercise that somebody else wrote, as a pack."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from itertools import chain, count
from threading import Event as Flag

from curriculum.packs.draft import Draft
from curriculum.packs.making import (
    Made,
    make_exercise,
    make_nodes,
    node_ids,
    prefix_of,
    source_line,
    with_tests,
)
from orchestration.desk import Desk
from orchestration.ports import PackShelf
from orchestration.progress import StageProgress
from orchestration.proof.assembly import digest_of
from orchestration.proof.imported import Judged, judge
from schemas.content import Exercise, Node
from schemas.errors import Cancelled
from schemas.pack import PACK, Pack, PackedExercise

from .found_track import FoundTrack, ReadFolder, found_track, nothing

_PARALLEL = 2
_MOST_TOLD = 3
"""Refused exercises that are named where all are."""
_NAME = re.compile(r"[^a-z0-9]+")


@dataclass(frozen=True, slots=True)
class Told:
    """One line of the report: `imported`, `proved` and, where it is not, why."""

    slug: str
    node: str = ""
    title: str = ""
    imported: bool = True
    proved: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class Imported:
    """The pack as it is now, what is told of each exercise, and whether there was one before."""

    pack: Pack
    lines: tuple[Told, ...]
    updated: bool


def import_pack(
    desk: Desk,
    read: ReadFolder,
    shelf: PackShelf,
    place: str,
    name: str = "",
    stop: Flag | None = None,
    *,
    keep_solved: bool = False,
) -> Imported:
    """Read everything, prove everything, then write the pack in one go.

    Stopped by Ctrl-C, or by a fault, nothing of it is imported and an older pack stays; what was
    proved is remembered, so the next import goes on there. UsageError and WorkspaceError say why a
    folder is no track, ToolchainError which compiler is missing. `keep_solved` takes in what passes
    already, as somebody's own folder may.
    """
    top = read("", False)
    found = found_track(desk, read, top)
    desk.runner.toolchain(desk.language(found.language))
    title = found.title or top.name
    name = _slug(name) if name else _free_name(shelf, found, title, place)
    licence = source_line(top.all_files()) or "no licence file"
    origin = f"{title}, {found.kind} at {place}. Licence: {licence}."
    ids, made = _nodes(desk, shelf, found, name)
    exercises = [make_exercise(item, made.nodes[item.slug], origin) for item in found.drafts]
    judged = _judged(desk, exercises, stop)
    kept = [
        (draft, _finished(desk, exercise, verdict), verdict)
        for draft, exercise, verdict in zip(found.drafts, exercises, judged, strict=True)
        if keep_solved or not verdict.refused
    ]
    lines = (
        *_lines(found.drafts, made, judged),
        *(Told(item.slug, imported=False, why=item.why) for item in found.refused),
    )
    if not kept:
        told = [f"{item.slug}: {item.why}" for item in lines[:_MOST_TOLD]]
        why = "; ".join(told) or "it lists none"
        raise nothing(top, f"no exercise of it can be imported: {why}")
    origin_of = (name, title, found.language, found.kind, place, licence, desk.clock.now())
    pack = _pack(origin_of, [made.nodes[draft.slug] for draft, *_rest in kept], made)
    updated = any(item.name == name for item in shelf.all())
    packed = tuple(PackedExercise(draft.slug, item, verdict.why) for draft, item, verdict in kept)
    shelf.write(pack, ids, packed)
    return Imported(pack, lines, updated)


def _pack(head: tuple[str, str, str, str, str, str, float], nodes: list[Node], made: Made) -> Pack:
    present = {node.id for node in nodes}
    related = tuple(pair for pair in made.related if pair[0] in present)
    return Pack(*head, tuple(_without(node, present) for node in nodes), related)


def _free_name(shelf: PackShelf, found: FoundTrack, title: str, place: str) -> str:
    """What the pack is called. A track has one name wherever its clone lies; two folders of one name
    are two packs."""
    if found.is_track:
        return _slug(title)
    base = _slug(f"{title}-{found.language}")
    sources = {pack.name: pack.source for pack in shelf.all()}
    names = chain([base], (f"{base}-{number}" for number in count(2)))
    return next(name for name in names if sources.get(name, place) == place)


def _slug(text: str) -> str:
    return _NAME.sub("-", text.lower()).strip("-")[:60] or "pack"


def _without(node: Node, present: set[str]) -> Node:
    """The node without prerequisites that were not imported."""
    return replace(node, prerequisites=tuple(id for id in node.prerequisites if id in present))


def _nodes(
    desk: Desk, shelf: PackShelf, found: FoundTrack, name: str
) -> tuple[Mapping[str, str], Made]:
    graph = desk.curriculum
    own = {node.id for pack in shelf.all() if pack.name == name for node in pack.nodes}
    bundled = tuple(node for node in graph.nodes(found.language) if not node.track.startswith(PACK))
    taken = {node.id for each in graph.languages() for node in graph.nodes(each)} - own
    slugs = [draft.slug for draft in found.drafts]
    every = shelf.known_ids()
    letters = prefix_of(found.language, bundled)
    before = every.get(name, {}).items()
    known = {slug: id for slug, id in before if id not in taken and id.startswith(letters)}
    taken |= {id for ids in every.values() for id in ids.values()}
    ids = node_ids(slugs, known, letters, taken)
    tags = graph.tags(found.language)
    return ids, make_nodes(found.drafts, ids, found.language, f"{PACK}{name}", bundled, tags)


def _judged(desk: Desk, exercises: list[Exercise], stop: Flag | None) -> list[Judged]:
    """The verdicts in order, two at a time, told as they come."""
    total, done = len(exercises), 0

    def one(exercise: Exercise) -> Judged:
        nonlocal done
        if stop is not None and stop.is_set():
            raise Cancelled
        verdict = judge(desk, exercise)
        done += 1
        desk.report(StageProgress("import", "running", done, total, exercise.title))
        return verdict

    pool = ThreadPoolExecutor(_PARALLEL)
    try:
        return list(pool.map(one, exercises))
    except BaseException:
        if stop is not None:
            stop.set()
        raise
    finally:
        pool.shutdown(cancel_futures=True)
        desk.report(StageProgress("import", "done", done, total))


def _finished(desk: Desk, exercise: Exercise, verdict: Judged) -> Exercise:
    """The exercise with the tests of its units, under whose digest its certificate is found."""
    if verdict.certificate is None:
        return exercise
    whole = with_tests(exercise, verdict.certificate.tests)
    toolchain = desk.runner.toolchain(desk.settings_of(exercise))
    desk.certificates.put(replace(verdict.certificate, digest=digest_of(whole, toolchain)))
    return whole


def _lines(drafts: tuple[Draft, ...], made: Made, judged: list[Judged]) -> Iterator[Told]:
    for draft, verdict in zip(drafts, judged, strict=True):
        node = made.nodes[draft.slug]
        circle = "its prerequisites run in a circle and were left out"
        why = verdict.why or (circle if draft.slug in made.dropped else "")
        proved = verdict.certificate is not None
        yield Told(draft.slug, node.id, draft.title, not verdict.refused, proved, why)
