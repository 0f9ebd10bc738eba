"""Builds the curriculum and the bank from their folders, each part when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from languages.folders import LanguageFolders
from schemas.settings import Settings

if TYPE_CHECKING:
    from curriculum.diagnosis.messages import Message
    from curriculum.graph.graph import Curriculum
    from runtime.home.bank_folders import FolderBank, Unmet
    from runtime.home.pack_bank import BankWithPacks
    from runtime.home.packs import Packs
    from runtime.home.project_folders import FolderProjects
    from schemas.content import Files, Node, Tag, Track

PACKAGE = Path(__file__).resolve().parents[2]
"""Where the packages are installed, with the files that belong to them."""
TAGS = "misconceptions.toml"


class Library:
    """The curriculum and the bank, each part read when it is first asked for."""

    def __init__(
        self,
        folders: LanguageFolders,
        packs: Path | None = None,
        root: Path = PACKAGE / "curriculum",
        unmet: Unmet | None = None,
    ) -> None:
        """`packs` is the folder of what a learner imported; `unmet` tells which files of a language
        cannot be run here."""
        self.languages = folders
        self._root = root
        self._packs = packs or root / "packs"
        self._unmet: Unmet = unmet or (lambda _language: {})

    @cached_property
    def packs(self) -> Packs:
        """What was imported."""
        from runtime.home.packs import Packs

        return Packs(self._packs)

    @cached_property
    def curriculum(self) -> Curriculum:
        """All languages, with the tags."""
        from curriculum.graph.graph import build

        files = (*self.languages.parts(TAGS), self._root / TAGS)
        return build(self._tracks("*"), tuple(tag for path in files for tag in _tags(path)))

    def nodes(self, language: str) -> tuple[Node, ...]:
        """All nodes of a language in learning order, without reading the other languages."""
        from curriculum.graph.graph import build

        if "curriculum" in vars(self):
            return self.curriculum.nodes(language)
        return build(self._tracks(language)).nodes(language)

    def bank(self, settings: Settings) -> BankWithPacks:
        """The bundled bank, then the folders that the settings name, then what was imported."""
        from runtime.home.pack_bank import BankWithPacks

        further = tuple(Path(item) for item in settings.bank_dirs)
        # What came with the program stays as it is; the folders of a learner may change at any time.
        folders = self._bank(*further) if further else self.bundled
        return BankWithPacks(folders, self.packs)

    def projects(self, settings: Settings) -> FolderProjects:
        """The bundled projects and those of the folders that the settings name."""
        from curriculum.content.projects import parse_project
        from runtime.home.project_folders import FolderProjects

        further = (Path(item) for item in settings.bank_dirs)
        return FolderProjects((self._root / "bank", *further), parse_project)

    @cached_property
    def bundled(self) -> FolderBank:
        """The bundled bank alone."""
        return self._bank()

    def _bank(self, *further: Path) -> FolderBank:
        from curriculum.content.parse import parse_exercise
        from runtime.home.bank_folders import FolderBank

        return FolderBank((self._root / "bank", *further), parse_exercise, self._unmet)

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
        return parse_messages(str(path), path.read_text("utf-8-sig")) if path is not None else ()

    def files(self) -> tuple[Path, ...]:
        """The files that hold the tracks of every language, and the folder of the packs: they are
        written and removed whole, which that folder's time tells."""
        return (*self.languages.tracks(), self._packs)

    def _tracks(self, language: str) -> tuple[Track, ...]:
        from curriculum.content.parse import parse_track

        return tuple(
            parse_track(path.name, path.read_text(encoding="utf-8-sig"))
            for path in self.languages.tracks(language)
        )


def unmet_here(settings: Settings, language: str) -> Mapping[str, str]:
    """The endings of a language's files that this machine cannot run, each with what to do about it."""
    known = settings.languages.get(language)
    if known is None or not known.only_if:
        return {}
    from runtime.runs.toolchain import unmet

    return unmet(known)


def _tags(path: Path) -> tuple[Tag, ...]:
    """A list of tags. The triggers of one that did not come with the program are read here, so that a
    fault is told before a run meets it; those that did are held by the tests, and reading takes long."""
    from curriculum.content.documents import located, refused
    from curriculum.content.parse import parse_tags
    from curriculum.diagnosis.triggers import faults

    text = path.read_text(encoding="utf-8-sig")
    tags = parse_tags(str(path), text)
    if not path.is_relative_to(PACKAGE) and (found := faults(tags)):
        raise refused(located(str(path), text, found))
    return tags
