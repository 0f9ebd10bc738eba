"""What a start is asked for: a node, a depth, and what is special about it."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.content import Depth, Node
from schemas.learner import Remediation


@dataclass(frozen=True, slots=True)
class StartRequest:
    """What to set up: a node of a language, at a depth, perhaps for a topic in own words.

    `exercise` is the id of a bundled exercise, "" for the engine's choice; `remedy` is what the
    exercise shall repair.
    """

    node: Node
    depth: Depth
    topic: str | None = None
    exercise: str = ""
    remedy: Remediation | None = None
    place: str = ""
    """The folder that they work in already, where no workspace is made."""
    project: str = ""
    """The project that the exercise is a step of."""
