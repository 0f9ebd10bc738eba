"""What a person reads about projects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from rich.text import Text

from .parts import Lines, indented, line, link, quiet

if TYPE_CHECKING:
    from orchestration.projects.opening import Opening
    from orchestration.projects.standing import ProjectStanding, StepState
    from orchestration.use_cases.start import Started
    from schemas.session import Session

MARKS: Mapping[StepState, tuple[str, str]] = {
    "passed": ("●", "good"),
    "reference": ("◌", "warn"),
    "begun": ("◐", "warn"),
    "open": ("○", "command"),
    "waits": ("·", "quiet"),
}
"""Glyph and style by state."""


def started(value: Started, now: ProjectStanding, found: Opening) -> Lines:
    """The step that was set up: what it is about, what joined, and what stays the learner's."""
    session = value.session
    first: Lines = [] if found.workspace else [indented(quiet(now.project.story))]
    return [
        line((now.project.title, "title"), f"  {place(now)}"),
        *first,
        indented(line((session.title, "title"), f"  {session.node}")),
        indented(link(session.workspace)),
        *map(indented, _carried(found)),
        *map(indented, _added(value, found)),
        indented(
            line("It fails on purpose: read LESSON.md, edit, then ", ("/attempt", "command"), ".")
        ),
    ]


def _carried(found: Opening) -> Lines:
    """What stays the learner's, and what the reference took the place of."""
    given = [item.path for item in found.given]
    kept = [item.path for item in found.mine if item.path not in given]
    lines: Lines = [quiet(f"Your code goes on: {', '.join(kept)}")] if kept else []
    if given:
        words = f"The reference stands in for yours: {', '.join(given)}. "
        lines.append(line(words, ("/restore", "command"), " brings yours back."))
    return lines


def _added(value: Started, found: Opening) -> Lines:
    """The files that joined, and those of the learner's that were extended or replaced."""
    longer = [path for path in value.files if path.endswith(tuple(f"/{p}" for p in found.extended))]
    theirs = tuple(f"/{item.path}" for item in found.mine)
    new = [path for path in value.files if not path.endswith(theirs)]
    lines: Lines = [quiet(f"New: {'  '.join(('LESSON.md', *new))}")]
    return [*lines, quiet(f"Longer: {'  '.join(longer)}")] if longer else lines


def gone_back(session: Session, now: ProjectStanding) -> Lines:
    """Back in a step that is not passed yet."""
    return [
        line((now.project.title, "title"), f"  {place(now)}"),
        indented(line("Back in ", (f"{session.node} {session.title}", "title"))),
        indented(link(session.workspace)),
        indented(
            quiet(
                f"The next step opens once your code passes. /start {now.project.id} --reference goes"
                " on with the reference in its place, and counts as having seen the solution."
            )
        ),
    ]


def passed(now: ProjectStanding) -> Lines:
    """What comes after a step that was passed."""
    if now.at is None:
        return [
            line((f"{now.project.title} is finished", "good"), f": all {len(now.steps)} steps.")
        ]
    goal = now.steps[now.at].step.goal
    return [
        line(
            f"next: step {now.at + 1} of {len(now.steps)} of ",
            (now.project.title, "title"),
            f" — {goal} ",
            (f"/start {now.project.id}", "command"),
        )
    ]


def place(now: ProjectStanding) -> str:
    """`step 2 of 5`."""
    if now.at is None:
        return f"all {len(now.steps)} steps done"
    return f"step {now.at + 1} of {len(now.steps)}"


def project_list(found: Sequence[ProjectStanding]) -> Lines:
    """The projects of a language, each with its steps as marks."""
    if not found:
        return []
    lines: Lines = [
        line(("Projects", "title"), ("  chains of exercises in one workspace", "quiet"))
    ]
    return [*lines, *(indented(project_line(now)) for now in found)]


def project_line(now: ProjectStanding) -> Text:
    """One project: a mark for each step, how it goes on, and how far it is."""
    marks = [MARKS[item.state] for item in now.steps]
    go_on = (f"/start {now.project.id}", "command")
    return line(*marks, " ", go_on, f"  {now.project.title} · ", (now.words, "quiet"))
