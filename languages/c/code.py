"""Knows how C source reads: its tokens and functions, small changes, lazy answers, patterns."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping

from languages.braced.edits import braced_edits
from languages.braced.lazy import with_bodies
from languages.braced.tokens import LITERALS, SIGNS, WORDS, Grammar, Tokens, closing, spans
from languages.door import Code, Found, Span
from languages.edits import Edit
from schemas.content import SourceFile

from . import patterns as c_patterns
from . import pointers

_TOKENS = re.compile(
    r"(?P<skip>//[^\n]*|/\*.*?(?:\*/|\Z)|^[ \t]*#(?:\\\n|[^\n])*)|"
    rf"{LITERALS}|{WORDS}|{SIGNS}",
    re.DOTALL | re.MULTILINE,
)
_HEAD = re.compile(
    r"^[A-Za-z_][\w \t*]*?\b[A-Za-z_]\w*\s*"
    r"\((?:void|[^;{}()]*?\b(\w+)(?:\[\w*\])?\s*(?=,|\)))[^;{}]*\)\s*\{",
    re.MULTILINE,
)
_HEADER = ".h"


def _heads(code: Tokens) -> Iterator[tuple[int, int]]:
    """A name with parentheses, right before a brace, outside all braces."""
    at = 0
    while at < len(code):
        if code[at].text == "{":
            at = closing(code, at)
        elif code[at].text == "(" and at and code[at - 1].kind == "name":
            after = closing(code, at) + 1
            if after < len(code) and code[after].text == "{":
                yield at - 1, after
                at = after
                continue
        at += 1


GRAMMAR = Grammar(
    _TOKENS, _heads, returns=lambda _head: True, ambiguous=frozenset("*"), pointers=True
)


def _in_tokens(pattern: Callable[[list[c_patterns.Token]], Found]) -> Callable[[str], Found]:
    return lambda text: pattern(c_patterns.tokens_of(text))


class CCode(Code):
    """C source. A header declares: it has no function to change, and without it nothing says
    anything."""

    patterns: Mapping[str, Callable[[str], Found]] = {
        name: _in_tokens(pattern)
        for name, pattern in {**c_patterns.BY_NAME, **pointers.BY_NAME}.items()
    }
    headers = (_HEADER,)

    def functions(self, file: SourceFile) -> Iterator[Span]:
        return spans(file, GRAMMAR) if not file.path.endswith(_HEADER) else iter(())

    def edits(self, file: SourceFile) -> Iterator[Edit]:
        return braced_edits(file, GRAMMAR) if not file.path.endswith(_HEADER) else iter(())

    def constant(self, file: SourceFile) -> str:
        return with_bodies(file.content, _HEAD, lambda _first: "return 0;")

    def echo(self, file: SourceFile) -> str:
        return with_bodies(file.content, _HEAD, lambda first: f"return {first};")

    def loses_parameters(self, function: str) -> bool:
        return pointers.loses_parameters(function)


CODE = CCode()
