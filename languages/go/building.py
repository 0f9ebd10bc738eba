"""Knows what `go test` says of a build that did not succeed: the compiler, vet, and the go command itself."""

from __future__ import annotations

import re
from collections.abc import Iterator

from languages.reports.cleaning import clean
from languages.reports.facts import tidy
from schemas.evidence import Diagnostic

_PLACED = re.compile(
    r"(?:vet: )?(?P<file>(?:\./)?[^\s:][^:\n]*\.go):(?P<line>\d{1,9})(?::(?P<column>\d{1,9}))?: (?P<said>.*)"
)
_PACKAGE = re.compile(r"# (?P<package>\S+)(?: \[(?P<under>[^\]]+)\])?")
_VETTED = re.compile(r"# \[(?P<package>[^\]]+)\]")
_RESULT = re.compile(
    r"(?:ok|FAIL|\?|---)\s.*|FAIL|PASS|note: module requires Go .*|\s*exit status \d+"
)
_VET_WORDS = re.compile(
    r"^(?:fmt|log|testing|\(\*?testing|\(\*?log)?\S* ?(?:format %|call (?:has|needs)|arg list ends)"
    r"|self-assignment|possible (?:formatting|misuse)|call of .* copies lock|result of .* call not used"
    r"|suspect or|redundant or|second argument to errors\.As|impossible type [a-z ]+: no type"
    r"|comparison of function|conversion from .* to string yields|\+build|//go:build"
    r"|\S+ (?:format|arg|call|directive)\b.*%"
)
_LOADING = re.compile(
    r"cannot find package|is not in (?:GOROOT|std)|no required module|import cycle|found packages"
    r"|use of internal package|is a program, not an importable|no Go files|package \S+ is not"
)


def diagnostics(said: str) -> Iterator[Diagnostic]:
    """Every finding with its place, in the order in which it was told; what has none as one more."""
    lines, at, vetting, placed, other = clean(said).split("\n"), 0, False, False, list[str]()
    while at < len(lines):
        line, at = lines[at], at + 1
        if _VETTED.fullmatch(line):
            vetting = True
        elif _PACKAGE.fullmatch(line):
            vetting = False
        elif match := _PLACED.fullmatch(line):
            notes = _indented(lines, at)
            at += len(notes)
            placed = True
            yield _placed(match, notes, vetting=vetting)
        elif line.strip() and not _RESULT.fullmatch(line):
            other.append(line)
    if not placed and other:
        yield Diagnostic("error", tidy("\n".join(other)), code="go")


def _placed(match: re.Match[str], notes: list[str], *, vetting: bool) -> Diagnostic:
    said = match["said"]
    code = "go" if _LOADING.search(said) else "compile"
    if vetting or _VET_WORDS.match(said):
        code = "vet"
    if said.endswith(":") and notes:  # as newer versions write it, in one line
        said, notes = f"{said} {notes[0]}", notes[1:]
    file = match["file"].removeprefix("./")
    column = int(match["column"]) if match["column"] else None
    return Diagnostic(
        "error", tidy(said), code, file, int(match["line"]), column, tuple(map(tidy, notes))
    )


def _indented(lines: list[str], at: int) -> list[str]:
    end = at
    while end < len(lines) and lines[end].startswith("\t"):
        end += 1
    return [line.strip() for line in lines[at:end]]
