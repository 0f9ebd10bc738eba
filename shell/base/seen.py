"""What a prompt, its toolbar and the greeting show of the store."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from schemas.session import Session


@dataclass(frozen=True, slots=True)
class SeenSession:
    """What the prompt, its toolbar and the greeting show of the session at hand."""

    id: str
    language: str
    node: str
    title: str
    attempt_count: int
    hint_level: int

    @classmethod
    def of(cls, session: Session) -> SeenSession:
        """The part of a session that a prompt shows."""
        return cls(
            session.id,
            session.language,
            session.node,
            session.title,
            session.attempt_count,
            session.hint_level,
        )


@dataclass(frozen=True, slots=True)
class Glance:
    """Where the learner is. `language` is the one at hand, "" before the first exercise.

    `open_setups` says that a setup was begun which nothing has closed: it is under way in another
    shell, or was cut short. `due` are the Unix times in seconds from which nodes want a review.
    `marks` is how the files looked that all this was read from.
    """

    session: SeenSession | None
    language: str
    passed: int
    nodes: int
    due: tuple[float, ...]
    open_setups: bool
    marks: str
