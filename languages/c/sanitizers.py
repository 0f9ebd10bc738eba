"""Knows the reports of the address, leak, thread and undefined-behaviour sanitizers."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEADLINE = re.compile(
    r"^(?:==\S+==\s?)?(?:ERROR|WARNING): (?P<said>(?:Address|Leak|Thread|Memory)Sanitizer: .*)$",
    re.M,
)
_SUMMARY = re.compile(r"^SUMMARY: (?P<said>\w+Sanitizer: .*)$", re.MULTILINE)
_UNDEFINED = re.compile(
    r"^(?P<file>[^\s:]+):(?P<line>\d{1,9}):\d+: runtime error: (?P<said>.*)$", re.MULTILINE
)
_FRAME = re.compile(r"^\s+#\d+ \S+ in \S+ (?P<file>[^\s:/][^\s:]*):(?P<line>\d{1,9})", re.MULTILINE)
_NOT_THEIRS = ("tests/test.h", "../")


@dataclass(frozen=True, slots=True)
class Report:
    """What a sanitizer said in its own words, and the innermost place in the exercise's files."""

    words: str
    file: str | None = None
    line: int | None = None


def report(printed: str) -> Report | None:
    """The first report in a program's output, or None if there is none."""
    undefined = _UNDEFINED.search(printed)
    headline = _HEADLINE.search(printed)
    if headline is None and undefined is None:
        return None
    said = []
    if undefined is not None:
        said.append(f"{undefined['file']}:{undefined['line']}: runtime error: {undefined['said']}")
    if headline is not None:
        said.append(headline["said"])
        summary = _SUMMARY.search(printed, headline.end())
        said += [summary["said"]] if summary else []
    place = undefined or _own_frame(printed)
    if place is None:
        return Report("\n".join(said))
    return Report("\n".join(said), place["file"], int(place["line"]))


def _own_frame(printed: str) -> re.Match[str] | None:
    for frame in _FRAME.finditer(printed):
        if not frame["file"].startswith(_NOT_THEIRS):
            return frame
    return None
