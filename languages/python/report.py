"""Knows pytest's JUnit XML: comparisons taken apart, failed imports told as a failed build."""

from __future__ import annotations

import ast
import re
import warnings
from collections.abc import Iterator
from xml.etree import ElementTree as ET

from languages.door import UNPROVED
from languages.reports import junit
from languages.reports.cleaning import clean, excerpt
from languages.reports.facts import Case, distinct, settled, signal_words, tidy
from schemas.evidence import CaseOutcome, Diagnostic, Evidence
from schemas.exchange.calls import Finished

_PLACE = re.compile(
    r"^(?P<file>[^\s:][^:\n]*\.py):(?P<line>\d{1,9}):(?: (?P<what>.*))?$", re.MULTILINE
)
_SYNTAX_PLACE = re.compile(
    r'^(?:E\s+)?File "(?P<file>[^"]+)", line (?P<line>\d{1,9})', re.MULTILINE
)
_RAISED = re.compile(r"^(?:E\s+)?(?P<code>[A-Za-z_][\w.]*)(?:: (?P<said>.*))?$", re.MULTILINE)
_FRAME = re.compile(r'^ +File "(?P<file>[^"]+)", line (?P<line>\d{1,9})', re.MULTILINE)
_COMPARISON = re.compile(r"^(?:AssertionError: )?assert (?P<what>.*)$", re.MULTILINE)
_WHERE = re.compile(r"^ \+  where (?P<value>.*?) = (?P<call>.*)$", re.MULTILINE)
_UNEQUAL = re.compile(
    r"\AAssertionError: (?P<got>.+) != (?P<expected>[^:\n]+?)(?: : .*)?$", re.MULTILINE
)
_CALLED = re.compile(r"\A(?:AssertionError: )?called (?P<call>.*)$", re.MULTILINE)
_FATAL = re.compile(r"^Fatal Python error: (?P<said>.*)$", re.MULTILINE)
_STOPPED_AT = re.compile(r"^(?P<place>\S+\.py:\d+): KeyboardInterrupt$", re.MULTILINE)
_COLLECTION = "collection failure"
_INTERNAL = "internal error"


def parse(run: Finished, report: str | None) -> Evidence:
    """Evidence of one run from the text of its report file; None means that none was written."""
    elements = list(junit.test_elements(report))
    broken = [item for item in elements if _import_error(item) is not None]
    diagnostics = settled(_diagnostic(text) for item in broken if (text := _import_error(item)))
    tests = distinct([_case(item) for item in elements if item not in broken])
    printed = clean(f"{run.stdout}\n{run.stderr}")
    return Evidence(
        build="failed" if diagnostics else "ok",
        tests=tests,
        diagnostics=diagnostics,
        timed_out=run.timed_out,
        crash=None if run.timed_out else _crash(run, printed, report, found=bool(elements)),
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt("\n".join(part for part in (run.stdout, run.stderr) if part.strip())),
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
    text = clean(traceback)
    lines = text.rstrip().split("\n")
    raised = _RAISED.match(lines[-1]) if lines else None
    places = [
        match
        for pattern in (_PLACE, _FRAME, _SYNTAX_PLACE)
        for match in pattern.finditer(text)
        if not match["file"].startswith("/")
    ]
    place = max(places, key=lambda match: match.start(), default=None)
    code = raised["code"].rsplit(".", 1)[-1] if raised else None
    said = (raised["said"] or "" if raised else lines[-1]).strip()
    if code == "SystemExit":
        said = f"the file ended the program with exit status {said or 0} while it was imported"
    return Diagnostic(
        "error",
        tidy(f"{code}: {said}" if code and said else said or code or "the import failed"),
        code=code,
        file=place["file"] if place else None,
        line=int(place["line"]) if place else None,
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
    got, expected, called = _sides(said[0])
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
        for line in clean(child.text or "").split("\n")
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


def _sides(said: str) -> tuple[str | None, str | None, str | None]:
    """(got, expected, called) of a failed comparison, each only when it was stated."""
    got, expected = _operands(said)
    named = _CALLED.search(said)
    where = _WHERE.search(said)
    if named is not None:
        return got, expected, named["call"]
    # The first `where` explains the left side only if that side is the value of one call.
    called = where["call"] if where is not None and where["value"] == got else None
    return got, expected, called


def _operands(said: str) -> tuple[str | None, str | None]:
    compared = _COMPARISON.search(said)
    if compared is None:
        unequal = _UNEQUAL.search(said)
        return (unequal["got"], unequal["expected"]) if unequal else (None, None)
    return _split(compared["what"].strip())


def _split(what: str) -> tuple[str | None, str | None]:
    """The sides of `==`. Values may hold ` == ` themselves, so Python's own parser looks first."""
    try:
        with warnings.catch_warnings():
            # A value may hold what Python's tokenizer warns of; nobody asked it.
            warnings.simplefilter("ignore")
            node = ast.parse(what, mode="eval").body
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        left, _equals, right = what.partition(" == ")
        return (left, right) if right and " == " not in right else (None, None)
    if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        return ast.get_source_segment(what, node.operand), None
    if not isinstance(node, ast.Compare):
        return what, None
    if len(node.ops) != 1 or not isinstance(node.ops[0], ast.Eq):
        return None, None
    (other,) = node.comparators
    return ast.get_source_segment(what, node.left), ast.get_source_segment(what, other)


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
