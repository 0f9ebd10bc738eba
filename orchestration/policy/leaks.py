"""Measures how much of the reference solution a text gives away (learning.md §4)."""

from __future__ import annotations

import re
from collections.abc import Sequence

from schemas.content import Files

_TOKEN = re.compile(
    r'"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'|[A-Za-z_]\w*|\d[\w.]*'
    r"|//|->|=>|::|==|!=|<=|>=|&&|\|\||\+=|-=|\*=|/=|[^\s\w]"
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


def tokens(text: str) -> Tokens:
    """Code tokens. Comments count too: `//` opens one in C and divides in Python."""
    return tuple(_TOKEN.findall(text))


def file_tokens(files: Files) -> Tokens:
    """The tokens of all files, one after the other."""
    return tuple(token for item in files for token in tokens(item.content))


def renamed(items: Sequence[str]) -> Tokens:
    """The same tokens with every identifier that is no keyword written as `_`."""
    return tuple(
        "_" if re.match(r"[A-Za-z_]", item) and item not in _KEYWORDS else item for item in items
    )


def grams(items: Sequence[str], size: int) -> set[Tokens]:
    """All runs of `size` tokens."""
    return {tuple(items[index : index + size]) for index in range(len(items) - size + 1)}


def solution_only(solution: Tokens, known: Tokens, size: int) -> set[Tokens]:
    """Runs of `size` tokens that stand in the solution and not in what the learner was given."""
    return grams(solution, size) - grams(known, size)


def longest_run(text: Tokens, solution: Tokens, known: Tokens) -> Tokens:
    """The longest run of tokens in `text` that stands in the solution and not in `known`."""
    best: Tokens = ()
    size = 3
    while True:
        shared = [
            gram for gram in solution_only(solution, known, size) if gram in grams(text, size)
        ]
        if not shared:
            return best
        best = min(shared)
        size += 1


def containment(text: Tokens, solution: Tokens, known: Tokens, size: int = 4) -> float:
    """Share of the solution's own 4-grams that the text repeats, 0 to 1."""
    own = solution_only(solution, known, size)
    return len(own & grams(text, size)) / len(own) if own else 0.0


def longest_solution_run(text: str, solution: Files, starter: Files) -> Tokens:
    """`longest_run` over files."""
    return longest_run(tokens(text), file_tokens(solution), file_tokens(starter))
