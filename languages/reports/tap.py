"""Knows the Test Anything Protocol, versions 12 to 14, with its YAML diagnostics and subtests."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from schemas.evidence import CaseOutcome, Diagnostic, Evidence, Outcome
from schemas.exchange.calls import Finished

from . import gnu
from .cleaning import clean, excerpt
from .facts import Case, distinct, settled, signal_words, tidy

_TEST = re.compile(r"(?P<not>not )?ok\b(?: (?P<number>\d+))?(?:(?: -)? (?P<said>.*))?")
_PLAN = re.compile(r"1\.\.(\d{1,9})(?:\s*#.*)?")
_DIRECTIVE = re.compile(r"(?<!\\)#\s*(?P<what>SKIP|TODO)\w*\s*(?P<why>.*)", re.IGNORECASE)
_INNER_FAIL = re.compile(r"\s+not ok\b(?!.*#\s*TODO)(?: \d+)?(?: -)? ?(.*)", re.IGNORECASE)
_KEY = re.compile(r"(\w[\w -]*?)\s*:(?:\s+(.*))?")
_PLACE = re.compile(r"(?P<file>[^\s:(]+\.\w+):(?P<line>\d{1,9})")
_GOT = ("found", "got", "actual", "received")
_EXPECTED = ("wanted", "expected", "expect", "want")


@dataclass(slots=True)
class _Reading:
    """What has been read so far; `inner` are subtests that failed since the last test line."""

    cases: list[CaseOutcome] = field(default_factory=list)
    plan: int | None = None
    bail: str | None = None
    inner: list[str] = field(default_factory=list)


def parse(run: Finished, report: str | None = None) -> Evidence:
    """Evidence of one run from its standard output; TAP has no report file."""
    del report
    found = _read(clean(run.stdout).split("\n"))
    spoke = bool(found.cases) or found.plan is not None or found.bail is not None
    diagnostics = settled(gnu.diagnostics(run.stderr))
    failed = not spoke and not run.timed_out and run.signal is None and run.status != 0
    if failed and not any(item.severity == "error" for item in diagnostics):
        said = tidy(run.stderr or run.stdout)
        diagnostics += (Diagnostic("error", said or "the run ended without a word"),)
    return Evidence(
        build="failed" if failed else "ok",
        tests=distinct([Case("", case) for case in found.cases]),
        diagnostics=diagnostics,
        timed_out=run.timed_out,
        crash=None if failed or run.timed_out else _crash(run, found),
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt("\n".join(part for part in (run.stdout, run.stderr) if part.strip())),
    )


def _read(lines: list[str]) -> _Reading:
    found = _Reading()
    at = 0
    while at < len(lines):
        line, at = lines[at], at + 1
        if match := _TEST.fullmatch(line):
            notes, at = _yaml(lines, at)
            found.cases.append(_case(match, notes, found))
            found.inner = []
        elif match := _PLAN.fullmatch(line):
            found.plan = int(match[1])
        elif line.startswith("Bail out!"):
            found.bail = tidy(line)
        elif match := _INNER_FAIL.fullmatch(line):
            found.inner.append(match[1].strip())
    return found


def _yaml(lines: list[str], at: int) -> tuple[list[str], int]:
    """The lines between an indented `---` and `...`, and where reading goes on."""
    if at >= len(lines) or lines[at].strip() != "---" or not lines[at].startswith(" "):
        return [], at
    end = at + 1
    while end < len(lines) and lines[end].startswith(" ") and lines[end].strip() != "...":
        end += 1
    return lines[at + 1 : end], end + 1


def _case(match: re.Match[str], notes: list[str], found: _Reading) -> CaseOutcome:
    said = match["said"] or ""
    directive = _DIRECTIVE.search(said)
    name = (said[: directive.start()] if directive else said).strip().replace("\\#", "#")
    number = match["number"] or str(len(found.cases) + 1)
    facts = _facts(notes)
    place = _PLACE.search(facts.get("at", "")) or _place_of(facts)
    words = [facts.get("message", ""), *found.inner, directive["why"].strip() if directive else ""]
    outcome = _outcome(match, directive, inner=bool(found.inner))
    return CaseOutcome(
        name or f"test {number}",
        outcome,
        tidy("\n".join(word for word in words if word)) or ("\n".join(notes).strip()),
        file=place["file"] if place else None,
        line=int(place["line"]) if place else None,
        expected=next((facts[key] for key in _EXPECTED if key in facts), None),
        got=next((facts[key] for key in _GOT if key in facts), None),
    )


def _outcome(match: re.Match[str], directive: re.Match[str] | None, *, inner: bool) -> Outcome:
    what = directive["what"].upper() if directive else ""
    if what == "SKIP" or (what == "TODO" and match["not"]):
        return "skipped"
    return "failed" if match["not"] or inner else "passed"


def _facts(notes: list[str]) -> dict[str, str]:
    """Top-level keys of a YAML block with their text; deeper structure stays text."""
    facts: dict[str, list[str]] = {}
    indent = min((len(line) - len(line.lstrip()) for line in notes if line.strip()), default=0)
    key = ""
    for line in notes:
        match = _KEY.fullmatch(line.strip()) if not line[indent : indent + 1].isspace() else None
        if match:
            key = match[1].strip().lower()
            facts[key] = [_scalar(match[2] or "")]
        elif key:
            facts[key].append(line.strip())
    return {name: "\n".join(part for part in parts if part) for name, parts in facts.items()}


def _scalar(text: str) -> str:
    text = text.strip()
    if text[:1] in ("|", ">"):
        return ""
    quoted = len(text) > 1 and text[0] == text[-1] and text[0] in "'\""
    return text[1:-1] if quoted else text


def _place_of(facts: dict[str, str]) -> re.Match[str] | None:
    """A place given as two keys, at the top or below `at`."""
    nested = dict(line.split(": ", 1) for line in facts.get("at", "").split("\n") if ": " in line)
    both = {**facts, **nested}
    file, line = _scalar(both.get("file", "")), _scalar(both.get("line", ""))
    return _PLACE.fullmatch(f"{file}:{line}")


def _crash(run: Finished, found: _Reading) -> str | None:
    if run.output_truncated:
        return "the run printed more than 8 MiB and was stopped"
    if run.signal is not None:
        return f"the run was ended by {signal_words(run.signal)}"
    if found.bail is not None:
        return found.bail
    if found.plan is None:
        return "the run ended before it told how many tests there are"
    if found.plan != len(found.cases):
        return f"{len(found.cases)} of {found.plan} planned tests reported a result"
    return None if found.cases else "no test reported a result"
