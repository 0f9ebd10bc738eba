"""Knows how an exercise is written down as a folder of the bank; parse reads it back."""

from __future__ import annotations

import hashlib
import json
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator

from schemas.content import Exercise, Files, LessonSection, SourceFile, Unit

from .parse import AFTER, MANIFEST

_SLUG_CHARS = 40


def slug_of(title: str) -> str:
    """Lower-case words of ASCII letters and digits, joined by hyphens; `exercise` if there are none."""
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode().lower()
    words = re.findall(r"[a-z0-9]+", plain)
    return "-".join(words)[:_SLUG_CHARS].strip("-") or "exercise"


def digest_of(files: Files) -> str:
    """sha256 over the paths and contents of a folder, in path order."""
    text = json.dumps(sorted((item.path, item.content) for item in files))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def folder_of(exercise: Exercise) -> tuple[str, Files]:
    """`language/NODE-slug-DIGEST`, named by what is in it, and its files."""
    files = tuple(_files(exercise))
    name = f"{exercise.node}-{slug_of(exercise.title)}-{digest_of(files)[:10]}"
    return f"{exercise.language}/{name}", files


def _files(exercise: Exercise) -> Iterator[SourceFile]:
    wrong = _places([answer.tag for answer in exercise.wrong])
    bypasses = _places([answer.unit for answer in exercise.bypasses])
    yield SourceFile(MANIFEST, _manifest(exercise, wrong, bypasses))
    yield from _below("starter", exercise.starter)
    yield from _below("tests", exercise.tests)
    yield from _below("solution", exercise.solution)
    for place, answer in zip(wrong, exercise.wrong, strict=True):
        yield from _below(f"wrong/{place}", answer.files)
    for place, bypass in zip(bypasses, exercise.bypasses, strict=True):
        yield from _below(f"bypass/{place}", bypass.files)
    for number, files in enumerate(exercise.right, 1):
        yield from _below(f"right/{number}", files)
    for number, section in enumerate(exercise.sections, 1):
        yield SourceFile(f"lesson/{_lesson_name(number, section)}", _lesson_text(section))
    if exercise.after:
        yield SourceFile(AFTER, exercise.after + "\n")


def _below(folder: str, files: Files) -> Iterator[SourceFile]:
    for item in files:
        yield SourceFile(f"{folder}/{item.path}", item.content)


def _places(names: list[str]) -> list[str]:
    """A folder for each: the name, and `~2` and so on where it comes again."""
    seen: Counter[str] = Counter()
    places = []
    for name in names:
        seen[name] += 1
        places.append(name if seen[name] == 1 else f"{name}~{seen[name]}")
    return places


def _lesson_name(number: int, section: LessonSection) -> str:
    return f"{number:02d}-{section.type}-{slug_of(section.title)}.md"


def _lesson_text(section: LessonSection) -> str:
    return f"# {section.title}\n\n{section.content.strip()}\n"


def _manifest(exercise: Exercise, wrong: list[str], bypasses: list[str]) -> str:
    """`exercise.toml`. Texts are basic strings: TOML's escapes are those of JSON, but for DEL."""
    lines = [
        f"title = {_text(exercise.title)}",
        f"depth = {_text(exercise.depth)}",
        f"difficulty = {float(exercise.difficulty)!r}",
        f"description = {_text(exercise.description)}",
    ]
    if not exercise.starter_builds:
        lines.append("starter_builds = false")
    if exercise.kind != "write":
        lines.append(f"kind = {_text(exercise.kind)}")
    if exercise.origin:
        lines.append(f"origin = {_text(exercise.origin)}")
    for unit in exercise.units:
        lines += ["", "[[unit]]", *_unit(unit)]
    for place, answer in zip(wrong, exercise.wrong, strict=True):
        lines += ["", "[[wrong]]", f"tag = {_text(answer.tag)}", f"why = {_text(answer.why)}"]
        lines += [f"dir = {_text(place)}"] if place != answer.tag else []
    for place, bypass in zip(bypasses, exercise.bypasses, strict=True):
        lines += ["", "[[bypass]]", f"unit = {_text(bypass.unit)}", f"why = {_text(bypass.why)}"]
        lines += [f"dir = {_text(place)}"] if place != bypass.unit else []
    for hint in exercise.code_hints:
        lines += ["", "[[code_hint]]", f"code = {_text(hint.code)}", f"text = {_text(hint.text)}"]
    return "\n".join(lines) + "\n"


def _unit(unit: Unit) -> Iterator[str]:
    yield f"id = {_text(unit.id)}"
    yield f"principle = {_text(unit.principle)}"
    yield f"file = {_text(unit.file)}"
    yield f"symbol = {_text(unit.symbol)}"
    yield f"section = {_text(unit.section)}"
    yield f"tests = [{', '.join(map(_text, unit.tests))}]"
    if unit.hints:
        yield f"hints = [{', '.join(map(_text, unit.hints))}]"


def _text(value: str) -> str:
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
