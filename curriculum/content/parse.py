"""Knows how curriculum documents are written: track files, the tag list, and exercise folders."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import cast, get_args

from schemas.content import (
    Bypass,
    Exercise,
    LessonSection,
    Node,
    SectionType,
    SourceFile,
    Tag,
    Track,
    Unit,
    WrongAnswer,
)
from schemas.errors import DocumentError, Problem

from .documents import blank, document, located, refused
from .projects import PROJECT, project_named_in
from .tables import BypassTable, Manifest, NodeTable, TagTable, TrackTable, WrongTable

MANIFEST = "exercise.toml"
MAX_WRONG = 6
"""As many as a stage may hand over (schemas/exchange/stages.py); the bank answers as an engine does."""
MAX_DESCRIPTION = 1_500
"""Characters of a statement (learning.md §3, check 0)."""

AFTER = "after.md"
_FOLDERS = ("starter", "tests", "solution", "lesson")
_ANSWERS = ("wrong", "bypass", "right")
"""Folders that hold one answer a subfolder."""
_FOLDER_NAME = re.compile(r"(?P<language>\w[\w+-]*)/(?P<node>[A-Za-z]\w*)-[a-z0-9]+(?:-[a-z0-9]+)*")
_LESSON_NAME = re.compile(r"\d\d-(?P<type>[a-z_]+)(?:-[a-z0-9-]+)?\.md")
_UNIT_ID = re.compile(r"ex-[1-9][0-9]?")
_Places = dict[str, tuple[SourceFile, ...]]
"""The files of an exercise folder by their place: starter, tests, solution, lesson, KIND/DIR of answers."""


def parse_track(path: str, text: str) -> Track:
    """Read one track file; `path` is used in messages only."""
    track = document(TrackTable, path, text)
    faults = blank(("id", track.id), ("title", track.title), ("language", track.language))
    if not track.node:
        faults.append(("node", "a track needs at least one [[node]]"))
    for index, node in enumerate(track.node):
        key = f"node[{index}]"
        faults += blank((f"{key}.id", node.id), (f"{key}.title", node.title))
        if node.tier < 1:
            faults.append((f"{key}.tier", "tiers count from 1"))
    if faults:
        raise refused(located(path, text, faults))
    given = [{name: getattr(node, name) for name in NodeTable.__slots__} for node in track.node]
    nodes = tuple(Node(language=track.language, track=track.id, **fields) for fields in given)
    return Track(track.id, track.title, track.language, nodes)


def parse_tags(path: str, text: str) -> tuple[Tag, ...]:
    """Read the tag list; `path` is used in messages only."""
    return document(TagTable, path, text).misconception


def parse_exercise(folder: str, files: Mapping[str, str]) -> Exercise:
    """Read one exercise folder.

    `folder` is `language/NODE-slug`, which gives language, node and the exercise's id; `files`
    maps every path in it, relative and with `/`, to its text. DocumentError lists every fault.
    """
    name = _FOLDER_NAME.fullmatch(folder)
    problems = [] if name else [Problem(folder, "expected a folder named language/NODE-slug")]
    places = _places(folder, files, problems)
    sections = _lesson(folder, places, problems)
    manifest = _manifest(folder, files, problems)
    if manifest is not None:
        faults = [*_manifest_faults(manifest), *_unit_faults(manifest.unit, places, sections)]
        faults += _hint_faults(manifest)
        faults += _answer_faults("wrong", manifest.wrong, places)
        faults += _answer_faults("bypass", manifest.bypass, places)
        faults += _bypass_faults(manifest)
        faults += _right_faults(places)
        problems += located(f"{folder}/{MANIFEST}", files[MANIFEST], faults)
    if problems or name is None or manifest is None:
        raise refused(problems)
    return Exercise(
        id=folder,
        title=manifest.title,
        language=name["language"],
        node=name["node"],
        depth=manifest.depth,
        difficulty=manifest.difficulty,
        description=manifest.description,
        units=manifest.units,
        starter=places["starter"],
        tests=places["tests"],
        solution=places["solution"],
        wrong=tuple(WrongAnswer(w.tag, w.why, places[w.place]) for w in manifest.wrong),
        sections=sections,
        code_hints=manifest.code_hint,
        starter_builds=manifest.starter_builds,
        kind=manifest.kind,
        bypasses=tuple(Bypass(b.unit, b.why, places[b.place]) for b in manifest.bypass),
        right=tuple(found for place, found in places.items() if place.startswith("right/")),
        after=files.get(AFTER, "").strip(),
        project=project_named_in(folder, files[PROJECT]) if PROJECT in files else "",
        origin=manifest.origin,
    )


def _manifest(folder: str, files: Mapping[str, str], problems: list[Problem]) -> Manifest | None:
    path = f"{folder}/{MANIFEST}"
    if MANIFEST not in files:
        problems.append(Problem(path, "missing file"))
        return None
    try:
        return document(Manifest, path, files[MANIFEST])
    except DocumentError as error:
        problems += error.problems
        return None


def _places(folder: str, files: Mapping[str, str], problems: list[Problem]) -> _Places:
    places: _Places = dict.fromkeys(_FOLDERS, ())
    for path in sorted(files):
        top, _, rest = path.partition("/")
        answer, _, below = rest.partition("/")
        if fault := _path_fault(path):
            problems.append(Problem(f"{folder}/{path}", fault))
        elif top in _ANSWERS and below:
            place = f"{top}/{answer}"
            places[place] = (*places.get(place, ()), SourceFile(below, files[path]))
        elif top in _FOLDERS and rest:
            places[top] = (*places[top], SourceFile(rest, files[path]))
        elif path not in (MANIFEST, AFTER, PROJECT):
            problems.append(Problem(f"{folder}/{path}", "no part of an exercise"))
    for place, found in places.items():
        if not found:
            problems.append(Problem(f"{folder}/{place}", "missing folder, or no file in it"))
    return places


def _path_fault(path: str) -> str:
    if "\\" in path or path.startswith("/") or re.match(r"[A-Za-z]:", path):
        return "paths are relative and use /"
    if {"", ".", ".."} & set(path.split("/")):
        return "a path may not leave its folder"
    return ""


def _lesson(folder: str, places: _Places, problems: list[Problem]) -> tuple[LessonSection, ...]:
    sections: list[LessonSection] = []
    for file in places["lesson"]:
        path = f"{folder}/lesson/{file.path}"
        name = _LESSON_NAME.fullmatch(file.path)
        if name is None or name["type"] not in get_args(SectionType):
            types = ", ".join(get_args(SectionType))
            problems.append(Problem(path, f"expected NN-TYPE.md or NN-TYPE-slug.md, TYPE: {types}"))
            continue
        heading, _, body = file.content.partition("\n")
        title = heading.removeprefix("# ").strip()
        if not heading.startswith("# ") or not title:
            problems.append(Problem(path, "the first line must be `# Title`", 1))
        if not body.strip():
            problems.append(Problem(path, "a section needs text below its title", 1))
        if title in (section.title for section in sections):
            problems.append(Problem(path, f"a second section titled {title!r}", 1))
        sections.append(LessonSection(title, cast(SectionType, name["type"]), body.strip() + "\n"))
    if sections and sections[-1].type != "bridge":
        problems.append(Problem(f"{folder}/lesson", "the last section must be the bridge"))
    return tuple(sections)


def _manifest_faults(manifest: Manifest) -> list[tuple[str, str]]:
    faults = blank(("title", manifest.title), ("description", manifest.description))
    if len(manifest.description) > MAX_DESCRIPTION:
        faults.append(("description", f"expected at most {MAX_DESCRIPTION} characters"))
    if not manifest.unit:
        faults.append(("unit", "an exercise needs at least one [[unit]]"))
    return faults


def _unit_faults(
    units: tuple[Unit, ...], places: _Places, sections: tuple[LessonSection, ...]
) -> Iterator[tuple[str, str]]:
    sources = {file.path for file in places["starter"]}
    ids: set[str] = set()
    owners: dict[str, str] = {}
    for index, unit in enumerate(units):
        key = f"unit[{index}]"
        yield from blank((f"{key}.principle", unit.principle), (f"{key}.symbol", unit.symbol))
        if not _UNIT_ID.fullmatch(unit.id):
            yield f"{key}.id", f"expected ex-1 to ex-99, got {unit.id!r}"
        if unit.id in ids:
            yield f"{key}.id", f"{unit.id} names another unit already"
        if unit.file not in sources:
            yield f"{key}.file", _path_fault(unit.file) or f"no file starter/{unit.file}"
        if unit.section not in (section.title for section in sections):
            yield f"{key}.section", f"no lesson section is titled {unit.section!r}"
        if not unit.tests:
            yield f"{key}.tests", "a unit needs at least one test"
        for test in unit.tests:
            if owners.setdefault(test, key) != key or unit.tests.count(test) > 1:
                yield f"{key}.tests", f"{test} is named twice; a test belongs to one unit"
        ids.add(unit.id)


def _hint_faults(manifest: Manifest) -> Iterator[tuple[str, str]]:
    """Authors write three hints; what a model wrote has none, they come when a learner asks."""
    for index, unit in enumerate(manifest.unit):
        three = len(unit.hints) == 3 and all(hint.strip() for hint in unit.hints)
        if not three and (unit.hints or not manifest.origin):
            yield f"unit[{index}].hints", "expected exactly three hints: L1, L2, L3"


def _answer_faults(
    kind: str, answers: Sequence[WrongTable | BypassTable], places: _Places
) -> Iterator[tuple[str, str]]:
    """What is wrong with the [[wrong]] or [[bypass]] entries and their folders."""
    if kind == "wrong" and not 1 <= len(answers) <= MAX_WRONG:
        yield (
            "wrong",
            f"expected one to {MAX_WRONG} answers that the tests reject, got {len(answers)}",
        )
    named: set[str] = set()
    for index, answer in enumerate(answers):
        key, place = f"{kind}[{index}]", answer.place
        yield from blank((f"{key}.why", answer.why))
        if isinstance(answer, WrongTable):
            yield from blank((f"{key}.tag", answer.tag))
        if place not in places:
            yield f"{key}.dir", _path_fault(place) or f"missing folder {place}, or no file in it"
        if place in named:
            yield f"{key}.dir", f"{place} is named twice"
        yield from ((f"{key}.dir", fault) for fault in _strangers(place, places))
        named.add(place)
    for place in sorted(places.keys() - named):
        if place.startswith(f"{kind}/"):
            yield kind, f"{place} has no [[{kind}]] entry"


def _bypass_faults(manifest: Manifest) -> Iterator[tuple[str, str]]:
    ids = {unit.id for unit in manifest.unit}
    for index, answer in enumerate(manifest.bypass):
        if answer.unit not in ids:
            yield f"bypass[{index}].unit", f"no unit is called {answer.unit!r}"


def _right_faults(places: _Places) -> Iterator[tuple[str, str]]:
    for place in places:
        if place.startswith("right/"):
            yield from (("right", fault) for fault in _strangers(place, places))


def _strangers(place: str, places: _Places) -> Iterator[str]:
    """Files of an answer that would replace no source file."""
    replaceable = {file.path for file in (*places["starter"], *places["solution"])}
    for file in places.get(place, ()):
        if file.path not in replaceable:
            yield f"{place}/{file.path} replaces no source file"
