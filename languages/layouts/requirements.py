"""Knows which packages a Python folder asks for."""

from __future__ import annotations

import re
from collections.abc import Iterator

from .listing import Listing, table, texts, toml_of

_LISTS = (
    "requirements.txt",
    "requirements-dev.txt",
    "requirements-test.txt",
    "dev-requirements.txt",
)
_NAME = re.compile(r"\s*([A-Za-z0-9][A-Za-z0-9._-]*)\s*(?:\[[^\]]*\])?\s*(?:[<>=!~(].*)?(?:#.*)?$")


def packages(listing: Listing) -> tuple[str, ...]:
    """The names in its lists of requirements and in its project's own, without what only some machines
    need."""
    found = (match.group(1) for line in _lines(listing) if (match := _NAME.match(line)))
    return tuple(dict.fromkeys(found))


def _lines(listing: Listing) -> Iterator[str]:
    for path in _LISTS:
        yield from listing.files.get(path, "").splitlines()
    yield from texts(table(toml_of(listing, "pyproject.toml").get("project")).get("dependencies"))
