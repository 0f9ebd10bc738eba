"""Everything a use case may use, laid out for one turn by the composition root."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from curriculum.diagnosis.messages import Message
from curriculum.graph.graph import Curriculum
from schemas.content import Exercise, Project
from schemas.errors import Reason, StateError, UsageError
from schemas.session import Session, StoredExercise
from schemas.settings import LanguageSettings, Settings, laid_out

from .ports import (
    Archive,
    Bank,
    Certificates,
    Clock,
    Engine,
    Instructions,
    KeptSetups,
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
    kept: KeptSetups
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
    projects: Callable[[str], tuple[Project, ...]] = lambda _language: ()
    """The projects of a language, by id."""
    bundled: Bank | None = None
    """The exercises that come with the program, none of anybody else's."""
    trusting: Runner | None = None
    """Runs what comes with the program even where nothing isolates a run."""
    cancel: threading.Event = field(default_factory=threading.Event)
    """Once set, every call and run under way ends."""
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

    def settings_of(self, exercise: Exercise) -> LanguageSettings:
        """Settings of an exercise's language, for the layout that its folder has."""
        return laid_out(self.language(exercise.language), exercise.layout)

    def trusts(self, exercise: Exercise) -> bool:
        """Whether all of its code came with the program: what runs is ours and the learner's own."""
        if self.bundled is None:
            return False
        ours = self.bundled.find(exercise.language, exercise.node, exercise.id)
        if ours is not None and exercise.project and exercise.project == ours.project:
            # What a step begins with is ours, or was written by the learner in the steps before.
            exercise = replace(exercise, starter=ours.starter)
        return ours is not None and exercise.code <= ours.code

    def runner_of(self, exercise: Exercise) -> Runner:
        """What runs code in the tests of this exercise; trust goes by origin."""
        trusted = self.trusting if self.trusts(exercise) else None
        return trusted or self.runner

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
