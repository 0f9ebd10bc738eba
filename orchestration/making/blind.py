"""Has the exercise solved by a reader of its statement alone, and says what that shows."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from orchestration.packets.section_views import section_views
from orchestration.packets.session import scaffold_view, source_of
from orchestration.proof.assembly import draft_exercise, joined, overlaid
from orchestration.proof.findings import Finding
from orchestration.proof.variants import Bench
from schemas.content import Exercise, SourceFile
from schemas.errors import Cancelled, LearnError, StageError
from schemas.evidence import Evidence
from schemas.exchange.packet import SectionView
from schemas.exchange.stages import BlindAnswer
from schemas.session import StoredExercise

from .draft import Draft
from .repair import Weigh, mended_starter, proved
from .setup import Setup, call_of, had, policy_of

SHOWN = 3
"""Failing tests that are told."""


def is_wanted(setup: Setup) -> bool:
    """Whether a second reader is asked; recordings and the bank have none."""
    stage = setup.desk.settings.stage
    return setup.depth in stage.blind_solver and setup.desk.engine.name not in ("bank", "replay")


def blind_answer(setup: Setup, draft: Draft) -> BlindAnswer | None:
    """What the reader wrote; None if none is wanted, or none could be had: nothing hangs on it."""
    if not is_wanted(setup):
        return None
    planned = draft_exercise(draft.scaffold, setup.node.language, setup.node)
    starter = joined(draft.starter)
    call = replace(
        call_of(setup, "solver", "solve the exercise from its statement"),
        scaffold=scaffold_view(planned),
        prior=(*section_views(draft.starter), *_first_tests(planned, draft)),
    )
    try:
        return had(setup, BlindAnswer, call, policy_of(setup, starter=starter))
    except Cancelled:
        raise
    except StageError:
        return None


def _first_tests(planned: Exercise, draft: Draft) -> tuple[SectionView, ...]:
    """The public tests: those of the first unit, each by itself."""
    tests = joined(draft.tests)
    names = planned.units[0].tests if planned.units else ()
    found = [(name, source_of(tests, name)) for name in names]
    return tuple(
        SectionView(id=name, kind="test", path=tests[0].path, summary="", content=text)
        for name, text in found
        if text
    )


def read_again(
    setup: Setup, draft: Draft, stored: StoredExercise, answer: BlindAnswer | None
) -> tuple[Draft, StoredExercise]:
    """The exercise, its starter mended once where the reader could not know what tests ask for.

    A mended one that does not pass its proof is given up for the one that did.
    """
    finding = about(setup, stored.exercise, answer) if answer else None
    if finding is None:
        return draft, stored
    try:
        return proved(setup, mended_starter(setup, draft, finding))
    except Cancelled:
        raise
    except LearnError:
        return draft, stored


def weigher(setup: Setup, answer: Callable[[], BlindAnswer | None]) -> Weigh:
    """Says who is wrong where tests and solution disagree: both were written from the same plan, and the
    reader of the statement is a third."""

    def weigh(exercise: Exercise, findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
        disputed = [item for item in findings if item.id == "solution-fails-test"]
        read = answer() if disputed else None
        run = _run_of(setup, exercise, read) if read else None
        if run is None or run.build == "failed":
            return findings
        passing = {case.name for case in run.passing}
        failing = {case.name for case in run.failing}
        return tuple(_weighed(item, passing, failing) for item in findings)

    return weigh


def _weighed(finding: Finding, passing: set[str], failing: set[str]) -> Finding:
    if finding.id != "solution-fails-test" or finding.test not in passing | failing:
        return finding
    if finding.test in passing:
        words = "A second reader of the plan passes it: it is the solution that misreads the plan."
        return replace(finding, text=f"{finding.text} {words}", blame="solution")
    words = "A second reader of the plan fails it too: it is the test that asks for something else."
    return replace(finding, text=f"{finding.text} {words}", blame="test")


def _run_of(setup: Setup, exercise: Exercise, answer: BlindAnswer) -> Evidence:
    settings = setup.desk.language(exercise.language)
    files = tuple(SourceFile(item.file_path, item.content) for item in answer.files)
    return Bench(exercise, settings, setup.desk.runner).run(overlaid(exercise.starter, files))


def about(setup: Setup, exercise: Exercise, answer: BlindAnswer) -> Finding | None:
    """What the tests say of the reader's answer, if they refuse it for something that the words leave
    open: it builds, and the tests that it could see pass."""
    run = _run_of(setup, exercise, answer)
    failing = run.failing
    seen = exercise.units[0].tests if exercise.units else ()
    if run.build == "failed" or run.passed or not failing or any(c.name in seen for c in failing):
        return None
    told = "; ".join(
        _told(case.name, case.expected or "", case.got or "") for case in failing[:SHOWN]
    )
    return Finding(
        "statement-unclear",
        f"a reader of the statement alone fails {told}. Say in the comment or the documentation of"
        " the stub what it has to do there.",
        tuple(f"the reader had to guess: {words}" for words in answer.guessed),
    )


def _told(name: str, expected: str, got: str) -> str:
    sides = f" (expected {expected}, got {got})" if expected and re.search(r"\S", got) else ""
    return f"{name}{sides}"
