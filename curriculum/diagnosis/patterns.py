"""Knows where static patterns of wrong beliefs occur in a learner's file.

They also occur in correct programs, so they mean something only beside a failing run.
"""

from __future__ import annotations

from languages.registry import code_of, ending_of, every_code
from schemas.content import SourceFile


def find(name: str, file: SourceFile) -> list[tuple[int, str]]:
    """Where the pattern `name` occurs, by 1-based line, and what stands there; [] in a language that
    does not know it and in broken files."""
    pattern = code_of(ending_of(file.path)).patterns.get(name)
    return list(pattern(file.content)) if pattern else []


def names() -> frozenset[str]:
    """Every name an `ast:` clause may use."""
    return frozenset(name for code in every_code() for name in code.patterns)
