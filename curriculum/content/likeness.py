"""Measures how much two texts have in common: code by its shape, a story by its words.

Code is cut into runs of K tokens. For exercises names, numbers and strings are taken for the same, so that a
story told again about other things is seen; for what a class hands in they stand as they are, because in a
small exercise every right answer has the same shape.
"""

from __future__ import annotations

import re
import zlib
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from schemas.content import Exercise, Files

K = 5
"""Tokens of a run."""
RARE, FEW = 0.1, 3
"""A run counts between two students if no more than this share of the class has it, or so many."""
LEAST_SHARED = 12
"""Rare runs that two students must share before they are named: fewer are chance."""
_TOKEN = re.compile(
    r"(?P<string>\"(?:\\.|[^\"\\\n])*\"|'(?:\\.|[^'\\\n])*')|(?P<word>[^\W\d]\w*)|(?P<number>\d[\w.]*)|\S"
)
_COMMENT = re.compile(r"(?:#|//).*?$|/\*.*?\*/|(?<!.)\s*\"\"\".*?\"\"\"", re.MULTILINE | re.DOTALL)
_WORD = re.compile(r"[^\W\d_]{4,}")


@dataclass(frozen=True, slots=True)
class Look:
    """What is compared of an exercise: runs of its solution's tokens, and the words of its story."""

    code: frozenset[int]
    words: frozenset[str]


@dataclass(frozen=True, slots=True)
class Pair:
    """Two that have more in common than the rest of their class: the share, and how many runs."""

    one: str
    other: str
    share: float
    runs: int


def look_of(exercise: Exercise) -> Look:
    """What an exercise is compared by."""
    words = Counter(_WORD.findall(f"{exercise.title}\n{exercise.description}".lower()))
    return Look(frozenset(_shape(exercise.solution)), frozenset(words))


def likeness(one: Look, other: Look) -> float:
    """0 to 1, half of it code and half story. Of 8,201 pairs of authored exercises in one language no two
    are more than .62 alike; the same task told once more about the same things is near 1."""
    return (_share(one.code, other.code) + _share(one.words, other.words)) / 2


def nearest(look: Look, earlier: Mapping[str, Look]) -> tuple[str, float]:
    """The one of `earlier` that is most like this, the first of equals, and how much; ("", 0) of none."""
    found = [(name, likeness(look, item)) for name, item in earlier.items()]
    return max(found, key=lambda item: item[1], default=("", 0.0))


def alike(handed_in: Mapping[str, Files], given: Files, least: float = 0.6) -> tuple[Pair, ...]:
    """The pairs that share at least this much of what few others have, the most alike first.

    What the starter has counts for nobody, nor does what a good part of the class wrote as well.
    """
    common = set(_runs(given))
    own = {name: frozenset(_runs(files)) - common for name, files in handed_in.items()}
    spread = Counter(run for runs in own.values() for run in runs)
    most = max(FEW, RARE * len(own))
    rare = {
        name: frozenset(run for run in runs if spread[run] <= most) for name, runs in own.items()
    }
    by_run: dict[int, list[str]] = {}
    for name, runs in rare.items():
        for run in runs:
            by_run.setdefault(run, []).append(name)
    shared = Counter(pair for names in by_run.values() for pair in _pairs(sorted(names)))
    found = (
        Pair(one, other, _share(rare[one], rare[other]), count)
        for (one, other), count in shared.items()
        if count >= LEAST_SHARED
    )
    alike = [pair for pair in found if pair.share >= least]
    return tuple(sorted(alike, key=lambda pair: (-pair.share, pair.one, pair.other)))


def _pairs(names: list[str]) -> Iterator[tuple[str, str]]:
    for place, name in enumerate(names):
        for other in names[place + 1 :]:
            yield name, other


def _share(one: frozenset[object], other: frozenset[object]) -> float:
    """Jaccard's: what both have of what either has; two without anything are the same."""
    whole = len(one | other)
    return len(one & other) / whole if whole else 1.0


def _shape(files: Files) -> Iterator[int]:
    """Runs in which every name, number and string is just that. Words that mean the same in most
    languages stand as they are."""
    for item in files:
        yield from _cut([_kind(match) for match in _tokens(item.content)])


def _runs(files: Files) -> Iterator[int]:
    for item in files:
        yield from _cut([match.group() for match in _tokens(item.content)])


def _tokens(code: str) -> Iterator[re.Match[str]]:
    return _TOKEN.finditer(_COMMENT.sub("", code))


_KEPT = frozenset(
    re.findall(
        r"\w+",
        "if else for while return in not and or break continue match case try with true false none"
        " null len print range sum min max sorted",
    )
)


def _kind(match: re.Match[str]) -> str:
    if match["word"]:
        word = match["word"]
        return word if word.lower() in _KEPT else "name"
    return "number" if match["number"] else "string" if match["string"] else match.group()


def _cut(tokens: list[str]) -> Iterable[int]:
    """A stable number for every run of K tokens; a shorter text is one run."""
    if not tokens:
        return ()
    starts = range(max(1, len(tokens) - K + 1))
    return (zlib.crc32("\0".join(tokens[at : at + K]).encode("utf-8", "replace")) for at in starts)
