"""An imported pack: the nodes and exercises of a track that somebody else wrote."""

from __future__ import annotations

from dataclasses import dataclass

from .content import Exercise, Node, Track

PACK = "pack:"
"""What the ids of imported tracks begin with."""


@dataclass(frozen=True, slots=True)
class Pack:
    """All of a pack but its exercises. `related` pairs its nodes with bundled ones, by id."""

    name: str
    title: str
    language: str
    kind: str
    """What it was made from, in a few words."""
    source: str
    licence: str
    at: float
    """When it was imported, Unix time in seconds."""
    nodes: tuple[Node, ...] = ()
    related: tuple[tuple[str, str], ...] = ()

    @property
    def track(self) -> Track:
        """Its nodes as a track of their own."""
        return Track(f"{PACK}{self.name}", self.title, self.language, self.nodes)


@dataclass(frozen=True, slots=True)
class PackedExercise:
    """One exercise of a pack; `why_not` says why it is not proved, "" if it is."""

    slug: str
    exercise: Exercise
    why_not: str = ""
