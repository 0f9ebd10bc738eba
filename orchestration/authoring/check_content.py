"""Use case: put exercises through the same gate that a learner's exercises pass."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import PurePath

from curriculum.content.lint import line_of
from curriculum.content.parse import parse_exercise
from orchestration.desk import Desk
from orchestration.guidance.naming import language_of
from orchestration.proof.faults import Faults
from orchestration.proof.findings import Finding
from orchestration.proof.prove import Proof, prove
from orchestration.proof.variants import VariantRun
from schemas.content import Certificate, Exercise, Node
from schemas.errors import DocumentError, LearnError, Problem
from schemas.evidence import Evidence

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
    wrong: tuple[VariantRun, ...] = ()
    faults: Faults = field(default_factory=Faults)
    certificate: Certificate | None = None

    @property
    def ok(self) -> bool:
        return not self.findings

    @property
    def reasons(self) -> tuple[str, ...]:
        return tuple(item.text for item in self.findings)


def check_content(desk: Desk, paths: tuple[str, ...], read: ReadFolder) -> Iterator[Checked]:
    """One verdict per folder, as each is reached; a broken folder never stops the others."""
    for path in paths:
        try:
            yield _check(desk, path, read(path))
        except DocumentError as error:
            name = _name(desk, path)
            yield _unfit(path, (_located(path, name, item) for item in error.problems))
        except LearnError as error:
            yield _unfit(path, (error.message,))


def _check(desk: Desk, path: str, files: Mapping[str, str]) -> Checked:
    exercise = parse_exercise(_name(desk, path), files)
    problems = tuple(_misplaced(desk, exercise, f"{path}/exercise.toml", files["exercise.toml"]))
    if problems:
        return _unfit(path, (str(problem) for problem in problems))
    if broken := tuple(about_policy(desk, exercise, _node(desk, exercise))):
        return Checked(path, broken)
    settings = desk.language(exercise.language)
    proof = prove(exercise, settings, desk.runner, desk.runner.toolchain(settings))
    return _verdict(path, proof)


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


def _misplaced(desk: Desk, exercise: Exercise, path: str, text: str) -> Iterator[Problem]:
    """Where the exercise does not fit the curriculum it is meant for."""
    nodes = {node.id for node in desk.curriculum.nodes(exercise.language)}
    if nodes and exercise.node not in nodes:
        yield Problem(path, f"{exercise.language} has no node {exercise.node}")
    tags = {tag.id for tag in desk.curriculum.tags(exercise.language)}
    for index, answer in enumerate(exercise.wrong):
        if answer.tag not in tags:
            line = line_of(text, f"wrong[{index}].tag")
            yield Problem(path, f"no tag of {exercise.language} is called {answer.tag!r}", line)


def _verdict(path: str, proof: Proof) -> Checked:
    return Checked(
        path,
        proof.findings,
        proof.starter,
        proof.solution,
        proof.wrong,
        proof.faults,
        proof.certificate,
    )


def _unfit(path: str, problems: Iterable[str]) -> Checked:
    """A folder that could not even be run."""
    return Checked(path, tuple(Finding("content-invalid", words) for words in problems))


def _located(path: str, name: str, problem: Problem) -> str:
    """A fault at its place on this disk; the parser knows the folder by its name alone."""
    if not problem.path.startswith(name):
        return str(problem)
    return str(replace(problem, path=path + problem.path.removeprefix(name)))
