"""Turns accepted sections into an exercise: files, units and LESSON.md."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath

from schemas.content import (
    Exercise,
    Files,
    LessonSection,
    Node,
    SourceFile,
    Unit,
    WrongAnswer,
)
from schemas.exchange.stages import (
    LessonSectionReply,
    ScaffoldReply,
    SolutionReply,
    StarterSection,
    TestSection,
)
from schemas.reading import plain
from schemas.settings import LanguageSettings

LENGTH_DEMAND, LENGTH = 0.15, 8
"""Logits, and lines of a reference that make no difference."""

PROOF_RULES = 3
"""Raised whenever the proof asks for more, so that older certificates are not taken for new."""

_UNPROVED = ("kind", "after", "origin", "project")
"""Parts that no run depends on."""
_LATER = ("bypasses", "right", "layout")
"""Parts that older exercises do not have."""


def joined(sections: Iterable[StarterSection | TestSection]) -> Files:
    """Sections that name the same file are joined in order, a blank line between them."""
    contents: dict[str, list[str]] = {}
    for section in sections:
        contents.setdefault(section.file_path, []).append(section.content.strip("\n"))
    return tuple(SourceFile(path, "\n\n".join(parts) + "\n") for path, parts in contents.items())


def units_of(scaffold: ScaffoldReply) -> tuple[Unit, ...]:
    """The scaffold's intents, gathered by unit id in the order of the starter plan."""
    sections = {item.unit_id: item for item in reversed(scaffold.lesson_plan.section_intents)}
    stubs = {item.unit_id: item for item in reversed(scaffold.starter_plan.file_intents)}
    order = dict.fromkeys(item.unit_id for item in scaffold.starter_plan.file_intents)
    cases = scaffold.test_plan.case_intents
    return tuple(
        Unit(
            id=unit,
            principle=stubs[unit].principle,
            file=stubs[unit].file_path,
            symbol=stubs[unit].symbol,
            section=sections[unit].title,
            tests=tuple(case.test_name for case in cases if case.unit_id == unit),
        )
        for unit in order
    )


def draft_exercise(scaffold: ScaffoldReply, language: str, node: Node) -> Exercise:
    """The exercise as planned, with no files yet."""
    return Exercise(
        id=scaffold.scaffold_id,
        title=scaffold.title,
        language=language,
        node=node.id,
        depth=scaffold.depth_target,
        difficulty=node.difficulty,
        description=scaffold.exercise_description,
        units=units_of(scaffold),
        starter=(),
        tests=(),
        solution=(),
        wrong=(),
        sections=(),
    )


def with_solution(exercise: Exercise, reply: SolutionReply) -> Exercise:
    """The exercise with its hidden reference and wrong answers, and the start difficulty that the
    reference's length suggests (learning §3): its node's, and .15 logits for every eight lines over
    eight."""
    files = solution_files(reply)
    lines = sum(bool(text.strip()) for item in files for text in item.content.splitlines())
    return replace(
        exercise,
        difficulty=exercise.difficulty + LENGTH_DEMAND * (lines - LENGTH) / LENGTH,
        solution=files,
        wrong=tuple(
            WrongAnswer(item.tag, item.why, (SourceFile(item.file_path, item.content),))
            for item in reply.wrong_answers
        ),
    )


def solution_files(reply: SolutionReply) -> Files:
    """The files of the reference."""
    return tuple(SourceFile(item.file_path, item.content) for item in reply.files)


def with_lesson(exercise: Exercise, replies: Iterable[LessonSectionReply]) -> Exercise:
    """The exercise with its lesson sections."""
    return replace(
        exercise,
        sections=tuple(
            LessonSection(item.section_title, item.type, item.content) for item in replies
        ),
    )


def with_bundled_parts(exercise: Exercise, bundled: Exercise | None) -> Exercise:
    """What only the bank's authors can add: hints, answers to try, and a planned build failure."""
    if bundled is None or bundled.id != exercise.id:
        return exercise
    hints = {unit.id: unit.hints for unit in bundled.units}
    return replace(
        exercise,
        difficulty=bundled.difficulty,
        units=tuple(replace(unit, hints=hints.get(unit.id, ())) for unit in exercise.units),
        code_hints=bundled.code_hints,
        starter_builds=bundled.starter_builds,
        kind=bundled.kind,
        bypasses=bundled.bypasses,
        right=bundled.right,
        after=bundled.after,
    )


def overlaid(base: Files, over: Files) -> Files:
    """`base` with the files of `over` put in their place or added."""
    replaced = {item.path: item for item in over}
    kept = tuple(replaced.pop(item.path, item) for item in base)
    return kept + tuple(replaced.values())


def placed(folder: str, files: Files) -> Files:
    """The same files, below `folder`."""
    return tuple(
        SourceFile((PurePosixPath(folder) / item.path).as_posix(), item.content) for item in files
    )


def lesson_text(exercise: Exercise, settings: LanguageSettings, missing: int = 0) -> str:
    """LESSON.md: title, task, what to edit, then one heading per section; at the end a word about
    the sections that are `missing`."""
    stubs = "\n".join(
        f"- `{unit.symbol}` in `{PurePosixPath(settings.source_dir) / unit.file}`: {unit.principle}"
        for unit in exercise.units
    )
    head = (
        f"# {exercise.title}\n\n{exercise.description.strip()}\n\n"
        f"**You will write**\n\n{stubs}\n\n"
        "The tests fail now, on purpose: make them pass, then type `/attempt`.\n"
    )
    body = "\n".join(f"## {item.title}\n\n{item.content.strip()}\n" for item in exercise.sections)
    if missing:
        there = len(exercise.sections)
        body += (
            f"\n*This lesson is not finished: {there} of {there + missing} sections are here."
            " `/lesson` writes the rest.*\n"
        )
    return f"{head}\n{body}"


def digest_of(exercise: Exercise, toolchain: str) -> str:
    """sha256 over all that a proof depends on: the files and words, the tools that ran them, and
    the rules that were applied."""
    proved = plain(replace(exercise, sections=(), code_hints=()))
    # What an exercise does not have is left out, so that certificates made before there was such a
    # part still hold.
    given = {
        key: part
        for key, part in proved.items()
        if key not in _UNPROVED and (part or key not in _LATER)
    }
    text = json.dumps([PROOF_RULES, given, toolchain], sort_keys=True)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def files_digest(files: Files) -> str:
    """sha256 over paths and contents, in path order."""
    text = json.dumps(sorted((item.path, item.content) for item in files))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
