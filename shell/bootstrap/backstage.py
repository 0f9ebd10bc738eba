"""One home with everything that works on it, each part made at first use: a prompt pays only for what
a prompt shows."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from languages.folders import BUNDLED, LanguageFolders
from runtime.engines.live import LiveEngines
from runtime.home.clock import SystemClock
from runtime.home.config_file import SettingsFile, with_engine
from runtime.sandbox.choice import Sandboxes
from schemas.errors import DocumentError
from schemas.settings import Settings
from shell.home import home_from

from .engines import Engines
from .files import Config, Folders
from .library import PACKAGE, Library, unmet_here
from .upkeep import up_to_date

if TYPE_CHECKING:
    from curriculum.graph.graph import Curriculum
    from orchestration.desk import Desk
    from orchestration.progress import Progress
    from runtime.runs.runner import LocalRunner
    from runtime.store.store import Store
    from schemas.content import Node

INSTRUCTIONS = PACKAGE / "orchestration" / "instructions"


class Backstage:
    """One home and all that serves it. `cancel` ends the runs under way."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.settings_file = SettingsFile(home / "config.toml", home / "languages")
        self.config = Config(self.settings_file)
        self.library = Library(
            LanguageFolders(BUNDLED, home / "languages"),
            home / "packs",
            unmet=lambda language: unmet_here(self.settings(), language),
        )
        self.cancel = threading.Event()
        self.engines = Engines(self.library, LiveEngines(home, os.environ, self.cancel))
        self.sandboxes = Sandboxes(home / "cache" / "sandbox.json", self.settings)
        self.folders = Folders()
        self.clock = SystemClock()

    def settings(self) -> Settings:
        """The settings in force now."""
        return self.settings_file.current()

    def settings_problem(self) -> DocumentError | None:
        """What is wrong with the settings file, if it broke since it was last looked at."""
        return self.settings_file.untold_problem()

    @cached_property
    def store(self) -> Store:
        from runtime.store.store import Store, bound_uses

        now = SystemClock().now()
        return up_to_date(
            Store(self.home), lambda: self.library.curriculum, lambda store: bound_uses(store, now)
        )

    @property
    def has_opened_store(self) -> bool:
        return "store" in vars(self)

    @cached_property
    def runner(self) -> LocalRunner:
        from runtime.runs.runner import LocalRunner

        return LocalRunner(self.home / "cache", sandbox=self.sandboxes.tier, cancel=self.cancel)

    @cached_property
    def trusting(self) -> LocalRunner:
        """The runner for what comes with the program."""
        return self.runner.behind(self.sandboxes.trusting)

    def curriculum(self) -> Curriculum:
        """The bundled graph with the learner's own nodes as they are stored now."""
        from curriculum.graph.graph import with_tracks
        from orchestration.guidance.written_nodes import whole_graph

        tracks = tuple(pack.track for pack in self.library.packs.all())
        return whole_graph(with_tracks(self.library.curriculum, tracks), self.store)

    def nodes(self, language: str) -> tuple[Node, ...]:
        """All nodes of one language; other languages are read only if an own node needs them."""
        own = next(self.store.events("node_written"), None) or self.library.packs.all()
        return (self.curriculum() if own else self.library).nodes(language)

    def desk(self, report: Callable[[Progress], None], engine: str = "") -> Desk:
        """What a use case may use, with the settings as they are now."""
        from orchestration.desk import Desk
        from orchestration.redaction import Redaction
        from runtime.home.instruction_files import InstructionFiles
        from runtime.home.workspace import DiskWorkspaces

        settings = self.settings()
        store = self.store
        return Desk(
            settings=settings,
            graph=cache(self.curriculum),
            messages=cache(self.library.messages),
            engine=self.engines.engine(with_engine(settings, engine)),
            archive=store,
            memory=store,
            ledger=store,
            bank=self.library.bank(settings),
            certificates=store.certificates,
            setups=store.setups,
            kept=store.kept,
            cancel=self.cancel,
            runner=self.runner,
            workspaces=DiskWorkspaces(self.home / "workspaces"),
            instructions=InstructionFiles(INSTRUCTIONS, self.library.languages),
            clock=self.clock,
            schemas=PACKAGE / "schemas" / "json",
            report=report,
            projects=self.library.projects(settings).all,
            bundled=self.library.bundled,
            trusting=self.trusting,
            writer=partial(self.engines.live.writer, settings),
            redaction=Redaction.of(os.environ, settings.engines.api.key_env),
        )

    def edit(self, path: Path) -> bool:
        """Open a path in the learner's editor and wait for it; False if no editor is named."""
        from runtime.home.editor import open_in_editor

        return open_in_editor(self.settings().editor, path, dict(os.environ))

    def import_legacy(self) -> None:
        """Take in an `active_session.json` of the older layout, once; StateError if it is broken."""
        if (self.home / "active_session.json").is_file():
            from orchestration.guidance.rebuild import rebuild
            from runtime.store.legacy import import_active_session

            if import_active_session(self.home, self.store, self.clock) is not None:
                rebuild(self.desk(lambda _progress: None))


def from_environment() -> Backstage:
    """The backstage of this process's home."""
    return Backstage(home_from(dict(os.environ)))
