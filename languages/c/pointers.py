"""Knows static patterns of wrong beliefs about pointers in C, by their tokens."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from languages.door import Found

from .patterns import Token, assigned_parameters, declared

_POINTED = re.compile(r"(?P<const>const\s+)?\b\w+\s*\*\s*(?P<name>[A-Za-z_]\w*)\s*(?=,|$)")
_CHAR = frozenset({"char"})


def loses_parameters(text: str) -> bool:
    """Whether a function gets no address and changes its own copies, or gets addresses and writes
    through none of them: it changes the addresses instead, or does nothing with them."""
    changed = assigned_parameters(text)
    head, _brace, body = text.partition("{")
    given = head.rpartition(")")[0].partition("(")[2]
    if "*" not in given and "[" not in given:
        return bool(changed)
    addresses = [found["name"] for found in _POINTED.finditer(given) if not found["const"]]
    if not addresses or any(_written_through(name, body) for name in addresses):
        return False
    return bool(changed) or not any(_handed_on(name, body) for name in addresses)


def _written_through(name: str, body: str) -> bool:
    target = rf"\(?\*\s*\(?\s*{name}\b[^=;]*?|\b{name}\s*(?:\[[^\]]*\]|->\s*\w+)[^=;]*?"
    stored = rf"(?:{target})\s*(?:[-+*/%&|^]|<<|>>)?=(?!=)|\(\s*\*\s*{name}\s*\)\s*(?:\+\+|--)"
    return bool(re.search(stored, body))


def _handed_on(name: str, body: str) -> bool:
    """Whether the address is walked with, kept, or given to somebody else as it is."""
    return bool(re.search(rf"(?<![*\w])(?:[(,=]|return)\s*{name}\s*[,);+]", body))


def _text_by_address(tokens: list[Token]) -> Found:
    texts = declared(tokens, _CHAR, pointed=True)
    words = [token.text for token in tokens]
    for at in range(1, len(tokens) - 1):
        if words[at] not in ("==", "!="):
            continue
        left, right = words[at - 1], words[at + 1]
        plain = at < 2 or words[at - 2] != "*"
        ends = at + 2 >= len(words) or words[at + 2] not in ("[", "->", "(", ".")
        if plain and ends and left in texts and right in texts and "strcmp" not in words:
            yield tokens[at].line, f"{left} {words[at]} {right} compares where two texts are"


def _used_after_free(tokens: list[Token]) -> Found:
    words = [token.text for token in tokens]
    for at in range(len(words) - 4):
        if words[at : at + 2] != ["free", "("] or words[at + 3] != ")":
            continue
        name, depth = words[at + 2], 0
        for later in range(at + 4, len(words)):
            depth += (words[later] == "{") - (words[later] == "}")
            stored = words[later + 1 : later + 2] == ["="]
            if depth < 0 or (words[later] == name and stored):
                break
            if words[later] == name:
                yield tokens[later].line, f"{name} is used after it was freed"
                break


def _past_the_end(tokens: list[Token]) -> Found:
    """`i <= n` in the head of a loop whose body takes the element i of a table as it is."""
    words = [token.text for token in tokens]
    for at in range(len(words) - 2):
        if words[at] != "for" or words[at + 1] != "(":
            continue
        close = _closed(words, at + 1)
        head = words[at + 2 : close]
        if "<=" not in head:
            continue
        bound = head.index("<=")
        name, end = head[bound - 1], _statement_end(words, close + 1)
        body = words[close + 1 : end]
        for step in range(len(body) - 3):
            if body[step + 1 : step + 4] == ["[", name, "]"] and _counts(head[bound + 1 :]):
                yield tokens[at].line, f"{body[step]}[{name}] goes as far as {head[bound + 1]}"
                break


def _counts(bound: list[str]) -> bool:
    """Whether a loop ends at a plain name or number, with nothing taken off."""
    return len(bound) > 1 and bound[1] == ";"


def _closed(words: list[str], opening: int) -> int:
    depth = 0
    for at in range(opening, len(words)):
        depth += (words[at] == "(") - (words[at] == ")")
        if depth == 0:
            return at
    return len(words) - 1


def _statement_end(words: list[str], start: int) -> int:
    depth = 0
    for at in range(start, len(words)):
        depth += (words[at] == "{") - (words[at] == "}")
        if depth == 0 and words[at] in (";", "}"):
            return at
    return len(words)


BY_NAME: Mapping[str, Callable[[list[Token]], Found]] = {
    "text_by_address": _text_by_address,
    "used_after_free": _used_after_free,
    "past_the_end": _past_the_end,
}
