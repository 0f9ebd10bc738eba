"""Rules on file paths: where a reply may put a file, and under which name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from languages.registry import ending_of, rules_of
from schemas.exchange.stages import Reply
from schemas.settings import LanguageSettings

from .context import PolicyContext, Violation
from .parts import paths_of

RESERVED = frozenset({"lesson.md"})
"""Files of the shell in every language, in lower case."""

_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
DEEPEST = 4
LONGEST, LONGEST_PART = 100, 60
"""Characters of a path and of one part; Windows stops at 260 with the workspace before it."""


def path_is_relative(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`path-relative`: no absolute path, drive, home or backslash."""
    for field, path in paths_of(reply):
        if path.startswith(("/", "~")) or "\\" in path or re.match(r"[A-Za-z]:", path):
            yield Violation(
                "path-relative", field, f"{path!r} must be relative and use forward slashes"
            )


def path_is_normal(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`path-normal`: no `.`, `..`, empty or odd part, and not too deep."""
    for field, path in paths_of(reply):
        parts = path.split("/")
        if len(parts) > DEEPEST or not all(_NAME.fullmatch(part) for part in parts):
            yield Violation(
                "path-normal",
                field,
                f"{path!r} must be made of plain names (letters, digits, _, -, .), none of them"
                f" hidden or `..`, at most {DEEPEST} deep",
            )


def extension_is_allowed(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`path-extension`: one of the language's file endings."""
    allowed = context.language.extensions
    for field, path in paths_of(reply):
        if not path.endswith(tuple(allowed)):
            yield Violation(
                "path-extension", field, f"{path!r} must end in one of: {', '.join(allowed)}"
            )


def file_is_not_reserved(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`path-reserved`: no build file, no device name, nothing that hides what the test run needs."""
    reserved = RESERVED | decides_how_to_run(context.language)
    for field, path in paths_of(reply):
        parts = path.lower().split("/")
        rules = rules_of(ending_of(path))
        taken = parts[-1] in reserved or any(_DEVICES.match(part) for part in parts)
        if taken or (rules is not None and rules.taken(path.lower())):
            yield Violation("path-reserved", field, f"{path!r} is a reserved name: choose another")


def decides_how_to_run(language: LanguageSettings) -> frozenset[str]:
    """Files that decide how a run is made, in lower case: they belong to the shell."""
    names = (*language.build_files, *language.ignored_files, *language.reserved)
    return frozenset(name.lower() for name in names)


def path_is_short(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`path-length`: fits every file system."""
    for field, path in paths_of(reply):
        if len(path) > LONGEST or any(len(part) > LONGEST_PART for part in path.split("/")):
            yield Violation(
                "path-length",
                field,
                f"{path[:40]!r}… is too long: at most {LONGEST} characters, {LONGEST_PART} a part",
            )


def path_starts_below_its_directory(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`path-directory`: relative to the section's directory, so without that directory's name."""
    for field, path in paths_of(reply):
        first, slash, rest = path.partition("/")
        if slash and first in (context.language.source_dir, context.language.tests_dir):
            yield Violation("path-directory", field, f"paths start below {first}/: write {rest!r}")


def paths_do_not_collide(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`path-collision`: no two paths that differ in case alone, and no file that is a folder too."""
    taken = [] if reply.stage == "test-expand" else [item.path for item in context.starter]
    for field, path in paths_of(reply):
        for other in taken:
            if path != other and _collide(path.lower(), other.lower()):
                yield Violation(
                    "path-collision", field, f"{path!r} cannot stand beside {other!r} on every disk"
                )
                break
        taken.append(path)


def _collide(one: str, other: str) -> bool:
    return one == other or one.startswith(f"{other}/") or other.startswith(f"{one}/")


def test_file_is_found(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`test-file-name`: named so that the runner collects it."""
    language = context.language
    for field, path in paths_of(reply):
        name = path.rsplit("/", 1)[-1]
        # Further endings are of files that tests include.
        if not name.startswith(language.test_prefix) and path.endswith(language.extensions[0]):
            yield Violation(
                "test-file-name", field, f"{path!r} must begin with {language.test_prefix}"
            )
        if not name.endswith(language.test_suffix):
            yield Violation(
                "test-file-name", field, f"{path!r} must end with {language.test_suffix}"
            )
        if "/" in path and not language.test_folders:
            yield Violation("test-file-name", field, f"{path!r} must not be in a folder")
