"""Counts the columns of a report from where the lines of the sources begin."""

from __future__ import annotations

from dataclasses import replace

from schemas.content import Files
from schemas.evidence import Diagnostic, Evidence


def from_line_starts(evidence: Evidence, sources: Files, source_dir: str) -> Evidence:
    """For a tool that quotes lines without what stands before their first sign, and counts from
    there; a place in no source has no column."""
    lines = {f"{source_dir}/{file.path}": file.content.split("\n") for file in sources}
    return replace(
        evidence, diagnostics=tuple(_placed(item, lines) for item in evidence.diagnostics)
    )


def _placed(item: Diagnostic, lines: dict[str, list[str]]) -> Diagnostic:
    if item.column is None or item.line is None:
        return item
    here = lines.get(item.file or "", [])
    if item.line > len(here):
        return replace(item, column=None)
    line = here[item.line - 1]
    return replace(item, column=item.column + len(line) - len(line.lstrip()))
