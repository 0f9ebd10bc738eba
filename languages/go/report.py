"""Knows what the judge of a Go exercise reports: every test by name, and why a build or a program ended."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from languages.door import UNPROVED
from languages.reports.cleaning import clean, excerpt
from languages.reports.facts import Case, distinct, settled, signal_words, tidy
from schemas.evidence import CaseOutcome, Diagnostic, Evidence, Outcome
from schemas.exchange.calls import Finished
from schemas.reading import UNREADABLE

from . import building, ends
from .sides import sides_of
from .stream import Logged, Told, below, told

Record = dict[str, Any]
_UNSOUGHT = "Data races were not looked for: Go needs a C compiler for that, such as gcc."
_UNUSED = re.compile(r"declared (?:but|and) not used|imported and not used|^\"[^\"]+\" imported")
_STOPPED = "it was running when its time was over"
_PRINTED = re.compile(r"got:\n(?P<got>.*?)\nwant:\n(?P<want>.*?)\n*(?:FAIL\n*)?", re.DOTALL)
"""Of an example: what it printed, and what its comment says."""
_SEALS = re.compile(
    r"^exercise/learn_seal\..*\n\t.*\n(?:^exercise/\S*\.(?:Test|Fuzz)\w*\(.*\n\t.*\n)?|^exercise/\S*\.TestMain\(.*\n\t.*\n",
    re.MULTILINE,
)
"""Frames of a trace that are none of the exercise's."""
_INNER = re.compile(r"(?<=\.)learn(?=(?:Test|Fuzz)\w*\()")
_OUTCOMES: dict[str, Outcome] = {"PASS": "passed", "FAIL": "failed", "SKIP": "skipped"}


def parse(run: Finished, report: str | None) -> Evidence:
    """Evidence of one run from the judge's report; None means that none was written."""
    build, tests = _read(report)
    diagnostics = _in_order(_text(build, "said")) if build.get("status") else ()
    cases = distinct([Case(file, case) for file, case in _cases(tests)])
    crash = None if run.timed_out or diagnostics else _crash(run, report, build, cases)
    return Evidence(
        build="failed" if diagnostics else "ok",
        tests=cases,
        diagnostics=diagnostics,
        timed_out=run.timed_out,
        crash=crash,
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt(_shown(run, build, tests)),
        notices=tuple(_notices(build)),
    )


def _notices(build: Record) -> Iterator[str]:
    if "races" in build and build["races"] is None:
        yield _UNSOUGHT
    if build.get("stopped") is True:
        yield "The time was over while the tests were still being built."


def _in_order(said: str) -> tuple[Diagnostic, ...]:
    """What the build found, what nobody uses last: a misspelt name leaves the right one unused."""
    found = settled(building.diagnostics(said))
    return tuple(sorted(found, key=lambda item: bool(_UNUSED.search(item.message))))


def _read(report: str | None) -> tuple[Record, list[Record]]:
    try:
        found = json.loads(report or "{}")
    except UNREADABLE:
        return {}, []
    if not isinstance(found, dict):
        return {}, []
    build, tests = found.get("build"), found.get("tests")
    return (
        build if isinstance(build, dict) else {},
        [item for item in tests if isinstance(item, dict)] if isinstance(tests, list) else [],
    )


def _text(record: Record, key: str) -> str:
    found = record.get(key)
    return found if isinstance(found, str) else ""


def _number(record: Record, key: str) -> int:
    found = record.get(key)
    return found if isinstance(found, int) and 0 <= found < 1 << 31 else 0


def _cases(tests: list[Record]) -> Iterator[tuple[str, CaseOutcome]]:
    """Subtests before the test that they are of: what one of them says is said of it too."""
    for record in tests:
        found = _told(record)
        running = _last(found)
        cases: dict[str, CaseOutcome] = {}
        # The deepest first: nothing says that a test was told of before what is below it.
        for test in sorted(found.values(), key=lambda test: -test.name.count("/")):
            inner = [cases[other.name] for other in below(found, test)]
            cases[test.name] = _with_inner(_case(test, record, running=test is running), inner)
        for name in sorted(found, key=lambda name: -name.count("/")):
            yield _text(record, "folder"), cases[name]


def _last(found: dict[str, Told]) -> Told | None:
    """The test that was running at the end of its program, or that what ended the program has failed."""
    for test in reversed(found.values()):
        if not test.how:
            return test
    failed = [test for test in found.values() if test.how == "FAIL"]
    inner = [test for test in failed if not any(other in failed for other in below(found, test))]
    return inner[-1] if inner else None


def _told(record: Record) -> dict[str, Told]:
    """The tests of a program. That one has passed only its witness says; package testing may know better
    how it failed."""
    found = told(clean(_text(record, "told")))
    if "name" not in record:  # somebody else's package, whose tests bear no witness
        return found
    for name in (_text(record, "name"), *_names(record, "begun")):
        found.setdefault(name, Told(name))
    ended = record.get("ended")
    seen = ended if isinstance(ended, dict) else {}
    for test in found.values():
        if test.how != "FAIL" and (test.name in seen or "/" not in test.name):
            test.how = str(seen.get(test.name, ""))
    whole = found[_text(record, "name")]
    if whole.how == "PASS" and (record.get("status") or record.get("signal")):
        whole.how = ""
    return found


def _names(record: Record, key: str) -> list[str]:
    found = record.get(key)
    return [item for item in found if isinstance(item, str)] if isinstance(found, list) else []


def _with_inner(case: CaseOutcome, inner: list[CaseOutcome]) -> CaseOutcome:
    """A test that failed by its subtests alone tells what the first of them tells."""
    bad = [other for other in inner if other.outcome not in ("passed", "skipped")]
    if case.outcome in ("passed", "skipped") or case.line is not None or not bad:
        return case
    first = bad[0]
    return replace(first, name=case.name, message=f"{first.name}: {first.message}")


def _case(test: Told, record: Record, *, running: bool) -> CaseOutcome:
    errors = clean(_text(record, "errors"))
    if running and record.get("stopped") and not test.how:
        where = ends.waiting(errors)
        return CaseOutcome(test.name, "timeout", tidy("\n".join((_STOPPED, *where))))
    ended = ends.end_of(errors)
    compared = any(sides_of(item.said) for item in test.logged)
    if running and ended is not None and not compared:
        outcome: Outcome = "errored" if ended.said.startswith("fatal") else "failed"
        said = "\n".join(filter(None, (ended.said, _said(test.logged))))
        return CaseOutcome(test.name, outcome, tidy(said), ended.file, ended.line)
    if test.how in ("", "FAIL") and (race := ends.race_of(errors)) is not None:
        return CaseOutcome(test.name, "errored", tidy(race.said), race.file, race.line)
    if not test.how:
        return CaseOutcome(test.name, "errored", _no_end(record))
    outcome = _OUTCOMES[test.how]
    if outcome == "failed":
        return _failed(test, record)
    return CaseOutcome(test.name, outcome, tidy(_said(test.logged)) if outcome == "skipped" else "")


def _failed(test: Told, record: Record) -> CaseOutcome:
    if printed := _PRINTED.fullmatch("\n".join(test.rest)):
        words = f"it prints {printed['got']!r}, want {printed['want']!r}"
        return CaseOutcome(
            test.name, "failed", tidy(words), expected=printed["want"], got=printed["got"]
        )
    compared = next(((item, sides) for item in test.logged if (sides := sides_of(item.said))), None)
    first = compared[0] if compared else next(iter(test.logged), None)
    sides = compared[1] if compared else None
    return CaseOutcome(
        test.name,
        "failed",
        tidy(_said(test.logged)) or "it failed without a message",
        file=_file(first.file, record) if first else None,
        line=first.line if first else None,
        expected=sides.want if sides else None,
        got=sides.got if sides else None,
        called=sides.called if sides else None,
    )


def _file(name: str, record: Record) -> str:
    """The place of a file that stands where the test's own does."""
    folder = _text(record, "folder")
    return f"{folder}/{name}" if folder else name


def _said(logged: list[Logged]) -> str:
    return "\n".join(item.said for item in logged)


def _no_end(record: Record) -> str:
    """How the program ended, whose test did not come to its end."""
    if number := _number(record, "signal"):
        return f"the program was ended by {signal_words(number)}"
    status = _number(record, "status")
    return f"the program ended itself with exit status {status} (a call of os.Exit?)"


def _crash(
    run: Finished, report: str | None, build: Record, cases: tuple[CaseOutcome, ...]
) -> str | None:
    """Why the run did not end as runs do."""
    if run.output_truncated:
        return "the run printed more than 8 MiB and was stopped"
    if run.signal is not None:
        return f"the run was ended by {signal_words(run.signal)}"
    if not report:
        return f"the run ended with exit status {run.status} and no report"
    if _number(build, "status"):
        return f"the build ended with exit status {_number(build, 'status')}"
    if run.status == UNPROVED:
        return "not every test that was reported came to its end"
    return None if cases else "no test reported a result"


def _shown(run: Finished, build: Record, tests: list[Record]) -> str:
    """What the build and the programs printed, without what testing tells of every test."""
    parts = [_text(build, "said") if _number(build, "status") else "", run.stderr, run.stdout]
    for record in tests:
        parts += (_text(record, "told"), _text(record, "printed"), _text(record, "errors"))
    whole = "\n".join(part.rstrip() for part in parts if part.strip())
    return _INNER.sub("", _SEALS.sub("", whole))
