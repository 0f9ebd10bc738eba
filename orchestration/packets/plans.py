"""Shows each stage of a setup the part of the plan that it works from, and nothing twice."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from schemas.content import Exercise
from schemas.exchange.packet import ScaffoldContext

from .session import scaffold_view

if TYPE_CHECKING:
    from schemas.exchange.stages import ScaffoldReply


def starter_plan(exercise: Exercise, scaffold: ScaffoldReply) -> ScaffoldContext:
    """Whole units, since the orientation comments name their sections and tests."""
    return _planned(
        scaffold_view(exercise),
        (f"{item.unit_id}: {item.intent}" for item in scaffold.starter_plan.file_intents),
    )


def test_plan(exercise: Exercise, scaffold: ScaffoldReply) -> ScaffoldContext:
    """What each stub is to do, then one line a case: the rest stands in the code."""
    stubs = (
        f"{item.unit_id} {item.symbol}: {item.intent}"
        for item in scaffold.starter_plan.file_intents
    )
    cases = (
        f"{item.unit_id} {item.test_name} ({item.kind}): {item.intent}"
        for item in scaffold.test_plan.case_intents
    )
    view = _units_with(scaffold_view(exercise), section="", tests=())
    return _planned(view, (*stubs, *cases))


def solution_plan(exercise: Exercise, scaffold: ScaffoldReply) -> ScaffoldContext:
    """What each stub is to do, and one line a case: the tests themselves are not shown."""
    return test_plan(exercise, scaffold)


def lesson_plan(exercise: Exercise, scaffold: ScaffoldReply) -> ScaffoldContext:
    """Units without what the summaries of the code and the section lines say."""
    return _planned(
        _units_with(scaffold_view(exercise), section="", tests=()),
        (
            f'{item.unit_id} {item.type} "{item.title}": {item.intent}'
            for item in scaffold.lesson_plan.section_intents
        ),
    )


def _planned(view: ScaffoldContext, lines: Iterable[str]) -> ScaffoldContext:
    return view.model_copy(update={"intents": "\n".join(lines)})


def _units_with(view: ScaffoldContext, **changed: object) -> ScaffoldContext:
    units = tuple(unit.model_copy(update=changed) for unit in view.units)
    return view.model_copy(update={"units": units})
