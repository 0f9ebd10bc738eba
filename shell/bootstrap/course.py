"""Builds what keeps a teacher's files."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from runtime.course.forge_folder import ForgeFolder
    from schemas.cluster.submissions import HandedIn
    from schemas.content import Exercise
    from schemas.settings import LanguageSettings


def forge_folder(root: Path) -> ForgeFolder:
    """What a forge keeps below `root`."""
    from runtime.course.forge_folder import ForgeFolder

    return ForgeFolder(root)


def read_submissions(
    root: Path, exercise: Exercise, language: LanguageSettings
) -> Iterator[HandedIn]:
    """Every submission below `root`; `language` are the settings of the exercise's own layout."""
    from runtime.course.fitting import Wanted
    from runtime.course.handed_in import submissions

    names = tuple(item.path for item in exercise.starter)
    wanted = Wanted(language.source_dir, language.tests_dir, names, language.extensions)
    return submissions(root, wanted)
