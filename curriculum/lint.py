"""Knows what must hold across curriculum documents, and on which line a fault of one sits."""

import re
from typing import cast
from collections.abc import Iterator

_KEY = re.compile(r"(?:(?P<table>\w+)\[(?P<index>\d+)\]\.?)?(?P<key>[\w-]*)")
_ASSIGNMENT = re.compile(r"(?P<key>[\w-]+)\s*=\s*(?P<value>.*)")


def line_of(text: str, key: str) -> int:
    """1-based line of `key`, such as `title` or `node[3].tags[0]`; where an entry lacks the key,
    the line of its header, and 0 when the document has neither."""
    place = cast("re.Match[str]", _KEY.match(key))
    header, wanted = f"[[{place['table']}]]", place["key"]
    found, seen, inside = 0, -1, place["table"] is None
    index = int(place["index"] or -1)
    for number, line in _structural_lines(text):
        if line.startswith("["):
            seen += line.startswith(header)
            inside = line.startswith(header) and seen == index
            found = number if inside else found
        elif inside and (pair := _ASSIGNMENT.match(line)) and pair["key"] == wanted:
            return number
    return found


def _structural_lines(text: str) -> Iterator[tuple[int, str]]:
    """Lines with their numbers, without the insides of multi-line strings."""
    closing = ""
    for number, line in enumerate(text.split("\n"), start=1):
        if closing:
            closing = "" if closing in line else closing
            continue
        yield number, line
        pair = _ASSIGNMENT.match(line)
        opening = pair["value"][:3] if pair else ""
        if pair and opening in ('"""', "'''") and opening not in pair["value"][3:]:
            closing = opening
