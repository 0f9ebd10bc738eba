"""Knows rustlings 6: `info.toml`, one file an exercise, with tests, without, or for clippy only.

An exercise is done when it builds, its tests pass, clippy is content and its program ends well; in
this order rustlings itself looks.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from schemas.content import Layout, SourceFile

from .commands import steps, steps_file
from .listing import Listing, table, toml_of

KIND = "a rustlings folder"
"""What such a folder is called."""
INFOS = ("info.toml", "rustlings-macros/info.toml")
STATE = ".rustlings-state.txt"
_MANIFESTS = ("Cargo.toml", "dev/Cargo.toml")
_LINTS = """
[lints.rust]
unsafe_code = "forbid"
unstable_features = "forbid"

[lints.clippy]
todo = "forbid"
empty_loop = "forbid"
infinite_loop = "forbid"
mem_forget = "forbid"
"""
_EDITION = re.compile(r'^edition\s*=\s*"(\d{4})"', re.MULTILINE)
_TESTED = re.compile(r"#\[(?:cfg\()?test\b")


@dataclass(frozen=True, slots=True)
class Exercise:
    """One entry of info.toml."""

    name: str
    folder: str
    hint: str = ""
    test: bool = True
    strict_clippy: bool = False

    @property
    def path(self) -> str:
        """Its file, relative to the repository."""
        return "/".join(part for part in ("exercises", self.folder, f"{self.name}.rs") if part)

    @property
    def solution(self) -> str:
        """Where its solution stands, if there is one."""
        return self.path.replace("exercises/", "solutions/", 1)


def exercises(listing: Listing) -> tuple[Exercise, ...]:
    """The exercises in their order; () if the folder is no rustlings folder."""
    info = next((path for path in INFOS if path in listing.files), "")
    if info:
        found = toml_of(listing, info).get("exercises")
        entries = found if isinstance(found, list) else []
        return tuple(_entry(table(item)) for item in entries if table(item).get("name"))
    return _from_manifest(listing)


def _entry(item: dict[str, Any]) -> Exercise:
    return Exercise(
        str(item["name"]),
        str(item.get("dir", "")),
        str(item.get("hint", "")).strip(),
        item.get("test", True) is not False,
        item.get("strict_clippy", False) is True,
    )


def _from_manifest(listing: Listing) -> tuple[Exercise, ...]:
    """A folder that `rustlings init` made has no info.toml, but names every file in its manifest."""
    if "Cargo.toml" not in listing.files or not any(listing.below("exercises/")):
        return ()
    bins = toml_of(listing, "Cargo.toml").get("bin")
    found: list[Exercise] = []
    for item in bins if isinstance(bins, list) else ():
        path, name = str(table(item).get("path", "")), str(table(item).get("name", ""))
        if path.startswith("exercises/") and path in listing.files and path.endswith(f"/{name}.rs"):
            folder = path.removeprefix("exercises/").removesuffix(f"/{name}.rs")
            tested = _TESTED.search(listing.files[path]) is not None
            found.append(Exercise(name, folder, test=tested))
    return tuple(found)


def rustlings(listing: Listing) -> Layout | None:
    """The exercise that was asked for, else the one that rustlings stands at, else the first."""
    known = [item for item in exercises(listing) if item.path in listing.files]
    if not known:
        return None
    asked = [item for item in known if item.path == listing.focus]
    current = _current(listing)
    here = [item for item in known if item.name == current]
    return layout_of(listing, (*asked, *here, *known)[0])


def layout_of(listing: Listing, exercise: Exercise) -> Layout:
    """How one exercise runs: what rustlings does for it, in a package of its own."""
    name, head = exercise.name, ("--offline", "--quiet")
    said = ("--message-format=json", "--bin", name)
    strict = ("--", "-D", "warnings") if exercise.strict_clippy else ()
    tests = (("cargo", "test", "--offline", "--no-fail-fast", *said),) if exercise.test else ()
    commands = (
        ("cargo", "build", *head, *said),
        *tests,
        ("cargo", "clippy", *head, *said, "--profile", "test", *strict),
        ("cargo", "run", *head, "--bin", name),
    )
    others = tuple(path for path in listing.files if path != exercise.path)
    return Layout(
        "rustlings",
        f"the rustlings exercise {name}",
        "rust",
        steps(*commands),
        "cargo:rustlings" if exercise.test else "cargo:rustlings-run",
        (exercise.path,),
        hidden=others,
        changed=(steps_file(), SourceFile("Cargo.toml", _manifest(listing, exercise))),
        needs=("cargo", "rustc", "cargo-clippy"),
    )


def _current(listing: Listing) -> str:
    """The exercise that the state file names: its third line, after a warning and an empty one."""
    lines = listing.files.get(STATE, "").splitlines()
    return lines[2].strip() if len(lines) > 2 else ""


def _manifest(listing: Listing, exercise: Exercise) -> str:
    texts = [listing.files[path] for path in _MANIFESTS if path in listing.files]
    editions = [found[1] for text in texts if (found := _EDITION.search(text))]
    edition = (*editions, "2021")[0]
    path = exercise.path.replace("\\", "\\\\").replace('"', '\\"')
    return (
        f'[package]\nname = "exercises"\nversion = "0.0.0"\nedition = "{edition}"\npublish = false\n\n'
        f'[[bin]]\nname = "{exercise.name}"\npath = "{path}"\n{_LINTS}'
    )
