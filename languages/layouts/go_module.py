"""Knows a Go module with its tests beside the code, and an Exercism exercise in Go."""

from __future__ import annotations

from languages.folders import BUNDLED
from schemas.content import Layout, SourceFile

from .exercism import HIDDEN, is_exercism, named_files
from .listing import Listing

_MANIFEST = "go.mod"
_JUDGE = "learn_judge.py"
_LAID = {_JUDGE: "judge.py", "learn_process.py": "process.py"}
_COMMAND = ("{python}", "-B", "-I", "-S", _JUDGE, "{junit}", "--own")
_TESTS = "_test.go"
_NO_MANIFEST = SourceFile(_MANIFEST, "module exercise\n\ngo 1.19\n")


def exercism(listing: Listing) -> Layout | None:
    """One package at the top, whose tests stand beside what the learner edits."""
    tests = listing.at_top(_TESTS)
    if not tests or not is_exercism(listing):
        return None
    edited = named_files(listing, "solution") or tuple(
        path for path in listing.at_top(".go") if path not in tests
    )
    return _layout("exercism-go", "an Exercism exercise in Go", edited, tests, listing)


def module(listing: Listing) -> Layout | None:
    """A folder with go.mod, and whatever packages are in it."""
    if _MANIFEST not in listing.files:
        return None
    tests = listing.ending(_TESTS)
    edited = tuple(path for path in listing.ending(".go") if path not in tests)
    return _layout("go", "a Go module", edited, tests, listing)


def _layout(
    name: str, title: str, edited: tuple[str, ...], tests: tuple[str, ...], listing: Listing
) -> Layout:
    judge = tuple(
        SourceFile(place, (BUNDLED / "go/judging" / file).read_text("utf-8"))
        for place, file in _LAID.items()
    )
    manifest = () if _MANIFEST in listing.files else (_NO_MANIFEST,)
    return Layout(
        name, title, "go", _COMMAND, "go_test:own", edited, tests, HIDDEN, (*judge, *manifest)
    )
