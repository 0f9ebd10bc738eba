"""The composition root: the only place that knows which adapter stands behind which port.

Everything is made at first use, so that a prompt pays only for what a prompt shows.
"""

from __future__ import annotations

import os
import shutil
import threading
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from curriculum.graph import Curriculum, build
from curriculum.parse import parse_tags, parse_track
from runtime.bank_folders import FolderBank, packaged_curriculum
from runtime.clock import SystemClock
from runtime.config_file import SettingsFile, keys_of, value_at
from runtime.store import Store
from schemas.errors import DocumentError, LearnError, Reason, UsageError
from schemas.settings import ENGINES, Settings

if TYPE_CHECKING:
    from orchestration.desk import Desk
    from orchestration.ports import Engine
    from orchestration.progress import Progress
    from runtime.runner import LocalRunner
    from schemas.calls import RunRequest
    from schemas.content import Node
    from schemas.learner import LearnerModel
    from schemas.settings import LanguageSettings


def home_from(environment: dict[str, str]) -> Path:
    """$LEARN_HOME, or ~/learn."""
    named = environment.get("LEARN_HOME")
    return Path(named).expanduser().absolute() if named else Path.home() / "learn"


class Backstage:
    """One home and all that serves it. `cancel` ends the runs under way."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.settings_file = SettingsFile(home / "config.toml")
        self.clock = SystemClock()
        self.cancel = threading.Event()
        self._replay: tuple[str, Engine] | None = None

    def settings(self) -> Settings:
        """The settings in force now."""
        return self.settings_file.current()

    @cached_property
    def store(self) -> Store:
        return Store(self.home)

    @cached_property
    def curriculum(self) -> Curriculum:
        root = packaged_curriculum()
        tracks = tuple(
            parse_track(path.name, path.read_text(encoding="utf-8"))
            for path in sorted((root / "tracks").glob("*.toml"))
        )
        tags = root / "misconceptions.toml"
        return build(tracks, parse_tags(tags.name, tags.read_text(encoding="utf-8")))

    @cached_property
    def runner(self) -> LocalRunner:
        from runtime.runner import LocalRunner

        return LocalRunner(self.home / "cache", cancel=self.cancel)

    def bank(self, settings: Settings) -> FolderBank:
        """The bundled bank, then the folders that the settings name."""
        from curriculum.parse import parse_exercise

        roots = (packaged_curriculum() / "bank", *(Path(item) for item in settings.bank_dirs))
        return FolderBank(roots, parse_exercise)

    def engine_name(self, settings: Settings) -> tuple[str, str]:
        """The engine in use and, in a few words, why."""
        if settings.engine != "auto":
            return settings.engine, ""
        found = settings.engines.codex.binary or shutil.which("codex")
        return "bank", "" if found else "codex not found"

    def engine(self, settings: Settings) -> Engine:
        """The engine that the settings ask for; LearnError(ENGINE_UNAVAILABLE) if there is none."""
        name, _why = self.engine_name(settings)
        if name == "bank":
            from runtime.engines.bank import BankEngine

            return BankEngine(self.bank(settings).find)
        if name == "replay":
            return self._replay_engine(settings.engines.replay.path)
        raise LearnError(
            Reason.ENGINE_UNAVAILABLE,
            f"The engine {name!r} is not part of this version.",
            hint="/engine bank goes on offline.",
        )

    def _replay_engine(self, path: str) -> Engine:
        """The same player as long as the path stays, so that it goes on where it was."""
        from runtime.engines.replay import ReplayEngine

        if self._replay is None or self._replay[0] != path:
            self._replay = (path, ReplayEngine(Path(path)))
        return self._replay[1]

    def desk(self, report: Callable[[Progress], None], engine: str = "") -> Desk:
        """Everything a use case may use, with the settings as they are now."""
        from orchestration.desk import Desk
        from runtime.instruction_files import InstructionFiles
        from runtime.workspace import DiskWorkspaces

        settings = self.settings()
        store = self.store
        package = Path(__file__).resolve().parent.parent
        return Desk(
            settings=settings,
            curriculum=self.curriculum,
            engine=self.engine(with_engine(settings, engine)),
            archive=store,
            memory=store,
            ledger=store,
            bank=self.bank(settings),
            certificates=store.certificates,
            runner=self.runner,
            workspaces=DiskWorkspaces(self.home / "workspaces"),
            instructions=InstructionFiles(package / "orchestration" / "instructions"),
            clock=self.clock,
            schemas=package / "schemas" / "json",
            report=report,
        )

    def set_setting(self, key: str, text: str) -> object:
        """Write one override into the learner's config.toml and return its value."""
        from runtime.config_edit import set_value

        return set_value(self.settings_file, key, text)

    def setting_values(self, key: str = "") -> dict[str, object]:
        """Every setting in force by dotted key, or the one called `key`."""
        settings = self.settings()
        keys = keys_of(settings)
        chosen = [item for item in keys if item == key or item.startswith(f"{key}.")]
        if key and not chosen:
            value_at(settings, key)
        return {item: value_at(settings, item) for item in (chosen if key else keys)}

    def folder_request(self, folder: Path, language: str, settings: LanguageSettings) -> RunRequest:
        """What `learn run` runs."""
        from runtime.folder import request_for

        return request_for(folder, language, settings)

    def exercise_folders(self, roots: tuple[Path, ...]) -> tuple[str, ...]:
        """The exercise folders at or below each root; a root without any stands for itself, so
        that checking it says what is wrong."""
        from runtime.bank_folders import exercise_folders

        return tuple(
            str(folder)
            for root in (item.absolute() for item in roots)
            for folder in exercise_folders(root) or (root,)
        )

    def read_exercise_folder(self, path: str) -> Mapping[str, str]:
        """Every file of one exercise folder by relative path."""
        from runtime.bank_folders import read_folder

        return read_folder(Path(path))

    def fixture_files(self, root: Path) -> Mapping[str, str]:
        """Every JSON file below `root` by relative path."""
        from runtime.workspace import read_files

        return {item.path: item.content for item in read_files(root, (".json",))}

    def edit(self, path: Path) -> bool:
        """Open a path in the learner's editor and wait for it; False if no editor is named."""
        from runtime.editor import open_in_editor

        return open_in_editor(self.settings().editor, path, dict(os.environ))

    def import_legacy(self) -> None:
        """Take in an `active_session.json` of the older layout, once."""
        if (self.home / "active_session.json").exists():
            from runtime.legacy import import_active_session

            import_active_session(self.home, self.store, self.clock)

    def due_count(self, language: str, learner: LearnerModel, now: float) -> int:
        """How many nodes of a language are due for a review."""
        from curriculum.mastery import Tracker

        tracker = Tracker.of(self.curriculum.nodes(language))
        dates = (tracker.due_at(learner, node) for node in learner.nodes)
        known = {node.id for node in self.curriculum.nodes(language)}
        due = zip(learner.nodes, dates, strict=True)
        return sum(1 for node, date in due if node in known and date is not None and date <= now)

    def node_states(self, language: str) -> tuple[tuple[Node, tuple[str, ...], bool], ...]:
        """Every node of a language with its missing prerequisites and whether it can be started."""
        from curriculum.mastery import Tracker

        settings = self.settings_file.current()
        nodes = self.curriculum.nodes(language)
        tracker, learner, now = Tracker.of(nodes), self.store.learner(), self.clock.now()
        bundled = set(self.bank(settings).nodes(language))
        everything = self.engine_name(settings)[0] != "bank"
        return tuple(
            (node, tuple(tracker.missing(learner, node.id, now)), everything or node.id in bundled)
            for node in nodes
        )

    def last_language(self) -> str:
        """Language of the session used last, or ""."""
        sessions = self.store.sessions()
        return sessions[0].language if sessions else ""

    def settings_problem(self) -> DocumentError | None:
        """What is wrong with the settings file, if it broke since it was last looked at."""
        return self.settings_file.untold_problem()


def with_engine(settings: Settings, name: str) -> Settings:
    """The settings with another engine; UsageError names the known ones."""
    if not name:
        return settings
    for known in ENGINES:
        if known == name:
            return replace(settings, engine=known)
    raise UsageError(
        Reason.USAGE, f"No engine is called {name!r:.40}.", hint=f"Choose: {', '.join(ENGINES)}."
    )


def from_environment() -> Backstage:
    """The backstage of this process's home."""
    return Backstage(home_from(dict(os.environ)))
