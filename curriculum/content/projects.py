"""Knows how a project is written: a chain of exercise folders and the story that they tell."""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.content import Project, ProjectStep

from .documents import blank, document, located, refused
from .tables import ProjectTable

PROJECT = "project.toml"
LEAST_STEPS, MOST_STEPS = 2, 9
_ID = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*")
_STEP = re.compile(r"(?P<node>[A-Za-z]\w*)-[a-z0-9]+(?:-[a-z0-9]+)*")


def parse_project(language: str, path: str, text: str) -> Project:
    """Read a `project.toml`; `path` is used in messages only. DocumentError lists every fault."""
    table = document(ProjectTable, path, text)
    if faults := list(_faults(table)):
        raise refused(located(path, text, faults))
    steps = tuple(
        ProjectStep(
            f"{language}/{step.exercise}", step.exercise.split("-", 1)[0], step.goal, step.needs
        )
        for step in table.step
    )
    return Project(table.id, table.title, language, " ".join(table.story.split()), steps)


def project_named_in(folder: str, text: str) -> str:
    """The id of the project that the exercise of this folder (`language/NODE-slug`) is a step of."""
    language, _, _name = folder.partition("/")
    project = parse_project(language, f"{folder}/{PROJECT}", text)
    if project.place(folder) is None:
        raise refused(located(f"{folder}/{PROJECT}", text, [("step", f"none is called {folder}")]))
    return project.id


def _faults(table: ProjectTable) -> Iterator[tuple[str, str]]:
    yield from blank(("title", table.title), ("story", table.story))
    if not _ID.fullmatch(table.id):
        yield "id", f"expected small letters, digits and hyphens, got {table.id!r}"
    if not LEAST_STEPS <= len(table.step) <= MOST_STEPS:
        yield "step", f"expected {LEAST_STEPS} to {MOST_STEPS} of [[step]], got {len(table.step)}"
    seen: set[str] = set()
    for index, step in enumerate(table.step):
        yield from blank((f"step[{index}].goal", step.goal))
        if not _STEP.fullmatch(step.exercise):
            yield f"step[{index}].exercise", f"expected a folder NODE-slug, got {step.exercise!r}"
        if step.exercise in seen:
            yield f"step[{index}].exercise", f"{step.exercise} is a step already"
        seen.add(step.exercise)
