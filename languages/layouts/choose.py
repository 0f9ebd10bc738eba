"""Knows every layout and the order in which they are tried: the most particular first."""

from __future__ import annotations

from collections.abc import Callable

from languages.folders import bundled_tables
from schemas.content import Layout
from schemas.errors import Reason, UsageError

from . import cargo_project, exercism, go_module, make_project, pytest_project, single_files
from .listing import Listing

Recognise = Callable[[Listing], Layout | None]

OWN = "own"
LAYOUTS: dict[str, Recognise] = {
    "rustlings": single_files.rustlings,
    "exercism-rust": exercism.rust,
    "exercism-c": exercism.c,
    "exercism-python": exercism.python,
    "exercism-go": go_module.exercism,
    "cargo": cargo_project.package,
    "go": go_module.module,
    "cmake": make_project.cmake,
    "make": make_project.make,
    "pytest": pytest_project.project,
}
NAMES = (OWN, *LAYOUTS)
LOOKED_FOR = (
    "no Cargo.toml, no go.mod, no makefile with a test target, no CMakeLists.txt, no test files of pytest,"
    " and no src/ with tests/"
)
"""What a folder has none of that is in no layout."""
_LESSON = "LESSON.md"
_MARKS = (
    *("Cargo.toml", "go.mod", "makefile", "Makefile", "GNUmakefile", "CMakeLists.txt"),
    *("pyproject.toml", "pytest.ini", "setup.py", "setup.cfg", "tox.ini", "conftest.py"),
)


def own_language(listing: Listing, language: str = "") -> str:
    """The language of a folder in our own layout, `src` and `tests`; "" if it is in another.

    A folder that is in another layout as well is run by that one, unless it is a workspace of ours
    or, without build files of its own, its language was named.
    """
    marked = any(name in listing.files for name in _MARKS)
    ours = _LESSON in listing.files or (language and not marked)
    if not ours and any(recognise(listing) for recognise in LAYOUTS.values()):
        return ""
    for name, table in bundled_tables().items():
        ends = tuple(table["extensions"])
        parts = (f"{table['source_dir']}/", f"{table['tests_dir']}/")
        found = [part for part in parts if any(path.endswith(ends) for path in listing.below(part))]
        if name == (language or name) and len(found) == len(parts):
            return name
    return ""


def choose(listing: Listing, name: str = "", language: str = "") -> Layout | None:
    """The layout called `name`, else the first that fits and is of `language`, if one is given.

    UsageError for a name that is none, or one that the folder does not have; None if nothing fits.
    """
    if name:
        if name not in LAYOUTS:
            raise UsageError(
                Reason.USAGE,
                f"No layout is called {name!r:.40}.",
                hint=f"Choose one of: {', '.join(NAMES)}.",
            )
        found = LAYOUTS[name](listing)
        if found is None:
            raise UsageError(
                Reason.USAGE,
                f"{listing.name} is not laid out as {name}: what marks it is not there.",
                hint="Leave --layout out to have it looked at, or give --command and --format.",
            )
        return found
    layouts = (recognise(listing) for recognise in LAYOUTS.values())
    return next(
        (item for item in layouts if item and item.language == (language or item.language)), None
    )
