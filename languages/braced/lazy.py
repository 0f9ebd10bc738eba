"""Makes the lazy answers of languages with braces: functions whose bodies are one expression."""

from __future__ import annotations

import re
from collections.abc import Callable

_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])\'|//[^\n]*|/\*.*?\*/|[{}]', re.DOTALL)


def with_bodies(text: str, function: re.Pattern[str], body: Callable[[str], str]) -> str:
    """Each function's braces filled with `body(name of its first parameter)`; `function` matches its
    head up to the opening brace, and that name as its first group."""
    pieces: list[str] = []
    position = 0
    while found := function.search(text, position):
        end = _closing_brace(text, found.end())
        pieces += [text[position : found.end()], " ", body(found.group(1) or "()"), " "]
        position = end
    return "".join(pieces) + text[position:]


def _closing_brace(text: str, start: int) -> int:
    """Index of the brace that closes the one just before `start`; strings and comments skipped."""
    depth = 1
    for token in _TOKEN.finditer(text, start):
        if token.group() == "{":
            depth += 1
        elif token.group() == "}":
            depth -= 1
            if depth == 0:
                return token.start()
    return len(text)
