"""Knows which languages a person may choose: those whose programs this machine has."""

from __future__ import annotations

import shutil
from collections.abc import Mapping

from schemas.settings import LanguageSettings


def usable(languages: Mapping[str, LanguageSettings]) -> list[tuple[str, str]]:
    """Each language that could be run here, with its title; all of them where none could, so that
    somebody is told what to install. A language that is named outright is always taken at its word."""
    titled = [(name, item.title, item.needs) for name, item in languages.items()]
    there = [(name, title) for name, title, needs in titled if all(map(shutil.which, needs))]
    return there or [(name, title) for name, title, _needs in titled]
