"""Knows where comments and strings stand in Rust, C and Python source."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class _Syntax:
    """How a language quotes. `noise` matches comments and strings; a nested one only at its start."""

    noise: re.Pattern[str]
    spliced: str | None = None
    """What a backslash at the end of a line becomes; None where it joins no lines."""
    nested: bool = False
    """Whether block comments nest."""


_STRING = r'"(?:\\.|[^"\\])*"'

_C = _Syntax(
    re.compile(
        r'(?P<comment>//[^\n]*|/\*.*?(?:\*/|\Z))|(?P<string>"(?:\\.|[^"\\\n])*"|'
        r"'(?:\\.|[^'\\\n])*')",
        re.DOTALL,
    ),
    spliced="",
)
# A quote that opens no character is a lifetime ('a) and stays.
_RUST = _Syntax(
    re.compile(
        r'(?P<comment>//[^\n]*|/\*)|(?P<string>r(?P<hashes>#*)".*?"(?P=hashes)|'
        rf"{_STRING}|'(?:\\(?:u\{{[^}}]*\}}|x..|.)|[^'\\\n])')",
        re.DOTALL,
    ),
    nested=True,
)
_PYTHON = _Syntax(
    re.compile(
        r"(?P<comment>#[^\n]*)|(?P<prefix>(?<![A-Za-z0-9_])[A-Za-z]{0,2})(?P<string>"
        r'"""(?:\\.|[^\\])*?(?:"""|\Z)|'
        r"'''(?:\\.|[^\\])*?(?:'''|\Z)|"
        r'"(?:\\.|[^"\\\n])*"|'
        r"'(?:\\.|[^'\\\n])*')",
        re.DOTALL,
    ),
    spliced=" ",
)

_SYNTAX: Mapping[str, _Syntax] = {"py": _PYTHON, "rs": _RUST, "c": _C, "h": _C}

_FIELD = re.compile(r"\{([^{}]*)")


def language_of(path: str) -> str:
    """The file ending without its dot, which tells how a file is quoted."""
    return path.rpartition(".")[2].lower()


def without_comments(path: str, text: str) -> str:
    """The text with a space for every comment; unchanged in a language that is not known here."""
    return _cleaned(path, text, keep_strings=True)


def bare(path: str, text: str) -> str:
    """The code alone: comments gone and strings empty, save what a Python f-string evaluates."""
    return _cleaned(path, text, keep_strings=False)


def _cleaned(path: str, text: str, *, keep_strings: bool) -> str:
    syntax = _SYNTAX.get(language_of(path))
    if syntax is None:
        return text
    if syntax.spliced is not None:
        text = text.replace("\\\n", syntax.spliced)
    parts: list[str] = []
    done = 0
    while found := syntax.noise.search(text, done):
        parts.append(text[done : found.start()])
        done = found.end()
        if found["comment"] is not None:
            parts.append(" ")
            if syntax.nested and found["comment"] == "/*":
                done = _comment_end(text, done)
        else:
            parts.append(found.group() if keep_strings else _emptied(found))
    return "".join((*parts, text[done:]))


def _comment_end(text: str, start: int) -> int:
    """Where the block comment ends whose opening stands before `start`."""
    depth = 1
    for mark in re.compile(r"/\*|\*/").finditer(text, start):
        depth += 1 if mark.group() == "/*" else -1
        if depth == 0:
            return mark.end()
    return len(text)


def _emptied(found: re.Match[str]) -> str:
    prefix = found.groupdict().get("prefix") or ""
    if "f" in prefix.lower():
        return f'"" {" ".join(_FIELD.findall(found["string"]))} '
    return '""'
