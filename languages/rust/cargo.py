"""Knows `cargo test --message-format=json`: rustc's messages and what the test programs print."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Literal

from languages.reports.cleaning import excerpt
from languages.reports.facts import Case, distinct, settled, tidy
from schemas.evidence import Diagnostic, Evidence
from schemas.exchange.calls import Finished
from schemas.reading import UNREADABLE

from . import libtest

_STATUS = (
    "Compiling ",
    "Finished ",
    "Running ",
    "Blocking ",
    "Locking ",
    "Updating ",
    "Doc-tests ",
)
_ABSENT = re.compile(
    r"no matching package named `(?P<name>[^`]+)` found|failed to (?:download|get) `(?P<other>[^`]+)`"
)


def parse(run: Finished, report: str | None = None) -> Evidence:
    """Evidence of one run; cargo writes no report file, so `report` is not looked at."""
    del report
    messages, printed = _split(run.stdout)
    diagnostics = settled(
        item
        for message in sorted(messages, key=_target)
        if (item := _diagnostic(message.get("message"))) is not None
    )
    built = any(
        message.get("reason") == "build-finished" and message.get("success") is True
        for message in messages
    )
    programs = libtest.programs(printed, run.stderr, timed_out=run.timed_out)
    if not built and not run.timed_out and not _has_error(diagnostics):
        diagnostics += (_cargo_error(run),)
    crashes = [
        f"{program.name}: {program.crash}" if program.name else program.crash
        for program in programs
        if program.crash
    ]
    cases = [Case(program.stem, outcome) for program in programs for outcome in program.cases]
    return Evidence(
        build="ok" if built or (run.timed_out and not _has_error(diagnostics)) else "failed",
        tests=distinct(cases),
        diagnostics=diagnostics,
        timed_out=run.timed_out,
        crash=None if run.timed_out else _crash(run, crashes, built=built, any_test=bool(cases)),
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt(_shown(messages, printed, run.stderr)),
        notices=() if built else _absent_package(run.stderr),
    )


def _absent_package(stderr: str) -> tuple[str, ...]:
    """What to do about a package that was never downloaded here: a run has no network."""
    found = _ABSENT.search(stderr)
    if found is None:
        return ()
    name = (found["name"] or found["other"]).partition(" ")[0]
    return (
        f"It needs the package {name}, which is not on this machine. Type `cargo fetch` in its folder"
        " while you are online, then run it again.",
    )


def _split(stdout: str) -> tuple[list[Mapping[str, Any]], str]:
    """Cargo's JSON lines, which end with `build-finished`, and everything printed beside them."""
    messages: list[Mapping[str, Any]] = []
    lines = stdout.split("\n")
    printed: list[str] = []
    for index, line in enumerate(lines):
        message = _message(line)
        if message is None:
            printed.append(line)
            continue
        messages.append(message)
        if message["reason"] == "build-finished":
            printed += lines[index + 1 :]
            break
    return messages, "\n".join(printed)


def _target(message: Mapping[str, Any]) -> tuple[bool, str]:
    """The library first, then the programs by name: cargo compiles them side by side."""
    target = message.get("target")
    found: Mapping[str, Any] = target if isinstance(target, dict) else {}
    return "lib" not in (found.get("kind") or ()), str(found.get("name", ""))


def _message(line: str) -> Mapping[str, Any] | None:
    if not line.startswith('{"reason":'):
        return None
    try:
        value = json.loads(line)
    except UNREADABLE:
        return None
    return value if isinstance(value, dict) else None


_LEVELS: Mapping[str, Literal["error", "warning", "note"]] = {
    "error": "error",
    "error: internal compiler error": "error",
    "warning": "warning",
    "note": "note",
    "help": "note",
}


def _diagnostic(message: object) -> Diagnostic | None:
    """A rustc message, or None for its closing counts ("aborting due to 2 previous errors")."""
    if not isinstance(message, dict):
        return None
    severity = _LEVELS.get(str(message.get("level")))
    said = str(message.get("message", ""))
    span = next(_primary_spans(message), None)
    code = message.get("code")
    if severity is None or (span is None and _is_count(said)):
        return None
    label = str((span or {}).get("label") or "")
    return Diagnostic(
        severity=severity,
        message=tidy(f"{said}: {label}" if label and label not in said else said),
        code=str(code["code"]) if isinstance(code, dict) and code.get("code") else None,
        file=str(span["file_name"]) if span and "file_name" in span else None,
        line=_number(span, "line_start"),
        column=_number(span, "column_start"),
        notes=tuple(tidy(note) for note in (label, *_notes(message)) if note),
    )


def _notes(message: Mapping[str, Any]) -> Iterator[str]:
    """What stands below a message: its notes and helps."""
    children = message.get("children")
    for child in children if isinstance(children, list) else ():
        if isinstance(child, dict) and child.get("level") in ("note", "help"):
            yield str(child.get("message", ""))


def _is_count(said: str) -> bool:
    return said.startswith("aborting due to") or said.endswith("emitted")


def _primary_spans(message: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """Where it is, in the learner's own text: a span inside a macro leads to where it was used."""
    spans = message.get("spans")
    for span in spans if isinstance(spans, list) else ():
        if not isinstance(span, dict) or not span.get("is_primary"):
            continue
        place = span
        while str(place.get("file_name", "")).startswith(("/", "<")):
            outer = place.get("expansion")
            if not isinstance(outer, dict) or not isinstance(outer.get("span"), dict):
                break
            place = outer["span"]
        yield {**place, "label": span.get("label")}


def _number(span: Mapping[str, Any] | None, key: str) -> int | None:
    value = (span or {}).get(key)
    return value if isinstance(value, int) else None


def _has_error(diagnostics: tuple[Diagnostic, ...]) -> bool:
    return any(item.severity == "error" for item in diagnostics)


def _cargo_error(run: Finished) -> Diagnostic:
    """What cargo itself says when no compiler message explains the failed build."""
    start = run.stderr.find("error")
    said = run.stderr[start:] if start >= 0 else run.stderr
    return Diagnostic("error", tidy(said) or "cargo ended without building and said nothing")


def _crash(run: Finished, crashes: list[str], *, built: bool, any_test: bool) -> str | None:
    if crashes:
        return "\n".join(crashes)
    if run.output_truncated:
        return "the run printed more than 8 MiB and was stopped"
    if built and not any_test:
        return "no test reported a result"
    return None


def _shown(messages: list[Mapping[str, Any]], printed: str, stderr: str) -> str:
    """What a person would have read in a terminal, without cargo's progress lines."""
    rendered = sorted(
        {
            str(inner["rendered"])
            for message in messages
            if isinstance(inner := message.get("message"), dict) and inner.get("rendered")
        }
    )
    rest = [line for line in stderr.split("\n") if not line.strip().startswith(_STATUS)]
    return "\n".join(part for part in ("".join(rendered), printed, "\n".join(rest)) if part.strip())
