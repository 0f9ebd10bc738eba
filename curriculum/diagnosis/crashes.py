"""Knows what an uninstrumented C program that was killed for a bad address had probably done."""

from __future__ import annotations

import re

from schemas.evidence import CaseOutcome

from .suspects import Function, Suspects, pointed_at

BARE = "Segmentation fault"
"""All that such a program says; a sanitizer would have named the fault."""
_TABLE = re.compile(r"^[ \t]*(?:\w+[ \t]+)+\*?(\w+)\[\w*\][ \t]*(?:=|;)", re.MULTILINE)
_LITERAL = re.compile(r"\bchar\s*\*\s*(\w+)\s*=\s*\"")
_CAST = re.compile(r"\(\s*(?:char|int|double|void)\s*\*\s*\)\s*[&\w]")
_CONST = re.compile(r"\bconst\s+\w+\s*\*")
_POINTS = re.compile(r"\*|->|\[")


def told(case: CaseOutcome, suspected: Suspects) -> str:
    """The fault in a sanitizer's words: the stack used up, a table's end, constant data, else a
    pointer to nowhere; "" where the code can have done none of these."""
    concerned = pointed_at(case, suspected.functions) or suspected.functions
    if any(item.name in item.calls for item in concerned):
        return "stack-overflow"
    if any(_writes_to_constant(item) for item in concerned):
        return "write to constant data"
    if any(_indexes_own_table(item) for item in concerned):
        return "stack-buffer-overflow"
    if concerned and not any(_POINTS.search(item.text) for item in concerned):
        return ""
    return "SEGV"


def _indexes_own_table(item: Function) -> bool:
    """A table of its own, indexed by something that is computed."""
    return any(
        re.search(rf"\b{name}\[[^\]]*[A-Za-z_]", item.text.partition(f"{name}[")[2])
        for name in _TABLE.findall(item.text)
    )


def _writes_to_constant(item: Function) -> bool:
    if _CONST.search(item.text) and _CAST.search(item.text):
        return True
    return any(
        re.search(rf"(?:\b{name}\s*\[[^\]]*\]|\*\s*{name})\s*[-+*/]?=[^=]", item.text)
        for name in _LITERAL.findall(item.text)
    )
