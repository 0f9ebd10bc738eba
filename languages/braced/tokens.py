"""Knows the tokens of source with braces, and where its functions begin and end."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from languages.door import Span
from schemas.content import SourceFile

LITERALS = r'(?P<text>"(?:\\.|[^"\\])*"|\'(?:\\[^\n]+?|[^\'\\\n])\')'
WORDS = r"(?P<name>[A-Za-z_]\w*)|(?P<number>\d\w*(?:\.\d\w*)?)"
SIGNS = (
    r"(?P<sign><<=|>>=|\.\.=|->|=>|::|==|!=|<=|>=|&&|\|\||\+\+|--|[-+*/%&|^]=|<<|>>|\.\.|[^\s\w])"
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
class Grammar:
    """What one language with braces does in its own way."""

    tokens: re.Pattern[str]
    """Its tokens; a match of the group `skip` is none."""
    heads: Callable[[Tokens], Iterator[tuple[int, int]]]
    """For every function, the place of its name and a place after which its body may begin."""
    returns: Callable[[Sequence[Token]], bool]
    """Whether the function with this head gives something back."""
    ambiguous: frozenset[str]
    """Signs that are operators only with spaces around them; else generics, pointers, references."""
    bare_conditions: bool = False
    """Whether the condition of an `if` stands without parentheses."""
    default_body: str = ""
    """A whole body that gives back a default value of any type; "" where no such thing exists."""
    pointers: bool = False
    """Whether `name *` begins a declaration."""


@dataclass(frozen=True, slots=True)
class Function:
    """`opening` and `closing` are the places of its braces among the tokens."""

    name: str
    opening: int
    closing: int
    returns: bool


def tokens(file: SourceFile, grammar: Grammar) -> Tokens:
    """All code; comments, attributes and preprocessor lines are left out."""
    return tuple(
        Token(found.lastgroup or "", found.group(), found.start(), found.end())
        for found in grammar.tokens.finditer(file.content)
        if found.lastgroup != "skip"
    )


def functions(code: Tokens, grammar: Grammar) -> Iterator[Function]:
    """The functions with a body, in order; those inside another one are part of it."""
    end = 0
    for name, start in grammar.heads(code):
        if start < end:
            continue
        opening = _body(code, start)
        if opening is None:
            continue
        end = closing(code, opening)
        yield Function(code[name].text, opening, end, grammar.returns(code[start:opening]))


def spans(file: SourceFile, grammar: Grammar) -> Iterator[Span]:
    """The same as lines and text: from the line of a function's head to its closing brace."""
    code = tokens(file, grammar)
    for item in functions(code, grammar):
        start, end = code[item.opening].start, code[item.closing].end
        last = _line(file, end)
        yield Span(item.name, _head(file, code, item.opening), last, start, end)


def _head(file: SourceFile, code: Tokens, opening: int) -> int:
    """The line after the brace or semicolon before a function."""
    at = opening
    while at > 0 and code[at - 1].text not in ("}", ";"):
        at -= 1
    return _line(file, code[at].start)


def _line(file: SourceFile, index: int) -> int:
    return file.content.count("\n", 0, index) + 1


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
