"""Everything a use case may use, laid out for one turn by the composition root."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from curriculum.diagnosis.messages import Message
from curriculum.graph.graph import Curriculum
from schemas.errors import Reason, StateError, UsageError
from schemas.session import Session, StoredExercise
from schemas.settings import LanguageSettings, Settings

from .ports import (
    Archive,
    Bank,
    Certificates,
    Clock,
    Engine,
    Instructions,
    Ledger,
    Memory,
    Runner,
    Setups,
    Workspaces,
)
from .progress import Progress
from .redaction import Redaction


@dataclass(frozen=True, slots=True)
class Desk:
    """The settings as they are now, the chosen engine, and the ports. `report` takes progress."""

    settings: Settings
    graph: Callable[[], Curriculum]
    """Reads the curriculum with the learner's own nodes, when it is first needed."""
    engine: Engine
    archive: Archive
    memory: Memory
    ledger: Ledger
    bank: Bank
    certificates: Certificates
    setups: Setups
    runner: Runner
    workspaces: Workspaces
    instructions: Instructions
    clock: Clock
    schemas: Path
    report: Callable[[Progress], None]
    messages: Callable[[str], tuple[Message, ...]] = lambda _language: ()
    """What the messages of a language's tools mean."""
    writer: Callable[[], str] = lambda: ""
    """An engine that could write exercises here, "" if there is none; asked only at a dead end."""
    redaction: Redaction = field(default_factory=Redaction)
    """What must not be written down with a rejected call."""

    @property
    def curriculum(self) -> Curriculum:
        """All nodes: the bundled ones, and those written for this learner."""
        return self.graph()

    def language(self, name: str) -> LanguageSettings:
        """Settings of a language; UsageError(UNKNOWN_LANGUAGE) names the known ones."""
        if name not in self.settings.languages:
            known = ", ".join(self.settings.languages)
            raise UsageError(
                Reason.UNKNOWN_LANGUAGE,
                f"No language is called {name!r}.",
                hint=f"Choose one of: {known}.",
            )
        return self.settings.languages[name]

    def session(self, session_id: str) -> Session:
        """The session with this id; UsageError(NO_SESSION) if it is empty or gone."""
        session = self.archive.session(session_id) if session_id else None
        if session is None or session.status == "ended":
            raise UsageError(
                Reason.NO_SESSION,
                "There is no exercise in progress.",
                hint="/start begins one, /next recommends one, /resume goes back to an earlier one.",
            )
        return session

    def exercise(self, session_id: str) -> tuple[StoredExercise, Session]:
        """The exercise behind a session, hidden parts and what has been proved about it by now
        included, and the session itself."""
        session = self.session(session_id)
        stored = self.archive.exercise(session_id)
        if stored is None:
            raise StateError(
                Reason.STORE_DAMAGED,
                f"The exercise of session {session_id} is not in the store.",
                hint="Start it again with /start; your files stay in the workspace.",
            )
        proved = self.certificates.get(stored.certificate.digest)
        return (replace(stored, certificate=proved) if proved else stored), session
