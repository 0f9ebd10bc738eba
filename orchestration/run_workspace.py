"""Runs the learner's files over the original tests, and says so when the tests were edited."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from curriculum.diagnosis.begun import stands_untouched, untouched
from orchestration.desk import Desk
from orchestration.progress import RunProgress
from orchestration.proof.assembly import placed
from orchestration.second_look import second_look
from schemas.content import Exercise, Files, SourceFile
from schemas.errors import WorkspaceError
from schemas.evidence import CaseOutcome, Evidence
from schemas.exchange.calls import RunRequest
from schemas.session import Session, StoredExercise

_PATIENCE_S, _SLOWER = 10.0, 20.0
"""A learner's run may take this much longer than the solution did: a loop without an end is then told
of after some seconds, on a busy machine as well as on a quiet one."""


@dataclass(frozen=True, slots=True)
class WorkspaceRun:
    """The learner's files as they ran, and what the run showed."""

    sources: Files
    evidence: Evidence


def run_workspace(desk: Desk, session: Session, stored: StoredExercise) -> WorkspaceRun:
    """One run in a private copy, with the tests as they were proved."""
    request = run_of(desk, session, stored)
    sources, runner = request.sources, desk.runner_of(stored.exercise)
    desk.report(RunProgress())
    evidence = runner.run(request)
    if sources != stored.exercise.starter:
        evidence = second_look(runner, request, evidence)
    notices = evidence.notices + _edited(desk, Path(session.workspace), session, stored)
    expected = evidence.expecting(frozenset(stored.certificate.tests))
    ordered = as_worked_on(expected.tests, stored.exercise, sources)
    return WorkspaceRun(sources, replace(expected, tests=ordered, notices=notices))


def run_of(desk: Desk, session: Session, stored: StoredExercise) -> RunRequest:
    """What an attempt would run now; WorkspaceError if the learner's files cannot be read."""
    solution_s = stored.certificate.solution_s
    return RunRequest(
        session.language,
        desk.settings_of(stored.exercise),
        learner_files(desk, session, stored.exercise),
        stored.exercise.tests,
        keep_as=session.id,
        awaited=True,
        at_most_s=None if solution_s is None else _PATIENCE_S + _SLOWER * solution_s,
    )


def as_worked_on(
    cases: tuple[CaseOutcome, ...], exercise: Exercise, sources: Files
) -> tuple[CaseOutcome, ...]:
    """The tests in the order of the units and of their tests, those of units that are not begun last:
    the first failure is then the one to mend next, wherever it is told."""
    not_begun = units_not_begun(exercise, sources)
    begun_first = sorted(exercise.units, key=lambda unit: unit.id in not_begun)
    if exercise.layout is not None:
        # Its tests are known by name alone: within a unit they stay as its own tool ran them.
        unit_of = {test: at for at, unit in enumerate(begun_first) for test in unit.tests}
        return tuple(sorted(cases, key=lambda case: unit_of.get(case.name, len(unit_of))))
    ordered = [test for unit in begun_first for test in unit.tests]
    places = {test: place for place, test in enumerate(ordered)}
    return tuple(sorted(cases, key=lambda case: places.get(case.name, len(places))))


def units_not_begun(exercise: Exercise, sources: Files) -> frozenset[str]:
    """The ids of the units whose stub is as it was laid down."""
    names = untouched(sources, exercise.starter)
    return frozenset(unit.id for unit in exercise.units if stands_untouched(unit.symbol, names))


def learner_files(desk: Desk, session: Session, exercise: Exercise) -> Files:
    """The files that the learner edits, as they are now; WorkspaceError if they cannot be read.

    In another layout they stand among the tests: then they are those that the starter has, and new
    ones beside them.
    """
    language, root = desk.settings_of(exercise), Path(session.workspace)
    if exercise.layout is None:
        return desk.workspaces.read(root, language.source_dir, language.extensions)
    given = {item.path for item in exercise.tests}
    own = {item.path: _folder(item.path) for item in exercise.starter}
    found: list[SourceFile] = []
    for folder in sorted(set(own.values())):
        endings = (*language.extensions, *(Path(path).suffix for path in own))
        found += placed(folder, desk.workspaces.read(root, folder, endings))
    near = {*own.values()}
    return tuple(
        item
        for item in {item.path: item for item in found}.values()
        if item.path in own or (item.path not in given and _folder(item.path) in near)
    )


def _folder(path: str) -> str:
    return PurePosixPath(path).parent.as_posix()


def current_sources(desk: Desk, session: Session) -> Files:
    """The learner's files as they are now; nothing if the workspace cannot be read."""
    try:
        stored, _session = desk.exercise(session.id)
        return learner_files(desk, session, stored.exercise)
    except WorkspaceError:
        return ()


def _edited(desk: Desk, root: Path, session: Session, stored: StoredExercise) -> tuple[str, ...]:
    """A sentence for every test or build file that differs from the original."""
    if stored.exercise.layout is not None:
        return tuple(_changed(desk, root, stored.exercise))
    language = desk.language(session.language)
    template = desk.runner.template(language)
    originals = {
        item.path: _as_laid_down(item.content)
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
        if stored.exercise.project and item.path not in originals:
            continue  # the tests of a later step
        if originals.get(item.path) != _as_laid_down(item.content):
            notices.append(f"{item.path} was edited or added; the original tests ran.")
    build = [path for path in (*originals, *language.ignored_files) if "/" not in path]
    for path in dict.fromkeys(build):
        if not _is_original(desk, root, path, originals.get(path)):
            notices.append(f"{path} was edited or added; the run used the original build files.")
    return tuple(notices)


def _changed(desk: Desk, root: Path, exercise: Exercise) -> Iterator[str]:
    """A sentence for every file of somebody else's layout that is not as it was imported."""
    for item in exercise.tests:
        if not _is_original(desk, root, item.path, _as_laid_down(item.content)):
            yield f"{item.path} was edited or added; the original ran."


def _is_original(desk: Desk, root: Path, path: str, content: str | None) -> bool:
    """Whether a file at the top of the workspace is as it was laid down, or is not there."""
    try:
        found = desk.workspaces.read(root, path, ())
    except WorkspaceError:
        return False
    return not found or (content is not None and _as_laid_down(found[0].content) == content)


def _as_laid_down(content: str) -> str:
    """The text without what an editor or git may have put in place of its line ends and beginning."""
    return content.removeprefix("\ufeff").replace("\r\n", "\n")
