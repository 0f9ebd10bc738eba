"""Knows where comments and strings stand in source of the languages whose rules are written down."""

from __future__ import annotations

import re

from languages.registry import ending_of, rules_of


def without_comments(path: str, text: str) -> str:
    """The text with a space for every comment; unchanged in a language that is not known here."""
    return _cleaned(path, text, keep_strings=True)


def bare(path: str, text: str) -> str:
    """The code alone: comments gone and strings empty, save what the language evaluates in them."""
    return _cleaned(path, text, keep_strings=False)


def _cleaned(path: str, text: str, *, keep_strings: bool) -> str:
    rules = rules_of(ending_of(path))
    if rules is None:
        return text
    syntax = rules.quoting
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
            parts.append(found.group() if keep_strings else syntax.evaluated(found))
    return "".join((*parts, text[done:]))


def _comment_end(text: str, start: int) -> int:
    """Where the block comment ends whose opening stands before `start`."""
    depth = 1
    for mark in re.compile(r"/\*|\*/").finditer(text, start):
        depth += 1 if mark.group() == "/*" else -1
        if depth == 0:
            return mark.end()
    return len(text)
