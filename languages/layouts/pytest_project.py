"""Knows a project whose tests pytest finds: flat, with a folder of tests, or with src below."""

from __future__ import annotations

import re

from schemas.content import Layout, SourceFile

from .commands import PYTEST
from .listing import Listing
from .requirements import packages

_SETTINGS = ("pytest.ini", ".pytest.ini", "pyproject.toml", "tox.ini", "setup.cfg")
_SECTION = re.compile(r"^\[(?:tool\.pytest(?:\.ini_options)?|tool:pytest|pytest)\]", re.MULTILINE)
_TEST = re.compile(r"(?:^|/)(?:test_[^/]*|[^/]*_test)\.py$")
_PATH = re.compile(r"^\s*pythonpath\s*=", re.MULTILINE)


def project(listing: Listing) -> Layout | None:
    """Test files by pytest's own rule, or settings that say where the tests are."""
    settings = [name for name in _SETTINGS if _SECTION.search(listing.files.get(name, ""))]
    modules = listing.ending(".py")
    tests = [path for path in modules if _TEST.search(path) or path.endswith("conftest.py")]
    if not modules or not (settings or tests):
        return None
    said = listing.files[settings[0]] if settings else ""
    in_src = any(path.startswith("src/") for path in modules) and not _PATH.search(said)
    own = () if settings else ("-c", "pytest.ini")
    return Layout(
        "pytest",
        "a Python project with pytest",
        "python",
        (*PYTEST, *own, *((listing.focus,) if listing.focus else ())),
        "pytest:own",
        tuple(path for path in modules if path not in tests),
        tuple(tests),
        changed=() if settings else (SourceFile("pytest.ini", "[pytest]\n"),),
        env={"PYTHONPATH": "src"} if in_src else None,
        packages=packages(listing),
    )
