"""Curriculum values: tracks, nodes, tags, and exercises with all their parts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Depth = Literal["D1", "D2", "D3"]
Kind = Literal["write", "mend", "predict", "refactor", "arrange", "extend"]
"""What a learner does: fill in stubs, mend a bug from a report, say what a program prints, change a
program that works, put given lines in order, or add to a program of several files."""
KINDS: tuple[Kind, ...] = ("write", "mend", "predict", "refactor", "arrange", "extend")
SectionType = Literal["concept", "worked_example", "comparison", "pitfalls", "bridge", "resources"]


@dataclass(frozen=True, slots=True)
class Node:
    """One teachable unit in the prerequisite graph of one language."""

    id: str
    title: str
    language: str
    track: str
    tier: int
    depth: Depth
    difficulty: float
    """Start difficulty in logits: -0.9 + 0.17 x longest prerequisite path (learning.md §5)."""
    can: str
    """What the learner can do after it."""
    prerequisites: tuple[str, ...]
    keywords: tuple[str, ...]
    tags: tuple[str, ...]
    """Misconception tags, at least one."""
    allows: tuple[str, ...] = ()
    """What its exercises may reach for because it teaches just that: files, process, unsafe, …"""


@dataclass(frozen=True, slots=True)
class Track:
    """A named path through the nodes of one language."""

    id: str
    title: str
    language: str
    nodes: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Tag:
    """A named wrong belief, with the machine-checkable trigger that shows it."""

    id: str
    language: str
    trigger: str
    remediation: str
    node: str


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A text file; `path` is relative and uses `/`."""

    path: str
    content: str


Files = tuple[SourceFile, ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """One first principle of an exercise (`ex-1`), bound to a stub, its tests and a lesson section."""

    id: str
    principle: str
    file: str
    symbol: str
    section: str
    tests: tuple[str, ...]
    hints: tuple[str, ...] = ()
    """Authored hints L1, L2, L3; empty where an engine writes them."""


@dataclass(frozen=True, slots=True)
class WrongAnswer:
    """A plausible wrong solution that the tests must reject; `files` replace the solution's."""

    tag: str
    why: str
    files: Files


@dataclass(frozen=True, slots=True)
class Bypass:
    """An answer that gets a unit's results without its principle; its tests must reject it.

    It says nothing about beliefs, so it has no tag. `files` replace the solution's.
    """

    unit: str
    why: str
    files: Files


@dataclass(frozen=True, slots=True)
class LessonSection:
    """One section of LESSON.md; `content` is Markdown without its heading."""

    title: str
    type: SectionType
    content: str


@dataclass(frozen=True, slots=True)
class CodeHint:
    """Plain words for a compiler code or exception name. Read and kept where a folder, a pack or a session
    has some, and never shown: a code alone does not tell what went wrong, so the words would be false
    for some of its errors. What messages mean is in the language's messages.toml."""

    code: str
    text: str


@dataclass(frozen=True, slots=True)
class Layout:
    """One folder as its own tools run it; every path is relative to the folder.

    `sources` are the files that a learner edits, `tests` those that judge. All the rest stands in a
    run as well, except what `hidden` begins with.
    """

    name: str
    """What --layout calls it."""
    title: str
    """What it is, in a few words: "an Exercism exercise in Rust"."""
    language: str
    command: tuple[str, ...]
    """argv of the run, with the placeholders of `LanguageSettings.test_command`."""
    parser: str
    """Format in which the command reports."""
    sources: tuple[str, ...] = ()
    tests: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    """Beginnings of paths that no run sees: statements and reference solutions."""
    changed: Files = ()
    """Files laid in place of, or beside, the folder's own."""
    env: Mapping[str, str] | None = None
    needs: tuple[str, ...] = ()
    """Programs that must be on PATH, where they are not the language's."""
    vendored: tuple[str, ...] = ()
    """Folders of dependencies that a run reads where they are."""
    registry: bool = False
    """Whether it needs packages that were downloaded before."""
    packages: tuple[str, ...] = ()
    """Those that it asks for itself: a name, and after a space the version where one is laid down."""
    notices: tuple[str, ...] = ()
    """What the learner should hear about how it was read."""


@dataclass(frozen=True, slots=True)
class Exercise:
    """All of an exercise, hidden parts included; starter paths are relative to the source dir,
    test paths to the tests dir."""

    id: str
    title: str
    language: str
    node: str
    depth: Depth
    difficulty: float
    description: str
    units: tuple[Unit, ...]
    starter: Files
    tests: Files
    solution: Files
    wrong: tuple[WrongAnswer, ...]
    sections: tuple[LessonSection, ...]
    code_hints: tuple[CodeHint, ...] = ()
    starter_builds: bool = True
    """False where failing to build is the point of the exercise (declared by its author)."""
    kind: Kind = "write"
    bypasses: tuple[Bypass, ...] = ()
    right: tuple[Files, ...] = ()
    """Further right answers in other styles, which must pass; each replaces the solution's files."""
    after: str = ""
    """Markdown shown once it passes: the idiomatic way, the proper terms, why a programmer cares."""
    layout: Layout | None = None
    """How its folder is run, where it is not in our own layout; `starter` and `tests` are then both
    relative to the workspace."""
    origin: str = ""
    """Where it comes from and under which licence, for exercises that were imported."""
    project: str = ""
    """Id of the project that it is a step of; starter and tests then hold those of the steps before
    it too, solved, and `solution` only what this step adds."""

    @property
    def code(self) -> frozenset[tuple[str, Files]]:
        """All of it that is ever run, by its part; words play no role."""
        answers = [item.files for item in self.wrong] + [item.files for item in self.bypasses]
        parts = {
            "starter": (self.starter,),
            "tests": (self.tests,),
            "solution": (self.solution,),
            "answer": (*answers, *self.right),
        }
        return frozenset(
            (name, tuple(sorted(files, key=lambda file: file.path)))
            for name, groups in parts.items()
            for files in groups
        )


@dataclass(frozen=True, slots=True)
class ProjectStep:
    """One step of a project: an exercise by its id and node, and what it adds, in a few words.

    `needs` are nodes that it uses beside what its own node builds on.
    """

    exercise: str
    node: str
    goal: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Project:
    """A chain of exercises on one story, in one workspace that grows from step to step."""

    id: str
    title: str
    language: str
    story: str
    steps: tuple[ProjectStep, ...]

    def place(self, exercise: str) -> int | None:
        """The place of the exercise with this id among the steps, from 0; None if it is no step."""
        ids = [step.exercise for step in self.steps]
        return ids.index(exercise) if exercise in ids else None


@dataclass(frozen=True, slots=True)
class Outline:
    """What a choice among bundled exercises goes by, without reading them whole; `difficulty` in
    logits."""

    id: str
    difficulty: float | None = None
    """None where it cannot be read."""
    kind: Kind = "write"


@dataclass(frozen=True, slots=True)
class Signature:
    """The set of tests one wrong answer fails; `()` with `codes` when it does not even build.

    `values` is what each of them got, by name; () in certificates made before it was kept.
    """

    tag: str
    why: str
    tests: tuple[str, ...]
    codes: tuple[str, ...] = ()
    values: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Certificate:
    """What the proof measured about an exercise; stored with it and shown by /show."""

    digest: str
    """Of the exercise's content and the toolchain that proved it."""
    tests: tuple[str, ...]
    starter_failing: tuple[str, ...]
    solution_runs: int
    signatures: tuple[Signature, ...]
    seconds: float
    mutants_made: int = 0
    mutants_killed: int = 0
    survivors: tuple[str, ...] = ()
    """The mutants that no test noticed, each as its place in the solution and the change."""
    solution_s: float | None = None
    """How long a run of the solution took, building included; None where nobody looked."""
    whole: bool = True
    """False as long as only starter and solution have been run on this machine."""
