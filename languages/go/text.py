"""Knows what of a text is Go, and what is a comment, a string or a rune in it."""

from __future__ import annotations

import re
from collections.abc import Iterator

_OPAQUE = re.compile(
    r"(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))"
    r"""|"(?:\\.|[^"\\\n])*"?|`[^`]*`?|'(?:\\.|[^'\\\n])*'?""",
    re.DOTALL,
)
_PACKAGE = re.compile(r"\A[\s\ufeff]*package\s+(?P<name>\w+)")
_IMPORTS = re.compile(r"\bimport\b(?P<specs>\s*\([^)]*\)|[^\n;]*)")
_SPEC = re.compile(r"(?P<name>[\w.]+\s*)?(?P<path>\"[^\"\n]*\"|`[^`]*`)")


def comments(text: str) -> Iterator[tuple[int, str]]:
    """Each comment with the 1-based line where it begins."""
    for match in _OPAQUE.finditer(text):
        if match["comment"] is not None:
            yield text.count("\n", 0, match.start()) + 1, match["comment"]


def plain(text: str) -> str:
    """The text with comments, strings and runes blanked, every other sign at its place."""
    return _OPAQUE.sub(lambda match: re.sub(r"[^\n]", " ", match.group()), text)


def package_of(text: str) -> re.Match[str] | None:
    """The package clause of a file; None where there is none."""
    return _PACKAGE.match(plain(text))


def imports(text: str) -> Iterator[tuple[str, str, int]]:
    """What a file imports: the path, the name that it gives it or "", and the 1-based line."""
    shown = plain(text)
    bare = _OPAQUE.sub(
        lambda match: re.sub(r"[^\n]", " ", match.group()) if match["comment"] else match.group(),
        text,
    )
    for match in _IMPORTS.finditer(shown):
        start, end = match.span("specs")
        for spec in _SPEC.finditer(bare, start, end):
            name = (spec["name"] or "").strip()
            yield spec["path"][1:-1], name, text.count("\n", 0, spec.start()) + 1
