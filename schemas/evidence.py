"""What a run of the real toolchain showed: structured facts, no opinion."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Outcome = Literal["passed", "failed", "errored", "timeout", "skipped"]
Severity = Literal["error", "warning", "note"]


_ONE_OF_TWO = frozenset({"true", "false"})
UNREPORTED = "this test did not report a result"
"""How the message begins of a test that was expected, and of which nothing was heard."""


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One finding of a compiler or interpreter; `file` is relative to the run's root.

    `notes` are its label, notes and helps, in the tool's order.
    """

    severity: Severity
    message: str
    code: str | None = None
    file: str | None = None
    line: int | None = None
    column: int | None = None
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseOutcome:
    """One test by its full name, and what it said.

    `message` is complete enough to act on. `expected` and `got` hold the two sides of a failed
    comparison, `called` the call that was compared, each only when the runner stated it.
    """

    name: str
    outcome: Outcome
    message: str = ""
    file: str | None = None
    line: int | None = None
    expected: str | None = None
    got: str | None = None
    called: str | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything one run showed. Equal for equal files and toolchain, durations aside.

    `crash` tells in the runner's own words why a test program ended without its summary (stack
    overflow, signal, sanitizer report, early exit). `notices` are facts the learner should hear
    ("tests/swap.rs was edited; the original ran"). `excerpt` is the capped, cleaned raw output.
    """

    build: Literal["ok", "failed"]
    tests: tuple[CaseOutcome, ...] = ()
    diagnostics: tuple[Diagnostic, ...] = ()
    timed_out: bool = False
    crash: str | None = None
    exit_status: int | None = None
    duration_s: float = 0.0
    excerpt: str = ""
    notices: tuple[str, ...] = ()
    may_skip: bool = False
    """Whether tests may be left out by whoever wrote them, as their own tool has it."""
    isolation: str = ""
    """The kind of sandbox that the run was in, "none" where only limits held; "" if nothing ran."""

    @property
    def passed(self) -> bool:
        """True only on positive evidence: built, ran to the end, and every test passed by name, but
        for those that may be skipped."""
        return (
            self.build == "ok"
            and not self.timed_out
            and self.crash is None
            and self.exit_status == 0
            and bool(self.passing)
            and not self.failing
        )

    @property
    def failing(self) -> tuple[CaseOutcome, ...]:
        """The tests that did not pass, in the runner's order; skipped ones are among them unless
        they may be skipped."""
        fine = ("passed", "skipped") if self.may_skip else ("passed",)
        return tuple(case for case in self.tests if case.outcome not in fine)

    @property
    def skipped(self) -> tuple[CaseOutcome, ...]:
        """The tests that were left out, in the runner's order."""
        return tuple(case for case in self.tests if case.outcome == "skipped")

    @property
    def passing(self) -> tuple[CaseOutcome, ...]:
        """The tests that passed, in the runner's order."""
        return tuple(case for case in self.tests if case.outcome == "passed")

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The diagnostics that stopped the build."""
        return tuple(item for item in self.diagnostics if item.severity == "error")

    def expecting(self, names: frozenset[str]) -> Evidence:
        """The same evidence with every expected test that never reported added as errored.

        An exit status of 0 is no pass by itself: a learner's `exit(0)` before the tests, or a test
        file that was not compiled in, would otherwise look like success.
        """
        if self.build == "failed":
            return self
        absent = sorted(names - {case.name for case in self.tests})
        why = self.crash or ("the run was stopped at its time limit" if self.timed_out else "")
        outcome: Outcome = "timeout" if self.timed_out else "errored"
        unseen = tuple(
            CaseOutcome(name, outcome, f"{UNREPORTED}{': ' + why if why else ''}")
            for name in absent
        )
        return replace(self, tests=self.tests + unseen)


def values_of(evidence: Evidence) -> tuple[tuple[str, str], ...]:
    """What each failing test got, and of which call, by name in order; "" where the runner stated no
    value, or one of two and no call: half of all wrong answers would get the same."""
    return tuple(sorted((case.name, _value(case)) for case in evidence.failing))


def _value(case: CaseOutcome) -> str:
    if case.called:
        return f"{case.called}: {case.got}" if case.got else ""
    return "" if (case.got or "").lower() in _ONE_OF_TWO else case.got or ""
