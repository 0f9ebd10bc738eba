"""Knows static patterns of wrong beliefs about pointers in C, by their tokens."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from curriculum.c_patterns import Found, Token, assigned_parameters, declared
from curriculum.suspects import Function
from schemas.content import SourceFile

_POINTED = re.compile(r"(?P<const>const\s+)?\b\w+\s*\*\s*(?P<name>[A-Za-z_]\w*)\s*(?=,|$)")
_CHAR = frozenset({"char"})


def lost_parameters(item: Function) -> bool:
    """Whether a C function changes a parameter itself, or gets an address and never writes there."""
    if not item.path.endswith(".c"):
        return False
    if assigned_parameters(SourceFile(item.path, item.text)):
        return True
    head, _brace, body = item.text.partition("{")
    given = head.rpartition(")")[0].partition("(")[2]
    addresses = [found["name"] for found in _POINTED.finditer(given) if not found["const"]]
    return any(not _written_through(name, body) for name in addresses)


def _written_through(name: str, body: str) -> bool:
    """Whether the address is written to, walked with, or handed on as it is."""
    target = rf"\(?\*\s*\(?\s*{name}\b[^=;]*?|\b{name}\s*(?:\[[^\]]*\]|->\s*\w+)[^=;]*?"
    stored = rf"(?:{target})\s*(?:[-+*/%&|^]|<<|>>)?=(?!=)|\(\s*\*\s*{name}\s*\)\s*(?:\+\+|--)"
    handed = rf"(?<![*\w])(?:[(,=]|return)\s*{name}\s*[,);+]"
    return bool(re.search(stored, body) or re.search(handed, body))


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


POINTERS: Mapping[str, Callable[[list[Token]], Found]] = {
    "text_by_address": _text_by_address,
    "used_after_free": _used_after_free,
}
