"""Knows the diagnostics of gcc and clang as `file:line:column:` lines, and those of the linker."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Literal

from schemas.evidence import Diagnostic

from .cleaning import clean
from .facts import tidy

_PLACED = re.compile(
    # A framework that marks its lines with `[  LINE  ]` may name a place and an error as compilers do.
    r"(?P<file>(?!\[ )[^\s:][^:\n]*):(?P<line>\d{1,9}):(?:(?P<column>\d{1,9}):)? "
    r"(?P<level>fatal error|error|warning|note): (?P<said>.*?)(?: \[(?P<code>-W[^\]]+)\])?"
)
_LINKER = re.compile(
    r"(?:\S*ld(?:\.\w+)?: )?(?:(?P<file>[^\s:]+\.\w+):(?:(?P<line>\d{1,9}):|\([^)]*\):)? )?"
    r"(?P<said>(?:undefined reference to|multiple definition of) .*?)(?:; \S+: first defined here)?"
)
_UNDECLARED = re.compile(r"implicit declaration of function [‘'](?P<name>\w+)[’']")
_UNDEFINED = re.compile(r"undefined reference to [`‘'](?P<name>\w+)['’]")
_GAVE_UP = re.compile(
    r"(?:collect2|clang(?:-\d+)?|ld(?:\.\w+)?|gcc|cc): (?:fatal )?error: (?P<said>.*)"
)
_NO_COMPILER = re.compile(
    r"(?:/bin/sh: \d+: |make: )(?P<said>\S+: (?:not found|No such file or directory))"
)
_LEVELS: dict[str, Literal["error", "warning", "note"]] = {
    "fatal error": "error",
    "error": "error",
    "warning": "warning",
    "note": "note",
}


def diagnostics(stderr: str) -> Iterator[Diagnostic]:
    """Every finding in the order printed, repeats included; a failed link is always among them."""
    linked: list[Diagnostic] = []
    warned: dict[str, str] = {}
    gave_up = ""
    for line in clean(stderr).split("\n"):
        if match := _PLACED.fullmatch(line):
            yield _placed(match)
            if undeclared := _UNDECLARED.match(match["said"]):
                warned.setdefault(undeclared["name"], match["said"])
        elif match := _LINKER.fullmatch(line):
            linked.append(_unresolved(match))
        elif match := _NO_COMPILER.fullmatch(line):
            yield Diagnostic("error", tidy(match["said"]), code="make")
        elif (match := _GAVE_UP.fullmatch(line)) and not gave_up:
            gave_up = tidy(match["said"])
    yield from (_with_warning(item, warned) for item in linked)
    if gave_up and not linked:
        yield Diagnostic("error", f"the link failed: {gave_up}", code="link")


def _placed(match: re.Match[str]) -> Diagnostic:
    return Diagnostic(
        severity=_LEVELS[match["level"]],
        message=tidy(match["said"]),
        code=match["code"],
        file=match["file"],
        line=int(match["line"]),
        column=int(match["column"]) if match["column"] else None,
    )


def _with_warning(item: Diagnostic, warned: dict[str, str]) -> Diagnostic:
    """A name that no file defines, with what the compiler had said of it: it may know a similar one."""
    name = _UNDEFINED.match(item.message)
    said = warned.get(name["name"]) if name else None
    return replace(item, message=f"{item.message}\n{tidy(said)}") if said else item


def _unresolved(match: re.Match[str]) -> Diagnostic:
    """The linker names object files where it has no debug information; those mean nothing later."""
    file = match["file"] if match["file"] and not match["file"].endswith(".o") else None
    line = int(match["line"]) if file and match["line"] else None
    return Diagnostic("error", tidy(match["said"]), code="link", file=file, line=line)
