"""The composition root: the only place that knows which adapter stands behind which port.

Everything is made at first use, so that a prompt pays only for what a prompt shows.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Mapping
from functools import cache, cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from languages.folders import BUNDLED, LanguageFolders
from runtime.engines.live import LiveEngines
from runtime.home.clock import SystemClock
from runtime.home.config_file import SettingsFile, keys_of, value_at, with_engine
from runtime.sandbox.choice import Sandboxes
from schemas.errors import DocumentError
from schemas.settings import LanguageSettings, Settings

from .home import home_from

if TYPE_CHECKING:
    from curriculum.diagnosis.messages import Message
    from curriculum.graph.graph import Curriculum
    from orchestration.desk import Desk
    from orchestration.ports import Engine
    from orchestration.progress import Progress
    from runtime.home.bank_folders import FolderBank
    from runtime.runs.runner import LocalRunner
    from runtime.store.store import Store
    from schemas.content import Files, Node, Track
    from schemas.exchange.calls import RunRequest

PACKAGE = Path(__file__).resolve().parent.parent
"""Where the packages are installed, with the files that belong to them."""
TAGS = "misconceptions.toml"
INSTRUCTIONS = PACKAGE / "orchestration" / "instructions"


class Library:
    """The curriculum and the bank, each part read when it is first asked for."""

    def __init__(self, folders: LanguageFolders, root: Path = PACKAGE / "curriculum") -> None:
        self.languages = folders
        self._root = root

    @cached_property
    def curriculum(self) -> Curriculum:
        """All languages, with the tags."""
        from curriculum.content.parse import parse_tags
        from curriculum.graph.graph import build

        files = (*self.languages.parts(TAGS), self._root / TAGS)
        known = [parse_tags(str(path), path.read_text(encoding="utf-8")) for path in files]
        return build(self._tracks("*"), tuple(tag for tags in known for tag in tags))

    def nodes(self, language: str) -> tuple[Node, ...]:
        """All nodes of a language in learning order, without reading the other languages."""
        from curriculum.graph.graph import build

        if "curriculum" in vars(self):
            return self.curriculum.nodes(language)
        return build(self._tracks(language)).nodes(language)

    def bank(self, settings: Settings) -> FolderBank:
        """The bundled bank, then the folders that the settings name."""
        from curriculum.content.parse import parse_exercise
        from runtime.home.bank_folders import FolderBank

        roots = (self._root / "bank", *(Path(item) for item in settings.bank_dirs))
        return FolderBank(roots, parse_exercise)

    def new_exercise(self, node: Node, slug: str, root: Path) -> tuple[Path, Files]:
        """Lay out an exercise to write below `root`: its folder and files, whole or not at all."""
        from curriculum.content.skeleton import skeleton
        from runtime.home.workspace import DiskWorkspaces, read_files

        folder = self.languages.part(node.language, "skeleton")
        code = read_files(folder) if folder is not None else ()
        tags = [tag for tag in self.curriculum.tags(node.language) if tag.id in node.tags]
        files = skeleton(node, slug, {item.path: item.content for item in code}, tags)
        return DiskWorkspaces(root / node.language).create(f"{node.id}-{slug}", files), files

    def messages(self, language: str) -> tuple[Message, ...]:
        """What the messages of a language's tools mean; () where nobody has written it down."""
        from curriculum.diagnosis.messages import parse_messages

        path = self.languages.part(language, "messages.toml")
        return parse_messages(str(path), path.read_text("utf-8")) if path is not None else ()

    def files(self) -> tuple[Path, ...]:
        """The track files of every language."""
        return self.languages.tracks()

    def _tracks(self, language: str) -> tuple[Track, ...]:
        from curriculum.content.parse import parse_track

        return tuple(
            parse_track(path.name, path.read_text(encoding="utf-8"))
            for path in self.languages.tracks(language)
        )


class Engines:
    """Which engine is in use, and the engine itself."""

    def __init__(self, library: Library, live: LiveEngines) -> None:
        self._library = library
        self.live = live
        self._replay: tuple[str, Engine] | None = None

    def name(self, settings: Settings) -> tuple[str, str]:
        """The engine in use and, in a few words, why."""
        if settings.engine != "auto":
            return settings.engine, ""
        return self.live.automatic(settings)

    def engine(self, settings: Settings) -> Engine:
        """The engine asked for; whether it can answer shows with its first call."""
        name, _why = self.name(settings)
        if name == "codex":
            return self.live.codex(settings)
        if name == "command":
            return self.live.command(settings)
        if name == "replay":
            return self._replay_engine(settings.engines.replay.path)
        from runtime.engines.bank import BankEngine

        return BankEngine(self._library.bank(settings).find)

    def _replay_engine(self, path: str) -> Engine:
        """The same player as long as the path stays, so that it goes on where it was."""
        from runtime.engines.replay import ReplayEngine

        if self._replay is None or self._replay[0] != path:
            self._replay = (path, ReplayEngine(Path(path)))
        return self._replay[1]


class Config:
    """One home's settings by key: shown, and changed in the learner's config.toml."""

    def __init__(self, file: SettingsFile) -> None:
        self._file = file

    @property
    def path(self) -> Path:
        return self._file.path

    def set(self, key: str, text: str) -> object:
        """Write one override and return its value."""
        from runtime.home.config_edit import set_value

        return set_value(self._file, key, text)

    def values(self, key: str = "") -> dict[str, object]:
        """Every setting in force by dotted key, or the one called `key`."""
        settings = self._file.current()
        keys = keys_of(settings)
        chosen = [item for item in keys if item == key or item.startswith(f"{key}.")]
        if key and not chosen:
            value_at(settings, key)
        return {item: value_at(settings, item) for item in (chosen if key else keys)}


class Folders:
    """Reads the folders that a command line names."""

    def request(self, folder: Path, language: str, settings: LanguageSettings) -> RunRequest:
        """What `learn run` runs."""
        from runtime.runs.folder import request_for

        return request_for(folder, language, settings)

    def exercises(self, roots: tuple[Path, ...]) -> tuple[str, ...]:
        """The exercise folders at or below each root; a root without any stands for itself, so
        that checking it says what is wrong."""
        from runtime.home.bank_folders import exercise_folders

        return tuple(
            str(folder)
            for root in (item.absolute() for item in roots)
            for folder in exercise_folders(root) or (root,)
        )

    def exercise(self, path: str) -> Mapping[str, str]:
        """Every file of one exercise folder by relative path."""
        from runtime.home.bank_folders import read_folder

        return read_folder(Path(path))

    def fixtures(self, root: Path) -> Mapping[str, str]:
        """Every JSON file below `root` by relative path."""
        from runtime.home.workspace import read_files

        return {item.path: item.content for item in read_files(root, (".json",))}


class Backstage:
    """One home and all that serves it. `cancel` ends the runs under way."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.settings_file = SettingsFile(home / "config.toml", home / "languages")
        self.config = Config(self.settings_file)
        self.library = Library(LanguageFolders(BUNDLED, home / "languages"))
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
        from runtime.store.store import Store

        return Store(self.home)

    @property
    def has_opened_store(self) -> bool:
        return "store" in vars(self)

    @cached_property
    def runner(self) -> LocalRunner:
        from runtime.runs.runner import LocalRunner

        return LocalRunner(self.home / "cache", sandbox=self.sandboxes.tier, cancel=self.cancel)

    def curriculum(self) -> Curriculum:
        """The bundled graph with the learner's own nodes as they are stored now."""
        from orchestration.guidance.written_nodes import whole_graph

        return whole_graph(self.library.curriculum, self.store)

    def nodes(self, language: str) -> tuple[Node, ...]:
        """All nodes of one language; other languages are read only if an own node needs them."""
        own = next(self.store.events("node_written"), None)
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
            runner=self.runner,
            workspaces=DiskWorkspaces(self.home / "workspaces"),
            instructions=InstructionFiles(INSTRUCTIONS, self.library.languages),
            clock=self.clock,
            schemas=PACKAGE / "schemas" / "json",
            report=report,
            writer=partial(self.engines.live.writer, settings),
            redaction=Redaction.of(os.environ),
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
