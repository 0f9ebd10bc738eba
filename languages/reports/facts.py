"""Knows what every parser does with findings: tidy words, settle order, tell namesakes apart."""

from __future__ import annotations

import signal
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from schemas.evidence import CaseOutcome, Diagnostic

from .cleaning import clean

MESSAGE_CHARS = 8000
"""A test message longer than this is cut; what it says is in the excerpt as well."""
_WORST = ("passed", "skipped", "failed", "errored", "timeout")
_RANK = {"error": 0, "warning": 1, "note": 2}


@dataclass(frozen=True, slots=True)
class Case:
    """One test as a program reported it; `group` is the file or program it belongs to."""

    group: str
    outcome: CaseOutcome


def tidy(text: str) -> str:
    """A message fit for a card: cleaned, without blank edges, capped."""
    text = clean(text).strip("\n").rstrip()
    return text if len(text) <= MESSAGE_CHARS else text[:MESSAGE_CHARS] + "…"


def is_number(text: str) -> bool:
    """Whether `text` is a line number; Python refuses to convert thousands of digits."""
    return text.isdecimal() and len(text) < 10


def settled(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Each diagnostic once, errors first, in the tool's own order: a follow-up error may stand on an
    earlier line than the one it follows from. What has a place comes before what has none."""
    return tuple(
        sorted(
            dict.fromkeys(diagnostics),
            key=lambda item: (_RANK[item.severity], item.file is None),
        )
    )


def distinct(cases: Sequence[Case]) -> tuple[CaseOutcome, ...]:
    """One outcome per test: repeated reports keep the worst, namesakes get their group in front."""
    merged: dict[tuple[str, str], CaseOutcome] = {}
    for case in cases:
        key = (case.group, case.outcome.name)
        merged[key] = _worse(merged[key], case.outcome) if key in merged else case.outcome
    uses = Counter(name for _group, name in merged)
    return tuple(
        outcome if uses[name] == 1 or not group else replace(outcome, name=f"{group}::{name}")
        for (group, name), outcome in merged.items()
    )


def _worse(one: CaseOutcome, other: CaseOutcome) -> CaseOutcome:
    first, second = sorted((one, other), key=lambda case: -_WORST.index(case.outcome))
    return first if first.message else replace(first, message=second.message)


def signal_words(number: int) -> str:
    """`signal 11 (Segmentation fault)`."""
    try:
        said = signal.strsignal(number)
    except ValueError:
        said = None
    return f"signal {number} ({said})" if said else f"signal {number}"
