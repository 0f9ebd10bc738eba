"""Runs the learner's files over the original tests, and says so when the tests were edited."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

from curriculum.diagnosis.begun import untouched
from orchestration.desk import Desk
from orchestration.progress import RunProgress
from orchestration.proof.assembly import placed
from schemas.content import Exercise, Files
from schemas.errors import WorkspaceError
from schemas.evidence import CaseOutcome, Evidence
from schemas.exchange.calls import RunRequest
from schemas.session import Session, StoredExercise


@dataclass(frozen=True, slots=True)
class WorkspaceRun:
    """The learner's files as they ran, and what the run showed."""

    sources: Files
    evidence: Evidence


def run_workspace(desk: Desk, session: Session, stored: StoredExercise) -> WorkspaceRun:
    """One run in a private copy, with the tests as they were proved."""
    language = desk.language(session.language)
    root = Path(session.workspace)
    sources = desk.workspaces.read(root, language.source_dir, language.extensions)
    desk.report(RunProgress(" ".join(language.test_command[:2])))
    evidence = desk.runner.run(
        RunRequest(session.language, language, sources, stored.exercise.tests, keep_as=session.id)
    )
    notices = evidence.notices + _edited(desk, root, session, stored)
    expected = evidence.expecting(frozenset(stored.certificate.tests))
    ordered = as_worked_on(expected.tests, stored.exercise, sources)
    return WorkspaceRun(sources, replace(expected, tests=ordered, notices=notices))


def as_worked_on(
    cases: tuple[CaseOutcome, ...], exercise: Exercise, sources: Files
) -> tuple[CaseOutcome, ...]:
    """The tests in the order of the units, those of units that are not begun last: the first
    failure is then the one to mend next, wherever it is told."""
    not_begun = units_not_begun(exercise, sources)
    waiting = len(exercise.units)
    places = {
        test: place + (waiting if unit.id in not_begun else 0)
        for place, unit in enumerate(exercise.units)
        for test in unit.tests
    }
    return tuple(sorted(cases, key=lambda case: places.get(case.name, 2 * waiting)))


def units_not_begun(exercise: Exercise, sources: Files) -> frozenset[str]:
    """The ids of the units whose stub is as it was laid down."""
    names = untouched(sources, exercise.starter)
    return frozenset(unit.id for unit in exercise.units if unit.symbol in names)


def current_sources(desk: Desk, session: Session) -> Files:
    """The learner's files as they are now; nothing if the workspace cannot be read."""
    language = desk.language(session.language)
    try:
        return desk.workspaces.read(
            Path(session.workspace), language.source_dir, language.extensions
        )
    except WorkspaceError:
        return ()


def _edited(desk: Desk, root: Path, session: Session, stored: StoredExercise) -> tuple[str, ...]:
    """A sentence for every test or build file that differs from the original."""
    language = desk.language(session.language)
    template = desk.runner.template(language)
    originals = {
        item.path: item.content
        for item in (*template, *placed(language.tests_dir, stored.exercise.tests))
    }
    suffixes = tuple({Path(path).suffix or Path(path).name for path in originals})
    notices = []
    try:
        found = desk.workspaces.read(root, language.tests_dir, suffixes)
    except WorkspaceError as error:
        found = ()
        notices.append(f"{error.message} The original tests ran.")
    for item in placed(language.tests_dir, found):
        if originals.get(item.path) != item.content:
            notices.append(f"{item.path} was edited or added; the original tests ran.")
    build = [path for path in (*originals, *language.ignored_files) if "/" not in path]
    for path in dict.fromkeys(build):
        if not _is_original(desk, root, path, originals.get(path)):
            notices.append(f"{path} was edited or added; the run used the original build files.")
    return tuple(notices)


def _is_original(desk: Desk, root: Path, path: str, content: str | None) -> bool:
    """Whether a file at the top of the workspace is as it was laid down, or is not there."""
    try:
        found = desk.workspaces.read(root, path, ())
    except WorkspaceError:
        return False
    return not found or (content is not None and found[0].content == content)
