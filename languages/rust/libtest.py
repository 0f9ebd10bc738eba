"""Knows what Rust's test programs print: result lines, failure blocks, summaries, and last words.

With RUST_TEST_THREADS=1 a result line is begun before its test runs, so the line that stays open
tells which test a crash or a hang belongs to; without it the same parser merely knows less.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from languages.door import UNPROVED
from languages.reports.facts import tidy
from schemas.evidence import CaseOutcome, Outcome

from .panics import explain

_BEGIN = re.compile(r"^running \d+ tests?$", re.MULTILINE)
_END = re.compile(
    r"^test result: (?:ok|FAILED)\. \d+ passed; \d+ failed; .*\n(?=\s*(?:\Z|^running \d+ tests?$))",
    re.MULTILINE,
)
_EXPLAINS = re.compile(r"^failures:$", re.MULTILINE)
_FAILED = re.compile(r"^failures:\n((?:    \S.*\n)+)\n(?=test result: )", re.MULTILINE)
_LINE = re.compile(
    r"test ([\w:]+|\S.*? - .*?\(line \d+\)(?: - compile(?: fail)?)?)"
    r"(?: - should panic)? \.\.\. (.*)$"
)
_RESULT = re.compile(r"(?:ok|FAILED)$|^ignored(?:, .*)?$")
_RUNNING = re.compile(
    r"^ +(?:Running (?:unittests )?(?P<program>.+?) \(.*\)|(?P<documents>Doc-tests \S+))$",
    re.MULTILINE,
)
_ENDED = re.compile(
    r"process didn't exit successfully: .*\((?:signal: (.*)|exit status: (\d+))\)$", re.M
)
_LAST_WORDS = re.compile(
    r"^(?:thread '[^'\n]*' has overflowed its stack|fatal runtime error: .*"
    r"|thread caused non-unwinding panic.*|memory allocation of .*)$",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class Program:
    """One test program's results. `crash` says how it ended when it printed no summary."""

    name: str
    cases: tuple[CaseOutcome, ...]
    crash: str | None

    @property
    def stem(self) -> str:
        """`swap` for tests/swap.rs."""
        return self.name.rsplit("/", 1)[-1].removesuffix(".rs")


def programs(stdout: str, stderr: str, *, timed_out: bool = False) -> tuple[Program, ...]:
    """All test programs of a run, in the order they ran."""
    return tuple(
        _program(name, section, words, timed_out=timed_out)
        for name, words, section in _paired(list(_started(stderr)), list(_sections(stdout)))
    )


def _sections(stdout: str) -> Iterator[str]:
    """Each program's output from its `running N tests` line to its summary.

    What failing tests printed stands after `failures:`, so a line that looks like a beginning
    counts only before that, where it means that the program before it ended without a summary.
    """
    at = 0
    while begin := _BEGIN.search(stdout, at):
        end = _END.search(stdout, begin.end())
        limit = end.end() if end else len(stdout)
        explains = _EXPLAINS.search(stdout, begin.end(), limit)
        following = _BEGIN.search(stdout, begin.end(), explains.start() if explains else limit)
        at = following.start() if following else limit
        yield stdout[begin.start() : at]


def _started(stderr: str) -> Iterator[tuple[str, str]]:
    """Each program that cargo started, with what stood on stderr until the next one."""
    starts = list(_RUNNING.finditer(stderr))
    ends = [match.start() for match in starts[1:]] + [len(stderr)]
    for match, end in zip(starts, ends, strict=False):
        yield match["program"] or match["documents"], stderr[match.end() : end]


def _paired(started: list[tuple[str, str]], sections: list[str]) -> Iterator[tuple[str, str, str]]:
    """Names and last words beside their output; a program may have died before its first line."""
    for index, (name, words) in enumerate(started):
        silent = len(sections) < len(started) - index and _ENDED.search(words) is not None
        yield name, words, "" if silent or not sections else sections.pop(0)
    for section in sections:
        yield "", "", section


def _program(name: str, section: str, words: str, *, timed_out: bool) -> Program:
    finished = _END.search(section) is not None
    failed = _failed_names(section)
    explains = _EXPLAINS.search(section)
    outcomes = dict(_result_lines(section[: explains.start() if explains else len(section)]))
    blocks = _blocks(section[explains.end() if explains else len(section) :], failed)
    ended = _ENDED.search(words)
    crash = _crash_words(words) if (not finished and not timed_out) or ended else None
    cases = [_case(test, outcome, finished, crash) for test, outcome in outcomes.items()]
    cases = [case for case in cases if case.name not in failed]
    cases += [explain(test, blocks.get(test, "")) for test in failed]
    return Program(name, tuple(sorted(cases, key=lambda case: case.name)), crash)


def _case(test: str, rest: str | None, finished: bool, crash: str | None) -> CaseOutcome:
    """`rest` is what followed the dots; None when the line was never finished."""
    if rest is None and not finished:
        if crash is None:
            return CaseOutcome(test, "timeout", "it was running when the time limit was reached")
        return CaseOutcome(test, "errored", f"it was running when the test program ended: {crash}")
    if rest is not None and rest.startswith("ignored"):
        return CaseOutcome(test, "skipped", rest.removeprefix("ignored").lstrip(", "))
    outcome: Outcome = "failed" if rest == "FAILED" else "passed"
    return CaseOutcome(test, outcome)


def _result_lines(head: str) -> Iterator[tuple[str, str | None]]:
    """Test names with their results; what a test wrote past the capture may stand in between."""
    unfinished: str | None = None
    for line in head.split("\n"):
        begun = _LINE.search(line)
        name, rest = begun.groups() if begun else (unfinished, line)
        if begun and unfinished:
            yield unfinished, None
        result = _RESULT.search(rest)
        if name and result:
            yield name, result.group()
        unfinished = None if result else name
    if unfinished:
        yield unfinished, None


def _failed_names(section: str) -> list[str]:
    lists = _FAILED.findall(section)
    return [line.strip() for line in lists[-1].splitlines()] if lists else []


def _blocks(text: str, failed: list[str]) -> dict[str, str]:
    """Captured output by test. Blocks come in the order of the list of failures at the end."""
    stop = text.rfind("\nfailures:\n")
    text = text[: stop if stop >= 0 else len(text)]
    starts = []
    at = 0
    for test in failed:
        start = text.find(f"---- {test} stdout ----\n", at)
        if start >= 0:
            at = start + len(f"---- {test} stdout ----\n")
            starts.append((test, start, at))
    ends = [start for _test, start, _body in starts[1:]] + [len(text)]
    return {test: text[body:end] for (test, _start, body), end in zip(starts, ends, strict=False)}


def _crash_words(words: str) -> str:
    """How a test program ended before its summary, as it and cargo told it."""
    ended = _ENDED.search(words)
    told = list(dict.fromkeys(tidy(line) for line in _LAST_WORDS.findall(words)))
    if ended and ended[1]:
        told.append(f"killed by signal {ended[1]}")
    elif not told:
        # Cargo names a status only when it is neither 0 nor 101, the one of failed tests.
        status = ended[2] if ended else "101" if "error: test failed" in words else "0"
        status = "0" if status == str(UNPROVED) else status
        told.append(f"it ended itself with exit status {status} before all its tests had reported")
    overflow = "stack overflow: " if any("overflowed" in line for line in told) else ""
    return overflow + "; ".join(told)
