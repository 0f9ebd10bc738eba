"""Knows the reports of the address, leak, thread and undefined-behaviour sanitizers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

_HEADLINE = re.compile(
    r"^(?:==\S+==\s?)?(?:ERROR|WARNING): "
    r"(?P<said>(?:Address|Leak|Thread|Memory)Sanitizer: .*?)"
    r"(?: on address \S+ at pc .*| \(pc .*\))?$",
    re.MULTILINE,
)
"""Addresses of the program counter and the stack say nothing to anybody."""
_ACCESS = re.compile(r"^(?P<how>READ|WRITE) of size (?P<size>\d+)", re.MULTILINE)
_BESIDE = re.compile(
    r"located (?P<far>\d+) bytes (?P<where>to the right of|after|to the left of|before|inside of) "
    r"(?:global variable '(?P<name>\w+)'|(?P<block>\d+)-byte region)"
)
_ON_STACK = re.compile(
    r"^\s+\[\d+, \d+\) '(?P<name>\w+)'.*<== .* (?P<how>overflows|underflows)", re.MULTILINE
)
_ALLOCATED = re.compile(r"^(?:previously )?allocated by .*$", re.MULTILINE)
_SIDES = {
    **dict.fromkeys(("to the right of", "after", "overflows"), "past the end of"),
    **dict.fromkeys(("to the left of", "before", "underflows"), "before the beginning of"),
    "inside of": "inside",
}
_SUMMARY = re.compile(r"^SUMMARY: (?P<said>\w+Sanitizer: .*)$", re.MULTILINE)
_UNDEFINED = re.compile(
    r"^(?P<file>[^\s:]+):(?P<line>\d{1,9}):\d+: runtime error: (?P<said>.*)$", re.MULTILINE
)
_FRAME = re.compile(r"^\s+#\d+ \S+ in \S+ (?P<file>[^\s:/][^\s:]*):(?P<line>\d{1,9})", re.MULTILINE)
_NOT_THEIRS = ("tests/test.h", "tests/harness.c", "tests/checks.cpp", "../")


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
        said += [headline["said"], *_reached(printed[headline.end() :])]
        summary = _SUMMARY.search(printed, headline.end())
        said += [summary["said"]] if summary else []
    place = undefined or _own_frame(printed)
    if place is None:
        return Report("\n".join(said))
    return Report("\n".join(said), place["file"], int(place["line"]))


def _reached(printed: str) -> Iterator[str]:
    """What was read or written, and which object that lies beside, as the sanitizer found it."""
    access, beside, local = (
        _ACCESS.search(printed),
        _BESIDE.search(printed),
        _ON_STACK.search(printed),
    )
    if access is None or (beside is None and local is None):
        return
    does = "writes" if access["how"] == "WRITE" else "reads"
    if local is not None:
        place = f"{_SIDES[local['how']]} `{local['name']}`"
    elif beside is not None:
        far = f"{beside['far']} bytes " if beside["far"] != "0" else ""
        what = f"`{beside['name']}`" if beside["name"] else f"a block of {beside['block']} bytes"
        place = f"{far}{_SIDES[beside['where']]} {what}"
    yield f"it {does} {access['size']} bytes {place}"
    made = _ALLOCATED.search(printed)
    frame = _own_frame(printed[made.end() :].partition("\n\n")[0]) if made else None
    if frame is not None:
        yield f"the block was allocated at {frame['file']}:{frame['line']}"


def _own_frame(printed: str) -> re.Match[str] | None:
    for frame in _FRAME.finditer(printed):
        if not frame["file"].startswith(_NOT_THEIRS):
            return frame
    return None
