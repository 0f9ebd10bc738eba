"""Knows how a TOML document of the curriculum becomes a value, and how its faults get their place."""

from __future__ import annotations

import re
import tomllib
from typing import TypeVar

from schemas.errors import DocumentError, Problem, Reason
from schemas.reading import UNREADABLE, read

from .lint import line_of

T = TypeVar("T")

_HINT = "Mend the lines above; `learn check PATH` tells when an exercise is whole."


def document(kind: type[T], path: str, text: str) -> T:
    """The value that a document holds; DocumentError lists every fault with its line."""
    try:
        return read(kind, tomllib.loads(text), reason=Reason.CONTENT_INVALID)
    except UNREADABLE as error:
        place = re.search(r"at line (\d+)|at end of", str(error))
        line = int(place[1] or text.count("\n") + 1) if place else 0
        raise refused([Problem(path, f"not valid TOML: {error}", line)]) from error
    except DocumentError as error:
        faults = [(problem.path, problem.message) for problem in error.problems]
        raise refused(located(path, text, faults)) from error


def located(path: str, text: str, faults: list[tuple[str, str]]) -> list[Problem]:
    """Faults of a document, given as (key, message), with the lines they sit on."""
    return [Problem(path, f"{key}: {words}", line_of(text, key)) for key, words in faults]


def refused(problems: list[Problem]) -> DocumentError:
    """The error that tells of all of them."""
    return DocumentError(Reason.CONTENT_INVALID, tuple(problems), hint=_HINT)


def blank(*texts: tuple[str, str]) -> list[tuple[str, str]]:
    """A fault for every (key, text) whose text says nothing."""
    return [(key, "must not be blank") for key, text in texts if not text.strip()]
