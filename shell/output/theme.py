"""Style names and how they look on dark and light; meaning never rests on colour alone."""

from __future__ import annotations

from collections.abc import Mapping

DARK: Mapping[str, str] = {
    "good": "bold green",
    "bad": "bold red",
    "warn": "yellow",
    "title": "bold",
    "quiet": "bright_black",
    "command": "cyan",
    "path": "cyan",
    "markdown.code": "cyan",
}

LIGHT: Mapping[str, str] = {
    **DARK,
    "good": "bold dark_green",
    "warn": "dark_orange3",
    "quiet": "grey42",
    "command": "blue",
    "path": "blue",
    "markdown.code": "blue",
}

GLYPHS: Mapping[str, str] = {
    "✓": "+",
    "✗": "x",
    "→": "->",
    "·": "-",
    "×": "x",
    "…": "...",
    "—": "-",
    "–": "-",
    "▸": ">",
    "○": "o",
    "◐": "%",
    "●": "*",
    "◌": "?",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "•": "*",
    "━": "-",
    "─": "-",
    "│": "|",
    "▌": "|",
    "⠋": "",
}
"""What each glyph becomes where the output cannot show it; every other one becomes `?`."""


def plain_glyphs(text: str, encoding: str) -> str:
    """`text` in characters that `encoding` has."""
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        replaced = "".join(GLYPHS.get(letter, letter) for letter in text)
        return replaced.encode("ascii", "replace").decode("ascii")
    return text
