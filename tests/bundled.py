"""The bundled curriculum as the tests read it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path

from curriculum.content.parse import parse_tags
from languages.folders import BUNDLED, LanguageFolders
from schemas.content import Tag

CURRICULUM = Path(__file__).resolve().parents[1] / "curriculum"
LANGUAGES = LanguageFolders(BUNDLED)
TAG_FILES = (*LANGUAGES.parts("misconceptions.toml"), CURRICULUM / "misconceptions.toml")


@cache
def track_texts(language: str = "*") -> Mapping[str, str]:
    """The track files by path."""
    return {str(path): path.read_text("utf-8") for path in LANGUAGES.tracks(language)}


@cache
def all_tags() -> tuple[Tag, ...]:
    """The tags of every language and those of all."""
    return tuple(
        tag for path in TAG_FILES for tag in parse_tags(str(path), path.read_text("utf-8"))
    )


def count_of_nodes(language: str) -> int:
    """How many nodes the tracks of a language have, told from their text alone."""
    return sum(text.count("[[node]]") for text in track_texts(language).values())
