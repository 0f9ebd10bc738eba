"""Knows JUnit XML as most test runners write it."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from schemas.evidence import CaseOutcome, Diagnostic, Evidence, Outcome
from schemas.exchange.calls import Finished

from .cleaning import clean, excerpt
from .facts import Case, distinct, is_number, signal_words, tidy

_NOT_RUN = ("notrun", "disabled")
"""What a status says of a test that was left out."""


def parse(run: Finished, report: str | None) -> Evidence:
    """Evidence of one run from the text of its report file, or from stdout if it printed that."""
    if report is None and "<testsuite" in run.stdout:
        report = run.stdout[run.stdout.index("<testsuite") :]
    tests = distinct([_case(item) for item in test_elements(report)])
    failed = report is None and not run.timed_out and run.signal is None and run.status != 0
    said = tidy(run.stderr or run.stdout)
    return Evidence(
        build="failed" if failed else "ok",
        tests=tests,
        diagnostics=(Diagnostic("error", said or "no report was written"),) if failed else (),
        timed_out=run.timed_out,
        crash=None if failed or run.timed_out else _crash(run, found=bool(tests)),
        exit_status=run.status,
        duration_s=run.duration_s,
        excerpt=excerpt("\n".join(part for part in (run.stdout, run.stderr) if part.strip())),
    )


def test_elements(report: str | None) -> list[ET.Element]:
    """The `testcase` elements of a report; none if it is missing, cut or no XML.

    A document type is refused: no test runner writes one, and entities could be nested to any size.
    """
    if report is None or "<!" in report.replace("<![CDATA[", "").replace("<!--", ""):
        return []
    try:
        return list(ET.XML(report).iter("testcase"))
    except (ET.ParseError, ValueError):
        return []


def outcome(item: ET.Element) -> Outcome:
    """The worst that a `testcase` says; without a child it passed."""
    tags = {child.tag for child in item}
    if "failure" in tags:
        return "failed"
    if "error" in tags:
        return "errored"
    return "skipped" if "skipped" in tags or item.get("status") in _NOT_RUN else "passed"


def _case(item: ET.Element) -> Case:
    told = [child for child in item if child.tag in ("failure", "error", "skipped")]
    line = item.get("line", "")
    return Case(
        item.get("classname", ""),
        CaseOutcome(
            clean(item.get("name", "")),
            outcome(item),
            tidy("\n".join(_words(child) for child in told)),
            file=item.get("file"),
            line=int(line) if is_number(line) else None,
        ),
    )


def _words(child: ET.Element) -> str:
    message, text = child.get("message", ""), (child.text or "").strip("\n")
    return text if message and message in text else "\n".join(filter(None, (message, text)))


def _crash(run: Finished, *, found: bool) -> str | None:
    if run.output_truncated:
        return "the run printed more than 8 MiB and was stopped"
    if run.signal is not None:
        return f"the run was ended by {signal_words(run.signal)}"
    return None if found else "no test reported a result"
