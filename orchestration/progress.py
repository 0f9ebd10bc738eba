"""What the core reports while it works; the shell turns it into lines, spinners or nothing."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StageProgress:
    """A stage began or went on: `done` of at most `cap` sections, and what comes next.

    `state` is "running", "done" or "failed"; `note` is a short fact to show at the end.
    """

    stage: str
    state: str
    done: int = 0
    cap: int = 0
    focus: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class CallRetried:
    """An engine call is tried again, and why."""

    stage: str
    reason: str
    message: str
    wait_s: float


@dataclass(frozen=True, slots=True)
class RunProgress:
    """A run of the learner's code began."""


@dataclass(frozen=True, slots=True)
class RepairBegun:
    """What the proof found goes back to these stages; `round` counts from 1 up to `rounds`."""

    round: int
    rounds: int
    stages: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlanWritten:
    """What the exercise will be: `units` are its stubs, each with the principle it is about."""

    title: str
    story: str
    units: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class LessonWritten:
    """One more section of the lesson was accepted; `content` is Markdown."""

    title: str
    content: str


Progress = StageProgress | CallRetried | RunProgress | RepairBegun | PlanWritten | LessonWritten
