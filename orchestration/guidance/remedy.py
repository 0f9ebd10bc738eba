"""Knows what is different about an exercise that begins as a remedy: a bridge before it, or a repeat
with its first hints laid into the starter."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from dataclasses import dataclass, replace

from curriculum.learner.remedies import due_remedy
from orchestration.desk import Desk
from schemas.content import Exercise, Files, LessonSection, Node, SourceFile, Tag, Unit
from schemas.learner import Remediation, RemedyAction
from schemas.session import StoredExercise

from .beliefs import tracker_for

WIDTH = 88
"""Characters of a comment line."""
TITLES: Mapping[RemedyAction, str] = {
    "bridge_lesson": "Bridge",
    "repeat_with_scaffold": "Once more, with scaffold",
}


def remedy_at(desk: Desk, language: str, node: str) -> Remediation | None:
    """The remedy that is due at a node now, or None."""
    tracker, learner = tracker_for(desk, language), desk.memory.learner()
    return due_remedy(tracker, learner, node, desk.clock.now(), desk.settings.learning)


@dataclass(frozen=True, slots=True)
class Remedied:
    """A proved exercise made into a remedy. `before` is what to read first, in Markdown;
    `hint_level` is 1 when the starter holds the first hints, which then count as used."""

    stored: StoredExercise
    before: str = ""
    hint_level: int = 0


def remedied(desk: Desk, stored: StoredExercise, remedy: Remediation | None) -> Remedied:
    """The exercise as the remedy wants it; as it is if there is none.

    Only comments and lesson text change, so the proof still holds.
    """
    if remedy is None:
        return Remedied(stored)
    exercise = stored.exercise
    first = LessonSection(TITLES[remedy.action], "bridge", _explanation(desk, exercise, remedy))
    pitfalls = tuple(item for item in exercise.sections if item.type == "pitfalls")
    rest = tuple(item for item in exercise.sections if item not in pitfalls)
    lesson = replace(exercise, sections=(first, *pitfalls, *rest))
    before = "\n\n".join(item.content.strip() for item in (first, *pitfalls))
    if remedy.action == "bridge_lesson":
        return Remedied(replace(stored, exercise=lesson), before)
    comment = desk.language(exercise.language).comment
    helped = replace(lesson, starter=with_hints(exercise.starter, exercise.units, comment))
    given = any(unit.hints for unit in exercise.units)
    return Remedied(replace(stored, exercise=helped), before, int(given))


def with_hints(starter: Files, units: tuple[Unit, ...], comment: str) -> Files:
    """The starter with each unit's first hint, or its principle, as comments atop its file."""
    return tuple(_with_hints(item, units, comment) for item in starter)


def _with_hints(file: SourceFile, units: tuple[Unit, ...], comment: str) -> SourceFile:
    mine = [unit for unit in units if unit.file == file.path]
    if not mine:
        return file
    lines: list[str] = []
    for unit in mine:
        words = unit.hints[0] if unit.hints else unit.principle
        text = f"{unit.symbol}: {' '.join(words.split())}"
        lines += textwrap.wrap(text, WIDTH, subsequent_indent="  ", break_long_words=False)
    head = "".join(f"{comment} {text}\n" for text in lines)
    return SourceFile(file.path, f"{head}\n{file.content}")


def _explanation(desk: Desk, exercise: Exercise, remedy: Remediation) -> str:
    """What was seen, the words of its tag, and where it is taught."""
    if not remedy.tag:
        return (
            f"{remedy.count} tries on this node went badly. Take it slowly: one function, its "
            "tests, then the next. The starter says where to begin."
        )
    runs = ", ".join(f"`{item}`" for item in remedy.attempts)
    seen = f"The same mistake showed in {remedy.count} runs of this node: {runs}."
    known = desk.curriculum.tag(remedy.tag)
    if known is None:
        return seen
    home = _home_of(known, desk.curriculum.nodes(exercise.language))
    taught = f"\n\nIt is taught in {home.id} {home.title}." if home else ""
    return f"{seen}\n\n{known.remediation}{taught if home and home.id != exercise.node else ''}"


def _home_of(tag: Tag, nodes: tuple[Node, ...]) -> Node | None:
    """The node of a language in which the belief is taught away; a tag of any language names one
    for each."""
    named = tag.node.split("|")
    return next((node for node in nodes if node.id in named), None)
