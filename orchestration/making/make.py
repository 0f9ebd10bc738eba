"""Makes an exercise from a plan to a lesson: what waits for nothing else runs beside the rest."""

from __future__ import annotations

import threading
from dataclasses import dataclass, replace

from orchestration.policy import violations
from orchestration.progress import LessonWritten, PlanWritten, StageProgress
from orchestration.proof.assembly import draft_exercise, joined, with_lesson
from schemas.exchange.stages import (
    LessonSectionReply,
    ScaffoldReply,
)
from schemas.session import StoredExercise

from .blind import blind_answer, read_again, weigher
from .draft import Draft
from .expand import expand
from .lane import beside
from .repair import proved
from .setup import Setup
from .setup_stages import (
    ask_lesson,
    ask_scaffold,
    ask_solution,
    ask_starter,
    ask_test,
    kept_lesson,
    lesson_context,
)

Lesson = tuple[LessonSectionReply, ...]


@dataclass(frozen=True, slots=True)
class Made:
    """A proved exercise; `missing` counts the planned sections that its lesson has not yet."""

    stored: StoredExercise
    missing: int = 0


def make_exercise(setup: Setup, *, lesson_later: bool = False) -> Made:
    """Plan and starter; tests, and beside them the solution; the proof, and beside it the lesson.

    The solution is written without a look at the tests, so that the two are independent readings of
    the plan. With `lesson_later` no section is asked for: the lesson is what is kept of it.
    """
    scaffold = _planned(setup)
    starter = expand(
        "starter",
        setup.caps.starter,
        lambda done, focus: ask_starter(setup, scaffold, done, focus),
        setup.desk.report,
    )
    stop = threading.Event()
    with beside(setup.desk, stop, apart=setup.in_parallel) as lane:
        other = replace(setup, tally=setup.tally.lane(), stop=stop) if setup.in_parallel else setup
        solution = lane.begin(lambda: ask_solution(other, scaffold, starter))
        tests = expand(
            "test",
            setup.caps.test,
            lambda done, focus: ask_test(setup, scaffold, starter, done, focus),
            setup.desk.report,
        )
        written = Draft(scaffold, starter, tests, solution.result())
        blind = lane.begin(lambda: blind_answer(other, written))
        lesson = lane.begin(lambda: _lesson(other, written, (), lesson_later))
        draft, stored = read_again(
            setup, *proved(setup, written, weigher(setup, blind.result)), blind.result()
        )
        setup.keeping.proved()
        sections = _held(setup, draft, lesson.result(), lesson_later)
    made = replace(stored, exercise=with_lesson(stored.exercise, sections))
    return Made(made, _missing(scaffold, sections) if lesson_later else 0)


def _missing(scaffold: ScaffoldReply, lesson: Lesson) -> int:
    """How many sections are still to come, by the plan; a writer may need more than are planned."""
    if lesson and lesson[-1].is_complete:
        return 0
    return max(1, len(scaffold.lesson_plan.section_intents) - len(lesson))


def _planned(setup: Setup) -> ScaffoldReply:
    scaffold = ask_scaffold(setup)
    stubs = scaffold.starter_plan.file_intents
    sections = scaffold.lesson_plan.section_intents
    setup.keeping.planned(scaffold.title, 3 + len(stubs) + len(sections))
    setup.desk.report(StageProgress("scaffold", "done", note=f"{len(stubs)} stubs"))
    units = draft_exercise(scaffold, setup.node.language, setup.node).units
    setup.desk.report(
        PlanWritten(
            scaffold.title,
            scaffold.exercise_description,
            tuple((unit.symbol, unit.principle) for unit in units),
        )
    )
    return scaffold


def _lesson(setup: Setup, draft: Draft, before: Lesson, lesson_later: bool) -> Lesson:
    """The lesson after the sections `before`."""
    if lesson_later:
        return kept_lesson(setup, draft)

    def ask(done: Lesson, focus: str) -> LessonSectionReply:
        whole = (*before, *done)
        section = ask_lesson(setup, draft, whole, focus or (whole[-1].next_focus if whole else ""))
        setup.desk.report(LessonWritten(section.section_title, section.content))
        return section

    return (*before, *expand("lesson", setup.caps.lesson - len(before), ask, setup.desk.report))


def _held(setup: Setup, draft: Draft, lesson: Lesson, lesson_later: bool) -> Lesson:
    """The lesson with what it must not say of the solution as the proof left it; from the first
    section that does not hold any more it is written anew."""
    context = lesson_context(setup, joined(draft.starter), draft.solution_files)
    for place, section in enumerate(lesson):
        if violations("lesson-expand", section, context):
            setup.keeping.forget_from(f"lesson-expand:0:{place + 1}")
            return _lesson(setup, draft, lesson[:place], lesson_later)
    return lesson
