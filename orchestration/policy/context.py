"""What the rules may look at beside the reply itself."""

from __future__ import annotations

from dataclasses import dataclass

from schemas.content import Files, Node
from schemas.settings import LanguageSettings


@dataclass(frozen=True, slots=True)
class PolicyContext:
    """The state that decides whether a reply is allowed. `evidence_passed` is None before a run."""

    language: LanguageSettings
    node: Node
    starter: Files = ()
    solution: Files = ()
    evidence_passed: bool | None = None
    reveal_allowed: bool = False
    hint_level: int = 0
    allowed_tags: tuple[str, ...] = ()
    learner_files: Files = ()
    """What the learner has before them beside the starter: their own files, and the tests."""
    nodes: tuple[Node, ...] = ()
    """The graph of the language, where a reply adds to it."""


@dataclass(frozen=True, slots=True)
class Violation:
    """One broken rule, the field that breaks it, and what would mend it."""

    rule: str
    field: str
    message: str
