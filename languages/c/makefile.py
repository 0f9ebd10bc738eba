"""Knows the small changes of a makefile that a good test should notice."""

from __future__ import annotations

import re
from collections.abc import Iterator

from languages.edits import Edit

ENDING = ".mk"

_RULE = re.compile(r"(?P<targets>[^\s#:=][^:=#]*?)\s*:(?!:?=)(?P<needed>[^=#]*)(?:#.*)?\n?")
_NAME = re.compile(r"[^\s|\\;]+")


def makefile_edits(text: str) -> Iterator[Edit]:
    """Each prerequisite of a rule dropped, and each line of its recipe; `function` is the targets."""
    targets, at = "", 0
    for line in text.splitlines(keepends=True):
        if line.startswith("\t"):
            yield Edit("statement", at, at + len(line), "", targets)
        elif rule := _RULE.fullmatch(line):
            targets = rule["targets"]
            for name in _NAME.finditer(line, rule.start("needed"), rule.end("needed")):
                yield Edit("statement", at + name.start(), at + name.end(), "", targets)
        at += len(line)
