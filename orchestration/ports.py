"""What the use cases need from the world; runtime satisfies it, tests bring their own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Protocol

from schemas.content import Certificate, Exercise, Files, Outline
from schemas.events import Event, EventKind
from schemas.evidence import Evidence
from schemas.exchange.calls import EngineReply, RunRequest, StageCall
from schemas.kept import KeptSetup
from schemas.learner import LearnerModel
from schemas.pack import Pack, PackedExercise
from schemas.session import Session, StoredExercise
from schemas.settings import LanguageSettings
from schemas.turn import Turn


class Engine(Protocol):
    """Turns a stage call into a reply; raises EngineError and has no other power."""

    @property
    def name(self) -> str: ...

    def reply(self, call: StageCall) -> EngineReply: ...


class Runner(Protocol):
    """Runs tests with the real toolchain."""

    def run(self, request: RunRequest) -> Evidence:
        """Run in a private copy; ToolchainError if a program is missing, Cancelled on Ctrl-C."""
        ...

    def run_each(self, request: RunRequest, variants: Sequence[Files]) -> list[Evidence] | None:
        """As `run` with each of these sources in place of the request's, after one start of the
        language's test tool; None where they have no start to share."""
        ...

    def toolchain(self, settings: LanguageSettings) -> str:
        """Versions of the programs that a run would use, as one line; ToolchainError if missing."""
        ...

    def template(self, settings: LanguageSettings) -> Files:
        """The build files laid under every exercise, relative to its root."""
        ...


class Workspaces(Protocol):
    """The directories learners edit."""

    def create(self, name: str, files: Files) -> Path:
        """Write a new workspace whole or not at all."""
        ...

    def read(self, root: Path, folder: str, extensions: tuple[str, ...]) -> Files:
        """The regular text files below root/folder, or the one that it is; links are never
        followed. WorkspaceError if unsafe."""
        ...

    def write(self, root: Path, files: Files) -> None:
        """Replace files in an existing workspace, each atomically."""
        ...


class Ledger(Protocol):
    """Writes state; every method is one durable transaction."""

    def record(self, turn: Turn) -> None:
        """Write a turn whose session is new, or which has none."""
        ...

    def update(self, session_id: str, change: Callable[[Session, LearnerModel], Turn]) -> Turn:
        """Read, change and write under one lock, so that two shells lose nothing. `change` is pure."""
        ...

    def remodel(self, derive: Callable[[tuple[Event, ...]], LearnerModel]) -> tuple[int, bool]:
        """Make the learner model what the whole log derives to, whoever writes meanwhile. Returns
        how many events there are and whether the stored model was that already. `derive` is pure."""
        ...


class Archive(Protocol):
    """Reads state."""

    def sessions(self) -> tuple[Session, ...]:
        """All sessions, most recently used first."""
        ...

    def session(self, session_id: str) -> Session | None: ...

    def exercise(self, session_id: str) -> StoredExercise | None: ...


class Setups(Protocol):
    """The setups that began and have not ended yet."""

    def hold(self, setup: str) -> AbstractContextManager[None]:
        """While the block runs, no other shell takes this setup for half-made."""
        ...

    def half_made(self) -> tuple[Event, ...]:
        """`setup_begun` events that nothing closed and no living shell holds, the oldest first."""
        ...

    def clear(self, workspace: str) -> None:
        """Remove the workspace of this name, whole or half laid down."""
        ...


class KeptSetups(Protocol):
    """The accepted replies of setups that are not finished; bounded in number, size and age."""

    def setups(self) -> tuple[KeptSetup, ...]:
        """Those that no living shell is at work on, the oldest first."""
        ...

    def keep(self, setup: KeptSetup) -> None:
        """Make what is kept of this setup what the value says; one durable transaction."""
        ...

    def drop(self, setup: str) -> None: ...


class Memory(Protocol):
    """What the store knows beside sessions."""

    def current(self) -> str:
        """Id of the session that argv commands use, or ""."""
        ...

    def learner(self) -> LearnerModel: ...

    def events(self, *kinds: EventKind, session: str = "") -> Iterator[Event]:
        """Events in the order they were committed, optionally of some kinds or one session."""
        ...


class Bank(Protocol):
    """The bundled and extra exercises."""

    def find(self, language: str, node: str, exercise: str = "") -> Exercise | None:
        """The node's exercise with this id, or its first; None if there is none."""
        ...

    def nodes(self, language: str) -> tuple[str, ...]:
        """Ids of the nodes that have an exercise."""
        ...

    def exercises(self, language: str, node: str) -> tuple[Outline, ...]:
        """A node's exercises in outline, in a fixed order."""
        ...

    def kept_back(self, language: str, node: str) -> str:
        """What would let this machine run an exercise of the node that is not set here; "" if none is."""
        ...


class PackShelf(Protocol):
    """Where imported packs are kept."""

    def all(self) -> tuple[Pack, ...]: ...

    def known_ids(self) -> Mapping[str, Mapping[str, str]]:
        """The node ids that the exercises of each pack have or had, by slug."""
        ...

    def write(
        self, pack: Pack, ids: Mapping[str, str], exercises: tuple[PackedExercise, ...]
    ) -> None:
        """Put a pack in place of the one of its name, whole or not at all."""
        ...


class Certificates(Protocol):
    """Proofs already made, by digest of exercise and toolchain."""

    def get(self, digest: str) -> Certificate | None: ...

    def put(self, certificate: Certificate) -> None: ...


class Instructions(Protocol):
    """The instruction text for a role and language."""

    def text(self, role: str, language: str) -> str: ...


class Clock(Protocol):
    """Time, ids and chance, as arguments."""

    def now(self) -> float:
        """Unix time in seconds."""
        ...

    def new_id(self) -> str:
        """A short random id, lower-case hex."""
        ...

    def sleep(self, seconds: float) -> None: ...
