"""Knows how an exercise of ours is written down for people who teach with other tools."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import PurePosixPath

from schemas.content import Exercise, Files, SourceFile
from schemas.settings import LanguageSettings

TARGETS = ("exercism", "rustlings", "plain")
_IN_ONE_FOLDER = ("rustlings",)
"""Targets whose exercises stand in one folder, below a file that lists them."""
_CRATE = re.compile(r"\buse\s+exercise(?=::)")
_FLAT_TESTS = re.compile(r"^test_(?P<name>.+)$")


@dataclass(frozen=True, slots=True)
class Unfit(Exception):
    """An exercise that a layout has no place for, and why."""

    why: str


def placed(folder: str, files: Files) -> Iterator[SourceFile]:
    """The files below `folder`."""
    for item in files:
        yield SourceFile((PurePosixPath(folder) / item.path).as_posix(), item.content)


def exported(
    exercise: Exercise, settings: LanguageSettings, template: Files, lesson: str, target: str
) -> Files:
    """The exercise's folder in a layout of TARGETS; Unfit if it does not fit into that.

    `settings` are those of its own layout, `template` the build files laid under it, `lesson` its
    LESSON.md.
    """
    return _WRITE[target](exercise, settings, template, lesson)


def _plain(exercise: Exercise, settings: LanguageSettings, template: Files, lesson: str) -> Files:
    """Our own layout, or the one that the exercise was imported with, with the reference beside it."""
    return (
        *template,
        *placed(settings.source_dir, exercise.starter),
        *placed(settings.tests_dir, exercise.tests),
        *placed("solution", exercise.solution),
        SourceFile("LESSON.md", lesson),
    )


def _exercism(
    exercise: Exercise, settings: LanguageSettings, template: Files, lesson: str
) -> Files:
    """Stub, tests and build files where the site's own tools look, texts in .docs, the rest in .meta."""
    if exercise.layout is None and settings.test_folders:
        # There the tests stand beside the module that they import.
        exercise = replace(exercise, tests=tuple(_flat_names(exercise.tests)))
        settings = replace(settings, source_dir=".", tests_dir=".")
        template = ()
    stubs = tuple(placed(settings.source_dir, exercise.starter))
    tests = tuple(placed(settings.tests_dir, exercise.tests))
    examples = tuple(placed(".meta/example", exercise.solution))
    judges = [item.path for item in tests if not item.path.endswith((".toml", ".ini", ".h"))]
    config = {
        "authors": [],
        "files": {
            "solution": [item.path for item in stubs],
            "test": judges,
            "example": [item.path for item in examples],
        },
        "blurb": exercise.description.strip().split("\n\n")[0][:350],
        "source": exercise.origin or "learnshell",
    }
    return (
        *template,
        *stubs,
        *tests,
        *examples,
        SourceFile(".meta/config.json", json.dumps(config, indent=2) + "\n"),
        SourceFile(".docs/introduction.md", _texts(exercise, "Introduction", last=False)),
        SourceFile(".docs/instructions.md", f"# Instructions\n\n{exercise.description.strip()}\n"),
        SourceFile(".docs/hints.md", _hints(exercise)),
    )


def _flat_names(tests: Files) -> Iterator[SourceFile]:
    for item in tests:
        name = PurePosixPath(item.path)
        found = _FLAT_TESTS.match(name.stem)
        flat = f"{found['name']}_test{name.suffix}" if found else name.name
        yield SourceFile(flat, item.content)


def _texts(exercise: Exercise, title: str, *, last: bool) -> str:
    sections = exercise.sections if last else exercise.sections[:-1] or exercise.sections
    body = "\n\n".join(f"## {item.title}\n\n{item.content.strip()}" for item in sections)
    return f"# {title}\n\n{body}\n"


def _hints(exercise: Exercise) -> str:
    """Hints by task, as many headings as there are units."""
    tasks = [
        f"## {number}. {unit.principle.rstrip('.')}\n\n"
        + "\n".join(f"- {' '.join(hint.split())}" for hint in unit.hints)
        for number, unit in enumerate(exercise.units, 1)
        if unit.hints
    ]
    return "# Hints\n\n" + "\n\n".join(tasks) + "\n"


def _rustlings(
    exercise: Exercise, settings: LanguageSettings, template: Files, lesson: str
) -> Files:
    """One file with its tests inside, and the same solved; info.toml is written over all of them."""
    name = name_of(exercise)
    if exercise.layout is not None or exercise.language != "rust":
        raise Unfit("only exercises of ours in Rust are single files with tests inside")
    solved = {item.path: item for item in exercise.solution}
    if len(exercise.starter) != 1 or len(exercise.tests) != 1:
        raise Unfit("it has more than one file, or more than one file of tests")
    (stub,), (tests,) = exercise.starter, exercise.tests
    folder = f"{exercise.node}"
    return (
        SourceFile(f"exercises/{folder}/{name}.rs", _joined(stub.content, tests.content)),
        SourceFile(
            f"solutions/{folder}/{name}.rs",
            _joined(solved.get(stub.path, stub).content, tests.content),
        ),
        SourceFile(f"exercises/{folder}/README.md", lesson),
    )


def _joined(code: str, tests: str) -> str:
    """A program with the code and its tests in a module of their own."""
    inner = _CRATE.sub("use super", tests).rstrip("\n")
    main = "" if re.search(r"^(?:pub )?fn main\(", code, re.MULTILINE) else "\nfn main() {}\n"
    body = "\n".join(f"    {line}" if line.strip() else line for line in inner.split("\n"))
    code = f"#![allow(dead_code)]\n{code}" if not code.lstrip().startswith("#!") else code
    return f"{code.rstrip()}\n{main}\n#[cfg(test)]\nmod tests {{\n{body}\n}}\n"


def name_of(exercise: Exercise) -> str:
    """What the exercise's file or folder is called: the slug of its id."""
    return exercise.id.rpartition("/")[2].partition("-")[2].replace("-", "_") or "exercise"


def gathered(target: str, made: tuple[tuple[Exercise, Files], ...]) -> Files:
    """The exported exercises as one folder: each in a folder of its own, or all below a list."""
    if target in _IN_ONE_FOLDER:
        files = tuple(item for _exercise, files in made for item in files)
        return (*files, *_info(tuple(exercise for exercise, _files in made)))
    return tuple(item for exercise, files in made for item in placed(name_of(exercise), files))


def _info(exercises: tuple[Exercise, ...]) -> Files:
    """info.toml and the manifest over exported single files."""
    entries = "".join(
        f'\n[[exercises]]\nname = "{name_of(item)}"\ndir = "{item.node}"\ntest = true\n'
        f"hint = {json.dumps(chr(10).join(hint for unit in item.units for hint in unit.hints[:1]))}\n"
        for item in exercises
    )
    bins = "".join(
        f'  {{ name = "{name_of(item)}", path = "exercises/{item.node}/{name_of(item)}.rs" }},\n'
        for item in exercises
    )
    return (
        SourceFile("info.toml", f"format_version = 1\n{entries}"),
        SourceFile(
            "Cargo.toml",
            f'bin = [\n{bins}]\n\n[package]\nname = "exercises"\nedition = "2021"\npublish = false\n',
        ),
    )


_WRITE: dict[str, Callable[[Exercise, LanguageSettings, Files, str], Files]] = {
    "exercism": _exercism,
    "rustlings": _rustlings,
    "plain": _plain,
}
