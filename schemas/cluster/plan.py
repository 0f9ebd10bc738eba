"""A plan of exercises to be written, as people write it down, and the tasks that it makes."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from schemas.content import Depth
from schemas.reading import between, filled

Verdict = Literal["accepted", "refused", "postponed"]
LiveEngine = Literal["auto", "codex", "api", "command"]
"""Engines that write; the bank and a recording have nothing new to say."""


@dataclass(frozen=True, slots=True)
class Caps:
    """What all tasks of a plan together may take, over all runs of the command; 0 is no cap."""

    calls: int = field(metadata=between(1, 100_000_000))
    """Engine calls; one that a service refused as too many is none."""
    tokens: int = field(default=0, metadata=between(0, 1_000_000_000_000))
    """Input and output tokens."""
    money: float = field(default=0.0, metadata=between(0, 1e9))
    """In the currency of the price."""
    price_a_thousand_tokens: float = field(default=0.0, metadata=between(0, 1e6))
    """What a thousand tokens cost, input and output alike."""
    wall_clock_s: float = field(default=0.0, metadata=between(0, 31_536_000))
    """Seconds of one run of the command."""
    failures_in_a_row: int = field(default=10, metadata=between(0, 1_000_000))
    """Tasks that come to nothing one after the other."""

    def __post_init__(self) -> None:
        if self.money and not self.price_a_thousand_tokens:
            raise ValueError("money: needs price_a_thousand_tokens")


@dataclass(frozen=True, slots=True)
class Plan:
    """One plan file: every node at every depth, so many variants of each."""

    language: str = field(metadata=filled())
    nodes: tuple[str, ...] = field(metadata=filled())
    """Ids of nodes, or "*" for all of the language."""
    depths: tuple[Depth, ...] = field(metadata=filled())
    caps: Caps
    variants: int = field(default=1, metadata=between(1, 1000))
    engine: LiveEngine = "auto"
    seed: int = field(default=1, metadata=between(0, 2**53))
    """Decides which story each variant gets."""
    stories: tuple[str, ...] = ()
    """What the variants are about; a list of ours if there are none."""
    likeness: float = field(default=0.65, metadata=between(0.1, 1))
    """A variant that is as like an earlier one of its node is refused; 1 refuses only the same."""


@dataclass(frozen=True, slots=True)
class Task:
    """One exercise to write. The same plan makes the same tasks, in the same order."""

    id: str
    language: str
    node: str
    depth: Depth
    variant: int
    """From 1."""
    seed: int
    story: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What came of a task: one line of the ledger, without the words of the exercise.

    `reason` is one of errors.Reason, or NEAR_DUPLICATE; "" where it was accepted. What was
    `postponed` is tried again by the same command, and nothing that it paid for is paid twice.
    """

    task: str
    language: str
    node: str
    depth: Depth
    variant: int
    seed: int
    engine: str
    verdict: Verdict
    reason: str = ""
    words: str = ""
    calls: int = 0
    """Engine calls of this task, in this and earlier runs."""
    tokens: int = 0
    time_s: float = 0.0
    """Seconds of the run that decided it, on its worker."""
    title: str = ""
    folder: str = ""
    """Below the bank's root, "" where there is none."""
    digest: str = ""
    """sha256 of the folder's files."""
    like: str = ""
    """The earlier task whose exercise this one repeats."""
    at: float = 0.0
    """Unix time."""

    @property
    def is_final(self) -> bool:
        """Whether the task is decided for good."""
        return self.verdict != "postponed"
