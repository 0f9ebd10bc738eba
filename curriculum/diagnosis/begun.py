"""Knows which failing tests are about code that the learner has not touched yet.

A function that still is as the starter laid it down is not begun. That its tests fail says nothing
about anybody.
"""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace

from languages.door import Function
from schemas.content import Files
from schemas.evidence import CaseOutcome, Evidence

from .suspects import functions, pointed_at

_SCOPE = re.compile(r"::|\.")


def untouched(files: Files, starter: Files) -> frozenset[str]:
    """The names of the functions that are as the starter laid them down; where several have one
    name, as two classes may, all of them are."""
    laid = _as_laid_down(files, starter)
    changed = {item.name for file in files for item in functions(file) if item not in laid}
    return frozenset(item.name for item in laid) - changed


def stands_untouched(symbol: str, names: Collection[str]) -> bool:
    """Whether a symbol is one of the untouched functions: `Stack.push` and `Stack::push` by `push`."""
    return symbol in names or _SCOPE.split(symbol)[-1] in names


def _as_laid_down(files: Files, starter: Files) -> set[Function]:
    before = {(item.path, item.name, item.text) for file in starter for item in functions(file)}
    return {
        item
        for file in files
        for item in functions(file)
        if (item.path, item.name, item.text) in before
    }


def about_what_was_begun(evidence: Evidence, files: Files, starter: Files) -> Evidence:
    """The evidence without the failing tests that point at untouched stubs, or at code which calls
    one. A test that points nowhere stays."""
    every = tuple(item for file in files for item in functions(file))
    untouched = _as_laid_down(files, starter)
    if not untouched:
        return evidence
    pointed = {case.name: set(pointed_at(case, every)) for case in evidence.failing}
    stubs = {item for found in pointed.values() if found <= untouched for item in found}
    names = {item.name for item in stubs}

    def is_not_begun(case: CaseOutcome) -> bool:
        found = pointed.get(case.name, set())
        return bool(found & stubs) or any(_calls(item, names, every) for item in found)

    return replace(evidence, tests=tuple(item for item in evidence.tests if not is_not_begun(item)))


def _calls(item: Function, names: set[str], every: tuple[Function, ...]) -> bool:
    """Whether a function comes to one of `names`, by itself or through others of the files."""
    seen: set[str] = set()
    ahead = [item]
    while ahead:
        now = ahead.pop()
        if now.name in seen:
            continue
        seen.add(now.name)
        if now.calls & names:
            return True
        ahead += [other for other in every if other.name in now.calls]
    return False
