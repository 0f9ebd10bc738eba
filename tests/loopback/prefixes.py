"""Knows how much of a request a service has read before, if it keeps beginnings as providers do."""

from __future__ import annotations


def shared_characters(before: str, after: str) -> int:
    """How many characters both begin with."""
    pairs = enumerate(zip(before, after, strict=False))
    return next((at for at, (one, other) in pairs if one != other), min(len(before), len(after)))
