"""Use case: put exercises through the same gate that a learner's exercises pass."""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import PurePath
from queue import SimpleQueue

from curriculum.content.lint import line_of
from curriculum.content.parse import MANIFEST, parse_exercise
from curriculum.content.projects import PROJECT, parse_project
from curriculum.content.skeleton import unwritten
from orchestration.desk import Desk
from orchestration.guidance.naming import language_of
from orchestration.ports import Certificates
from orchestration.proof.assembly import digest_of, files_digest
from orchestration.proof.faults import Faults
from orchestration.proof.findings import Finding
from orchestration.proof.prove import Proof, prove
from schemas.content import Certificate, Exercise, Node, Signature
from schemas.errors import Cancelled, DocumentError, LearnError, Problem
from schemas.evidence import Evidence
from schemas.reading import plain

from .content_policy import about_policy

ReadFolder = Callable[[str], Mapping[str, str]]
"""Every file of an exercise folder by its path relative to it; raises LearnError."""


@dataclass(frozen=True, slots=True)
class Checked:
    """The verdict on one exercise folder; `findings` is empty exactly when it is ok."""

    path: str
    findings: tuple[Finding, ...]
    starter: Evidence | None = None
    solution: Evidence | None = None
    wrong: tuple[Signature, ...] = ()
    faults: Faults = field(default_factory=Faults)
    certificate: Certificate | None = None
    before: bool = False
    """Whether it was proved before as it stands, so that nothing was run."""

    @property
    def ok(self) -> bool:
        return not self.findings

    @property
    def reasons(self) -> tuple[str, ...]:
        return tuple(item.text for item in self.findings)


@dataclass(frozen=True, slots=True)
class Going:
    """How a check goes about it. `jobs` is how many runs may go on at the same time.

    What `record` holds a proof of, for the same files under the same tools and version of this
    program, is not run again, unless `anew`; without a record nothing is known and nothing kept.
    """

    jobs: int = 1
    record: Certificates | None = None
    anew: bool = False
    version: str = ""


@dataclass(frozen=True, slots=True)
class _Job:
    """A folder that has to be proved; the certificate is kept under `mark`."""

    path: str
    exercise: Exercise
    toolchain: str
    mark: str


_IN_HAND = 2
"""Folders that are looked at ahead of the slowest, for each job: enough to keep all of them busy."""


def check_content(
    desk: Desk, paths: tuple[str, ...], read: ReadFolder, going: Going | None = None
) -> Iterator[Checked]:
    """One verdict per folder, in order, as each is reached; a broken folder never stops the others.

    The store is asked and written by this thread alone; Cancelled and KeyboardInterrupt end it all.
    """
    going = going or Going()
    lanes = _lanes(going.jobs, len(paths))
    in_hand: deque[Checked | Future[Checked]] = deque()
    pool = ThreadPoolExecutor(lanes.qsize())
    try:
        for path in paths:
            found = _guarded(desk, path, partial(_looked_at, desk, path, read, going))
            in_hand.append(
                found if isinstance(found, Checked) else pool.submit(_proved, desk, found, lanes)
            )
            if len(in_hand) > _IN_HAND * going.jobs:
                yield _kept(going, in_hand.popleft())
        while in_hand:
            yield _kept(going, in_hand.popleft())
    finally:
        pool.shutdown(cancel_futures=True)


def _kept(going: Going, item: Checked | Future[Checked]) -> Checked:
    """The verdict once it is there, its certificate in the record."""
    verdict = item if isinstance(item, Checked) else item.result()
    if going.record is not None and verdict.certificate is not None and not verdict.before:
        going.record.put(verdict.certificate)
    return verdict


def _guarded(desk: Desk, path: str, work: Callable[[], Checked | _Job]) -> Checked | _Job:
    """What `work` comes to; the faults of one folder are its verdict."""
    try:
        return work()
    except Cancelled:
        raise
    except DocumentError as error:
        name = _name(desk, path)
        return _unfit(path, (_located(path, name, item) for item in error.problems))
    except LearnError as error:
        return _unfit(path, (error.message,))


def _looked_at(desk: Desk, path: str, read: ReadFolder, going: Going) -> Checked | _Job:
    """The verdict, where it takes no run; else what has to be proved."""
    files = read(path)
    exercise = parse_exercise(_name(desk, path), files)
    problems = tuple(_misplaced(desk, exercise, path, files))
    if problems:
        return _unfit(path, (str(problem) for problem in problems))
    if broken := tuple(about_policy(desk, exercise, _node(desk, exercise))):
        return Checked(path, broken)
    toolchain = desk.runner_of(exercise).toolchain(desk.language(exercise.language))
    mark = digest_of(exercise, f"{toolchain} · {going.version} · {_language_mark(desk, exercise)}")
    known = going.record.get(mark) if going.record is not None and not going.anew else None
    if known is not None and known.whole and not any(_unfinished(exercise)):
        faults = Faults(known.mutants_made, known.mutants_killed, (), known.survivors)
        return Checked(path, (), None, None, known.signatures, faults, known, before=True)
    return _Job(path, exercise, toolchain, mark)


def _language_mark(desk: Desk, exercise: Exercise) -> str:
    """Another one whenever the language's settings or the files laid under its exercises are others."""
    settings = desk.settings_of(exercise)
    laid = files_digest(desk.runner_of(exercise).template(settings))
    return f"{laid} {json.dumps(plain(settings), sort_keys=True)}"


def _unfinished(exercise: Exercise) -> Iterator[Finding]:
    """What a person still has to write, whatever the runs say: parts that are as a skeleton gave them,
    and for each unit an answer without its principle, to be tried."""
    for part in unwritten(exercise):
        yield Finding("content-invalid", f"{part}: it still says what the skeleton says")
    tried = {answer.unit for answer in exercise.bypasses}
    for unit in exercise.units:
        if unit.id not in tried and not exercise.origin:
            words = (
                f"unit {unit.id}: add bypass/{unit.id}/, an answer that does without its principle"
            )
            yield Finding("unit-without-bypass", f"{words}, for the tests to reject")


_Lane = tuple[int, ...]
"""The numbers of the runs that one proof may have at the same time."""


def _lanes(jobs: int, paths: int) -> SimpleQueue[_Lane]:
    """As many runs as there are jobs, dealt out to as many proofs as can go on at the same time. A
    proof stays in its lane, where each run takes up what the one before it built."""
    found: SimpleQueue[_Lane] = SimpleQueue()
    count = max(1, min(jobs, paths))
    for first in range(count):
        found.put(tuple(range(first, jobs, count)))
    return found


def _proved(desk: Desk, job: _Job, lanes: SimpleQueue[_Lane]) -> Checked:
    exercise, lane = job.exercise, lanes.get()
    settings, runner = desk.language(exercise.language), desk.runner_of(exercise)

    def work() -> Checked:
        return _verdict(job, prove(exercise, settings, runner, job.toolchain, lane))

    try:
        verdict = _guarded(desk, job.path, work)
    finally:
        lanes.put(lane)
    assert isinstance(verdict, Checked)
    return verdict


def _node(desk: Desk, exercise: Exercise) -> Node:
    """Its node; for a language without any tracks one that teaches nothing special."""
    known = {node.id: node for node in desk.curriculum.nodes(exercise.language)}
    bare = Node(exercise.node, "", exercise.language, "", 1, exercise.depth, 0.0, "", (), (), ())
    return known.get(exercise.node, bare)


def _name(desk: Desk, path: str) -> str:
    """`language/NODE-slug` for a folder anywhere: its parent names the language, or its node does."""
    folder = PurePath(path).parts[-1]
    parent = PurePath(path).parts[-2] if len(PurePath(path).parts) > 1 else ""
    if parent in desk.settings.languages:
        return f"{parent}/{folder}"
    named = language_of(desk, folder.split("-", 1)[0])
    return f"{named or parent}/{folder}"


def _misplaced(
    desk: Desk, exercise: Exercise, path: str, files: Mapping[str, str]
) -> Iterator[Problem]:
    """Where the exercise does not fit the curriculum it is meant for; `path` is its folder's."""
    text, path, project = (
        files[MANIFEST],
        f"{path}/{MANIFEST}",
        f"{PurePath(path).parent}/{PROJECT}",
    )
    nodes = {node.id for node in desk.curriculum.nodes(exercise.language)}
    if nodes and exercise.node not in nodes:
        yield Problem(path, f"{exercise.language} has no node {exercise.node}")
    if nodes and exercise.project:
        for index, step in enumerate(
            parse_project(exercise.language, project, files[PROJECT]).steps
        ):
            if strangers := [id for id in (step.node, *step.needs) if id not in nodes]:
                line = line_of(files[PROJECT], f"step[{index}].needs")
                yield Problem(project, f"{exercise.language} has no node {strangers[0]}", line)
    tags = {tag.id for tag in desk.curriculum.tags(exercise.language)}
    for index, answer in enumerate(exercise.wrong):
        if answer.tag not in tags:
            line = line_of(text, f"wrong[{index}].tag")
            yield Problem(path, f"no tag of {exercise.language} is called {answer.tag!r}", line)


def _verdict(job: _Job, proof: Proof) -> Checked:
    findings = (*proof.findings, *_unfinished(job.exercise))
    made = None if findings else proof.certificate
    return Checked(
        job.path,
        findings,
        proof.starter,
        proof.solution,
        tuple(run.signature for run in proof.wrong),
        proof.faults,
        replace(made, digest=job.mark) if made else None,
    )


def _unfit(path: str, problems: Iterable[str]) -> Checked:
    """A folder that could not even be run."""
    return Checked(path, tuple(Finding("content-invalid", words) for words in problems))


def _located(path: str, name: str, problem: Problem) -> str:
    """A fault at its place on this disk; the parser knows the folder by its name alone."""
    if not problem.path.startswith(name):
        return str(problem)
    return str(replace(problem, path=path + problem.path.removeprefix(name)))
