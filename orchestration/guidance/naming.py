"""Knows which node or language a word names."""

from __future__ import annotations

from orchestration.desk import Desk
from schemas.content import Node


def chosen_node(desk: Desk, language: str, name: str) -> Node | None:
    """The node with this id, in any case; None if `name` is no id of the language."""
    wanted = name.upper()
    return next((node for node in desk.curriculum.nodes(language) if node.id == wanted), None)


def language_of(desk: Desk, word: str) -> str | None:
    """The language that a word names (id or title, or by a node id of its), or None."""
    lowered = word.lower()
    for name, settings in desk.settings.languages.items():
        if lowered in (name.lower(), settings.title.lower()):
            return name
    return next((name for name in desk.settings.languages if chosen_node(desk, name, word)), None)
