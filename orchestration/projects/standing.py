"""Knows where a learner stands in a project, by the sessions that they began on its steps."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from orchestration.desk import Desk
from orchestration.guidance.beliefs import tracker_for
from schemas.content import Project, ProjectStep
from schemas.session import Session

StepState = Literal["passed", "reference", "begun", "open", "waits"]
"""`reference`: its reference stands in place of an answer. `waits`: for the step before it, or for
nodes."""

BEHIND = ("passed", "reference")


@dataclass(frozen=True, slots=True)
class StepStanding:
    """One step: the id of its latest session, "" if there is none, and the nodes that it waits for."""

    step: ProjectStep
    state: StepState
    session: str = ""
    waits: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectStanding:
    """A project as it stands in the workspace used last, "" before the first step."""

    project: Project
    steps: tuple[StepStanding, ...]
    workspace: str = ""

    @property
    def at(self) -> int | None:
        """The place of the step that comes next, from 0; None once all are behind."""
        behind = [item.state in BEHIND for item in self.steps]
        return behind.index(False) if False in behind else None

    @property
    def words(self) -> str:
        """How far it is, and which nodes its next step waits for."""
        count = len(self.steps)
        if self.at is None:
            return f"all {count} steps done"
        waits = self.steps[self.at].waits
        begun = f"step {self.at + 1} of {count}" if self.workspace else f"{count} steps"
        return f"{begun}, needs {', '.join(waits)}" if waits else begun


def named_project(desk: Desk, words: tuple[str, ...]) -> Project | None:
    """The project that `NAME` or `LANGUAGE NAME` names, or None."""
    *before, name = (word.lower() for word in words or ("",))
    languages = [item for item in desk.settings.languages if not before or before == [item]]
    found = (project for language in languages for project in desk.projects(language))
    return next((project for project in found if project.id == name), None)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is known of a learner in one language, read once for all of its projects."""

    sessions: tuple[Session, ...]
    prerequisites: Mapping[str, Sequence[str]]
    known: frozenset[str]
    """The nodes that were passed, or that something built on them has shown to be known."""

    @classmethod
    def of(cls, desk: Desk, language: str) -> _Seen:
        tracker, learner = tracker_for(desk, language), desk.memory.learner()
        begun = {id for id, item in learner.nodes.items() if item.begun}
        known = tracker.vouched(learner) | begun
        return cls(desk.archive.sessions(), tracker.prerequisites, known)

    def lacking(self, step: ProjectStep) -> tuple[str, ...]:
        """The nodes that the step needs and that are not known."""
        needed = (*self.prerequisites.get(step.node, ()), *step.needs)
        return tuple(id for id in dict.fromkeys(needed) if id not in {*self.known, step.node})


def all_standings(desk: Desk, language: str) -> tuple[ProjectStanding, ...]:
    """Every project of a language."""
    projects = desk.projects(language)
    seen = _Seen.of(desk, language) if projects else None
    return tuple(_standing(project, seen.sessions, seen) for project in projects if seen)


def standing(desk: Desk, project: Project, *, anew: bool = False) -> ProjectStanding:
    """Where the learner stands; with `anew` as if nothing had been begun."""
    seen = _Seen.of(desk, project.language)
    return _standing(project, () if anew else seen.sessions, seen)


def _standing(project: Project, sessions: Iterable[Session], seen: _Seen) -> ProjectStanding:
    mine = _in_last_workspace(sessions, project)
    furthest = max((project.place(item.exercise) or 0 for item in mine), default=-1)
    steps: list[StepStanding] = []
    for place, step in enumerate(project.steps):
        own = [item for item in mine if item.exercise == step.exercise]
        waits = () if own else seen.lacking(step)
        before = not steps or steps[-1].state in BEHIND
        state: StepState = "open" if before and not waits else "waits"
        if own:
            passed = any(item.passed for item in own)
            state = "passed" if passed else "begun" if place == furthest else "reference"
        steps.append(StepStanding(step, state, own[0].id if own else "", waits))
    return ProjectStanding(project, tuple(steps), mine[0].workspace if mine else "")


def _in_last_workspace(sessions: Iterable[Session], project: Project) -> tuple[Session, ...]:
    """The sessions of the project in the workspace that was used last, the latest first."""
    every = [item for item in sessions if project.place(item.exercise) is not None]
    return tuple(item for item in every if item.workspace == every[0].workspace)
