"""Knows what `make test` of a C++ exercise prints beyond what C's does: exceptions, failed assertions
of the standard library, and errors inside of a template that a line of somebody's own asked for."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import partial

from languages.native import harness
from languages.reports import gnu
from languages.reports.cleaning import clean
from schemas.evidence import Diagnostic

_PLACE = re.compile(
    r"(?P<file>[^\s:][^:\n]*):(?P<line>\d{1,9}):(?:(?P<column>\d{1,9}):)? +(?P<said>.*)"
)
_OURS = ("tests/test.hpp", "tests/test.h", "tests/checks.cpp", "tests/harness.c")
_FINDINGS = ("error:", "fatal error:", "warning:", "note:")
_TERMINATED = re.compile(
    r"^terminate called (?:after throwing an instance of '[^\n]{1,400}'|without an active exception)"
    r"(?:\n  what\(\):  [^\n]*)?",
    re.MULTILINE,
)
_ASSERTED = re.compile(
    r"^/[^\n:]{1,200}:\d{1,9}: (?P<where>[^\n]{0,3000}?): (?P<said>Assertion '[^\n]{1,400}' failed\.)$",
    re.MULTILINE,
)
_FUNCTION = re.compile(r"(?P<name>[\w:]*?~?(?:operator\W{1,3}|\w+))\(")
_REASON = re.compile(r"deduced conflicting types for parameter|constraints not satisfied")
_BETWEEN_ANGLES = re.compile(r"<[^<>()]*>")


def diagnostics(stderr: str) -> Iterator[Diagnostic]:
    """As gnu.diagnostics, but what stands in a template of the library or of the harness is placed at
    the line of the exercise that asked for it; notes on such files are left out."""
    asked: re.Match[str] | None = None
    lines = []
    for line in clean(stderr).split("\n"):
        found = _PLACE.fullmatch(line)
        if found is None:
            if ": In " in line or line.startswith("In file included"):
                asked = None
            lines.append(line)
        elif found["said"].startswith(("required from", "required by", "recursively required")):
            asked = asked or (found if _is_own(found["file"]) else None)
        elif not found["said"].startswith(_FINDINGS) or _is_own(found["file"]):
            lines.append(line)
        elif not found["said"].startswith("note:"):
            lines.append(_placed_at(asked, found) if asked else line)
    return _with_reasons(gnu.diagnostics("\n".join(lines)))


def _with_reasons(found: Iterator[Diagnostic]) -> Iterator[Diagnostic]:
    """A call that fits no function, with what the compiler says of the template that came nearest."""
    last: Diagnostic | None = None
    for item in found:
        if item.severity == "note" and last is not None and _REASON.search(item.message):
            if item.message.strip() not in last.message:
                last = replace(last, message=f"{last.message}\n{item.message.strip()}")
            continue
        if last is not None and (item.severity != "note"):
            yield last
            last = None
        if item.severity == "error" and item.message.startswith("no matching function"):
            last = item
        else:
            yield item
    if last is not None:
        yield last


def _is_own(file: str) -> bool:
    return file.startswith(("src/", "tests/")) and file not in _OURS


def _placed_at(asked: re.Match[str], found: re.Match[str]) -> str:
    column = f":{asked['column']}" if asked["column"] else ""
    return f"{asked['file']}:{asked['line']}{column}: {found['said']}"


def last_words(printed: str) -> Iterator[str]:
    """What the run time said as it ended the program, without the insides of the library."""
    for found in _TERMINATED.finditer(printed):
        yield found.group()
    for found in _ASSERTED.finditer(printed):
        yield f"{_function(found['where'])}: {found['said']}"


def _function(signature: str) -> str:
    """`std::vector::operator[]` of `constexpr std::vector<_Tp, _Alloc>::reference std::vector<…>::…`."""
    plain = signature.partition(" [with ")[0]
    while (fewer := _BETWEEN_ANGLES.sub("", plain)) != plain:
        plain = fewer
    found = _FUNCTION.search(plain)
    return found["name"] if found else plain


parse = partial(harness.parse, diagnostics_of=diagnostics, last_words=last_words)
