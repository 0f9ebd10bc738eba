"""Reads the instruction texts that engines are given: one file per role, one per language."""

from __future__ import annotations

from pathlib import Path

from schemas.errors import DocumentError, Problem, Reason


class InstructionFiles:
    """`<root>/<role>.md`, followed by `<root>/languages/<language>.md` where there is one."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def text(self, role: str, language: str) -> str:
        """The instruction for a role in a language; DocumentError if the role has none."""
        path = self._root / f"{role}.md"
        try:
            common = path.read_text(encoding="utf-8")
        except OSError as error:
            raise DocumentError(
                Reason.CONTENT_INVALID, (Problem(str(path), "the instruction is missing"),)
            ) from error
        own = self._root / "languages" / f"{language}.md"
        return f"{common}\n{own.read_text(encoding='utf-8')}" if own.is_file() else common
