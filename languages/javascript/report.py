"""Knows what the judge of a Node project reports: every test by name, and why a file gave none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from languages.reports.cleaning import clean, excerpt
from languages.reports.facts import Case, distinct, settled, signal_words, tidy
from schemas.evidence import CaseOutcome, Diagnostic, Evidence, Outcome
from schemas.exchange.calls import Finished

from .endings import crashes_of, left_open
from .sides import called_in
from .told import File, Record, files_of, joined, number_of, own_place, text_of

_STOPPED = "it was running when the time limit was reached"
_SHOWN_AT = re.compile(
    r"^(?:file://)?(?P<file>(?:src|tests)/[^\n:]+):(?P<line>\d{1,9})\n(?P<text>.*)\n(?P<before>[ \t]*)\^",
    re.MULTILINE,
)
"""Where Node shows the line that it could not read, with a sign below it."""
_STRIPPED_AT = re.compile(
    r"^(?:file://)?(?P<file>(?:src|tests)/[^\n:]+):(?P<line>\d{1,9})\n(?P<shown>(?:.*\n){1,200}?)"
    r"SyntaxError \[ERR_\w+_TYPESCRIPT_SYNTAX\]: ",
    re.MULTILINE,
)
"""Where Node shows what it could not take the types from: lines before and after the place as well, and
no sign below it where the file ends."""
_SIGN = re.compile(r"^(?P<before>[ \t]*)\^+$", re.MULTILINE)
_IMPORTER = re.compile(r"(?: imported from|\" for) (?:file://)?(?P<file>\S+)")
_UPWARDS = re.compile(r"(?<=')(?:\.\./)+(?=src/)")
"""From a folder of tests up to the root, in a path that is told as seen from there."""
_RUNNERS = re.compile(
    r"^[+-]? +at .*(?:\(|/|^[+-]? +at )(?:node:|learn_\w+\.m?js).*\n?|^Node\.js v[\d.]+\n?",
    re.MULTILINE,
)
"""Lines of a trace that are none of the exercise's."""
_BOTH = re.compile(r"^\+ actual - expected|^.* !== ", re.MULTILINE)
"""Node tells both sides itself, below the words of the test too in some versions."""
_TRACE = re.compile(r"\n +at .*")
_TYPE_ERROR = re.compile(
    r"^(?P<file>[^\s(]+)\((?P<line>\d{1,9}),(?P<column>\d{1,9})\): error (?P<code>TS\d+): "
    r"(?P<said>.*(?:\n +.*)*)$",
    re.MULTILINE,
)
_OF_A_PROCESS = re.compile(r"\(node:\d+\)")
_STRIPPING = re.compile(
    r"^\(node:\d+\) ExperimentalWarning: Type Stripping.*\n(?:\(Use `node --trace.*\n?)?",
    re.MULTILINE,
)
_TOLD = re.compile(r"called (?P<call>.*)$", re.MULTILINE)
_LATE = {
    "uncaughtException": "It was thrown in a callback that ran by itself, so no `try` of the test could"
    " catch it (an uncaught exception).",
    "unhandledRejection": "It is the error of a promise that nothing waited for (an unhandled rejection).",
}
_ONE_SIDED = ("fail", "throws", "rejects", "doesNotThrow", "doesNotReject", "ifError")
"""Assertions that compare no two values."""
_ERRORED = ("hookFailed", "cancelledByParent", "parentAlreadyFinished", "testAborted")


def parse(run: Finished, report: str | None) -> Evidence:
    """Evidence of one run from the judge's report; None means that none was written."""
    files = list(files_of(report))
    printed = clean(f"{run.stderr}\n{run.stdout}")
    diagnostics = settled((*_wrong_types(files), *_not_loaded(files, printed)))
    tests = distinct([case for file in files for case in _cases(file, run)])
    crashes = () if run.timed_out or diagnostics else crashes_of(run, files, printed, report)
    return Evidence(
        build="failed" if diagnostics else "ok",
        tests=tests,
        diagnostics=diagnostics,
        timed_out=run.timed_out,
        crash=next(iter(crashes), None),
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt(_learners("\n".join(filter(str.strip, (run.stdout, run.stderr))))),
        notices=(*_unchecked(files), *(left_open(files) if run.timed_out else ())),
    )


def _cases(file: File, run: Finished) -> Iterator[Case]:
    for record in file.kind("result"):
        # A group says nothing of its own, unless what stands around its tests failed.
        if not record.get("suite") or (
            not record.get("passed") and record.get("kind") != "subtestsFailed"
        ):
            yield Case(file.path, _case(record, file))
    if file.path and not file.kind("over") and (run.timed_out or not file.stopped):
        for name in file.unreported:
            yield Case(file.path, CaseOutcome(joined(name), "passed"))
        if file.running:
            yield Case(file.path, _cut_off(file))


def _cut_off(file: File) -> CaseOutcome:
    """The test that was running when its process was stopped, or ended."""
    if file.stopped:
        return CaseOutcome(file.running, "timeout", _STOPPED)
    if file.signal:
        ended = f"was ended by {signal_words(file.signal)}"
    else:
        ended = f"ended itself with exit status {file.status} (a call of process.exit?)"
    return CaseOutcome(file.running, "errored", f"it was running when the program {ended}")


def _case(record: Record, file: File) -> CaseOutcome:
    name, kind = joined(text_of(record, "name")), text_of(record, "kind")
    for why in ("skip", "todo"):
        if why in record:
            return CaseOutcome(name, "skipped", tidy(text_of(record, why)))
    if record.get("passed") is True:
        return CaseOutcome(name, "passed")
    outcome: Outcome = "errored" if kind in _ERRORED else "failed"
    if kind == "testTimeoutFailure":
        outcome = "timeout"
    place = own_place(record)
    compared = text_of(record, "operator") not in ("", *_ONE_SIDED)
    return CaseOutcome(
        name,
        outcome,
        _message(record),
        file=place["file"] if place else None,
        line=int(place["line"]) if place else None,
        expected=_side(record, "expected") if compared else None,
        got=_side(record, "actual") if compared else None,
        called=_called(record, file, place) if compared else None,
    )


def _called(record: Record, file: File, place: re.Match[str] | None) -> str | None:
    """The call that was compared: as the test's own words tell it, or its text."""
    if told := _TOLD.match(text_of(record, "message")):
        return told["call"]
    return called_in(_lines(file), place) if place else None


def _not_loaded(files: list[File], printed: str) -> Iterator[Diagnostic]:
    for file in files:
        for record in file.kind("broken"):
            yield _diagnostic(record, printed, file)


def _wrong_types(files: list[File]) -> Iterator[Diagnostic]:
    """What the compiler of TypeScript found; without a place where it could not begin."""
    for text in (text_of(record, "message") for file in files for record in file.kind("types")):
        found = list(_TYPE_ERROR.finditer(clean(text)))
        for item in found:
            said, line, column = tidy(item["said"]), int(item["line"]), int(item["column"])
            yield Diagnostic("error", said, item["code"], item["file"], line, column)
        if text.strip() and not found:
            yield Diagnostic("error", tidy(text), code="tsc")


def _unchecked(files: list[File]) -> Iterator[str]:
    if any(file.kind("unchecked") for file in files):
        yield "Types were not checked: there is no `tsc` here. Node takes them away unread."


def _lines(file: File) -> tuple[str, str]:
    """The test file's path and text, if the report brought it."""
    for record in file.told:
        if isinstance(record.get("lines"), list):
            return file.path, "\n".join(map(str, record["lines"]))
    return file.path, ""


def _side(record: Record, key: str) -> str | None:
    """A value as Node writes it; of an error the place where it was made says nothing."""
    return tidy(_TRACE.sub("", text_of(record, key))) or None


def _message(record: Record) -> str:
    """What was thrown, as Node says it; the two sides where the test's own words took their place."""
    name, said, kind = (text_of(record, key) for key in ("error", "message", "kind"))
    parts = [
        f"{name}: {said}"
        if name and name != "AssertionError" and kind != "subtestsFailed"
        else said
    ]
    if text_of(record, "operator") and not record.get("generated"):
        sides = (("expected", "expected"), ("got", "actual"))
        one_sided = text_of(record, "operator") in _ONE_SIDED or _BOTH.search(said)
        parts += () if one_sided else (f"{word}: {text_of(record, key)}" for word, key in sides)
    if kind in _LATE and name != "AssertionError":
        parts.append(_LATE[kind])
    return tidy(_learners("\n".join(parts)))


def _diagnostic(record: Record, printed: str, file: File) -> Diagnostic:
    """Why a test file could not be loaded, with the place that Node shows."""
    name, said = text_of(record, "error"), text_of(record, "message")
    shown = _shown_at(printed, record)
    place = own_place(record)
    importer = _IMPORTER.search(said)
    said = _UPWARDS.sub("", said)
    message = tidy(f"{name}: {said}" if name else said or "the file could not be loaded")
    made = Diagnostic("error", message, code=text_of(record, "code") or name or None)
    if shown is not None:
        path, line, column = shown
        return replace(made, file=path, line=line, column=column, code=name)
    if place is not None:
        at = int(place["column"]) if place["column"] else None
        return replace(made, file=place["file"], line=int(place["line"]), column=at, code=name)
    if importer is not None:
        return replace(made, file=importer["file"], line=number_of(record, "importing") or None)
    return replace(made, file=file.path or None)


def _shown_at(printed: str, record: Record) -> tuple[str, int, int | None] | None:
    """The file, line and column that Node shows above a syntax error; the column where it is marked."""
    said, code = text_of(record, "message"), text_of(record, "code")
    if text_of(record, "error") != "SyntaxError":
        return None
    stripped = code.endswith("_TYPESCRIPT_SYNTAX")
    for item in (_STRIPPED_AT if stripped else _SHOWN_AT).finditer(printed):
        if said[:40] in printed[item.end() :]:
            sign = _SIGN.search(item["shown"]) if stripped else item
            column = len(sign["before"]) + 1 if sign else None
            return item["file"], int(item["line"]), column
    return None


def _learners(text: str) -> str:
    """The text without frames of Node and the judge, and without the numbers of processes."""
    return _OF_A_PROCESS.sub("(node)", _RUNNERS.sub("", _STRIPPING.sub("", text)))
