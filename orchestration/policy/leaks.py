"""Measures how much of the reference solution a text gives away (learning.md §4)."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from schemas.content import Files

from .context import PolicyContext
from .source import without_comments

GRAM = 4
"""Tokens of the runs that tell what is the solution's own; the measures were calibrated with it."""

# Strings fall apart into words and quotes: prose around code has apostrophes that open no string.
_TOKEN = re.compile(
    r"[A-Za-z_]\w*|\d[\w.]*|//|->|=>|::|==|!=|<=|>=|&&|\|\||\+=|-=|\*=|/=|<<|>>|[^\s\w`]"
)
# fmt: off
_KEYWORDS = frozenset((
    "fn", "let", "mut", "pub", "use", "mod", "struct", "enum", "impl", "trait", "match", "if",
    "else", "for", "while", "loop", "in", "return", "as", "ref", "self", "Self", "where", "move",
    "const", "static", "break", "continue", "true", "false", "int", "char", "void", "double",
    "float", "long", "unsigned", "size_t", "sizeof", "typedef", "switch", "case", "default",
    "do", "def", "class", "import", "from", "pass", "lambda", "and", "or", "not", "is", "None",
    "True", "False", "with", "try", "except", "finally", "raise", "yield", "elif",
))
# fmt: on

Tokens = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Leak:
    """What a text repeats of the solution's own: its longest run of tokens, the share of 4-grams
    (0 to 1), and the longest run once every identifier counts as the same."""

    run: Tokens
    contained: float
    renamed_run: Tokens


def leak(text: str, context: PolicyContext) -> Leak:
    """How much `text` gives away, beside what the starter and the learner's own files hold."""
    return leak_of(text, context.solution, (*context.starter, *context.learner_files))


def leak_of(text: str, solution: Files, given: Files) -> Leak:
    """How much `text` gives away of `solution`, beside what stands in `given`."""
    said, own, known = tokens(text), file_tokens(solution), file_tokens(given)
    return Leak(
        longest_run(said, own, known),
        containment(said, own, known),
        longest_run(renamed(said), renamed(own), renamed(known)),
    )


def tokens(text: str) -> Tokens:
    """Words, numbers and operators, of code and of prose alike."""
    return tuple(_TOKEN.findall(text))


def file_tokens(files: Files) -> Tokens:
    """The tokens of all files without their comments, one after the other."""
    return tuple(
        token for item in files for token in tokens(without_comments(item.path, item.content))
    )


def renamed(items: Sequence[str]) -> Tokens:
    """The same tokens with every identifier that is no keyword written as `_`."""
    return tuple(
        "_" if re.match(r"[A-Za-z_]", item) and item not in _KEYWORDS else item for item in items
    )


def grams(items: Sequence[str], size: int = GRAM) -> set[Tokens]:
    """All runs of `size` tokens."""
    return {tuple(items[index : index + size]) for index in range(len(items) - size + 1)}


def longest_run(text: Tokens, solution: Tokens, known: Tokens) -> Tokens:
    """The longest run of tokens in `text` that stands in the solution and is the solution's own.

    A token of the solution is not its own where a 4-gram around it also stands in `known`; it ends
    a run. Quoting a given signature with one new token after it is a run of one.
    """
    own = _own(solution, known)
    places: dict[str, list[int]] = {}
    for index, token in enumerate(solution):
        if own[index]:
            places.setdefault(token, []).append(index)
    best, best_end = 0, 0
    running: dict[int, int] = {}
    for end, token in enumerate(text):
        running = {index: running.get(index - 1, 0) + 1 for index in places.get(token, ())}
        longest = max(running.values(), default=0)
        if longest > best:
            best, best_end = longest, end + 1
    return text[best_end - best : best_end]


def _own(solution: Tokens, known: Tokens) -> list[bool]:
    own = [True] * len(solution)
    given = grams(known)
    for start in range(len(solution) - GRAM + 1):
        if solution[start : start + GRAM] in given:
            own[start : start + GRAM] = [False] * GRAM
    return own


def containment(text: Tokens, solution: Tokens, known: Tokens) -> float:
    """Share of the solution's own 4-grams that the text repeats, 0 to 1."""
    own = grams(solution) - grams(known)
    return len(own & grams(text)) / len(own) if own else 0.0
