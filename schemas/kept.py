"""What is kept of a setup that is not finished: its accepted replies, which are paid for."""

from __future__ import annotations

from dataclasses import dataclass

from .content import Depth


@dataclass(frozen=True, slots=True)
class KeptReply:
    """One accepted reply as JSON text. `key` says which call of the setup it answers."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class KeptSetup:
    """A setup under the id that its session will have; `topic` is "" for a node of the curriculum.

    `at` is Unix time, `expected` about how many calls a whole setup of this plan takes. Once it is
    `proved`, only the lesson may be unfinished.
    """

    id: str
    language: str
    node: str
    depth: Depth
    topic: str
    engine: str
    at: float
    title: str = ""
    expected: int = 0
    proved: bool = False
    replies: tuple[KeptReply, ...] = ()
    whole: bool = False
    """Nothing is left to ask for."""
    prepared: bool = False
    """Written ahead, before anybody asked for it."""

    @property
    def calls(self) -> int:
        return len(self.replies)

    @property
    def lesson_sections(self) -> int:
        """How many sections of its lesson are written."""
        return sum(reply.key.startswith("lesson-expand:") for reply in self.replies)
