"""Knows what the judge of a Node project told of each test file, and how the file's process ended."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from languages.reports.cleaning import clean
from schemas.reading import UNREADABLE

JOIN = " > "
"""Between the names of a test and the groups that it stands in."""
_PLACE = re.compile(
    r"(?P<file>(?:src|tests)/[^\s:()'\"]+):(?P<line>\d{1,9})(?::(?P<column>\d{1,9}))?"
)
_COUNTED = re.compile(r",\s*(?:[+-]\s+)?\[Symbol\((?:trigger_)?async_id_symbol\)\]: \d+")

Record = dict[str, Any]


@dataclass(frozen=True, slots=True)
class File:
    """What one test file's process told, and how it ended."""

    path: str
    told: tuple[Record, ...]
    status: int
    signal: int
    stopped: bool

    def kind(self, name: str) -> tuple[Record, ...]:
        return tuple(record for record in self.told if record.get("is") == name)

    @property
    def running(self) -> str:
        """The test that had begun last, of those that did not end; "" for none."""
        over = {text_of(record, "name") for record in self.kind("result")}
        ended = {number_of(record, "number") for record in self.kind("ended")}
        left = [
            text_of(record, "name")
            for record in self.kind("begun")
            if number_of(record, "number") not in ended and text_of(record, "name") not in over
        ]
        return joined(left[-1]) if left else ""

    @property
    def unreported(self) -> tuple[str, ...]:
        """Tests that came to their end, and that a run which was stopped had no time to report."""
        over = {text_of(record, "name") for record in self.kind("result")}
        ended = {number_of(record, "number") for record in self.kind("ended")}
        begun = [record for record in self.kind("begun") if number_of(record, "number") in ended]
        return tuple(name for record in begun if (name := text_of(record, "name")) not in over)


def files_of(report: str | None) -> Iterator[File]:
    try:
        found = json.loads(report or "[]")
    except UNREADABLE:
        return
    for item in found if isinstance(found, list) else ():
        if isinstance(item, dict):
            told = item.get("told")
            yield File(
                text_of(item, "file"),
                tuple(
                    one for one in (told if isinstance(told, list) else ()) if isinstance(one, dict)
                ),
                number_of(item, "status"),
                number_of(item, "signal"),
                item.get("stopped") is True,
            )


def text_of(record: Record, key: str) -> str:
    """A text of the report, without the numbers that node:test hangs on every promise."""
    found = record.get(key)
    return _COUNTED.sub("", found) if isinstance(found, str) else ""


def number_of(record: Record, key: str) -> int:
    found = record.get(key)
    return found if isinstance(found, int) and 0 <= found < 1 << 31 else 0


def joined(names: str) -> str:
    """A test's whole name, from the list of names that the report holds as a text."""
    try:
        found = json.loads(names)
    except UNREADABLE:
        return clean(names)
    parts = found if isinstance(found, list) else [found]
    return JOIN.join(" ".join(clean(str(part)).split()) for part in parts)


def own_place(record: Record) -> re.Match[str] | None:
    """The innermost place of the run's own files in a trace."""
    frames = "\n".join(
        line for line in text_of(record, "stack").split("\n") if line.lstrip().startswith("at ")
    )
    return _PLACE.search(clean(frames))
