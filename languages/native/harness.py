"""Knows what `make test` of an exercise prints: our harness's lines, Unity's, and make's own."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field, replace

from languages.reports import gnu
from languages.reports.cleaning import clean, excerpt
from languages.reports.facts import Case, distinct, is_number, settled, signal_words, tidy
from schemas.evidence import CaseOutcome, Diagnostic, Evidence, Outcome
from schemas.exchange.calls import Finished

from . import sanitizers
from .seal import unsealed

_RESULT = re.compile(r"\[(ok|fail|crash)\] (\w+)")
_DONE = re.compile(r"\[done\] (\S+): (\d{1,9}) tests?, \d+ passed")
_UNITY = re.compile(
    r"(?P<file>[^\s:]+\.\w+):(?P<line>\d{1,9}):(?P<name>\w+):"
    r"(?P<how>PASS|FAIL|IGNORE)(?:: ?(?P<said>.*))?"
)
_UNITY_DONE = re.compile(r"(\d{1,9}) Tests \d+ Failures \d+ Ignored ?")
_UNITY_SIDES = re.compile(r"Expected (.+?) Was (.+?)(?:\. .*)?")
_MAKE = re.compile(
    r"^make(?:\[\d+\])?: \*\*\* (?:\[(?:[^\]\s]+: )?([^\]]+)\] )?(.*)$", re.MULTILINE
)
_STATUS = re.compile(r"Error (\d{1,9})")
_NO_BUILD = ("No rule to make target", "missing separator", "No targets")
_OUTCOMES: dict[str, Outcome] = {
    "ok": "passed",
    "fail": "failed",
    "crash": "errored",
    "PASS": "passed",
    "FAIL": "failed",
    "IGNORE": "skipped",
}


@dataclass(slots=True)
class _Reading:
    """What has been read so far; `since` are the results no summary has claimed yet."""

    cases: list[Case] = field(default_factory=list)
    since: list[CaseOutcome] = field(default_factory=list)
    short: list[str] = field(default_factory=list)

    def close(self, program: str, count: int) -> None:
        """A summary: the results before it are this program's, and there should be `count`."""
        names = {case.name for case in self.since}
        if len(names) != count:
            self.short.append(
                f"{program or 'a test program'} reported {len(names)} of {count} tests"
            )
        group = program.rsplit("/", 1)[-1].rpartition(".")[0] or program
        self.cases += [Case(group, case) for case in self.since]
        self.since = []


def parse(
    run: Finished,
    report: str | None = None,
    *,
    diagnostics_of: Callable[[str], Iterable[Diagnostic]] = gnu.diagnostics,
    last_words: Callable[[str], Iterable[str]] = lambda _printed: (),
) -> Evidence:
    """Evidence of one run; make writes no report file, so `report` is not looked at.

    `diagnostics_of` reads what the compiler said, `last_words` in what a program printed what its
    language's run time said as it ended it.
    """
    del report
    run = replace(run, stdout=unsealed(run.stdout), stderr=unsealed(run.stderr))
    found = _read(clean(run.stdout), last_words)
    crashes = [*found.short, *last_words(clean(run.stderr)), *_crashes(run, found)]
    tests = distinct([*found.cases, *(Case("", case) for case in found.since)])
    diagnostics = settled([*diagnostics_of(run.stderr), *_make_errors(run.stderr)])
    if not any(item.severity == "error" for item in diagnostics):
        diagnostics += tuple(_unbuilt(run.stderr))
    failed = any(item.severity == "error" for item in diagnostics)
    if not failed and not tests and not crashes and not run.timed_out:
        crashes = ["no test reported a result"]
    return Evidence(
        build="failed" if failed else "ok",
        tests=tests,
        diagnostics=diagnostics,
        timed_out=run.timed_out,
        crash="\n".join(crashes) or None,
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt(_shown(run)),
    )


def _read(stdout: str, last_words: Callable[[str], Iterable[str]]) -> _Reading:
    found = _Reading()
    lines = stdout.split("\n")
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        if match := _RESULT.fullmatch(line):
            told = _indented(lines, at)
            at += len(told)
            found.since.append(_ours(match[2], _OUTCOMES[match[1]], told, last_words))
        elif match := _UNITY.fullmatch(line):
            found.since.append(_unity(match))
        elif match := _DONE.fullmatch(line):
            found.close(match[1], int(match[2]))
        elif match := _UNITY_DONE.fullmatch(line):
            found.close("", int(match[1]))
    return found


def _indented(lines: list[str], at: int) -> list[str]:
    """The harness indents all that belongs to a result, and puts a bar before what tests print."""
    end = at
    while end < len(lines) and lines[end].startswith("  "):
        end += 1
    return lines[at:end]


def _ours(
    name: str, outcome: Outcome, told: list[str], last_words: Callable[[str], Iterable[str]]
) -> CaseOutcome:
    printed = "\n".join(line.removeprefix("  | ") for line in told if line.startswith("  | "))
    facts = [line.removeprefix("  ") for line in told if not line.startswith("  | ")]
    stated = {word: rest for word, _space, rest in (line.partition(" ") for line in facts)}
    reported = sanitizers.report(printed)
    if reported is not None or "threw" in stated:
        outcome = "errored"
    elif "stopped" in stated:
        outcome = "timeout"
    file, _colon, line = stated.get("at", "").rpartition(":")
    place = (file, int(line)) if file and is_number(line) else None
    if reported is not None and reported.file is not None and place is None:
        place = (reported.file, reported.line or 1)
    sides = {key: stated.get(key) for key in ("expected", "got", "called")}
    # A checked variable is no call: "called plum" would send a learner looking for one.
    called = sides["called"] if sides["called"] and "(" in sides["called"] else None
    words = [
        line if called or not line.startswith("called ") else f"value of {sides['called']}"
        for line in facts
        if line.partition(" ")[0] != "at"
    ]
    spoken = last_words(printed) if outcome == "errored" else ()
    message = "\n".join([*([reported.words] if reported else []), *spoken, *words])
    return CaseOutcome(
        name,
        outcome,
        tidy(message),
        file=place[0] if place else None,
        line=place[1] if place else None,
        expected=sides["expected"],
        got=sides["got"],
        called=called,
    )


def _unity(match: re.Match[str]) -> CaseOutcome:
    said = match["said"] or ""
    sides = _UNITY_SIDES.fullmatch(said.strip())
    passed = match["how"] == "PASS"
    return CaseOutcome(
        match["name"],
        _OUTCOMES[match["how"]],
        tidy(said),
        file=None if passed else match["file"],
        line=None if passed else int(match["line"]),
        expected=sides[1] if sides else None,
        got=sides[2] if sides else None,
    )


def _crashes(run: Finished, found: _Reading) -> Iterator[str]:
    """How test programs ended without a summary, as make or the sanitizers told it."""
    if run.timed_out:
        return
    reported = sanitizers.report(clean(run.stderr))
    if reported is not None:
        yield reported.words
    if run.output_truncated:
        yield "the run printed more than 8 MiB and was stopped"
    elif run.signal is not None:
        yield f"make was ended by {signal_words(run.signal)}"
    ended = list(_ended_runs(run.stderr))
    yield from ended
    if found.since and not ended:
        yield "a test program ended before all of its tests had reported"


def _ended_runs(stderr: str) -> Iterator[str]:
    """Make reports a failed test like any error; only an end by a signal is news."""
    for target, why in _MAKE.findall(stderr):
        status = _STATUS.fullmatch(why)
        if target and not status and not why.startswith(_NO_BUILD):
            yield f"{target}: {why}"
        elif target and status and int(status[1]) > 128:
            yield f"{target}: ended by {signal_words(int(status[1]) - 128)}"


def _make_errors(stderr: str) -> Iterator[Diagnostic]:
    for _target, why in _MAKE.findall(stderr):
        if why.startswith(_NO_BUILD):
            yield Diagnostic("error", tidy(why), code="make")


def _unbuilt(stderr: str) -> Iterator[Diagnostic]:
    """What could not be built though no tool named a place: in the first words about an error."""
    stopped = [target for target, why in _MAKE.findall(stderr) if _STATUS.fullmatch(why)]
    said = [line for line in stderr.split("\n") if "error:" in line]
    if any(target.startswith("build/") for target in stopped):
        yield Diagnostic("error", tidy(said[0] if said else stderr), code="make")


def _shown(run: Finished) -> str:
    """Compiler output before test output, without make's own lines about failing targets."""
    said = [line for line in run.stderr.split("\n") if not line.startswith("make")]
    return "\n".join(part for part in ("\n".join(said).rstrip(), run.stdout) if part)
