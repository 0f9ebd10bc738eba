"""An overview of Python packages, without installing any."""

import tomllib
from pathlib import Path


# ex-1: a package describes itself in pyproject.toml; what may be missing needs a default.
# Lesson section: pyproject.toml
# Test: test_facts_of_a_package
# Start here: which function of tomllib reads an open file?
def facts(project: Path) -> tuple[str, str, list[str]]:
    return "", "", []


# ex-2: an entry point names a module and an object in it, with a colon between.
# Lesson section: Where a command comes from
# Test: test_commands_of_a_package
# Start here: which table holds the scripts?
def commands(project: Path) -> dict[str, tuple[str, str]]:
    return {"?": ("", "")}


# ex-3: versions are compared number by number, not sign by sign.
# Lesson section: 1.10 comes after 1.9
# Test: test_newest_compares_numbers
# Start here: what should max look at in place of the text?
def newest(versions: list[str]) -> str:
    return ""


# ex-4: import goes through sys.path in order, and the first that has the topmost name wins.
# Lesson section: Which file is it?
# Test: test_origin_of_a_module
# Start here: which root decides?
def origin(module: str, roots: list[Path]) -> Path | None:
    return Path("?")
