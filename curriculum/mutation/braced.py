"""Knows the tokens of Rust and C source, and where their functions begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from schemas.content import SourceFile

_LITERALS = r'(?P<text>"(?:\\.|[^"\\])*"|\'(?:\\[^\n]+?|[^\'\\\n])\')'
_WORDS = r"(?P<name>[A-Za-z_]\w*)|(?P<number>\d\w*(?:\.\d\w*)?)"
_SIGNS = (
    r"(?P<sign><<=|>>=|\.\.=|->|=>|::|==|!=|<=|>=|&&|\|\||\+\+|--|[-+*/%&|^]=|<<|>>|\.\.|[^\s\w])"
)
_C = re.compile(
    r"(?P<skip>//[^\n]*|/\*.*?(?:\*/|\Z)|^[ \t]*#(?:\\\n|[^\n])*)|"
    rf"{_LITERALS}|{_WORDS}|{_SIGNS}",
    re.DOTALL | re.MULTILINE,
)
# A quote that closes no character is a lifetime; block comments are taken as not nested.
_RUST = re.compile(
    r"(?P<skip>//[^\n]*|/\*.*?(?:\*/|\Z)|#!?\[[^\]]*\])|"
    r'(?P<raw>b?r(?P<hashes>#*)".*?"(?P=hashes))|'
    rf"{_LITERALS}|(?P<lifetime>'[A-Za-z_]\w*)|{_WORDS}|{_SIGNS}",
    re.DOTALL,
)
_CLOSES = {"(": ")", "[": "]", "{": "}"}


@dataclass(frozen=True, slots=True)
class Token:
    """A word, number, sign or literal at `text[start:end]`."""

    kind: str
    text: str
    start: int
    end: int


Tokens = tuple[Token, ...]


@dataclass(frozen=True, slots=True)
class Function:
    """`opening` and `closing` are the places of its braces among the tokens."""

    name: str
    opening: int
    closing: int
    returns: bool


def is_braced(path: str) -> bool:
    """Whether this module knows the language of a file."""
    return path.endswith((".rs", ".c"))


def tokens(file: SourceFile) -> Tokens:
    """All code; comments, attributes and preprocessor lines are left out."""
    pattern = _RUST if file.path.endswith(".rs") else _C
    return tuple(
        Token(found.lastgroup or "", found.group(), found.start(), found.end())
        for found in pattern.finditer(file.content)
        if found.lastgroup != "skip"
    )


def functions(file: SourceFile, code: Tokens) -> Iterator[Function]:
    """The functions with a body, in order; those inside another one are part of it."""
    heads = _rust_heads if file.path.endswith(".rs") else _c_heads
    end = 0
    for name, start in heads(code):
        if start < end:
            continue
        opening = _body(code, start)
        if opening is None:
            continue
        end = closing(code, opening)
        words = {item.text for item in code[start:opening]}
        returns = "->" in words if file.path.endswith(".rs") else True
        yield Function(code[name].text, opening, end, returns)


def _rust_heads(code: Tokens) -> Iterator[tuple[int, int]]:
    for at in range(len(code) - 1):
        if code[at].text == "fn" and code[at + 1].kind == "name":
            yield at + 1, at + 1


def _c_heads(code: Tokens) -> Iterator[tuple[int, int]]:
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


def _body(code: Tokens, start: int) -> int | None:
    """The brace that opens the body of the head at `start`; None for a declaration."""
    at = start
    while at < len(code) and code[at].text not in "{;":
        at = closing(code, at) + 1 if code[at].text in ("(", "[") else at + 1
    return at if at < len(code) and code[at].text == "{" else None


def closing(code: Sequence[Token], opening: int) -> int:
    """Where the bracket at `opening` is closed; the last token if it never is."""
    opens, closes = code[opening].text, _CLOSES[code[opening].text]
    depth = 0
    for at in range(opening, len(code)):
        depth += (code[at].text == opens) - (code[at].text == closes)
        if depth == 0:
            return at
    return len(code) - 1
