"""The stage calls of a setup: what each asks for, what it may see, and the rules it is held to."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TypeVar

from orchestration.desk import Desk
from orchestration.packets.build import Call, build
from orchestration.packets.plans import lesson_plan, starter_plan, test_plan
from orchestration.packets.section_views import WHOLE_SECTIONS, section_views, without_comments
from orchestration.packets.session import scaffold_view
from orchestration.policy import PolicyContext
from orchestration.progress import StageProgress
from orchestration.proof.assembly import draft_exercise, joined
from schemas.content import Depth, Exercise, Files, Node
from schemas.exchange.packet import EvidenceContext, RepairContext, Role
from schemas.exchange.stages import (
    LessonSectionReply,
    Reply,
    ScaffoldReply,
    SolutionReply,
    StarterSection,
    TestSection,
)
from schemas.learner import LearnerModel

from .stage import Tally, call_stage

R = TypeVar("R", bound=Reply)


@dataclass(frozen=True, slots=True)
class Setup:
    """What all stages of one setup share."""

    desk: Desk
    tally: Tally
    node: Node
    depth: Depth
    topic: str
    learner: LearnerModel
    exercise: str = ""


def ask_scaffold(setup: Setup) -> ScaffoldReply:
    """The master plan."""
    setup.desk.report(StageProgress("scaffold", "running"))
    return _ask(setup, ScaffoldReply, _call(setup, "scaffold", "plan one exercise"))


@dataclass(frozen=True, slots=True)
class Mending:
    """What a stage that wrote before is told when it is asked to mend its part."""

    context: RepairContext
    evidence: EvidenceContext
    others: tuple[StarterSection | TestSection, ...] = ()
    """What other stages wrote, where the stage does not see it anyway."""
    solution: Files = ()
    """What no starter may hold; never part of a packet."""


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
        _call(setup, "starter-expand", "write the next section of the starter", mending),
        scaffold=starter_plan(_draft(setup, scaffold), scaffold),
        prior=section_views(others, len(others)),
        current=section_views(done, WHOLE_SECTIONS),
        focus=focus,
        iteration=len(done) + 1,
        cap=setup.desk.settings.limits[setup.depth].starter,
    )
    solution = mending.solution if mending else ()
    return _ask(setup, StarterSection, call, starter=joined(done), solution=solution)


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
        _call(setup, "test-expand", "write the next section of the tests", mending),
        scaffold=test_plan(_draft(setup, scaffold), scaffold),
        prior=section_views(code, len(code)),
        current=section_views(done, WHOLE_SECTIONS),
        focus=focus,
        iteration=len(done) + 1,
        cap=setup.desk.settings.limits[setup.depth].test,
    )
    return _ask(setup, TestSection, call, starter=joined(starter))


def ask_solution(
    setup: Setup,
    scaffold: ScaffoldReply,
    starter: tuple[StarterSection, ...],
    tests: tuple[TestSection, ...],
    mending: Mending | None = None,
) -> SolutionReply:
    """The hidden reference and the wrong answers that the tests must reject."""
    call = replace(
        _call(setup, "solution", "write the reference solution and wrong answers", mending),
        scaffold=scaffold_view(_draft(setup, scaffold)),
        prior=section_views((*starter, *tests), len(starter) + len(tests)),
    )
    return _ask(setup, SolutionReply, call, starter=joined(starter))


def ask_lesson(
    setup: Setup,
    scaffold: ScaffoldReply,
    written: tuple[StarterSection | TestSection, ...],
    proved: Exercise,
    done: tuple[LessonSectionReply, ...],
    focus: str,
) -> LessonSectionReply:
    """The next lesson section; the writer sees summaries of the code that the lesson enables."""
    call = replace(
        _call(setup, "lesson-expand", "write the next section of the lesson"),
        scaffold=lesson_plan(_draft(setup, scaffold), scaffold),
        prior=section_views(written, 0),
        current=section_views(done, WHOLE_SECTIONS),
        focus=focus,
        iteration=len(done) + 1,
        cap=setup.desk.settings.limits[setup.depth].lesson,
    )
    return _ask(setup, LessonSectionReply, call, starter=proved.starter, solution=proved.solution)


def _call(setup: Setup, role: Role, task: str, mending: Mending | None = None) -> Call:
    call = Call(
        role=role,
        task=task,
        node=setup.node,
        depth=setup.depth,
        topic=setup.topic,
        exercise=setup.exercise,
    )
    if mending is None:
        return call
    again = f"{task} once more: mend what repair_context finds"
    return replace(call, task=again, evidence=mending.evidence, repair=mending.context)


def _draft(setup: Setup, scaffold: ScaffoldReply) -> Exercise:
    return draft_exercise(scaffold, setup.node.language, setup.node)


def _ask(
    setup: Setup, kind: type[R], call: Call, *, starter: Files = (), solution: Files = ()
) -> R:
    packet = build(setup.desk, call, setup.learner)
    language = setup.node.language
    context = PolicyContext(
        language=setup.desk.language(language),
        node=setup.node,
        starter=starter,
        solution=solution,
        allowed_tags=tuple(tag.id for tag in setup.desk.curriculum.tags(language)),
    )
    reply = call_stage(setup.desk, setup.tally, packet, context)
    assert isinstance(reply, kind)
    return reply
