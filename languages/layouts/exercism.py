"""Knows an Exercism exercise as it is downloaded, and as it lies in its track's repository.

A download has `.exercism/config.json`, the repository `.meta/config.json`; both name the files by
role: `solution` is what the learner edits, `test` what judges, `example` or `exemplar` the reference.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from schemas.content import Layout, SourceFile

from .commands import CARGO, MAKE, PYTEST
from .crates import dependencies
from .listing import Listing, json_of, table, texts
from .requirements import packages

CONFIGS = (".meta/config.json", ".exercism/config.json")
HIDDEN = (".meta/", ".docs/", ".exercism/", ".approaches/", ".articles/")
UNITY = "test-framework/unity.h"
_HELP = "HELP.md"
_IGNORED = re.compile(r"^([ \t]*)TEST_IGNORE(?:_MESSAGE)?\([^;]*\);", re.MULTILINE)
_INCLUDED = "Tests marked to be ignored were run as well, as on exercism.org."


def is_exercism(listing: Listing) -> bool:
    """Whether anything in the folder says that it comes from Exercism."""
    help_text = listing.files.get(_HELP, "").lower()
    return any(path in listing.files for path in CONFIGS) or "exercism" in help_text


def named_files(listing: Listing, role: str) -> tuple[str, ...]:
    """The files that the exercise's own configuration names for a role and that are there."""
    for path in CONFIGS:
        if path in listing.files:
            named = texts(table(json_of(listing, path).get("files")).get(role))
            return tuple(name for name in named if name in listing.files)
    return ()


def python(listing: Listing) -> Layout | None:
    """`*_test.py` beside the module that it imports."""
    tests = tuple(dict.fromkeys((*named_files(listing, "test"), *listing.at_top("_test.py"))))
    tests = tuple(path for path in tests if path.endswith(".py"))
    elsewhere = any(path.endswith(".py") for path in listing.below("src/"))
    if not tests or (not is_exercism(listing) and elsewhere) or _has_settings(listing):
        return None
    runs = tuple(path for path in tests if path.endswith("_test.py")) or tests
    sources = _edited(listing, (".py",), tests)
    return Layout(
        "exercism-python",
        "an Exercism exercise in Python",
        "python",
        (*PYTEST, "-o", "markers=task", "-c", "pytest.ini", *runs),
        "pytest:own",
        sources,
        tests,
        HIDDEN,
        (SourceFile("pytest.ini", "[pytest]\n"),),
        packages=packages(listing),
    )


def rust(listing: Listing) -> Layout | None:
    """A cargo package whose ignored tests count."""
    if "Cargo.toml" not in listing.files or not is_exercism(listing):
        return None
    tests = named_files(listing, "test") or tuple(listing.below("tests/"))
    ignored = any("#[ignore" in listing.files[path] for path in tests)
    needed = dependencies(listing)
    return Layout(
        "exercism-rust",
        "an Exercism exercise in Rust",
        "rust",
        (*CARGO, *needed.options, "--", "--include-ignored"),
        "cargo:own",
        _edited(listing, (".rs", "Cargo.toml"), tests),
        tests,
        HIDDEN,
        vendored=needed.vendored,
        registry=needed.registry,
        packages=needed.packages,
        notices=(_INCLUDED,) if ignored else (),
    )


def c(listing: Listing) -> Layout | None:
    """A makefile with Unity in test-framework; `TEST_IGNORE()` is taken out, as on the site."""
    if UNITY not in listing.files or not _makefile(listing):
        return None
    tests = named_files(listing, "test") or tuple(
        path for path in listing.at_top(".c") if path.startswith("test_")
    )
    tests = tuple(dict.fromkeys((*tests, *listing.below("test-framework/"), _makefile(listing))))
    changed = tuple(_without_ignoring(listing, tests))
    return Layout(
        "exercism-c",
        "an Exercism exercise in C",
        "c",
        MAKE,
        "c_harness:make",
        _edited(listing, (".c", ".h"), tests),
        tests,
        HIDDEN,
        changed,
        notices=(_INCLUDED,) if changed else (),
    )


def _makefile(listing: Listing) -> str:
    return next((name for name in ("makefile", "Makefile") if name in listing.files), "")


def _has_settings(listing: Listing) -> bool:
    """Whether pytest finds settings of the folder's own, which then say how it runs."""
    return any(name in listing.files for name in ("pytest.ini", "tox.ini", "conftest.py")) or (
        "[tool.pytest" in listing.files.get("pyproject.toml", "")
    )


def _edited(listing: Listing, endings: tuple[str, ...], tests: tuple[str, ...]) -> tuple[str, ...]:
    """What the learner edits: the files so named, else all with these endings that judge nothing."""
    named = named_files(listing, "solution")
    found = (path for path in listing.ending(*endings) if not path.startswith(HIDDEN))
    return named or tuple(path for path in found if path not in tests)


def _without_ignoring(listing: Listing, tests: tuple[str, ...]) -> Iterator[SourceFile]:
    """The test files that leave tests out, with those calls blanked; no line moves."""
    for path in tests:
        text = listing.files[path]
        if path.endswith(".c") and not path.startswith("test-framework/"):
            plain = _IGNORED.sub(lambda found: " " * len(found.group()), text)
            if plain != text:
                yield SourceFile(path, plain)
