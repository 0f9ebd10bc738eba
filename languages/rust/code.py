"""Knows how Rust source reads: its tokens and functions, small changes, lazy answers."""

from __future__ import annotations

import re
from collections.abc import Iterator

from languages.braced.edits import braced_edits
from languages.braced.lazy import with_bodies
from languages.braced.tokens import LITERALS, SIGNS, WORDS, Grammar, Tokens, spans
from languages.door import Code, Span
from languages.edits import Edit
from schemas.content import SourceFile

# A quote that closes no character is a lifetime; block comments are taken as not nested.
_TOKENS = re.compile(
    r"(?P<skip>//[^\n]*|/\*.*?(?:\*/|\Z)|#!?\[[^\]]*\])|"
    r'(?P<raw>b?r(?P<hashes>#*)".*?"(?P=hashes))|'
    rf"{LITERALS}|(?P<lifetime>'[A-Za-z_]\w*)|{WORDS}|{SIGNS}",
    re.DOTALL,
)
_HEAD = re.compile(
    r"\bfn\s+\w+\s*(?:<[^>]*>)?\s*\(\s*(?:&?(?:mut\s+)?self\s*,?\s*)?(?:mut\s+)?(\w+)?"
    r"(?:;[^\][{};]+\]|[^{;])*\{"
)


def _heads(code: Tokens) -> Iterator[tuple[int, int]]:
    for at in range(len(code) - 1):
        if code[at].text == "fn" and code[at + 1].kind == "name":
            yield at + 1, at + 1


GRAMMAR = Grammar(
    _TOKENS,
    _heads,
    returns=lambda head: any(item.text == "->" for item in head),
    ambiguous=frozenset("<>*"),
    bare_conditions=True,
    default_body="{ Default::default() }",
)


class RustCode(Code):
    """Rust source."""

    def functions(self, file: SourceFile) -> Iterator[Span]:
        return spans(file, GRAMMAR)

    def edits(self, file: SourceFile) -> Iterator[Edit]:
        return braced_edits(file, GRAMMAR)

    def constant(self, file: SourceFile) -> str:
        return with_bodies(file.content, _HEAD, lambda _first: "Default::default()")

    def echo(self, file: SourceFile) -> str:
        return with_bodies(file.content, _HEAD, lambda first: first)


CODE = RustCode()
