"""Knows how a Rust test says why it failed, and takes the two sides of a comparison out of it."""

from __future__ import annotations

import re

from languages.reports.facts import tidy
from schemas.evidence import CaseOutcome

_PANIC = re.compile(
    r"^thread '(?P<thread>[^'\n]*)'(?: \(\d+\))? panicked at "
    r"(?P<file>[^\n]*?):(?P<line>\d{1,9}):\d+:\n"
    r"(?P<said>.*?)"
    r"(?=^note: run with `RUST_BACKTRACE|^stack backtrace:|^\nthread '[^'\n]*' panicked at|\Z)",
    re.MULTILINE | re.DOTALL,
)
_SIDES = re.compile(
    r"\Aassertion `left (?P<op>==|!=) right` failed(?:: (?P<custom>.*?))?"
    r"\n  left: (?P<left>.*)\n right: (?P<right>.*)\Z",
    re.DOTALL,
)
_NO_PANIC = re.compile(r"note: (test did not panic as expected)(?: at (\S+?):(\d{1,9}):\d+)?")


def explain(test: str, block: str) -> CaseOutcome:
    """The failed test `test` from its block of captured output, which ends with its last words."""
    panics = list(_PANIC.finditer(block))
    own = [panic for panic in panics if panic["thread"].rsplit("::", 1)[-1] == _bare(test)]
    if not panics:
        return _without_panic(test, block)
    panic = (own or panics)[-1]
    said = panic["said"].rstrip("\n")
    sides = _SIDES.match(said)
    called = sides["custom"] if sides else None
    return CaseOutcome(
        test,
        "failed",
        tidy(said) or "it panicked without a message",
        file=panic["file"],
        line=int(panic["line"]),
        expected=_expected(sides),
        got=tidy(sides["left"]) if sides else None,
        called=tidy(called.removeprefix("called "))
        if called and called.startswith("called ")
        else None,
    )


def _bare(test: str) -> str:
    return test.rsplit("::", 1)[-1]


def _expected(sides: re.Match[str] | None) -> str | None:
    if sides is None:
        return None
    right = tidy(sides["right"])
    return right if sides["op"] == "==" else f"anything but {right}"


def _without_panic(test: str, block: str) -> CaseOutcome:
    """A test that returned an error, or that should have panicked and did not."""
    missed = _NO_PANIC.search(block)
    if missed is None:
        return CaseOutcome(test, "failed", tidy(block) or "it failed without a message")
    line = int(missed[3]) if missed[3] else None
    return CaseOutcome(test, "failed", missed[1], file=missed[2], line=line)
