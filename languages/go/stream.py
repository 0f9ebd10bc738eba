"""Knows what package testing tells of one test and its subtests, line by line, with -test.v."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

_TURN = re.compile(r"=== (?P<kind>RUN|PAUSE|CONT|NAME) +(?P<name>\S.*)")
_RESULT = re.compile(r" *--- (?P<how>PASS|FAIL|SKIP): (?P<name>\S.*?) \((?P<time>[\d.]+)s\)")
_LOGGED = re.compile(r" {4,}(?P<file>[^\s:]+\.go):(?P<line>\d{1,9}): ?(?P<said>.*)")
_DEEPER = re.compile(r" {8}(?P<said>.*)")


@dataclass(slots=True)
class Logged:
    """One message of a test, with the place that logged it."""

    file: str
    line: int
    lines: list[str]

    @property
    def said(self) -> str:
        return "\n".join(self.lines).rstrip()


@dataclass(slots=True)
class Told:
    """What was told of one test; `how` is PASS, FAIL, SKIP, or "" where it had no end."""

    name: str
    how: str = ""
    logged: list[Logged] = field(default_factory=list)
    rest: list[str] = field(default_factory=list)
    """What an example is told to have printed, below its end."""


def told(stream: str) -> dict[str, Told]:
    """Every test of the stream by its whole name, in the order in which they began."""
    found: dict[str, Told] = {}
    current = ""
    for line in stream.split("\n"):
        if match := _TURN.fullmatch(line):
            current = match["name"] if match["kind"] != "PAUSE" else ""
            found.setdefault(match["name"], Told(match["name"]))
        elif match := _RESULT.fullmatch(line):
            current = match["name"]
            found.setdefault(current, Told(current)).how = match["how"]
        elif current:
            _log(found[current], line)
    return found


def _log(test: Told, line: str) -> None:
    if match := _LOGGED.fullmatch(line):
        test.logged.append(Logged(match["file"], int(match["line"]), [match["said"]]))
    elif test.logged and (match := _DEEPER.fullmatch(line)):
        test.logged[-1].lines.append(match["said"])
    elif test.how == "FAIL" and not test.logged:
        test.rest.append(line)


def below(found: dict[str, Told], test: Told) -> list[Told]:
    """The subtests of a test, and theirs."""
    return [other for other in found.values() if other.name.startswith(f"{test.name}/")]
