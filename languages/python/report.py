"""Knows pytest's JUnit XML: comparisons taken apart, failed imports told as a failed build."""

from __future__ import annotations

import re
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from languages.door import UNPROVED
from languages.reports import junit
from languages.reports.cleaning import clean, excerpt
from languages.reports.facts import Case, distinct, settled, signal_words, tidy
from schemas.evidence import CaseOutcome, Diagnostic, Evidence
from schemas.exchange.calls import Finished

from .judging.told import STOPPED
from .sides import sides

_PLACE = re.compile(
    r"^(?P<file>[^\s:][^:\n]*\.py):(?P<line>\d{1,9}):(?: (?P<what>.*))?$", re.MULTILINE
)
_SYNTAX_PLACE = re.compile(
    r'^(?:E\s+)?File "(?P<file>[^"]+)", line (?P<line>\d{1,9})', re.MULTILINE
)
_RAISED = re.compile(r"^(?:E\s+)?(?P<code>[A-Za-z_][\w.]*)(?:: (?P<said>.*))?$", re.MULTILINE)
_FRAME = re.compile(r'^ +File "(?P<file>[^"]+)", line (?P<line>\d{1,9})', re.MULTILINE)
_FATAL = re.compile(r"^Fatal Python error: (?P<said>.*)$", re.MULTILINE)
_STOPPED_AT = re.compile(r"^(?P<place>\S+\.py:\d+): KeyboardInterrupt$", re.MULTILINE)
_POINTER = re.compile(r"\n(?:E(?= ))?(?P<quoted>[ \t]*)\S.*\n(?:E(?= ))?(?P<before>[ \t~]*)\^")
"""The line that Python quotes below a place, and the sign below that line."""
_IMPORTS = re.compile(r"^ +(?:from (?P<own>\w+) import|import (?P<whole>\w+)$)", re.MULTILINE)
_NO_PLACE = "source code string cannot contain null bytes"
_RUNNERS_WORDS = re.compile(
    r"pytest: reading from stdin while output is captured!\s+Consider using `-s`\."
)
_RUNNERS_FRAMES = re.compile(r"^(?:/\S*|learn_\w+\.py):\d+: in \w+\n(?: +\S.*\n)*", re.MULTILINE)
_NOBODY_TYPES = "input() has nothing to read: nobody types anything while the tests run"
_COLLECTION = "collection failure"
_INTERNAL = "internal error"


def parse(run: Finished, report: str | None) -> Evidence:
    """Evidence of one run from the text of its report file; None means that none was written."""
    elements = list(junit.test_elements(report))
    broken = [item for item in elements if _import_error(item) is not None]
    diagnostics = settled(_diagnostic(text) for item in broken if (text := _import_error(item)))
    tests = distinct([_case(item) for item in elements if item not in broken and item.get("name")])
    printed = clean(f"{run.stdout}\n{run.stderr}")
    return Evidence(
        build="failed" if diagnostics else "ok",
        tests=tests,
        diagnostics=diagnostics,
        timed_out=run.timed_out,
        crash=None if run.timed_out else _crash(run, printed, report, found=bool(elements)),
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt(_learners("\n".join(filter(str.strip, (run.stdout, run.stderr))))),
        notices=_stopped_at(printed) if run.timed_out else (),
    )


def _import_error(item: ET.Element) -> str | None:
    """The traceback of a test file that could not be imported, or None."""
    error = item.find("error")
    if error is None or error.get("message") not in (_COLLECTION, _INTERNAL):
        return None
    return error.text or error.get("message") or ""


def _diagnostic(traceback: str) -> Diagnostic:
    """The innermost place of the run's own files in a traceback, and what was raised there."""
    text = _learners(clean(traceback))
    lines = text.rstrip().split("\n")
    raised, more = _raised(lines)
    places = [
        match
        for pattern in (_PLACE, _FRAME, _SYNTAX_PLACE)
        for match in pattern.finditer(text)
        if not match["file"].startswith("/")
    ]
    place = max(places, key=lambda match: match.start(), default=None)
    code = raised["code"].rsplit(".", 1)[-1] if raised else None
    said = " ".join([raised["said"] or "", *more] if raised else [lines[-1]]).strip()
    if code == "SystemExit":
        said = f"the file ended the program with exit status {said or 0} while it was imported"
    if said == _NO_PLACE:
        return _null_bytes(text)
    pointer = _POINTER.match(text, place.end()) if place else None
    return Diagnostic(
        "error",
        tidy(f"{code}: {said}" if code and said else said or code or "the import failed"),
        code=code,
        file=place["file"] if place else None,
        line=int(place["line"]) if place else None,
        column=len(pointer["before"]) - len(pointer["quoted"]) + 1 if pointer else None,
    )


def _raised(lines: list[str]) -> tuple[re.Match[str] | None, list[str]]:
    """The last line that names an exception, and what it goes on to say in the lines below."""
    for at in range(len(lines) - 1, -1, -1):
        if found := _RAISED.match(lines[at]):
            return found, [line.removeprefix("E").strip() for line in lines[at + 1 :]]
        if not lines[at].startswith("E "):
            break
    return None, []


def _learners(text: str) -> str:
    """The text without the runner's own frames, and the advice that it gives about itself."""
    return _RUNNERS_WORDS.sub(_NOBODY_TYPES, _RUNNERS_FRAMES.sub("", text))


def _null_bytes(text: str) -> Diagnostic:
    """Python does not say in which file they are: it is the one that was imported last."""
    imported = [found["own"] or found["whole"] for found in _IMPORTS.finditer(text)]
    return Diagnostic(
        "error",
        "SyntaxError: the file holds null bytes, which are no part of any text; save it anew as plain text",
        code="SyntaxError",
        file=f"src/{imported[-1]}.py" if imported else None,
    )


def _case(item: ET.Element) -> Case:
    """One test. Failed sub-tests stand beside their test or inside it; either way it failed."""
    parts = item.get("classname", "").split(".")
    classes = [part for part in parts if part[:1].isupper()]
    group = ".".join(part for part in parts if part not in classes)
    name = "::".join([*classes, item.get("name", "")])
    told = [child for child in item if child.tag in ("failure", "error", "skipped")]
    said = [_words(child) for child in told if child.tag != "skipped"]
    outcome = junit.outcome(item)
    if not said:
        return Case(group, CaseOutcome(name, outcome, "\n".join(_reasons(told))))
    place = _last_place(told[0].text or "")
    if said == [STOPPED]:
        return Case(group, CaseOutcome(name, "timeout", STOPPED))
    got, expected, called = sides(said[0])
    return Case(
        group,
        CaseOutcome(
            name,
            outcome,
            tidy("\n\n".join(dict.fromkeys(said))),
            file=place["file"] if place else None,
            line=int(place["line"]) if place else None,
            expected=expected,
            got=got,
            called=called,
        ),
    )


def _reasons(told: list[ET.Element]) -> Iterator[str]:
    for child in told:
        if child.get("message"):
            yield tidy(child.get("message", ""))


def _words(child: ET.Element) -> str:
    """What was raised, in full: the message attribute may be cut, the `E` lines are not."""
    marked = [
        line[1:].removeprefix("   ")
        for line in _learners(clean(child.text or "")).split("\n")
        if line == "E" or line.startswith("E   ")
    ]
    if not marked:
        return tidy(child.get("message") or child.text or "")
    indent = min((len(line) - len(line.lstrip()) for line in marked if line.strip()), default=0)
    return tidy("\n".join(line[indent:].rstrip() for line in marked))


def _last_place(traceback: str) -> re.Match[str] | None:
    """The innermost frame in the run's own files (paths outside them are absolute)."""
    own = [
        match for match in _PLACE.finditer(clean(traceback)) if not match["file"].startswith("/")
    ]
    return own[-1] if own else None


def _crash(run: Finished, printed: str, report: str | None, *, found: bool) -> str | None:
    if run.output_truncated:
        return "the run printed more than 8 MiB and was stopped"
    if run.status == UNPROVED and report is not None:
        return "not every test that was reported came to its end"
    if report is None or not found:
        return _end_words(run, printed, wrote=report is not None)
    return f"the run was ended by {signal_words(run.signal)}" if run.signal is not None else None


def _end_words(run: Finished, printed: str, *, wrote: bool) -> str:
    fatal = _FATAL.search(printed)
    if fatal is not None:
        frame = _FRAME.search(printed, fatal.end())
        place = f" at {frame['file']}:{frame['line']}" if frame else ""
        return f"Python crashed{place}: {fatal['said']}"
    if run.signal is not None:
        return f"the run was ended by {signal_words(run.signal)}"
    if wrote:
        return "no test reported a result"
    status = 0 if run.status == UNPROVED else run.status
    return (
        f"the program ended itself with exit status {status} before any test had reported"
        " (a call of os._exit?)"
    )


def _stopped_at(printed: str) -> tuple[str, ...]:
    place = _STOPPED_AT.search(printed)
    return (f"it was at {place['place']} when the time limit stopped it",) if place else ()
