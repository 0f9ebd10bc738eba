"""Builds what reads and changes the files that commands name: settings, folders, fixtures."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from runtime.home.config_file import SettingsFile, keys_of, value_at
from schemas.settings import LanguageSettings

if TYPE_CHECKING:
    from languages.layouts.listing import Listing
    from runtime.runs.folder import FolderRun
    from schemas.content import Files


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

    def run(
        self,
        folder: Path,
        options: Mapping[str, str],
        languages: Mapping[str, LanguageSettings],
    ) -> FolderRun:
        """What `learn run` runs; `options` as they were typed: language, layout, command, format."""
        from runtime.runs.folder import Asked, folder_run

        return folder_run(Asked(folder, **options), languages)

    def reader(self, root: Path) -> Callable[[str, bool], Listing]:
        """Reads `root` and the folders below it, where no link leads out of it."""
        from runtime.home.foreign import listing_below

        return lambda path, deep: listing_below(root, path, deep=deep)

    def write(self, folder: Path, files: Files) -> None:
        """A new folder with these files, whole or not at all; WORKSPACE_UNSAFE if it is there."""
        from runtime.home.workspace import DiskWorkspaces

        DiskWorkspaces(folder.parent).create(folder.name, files)

    def text(self, path: Path) -> str:
        """The text of one file that was named; WorkspaceError if it cannot be read."""
        from runtime.home.workspace import read_text

        return read_text(path)

    def page(self, path: Path, text: str) -> Path:
        """Write a file of ours, whole or not at all, in place of an earlier one."""
        from runtime.course.lines import write_whole

        write_whole(path, text.encode("utf-8", "replace"))
        return path

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
