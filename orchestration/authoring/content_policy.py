"""Holds an exercise folder to the rules that a stage's replies are held to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from orchestration.desk import Desk
from orchestration.policy import PolicyContext, violations
from orchestration.proof.findings import Finding
from schemas.content import Exercise, Node

if TYPE_CHECKING:
    from schemas.exchange.stages import Reply


def about_policy(desk: Desk, exercise: Exercise, node: Node) -> Iterator[Finding]:
    """One finding a broken rule, with the place it is broken in.

    Whether hints give the solution away is asked by the proof, for exercises of every source.
    """
    context = PolicyContext(
        language=desk.language(exercise.language),
        node=node,
        starter=exercise.starter,
        allowed_tags=tuple(tag.id for tag in desk.curriculum.tags(exercise.language)),
    )
    for place, reply, seen in _replies(exercise, context):
        for broken in violations(reply.stage, reply, seen):
            yield Finding("policy", f"{place} breaks {broken.rule}: {broken.message}")


def _replies(
    exercise: Exercise, context: PolicyContext
) -> Iterator[tuple[str, Reply, PolicyContext]]:
    """Every part as the stage that would have written it, and what its rules may look at.

    Made without validation: the folder's own parser has its own limits and words.
    """
    from schemas.exchange.stages import LessonSectionReply, StarterSection, TestSection

    for item in exercise.starter:
        part = StarterSection.model_construct(file_path=item.path, content=item.content)
        yield f"starter/{item.path}", part, replace(context, starter=())
    for item in exercise.tests:
        test = TestSection.model_construct(file_path=item.path, content=item.content)
        yield f"tests/{item.path}", test, context
    yield "solution or a wrong answer", _solution(exercise), context
    for section in exercise.sections:
        lesson = LessonSectionReply.model_construct(
            section_title=section.title, content=section.content
        )
        yield f"lesson {section.title!r}", lesson, replace(context, solution=exercise.solution)
    yield from _hints(exercise, context)


def _solution(exercise: Exercise) -> Reply:
    from schemas.exchange.stages import SolutionFile, SolutionReply, WrongAnswerReply

    files = tuple(
        SolutionFile.model_construct(file_path=item.path, content=item.content)
        for item in exercise.solution
    )
    wrong = tuple(
        WrongAnswerReply.model_construct(
            tag=answer.tag, file_path=item.path, content=item.content, why=answer.why
        )
        for answer in exercise.wrong
        for item in answer.files
    )
    return SolutionReply.model_construct(files=files, wrong_answers=wrong)


def _hints(
    exercise: Exercise, context: PolicyContext
) -> Iterator[tuple[str, Reply, PolicyContext]]:
    from schemas.exchange.stages import CurrentHint, HintPack

    for unit in exercise.units:
        for level, text in enumerate(unit.hints, 1):
            hint = HintPack.model_construct(
                hint_level=level,
                dominant_tag="",
                allowed_reveal=("idea", "place", "step")[min(level, 3) - 1],
                current_hint=CurrentHint.model_construct(text=text),
                full_solution_provided=False,
                revealed_solution="",
            )
            yield f"hint {level} of {unit.id}", hint, replace(context, hint_level=level)
