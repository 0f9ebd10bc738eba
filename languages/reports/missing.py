"""Knows the errors by which tools say that code asks for something that is not there."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from schemas.evidence import Diagnostic

_NAME = r"[`'‘\"](?P<name>[A-Za-z_]\w*)[`'’\"]"
_KINDS = "(?:associated )?function|macro|struct|tuple struct|type|trait|value|method|enum"
_SAID = tuple(
    re.compile(pattern)
    for pattern in (
        rf"cannot find (?:{_KINDS})[^`]*? {_NAME}",
        rf"unresolved imports? `[^`]*?(?P<path>\w+)`: no {_NAME} in",
        rf"no (?:method|field|(?:\w+ or )?associated item) (?:named )?{_NAME} found",
        rf"no {_NAME} in the root",
        rf"implicit declaration of function {_NAME}",
        rf"undefined reference to {_NAME}",
        rf"cannot import name {_NAME} from",
        rf"has no attribute {_NAME}",
        rf"does not provide an export named {_NAME}",
    )
)


def missing_names(errors: Sequence[Diagnostic]) -> Iterator[tuple[str, Diagnostic]]:
    """The names that some code uses and none defines, each with the first error that says so."""
    seen: set[str] = set()
    for item in errors:
        found = next((match for each in _SAID if (match := each.search(item.message))), None)
        if found is not None and found["name"] not in seen:
            seen.add(found["name"])
            yield found["name"], item
