"""Rules on file paths: where a reply may put a file, and under which name."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator

from schemas.stages import Reply

from .context import PolicyContext, Violation
from .parts import paths_of

RESERVED = frozenset(
    {
        "cargo.toml",
        "cargo.lock",
        "build.rs",
        "makefile",
        "gnumakefile",
        "conftest.py",
        "pytest.ini",
        "tox.ini",
        "setup.cfg",
        "setup.py",
        "pyproject.toml",
        "sitecustomize.py",
        "usercustomize.py",
        "rust-toolchain",
        "rust-toolchain.toml",
        "test.h",
        "lesson.md",
    }
)
"""Files that decide how a run is made, in lower case: they belong to the shell."""

_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)
_NAME = re.compile(r"[A-Za-z0-9_][A-Za-z0-9_.-]*")
DEEPEST = 4


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


def file_is_not_reserved(reply: Reply, _context: PolicyContext) -> Iterator[Violation]:
    """`path-reserved`: no build file, no device name, no module of Python's standard library."""
    for field, path in paths_of(reply):
        name = path.rsplit("/", 1)[-1].lower()
        stem, _, ending = name.partition(".")
        shadows = ending == "py" and (stem in sys.stdlib_module_names or stem == "pytest")
        if name in RESERVED or _DEVICES.match(name) or shadows:
            yield Violation("path-reserved", field, f"{path!r} is a reserved name: choose another")


def test_file_is_found(reply: Reply, context: PolicyContext) -> Iterator[Violation]:
    """`test-file-name`: named so that the runner collects it."""
    prefixed = context.language.parser in ("pytest", "c_harness")
    for field, path in paths_of(reply):
        name = path.rsplit("/", 1)[-1]
        if prefixed and not name.startswith("test_") and not name.endswith(".h"):
            yield Violation("test-file-name", field, f"{path!r} must begin with test_")
        if context.language.parser != "pytest" and "/" in path:
            yield Violation("test-file-name", field, f"{path!r} must not be in a folder")
