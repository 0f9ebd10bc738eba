"""The stage calls of a setup: what each asks for, what it may see, and the rules it is held to."""

from __future__ import annotations

from dataclasses import replace

from orchestration.packets.build import Call
from orchestration.packets.plans import lesson_plan, solution_plan, starter_plan, test_plan
from orchestration.packets.section_views import (
    loop_views,
    section_views,
    summaries,
    without_comments,
)
from orchestration.policy import PolicyContext
from orchestration.progress import StageProgress
from orchestration.proof.assembly import draft_exercise, joined
from schemas.content import Exercise, Files
from schemas.exchange.stages import (
    LessonSectionReply,
    ScaffoldReply,
    SolutionReply,
    StarterSection,
    TestSection,
)

from .draft import Draft
from .keeping import key_of
from .setup import Mending, Setup, call_of, had, kept_reply, policy_of


def ask_scaffold(setup: Setup) -> ScaffoldReply:
    """The master plan."""
    setup.desk.report(StageProgress("scaffold", "running"))
    return had(
        setup, ScaffoldReply, call_of(setup, "scaffold", "plan one exercise"), policy_of(setup)
    )


def ask_starter(
    setup: Setup,
    scaffold: ScaffoldReply,
    done: tuple[StarterSection, ...],
    focus: str,
    mending: Mending | None = None,
) -> StarterSection:
    """The next piece of starter code."""
    others = mending.others if mending else ()
    call = replace(
        call_of(setup, "starter-expand", "write the next section of the starter", mending),
        scaffold=starter_plan(_draft(setup, scaffold), scaffold),
        prior=section_views(others),
        current=loop_views(done),
        focus=focus,
        iteration=len(done) + 1,
        cap=setup.caps.starter,
    )
    solution = mending.solution if mending else ()
    context = policy_of(setup, starter=joined(done), solution=solution)
    return had(setup, StarterSection, call, context)


def ask_test(
    setup: Setup,
    scaffold: ScaffoldReply,
    starter: tuple[StarterSection, ...],
    done: tuple[TestSection, ...],
    focus: str,
    mending: Mending | None = None,
) -> TestSection:
    """The next tests; the writer sees the code of the starter that they must compile against."""
    code = without_comments(starter, setup.desk.language(setup.node.language).comment)
    call = replace(
        call_of(setup, "test-expand", "write the next section of the tests", mending),
        scaffold=test_plan(_draft(setup, scaffold), scaffold),
        prior=section_views(code),
        current=loop_views(done),
        focus=focus,
        iteration=len(done) + 1,
        cap=setup.caps.test,
    )
    return had(setup, TestSection, call, policy_of(setup, starter=joined(starter)))


def ask_solution(
    setup: Setup,
    scaffold: ScaffoldReply,
    starter: tuple[StarterSection, ...],
    tests: tuple[TestSection, ...] = (),
    mending: Mending | None = None,
) -> SolutionReply:
    """The hidden reference and the wrong answers that the tests must reject. Its writer sees the
    tests only where it has something to mend."""
    call = replace(
        call_of(setup, "solution", "write the reference solution and wrong answers", mending),
        scaffold=solution_plan(_draft(setup, scaffold), scaffold),
        prior=section_views((*starter, *tests)),
    )
    return had(setup, SolutionReply, call, policy_of(setup, starter=joined(starter)))


def ask_lesson(
    setup: Setup, draft: Draft, done: tuple[LessonSectionReply, ...], focus: str
) -> LessonSectionReply:
    """The next lesson section; the writer sees a summary of the code that the lesson enables."""
    scaffold = draft.scaffold
    call = replace(
        _lesson_call(setup, len(done)),
        scaffold=lesson_plan(_draft(setup, scaffold), scaffold),
        prior=summaries(draft.written),
        current=loop_views(done),
        focus=focus,
    )
    context = lesson_context(setup, joined(draft.starter), draft.solution_files)
    return had(setup, LessonSectionReply, call, context)


def kept_lesson(setup: Setup, draft: Draft) -> tuple[LessonSectionReply, ...]:
    """The sections that are kept from before; nothing is asked."""
    context = lesson_context(setup, joined(draft.starter), draft.solution_files)
    sections: tuple[LessonSectionReply, ...] = ()
    while True:
        key = key_of(_lesson_call(setup, len(sections)))
        section = kept_reply(setup, key, "lesson-expand", context)
        if not isinstance(section, LessonSectionReply):
            return sections
        sections += (section,)


def lesson_context(setup: Setup, starter: Files, solution: Files) -> PolicyContext:
    """What no lesson may show."""
    return policy_of(setup, starter=starter, solution=solution)


def _lesson_call(setup: Setup, done: int) -> Call:
    call = call_of(setup, "lesson-expand", "write the next section of the lesson")
    return replace(call, iteration=done + 1, cap=setup.caps.lesson)


def _draft(setup: Setup, scaffold: ScaffoldReply) -> Exercise:
    return draft_exercise(scaffold, setup.node.language, setup.node)
