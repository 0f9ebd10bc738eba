"""Reads the instruction texts that engines are given: one file per role, one per language."""

from __future__ import annotations

from pathlib import Path

from languages.folders import LanguageFolders
from schemas.errors import DocumentError, Problem, Reason


class InstructionFiles:
    """`<root>/<role>.md`, followed by the `writers.md` of the language's folder, where there is one."""

    def __init__(self, root: Path, languages: LanguageFolders) -> None:
        self._root = root
        self._languages = languages

    def text(self, role: str, language: str) -> str:
        """The instruction for a role in a language; DocumentError if the role has none."""
        path = self._root / f"{role}.md"
        try:
            common = path.read_text(encoding="utf-8")
        except OSError as error:
            raise DocumentError(
                Reason.CONTENT_INVALID, (Problem(str(path), "the instruction is missing"),)
            ) from error
        own = self._languages.part(language, "writers.md")
        return f"{common}\n{own.read_text(encoding='utf-8')}" if own is not None else common
