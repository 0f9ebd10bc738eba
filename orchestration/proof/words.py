"""Knows how the proof quotes a run: one line of it, with its place."""

from __future__ import annotations

from schemas.evidence import Evidence

LINE_CHARS = 200


def first_error(evidence: Evidence) -> str:
    """The error that stopped a build, with file and line where the compiler named them."""
    for item in evidence.errors:
        place = f"{item.file}:{item.line}: " if item.file else ""
        return f"{place}{first_line(item.message)}"
    return evidence.crash or first_line(evidence.excerpt) or "no reason given"


def first_line(text: str) -> str:
    """At most 200 characters of the first line that says something."""
    return text.strip().splitlines()[0][:LINE_CHARS] if text.strip() else ""
