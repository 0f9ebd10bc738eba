"""Reads the instruction texts that engines are given: one file per role, one per language."""

from __future__ import annotations

from pathlib import Path

from languages.folders import LanguageFolders
from schemas.errors import DocumentError, Problem, Reason

EVERY = "refused.md"
"""What is said to every role: what a second asking is about."""


class InstructionFiles:
    """`<root>/<role>.md`, what holds for every role, and the `writers.md` of the language's folder,
    where there is one."""

    def __init__(self, root: Path, languages: LanguageFolders) -> None:
        self._root = root
        self._languages = languages

    def text(self, role: str, language: str) -> str:
        """The instruction for a role in a language; DocumentError if the role has none."""
        path = self._root / f"{role}.md"
        try:
            own, every = (item.read_text(encoding="utf-8") for item in (path, self._root / EVERY))
        except OSError as error:
            raise DocumentError(
                Reason.CONTENT_INVALID, (Problem(str(path), "the instruction is missing"),)
            ) from error
        writers = self._languages.part(language, "writers.md")
        parts = (own, every, writers.read_text(encoding="utf-8-sig") if writers is not None else "")
        return "\n".join(filter(None, parts))
