"""One piece of work for a worker, what came of it, and what a worker is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from schemas.content import Certificate, Exercise
from schemas.errors import LearnError, Reason
from schemas.settings import EngineChoice, EngineSettings, LoopCaps, StageSettings

from .plan import Task


@dataclass(frozen=True, slots=True)
class Terms:
    """The settings that a job is done by, on whichever machine; everything else is the worker's own.

    No secret is among them: keys come from the worker's environment, under the name that they name.
    """

    engine: EngineChoice
    sandbox: Literal["auto", "require", "off"]
    allow_unsandboxed: bool
    stage: StageSettings
    limits: Mapping[str, LoopCaps]
    engines: EngineSettings
    runs: Mapping[str, tuple[float, int]]
    """Seconds and MB of a run, by language."""


@dataclass(frozen=True, slots=True)
class Job:
    """One piece of work: its kind, an id that is unique among its kind, and what it is about."""

    kind: str
    id: str
    payload: object
    toolchain: str = ""
    """What the worker's tools must be, "" for any."""
    language: str = ""


@dataclass(frozen=True, slots=True)
class Trouble:
    """A LearnError as a value, which passes between processes."""

    reason: str
    message: str
    hint: str = ""
    details: Mapping[str, object] = field(default_factory=dict)

    @classmethod
    def of(cls, error: LearnError) -> Trouble:
        """What an error says."""
        return cls(str(error.reason), error.message, error.hint, error.details)

    def error(self) -> LearnError:
        """The error again."""
        return LearnError(Reason(self.reason), self.message, hint=self.hint, details=self.details)


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a job: a value, or trouble; `lost` says that its worker went away with it."""

    job: Job
    value: object = None
    trouble: Trouble | None = None
    lost: bool = False
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Folder:
    """The files of an exercise folder to check; `path` is where it is for whoever asks."""

    path: str
    files: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Written:
    """An exercise that a task wrote and proved."""

    task: Task
    exercise: Exercise
    certificate: Certificate
    seconds: float


@dataclass(frozen=True, slots=True)
class WorkerReport:
    """What one worker has. `toolchains` by language; one that is missing is in `lacks` instead."""

    worker: str
    host: str
    version: str
    """Of learnshell, and of the Python that runs it."""
    toolchains: Mapping[str, str]
    lacks: Mapping[str, str]
    tier: str
    """The sandbox that its runs get, "" for none."""
    weakness: str = ""
