"""Knows the tables that curriculum documents are made of, as they are written."""

from __future__ import annotations

from dataclasses import dataclass, replace
from textwrap import dedent

from schemas.content import CodeHint, Depth, Kind, Tag, Unit


@dataclass(frozen=True, slots=True)
class NodeTable:
    """`[[node]]` of a track file."""

    id: str
    title: str
    tier: int
    depth: Depth
    difficulty: float
    can: str
    prerequisites: tuple[str, ...]
    keywords: tuple[str, ...]
    tags: tuple[str, ...]
    allows: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TrackTable:
    """A track file."""

    id: str
    title: str
    language: str
    node: tuple[NodeTable, ...]


@dataclass(frozen=True, slots=True)
class TagTable:
    """`misconceptions.toml`."""

    misconception: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class WrongTable:
    """`[[wrong]]` of an exercise; `dir` is its folder below `wrong/`, by default the tag."""

    tag: str
    why: str
    dir: str = ""

    @property
    def place(self) -> str:
        return f"wrong/{self.dir or self.tag}"


@dataclass(frozen=True, slots=True)
class BypassTable:
    """`[[bypass]]` of an exercise; `dir` is its folder below `bypass/`, by default the unit's id."""

    unit: str
    why: str
    dir: str = ""

    @property
    def place(self) -> str:
        return f"bypass/{self.dir or self.unit}"


@dataclass(frozen=True, slots=True)
class StepTable:
    """`[[step]]` of a project; `exercise` is the name of its folder beside the document."""

    exercise: str
    goal: str
    needs: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ProjectTable:
    """`project.toml`."""

    id: str
    title: str
    story: str
    step: tuple[StepTable, ...] = ()


@dataclass(frozen=True, slots=True)
class Manifest:
    """`exercise.toml`."""

    title: str
    depth: Depth
    difficulty: float
    description: str
    unit: tuple[Unit, ...]
    wrong: tuple[WrongTable, ...] = ()
    code_hint: tuple[CodeHint, ...] = ()
    starter_builds: bool = True
    kind: Kind = "write"
    bypass: tuple[BypassTable, ...] = ()
    origin: str = ""
    """Who wrote it, where that was no author of the bank: such an exercise may go without hints."""

    @property
    def units(self) -> tuple[Unit, ...]:
        """The units with the TOML indentation of their hints taken off."""
        return tuple(
            replace(unit, hints=tuple(dedent(hint).strip() for hint in unit.hints))
            for unit in self.unit
        )
