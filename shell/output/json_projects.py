"""The JSON shapes of projects."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from orchestration.projects.opening import Opening
    from orchestration.projects.standing import ProjectStanding


def carried(found: Opening) -> dict[str, Any]:
    """Which of the learner's files a step begins with, and which the reference took the place of."""
    given = [item.path for item in found.given]
    kept = [item.path for item in found.mine if item.path not in given]
    return {"carried": kept, "from_reference": given, "extended": list(found.extended)}


def standing(value: ProjectStanding | None) -> dict[str, Any] | None:
    """A project with its steps; `step` counts from 1 and is null once all are behind."""
    if value is None:
        return None
    return {
        "id": value.project.id,
        "title": value.project.title,
        "language": value.project.language,
        "story": value.project.story,
        "workspace": value.workspace or None,
        "step": None if value.at is None else value.at + 1,
        "of": len(value.steps),
        "steps": [
            {
                "exercise": item.step.exercise,
                "node": item.step.node,
                "goal": item.step.goal,
                "state": item.state,
                "session": item.session or None,
                "waits": list(item.waits),
            }
            for item in value.steps
        ],
    }
