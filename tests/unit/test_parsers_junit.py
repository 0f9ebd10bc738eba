"""JUnit XML as test runners of other languages write it."""

from __future__ import annotations

import pytest

from languages.reports import junit
from schemas.evidence import Evidence
from schemas.exchange.calls import Finished

REPORT = """<?xml version="1.0"?>
<testsuites><testsuite name="s" tests="4">
  <testcase classname="Calc" name="adds" file="test/calc.rb" line="12"/>
  <testcase classname="Calc" name="subtracts"><failure message="3 is not 4">3 is not 4
at calc.rb:9</failure></testcase>
  <testcase classname="Calc" name="divides"><error message="ZeroDivisionError"/></testcase>
  <testcase classname="Calc" name="later"><skipped message="not yet"/></testcase>
</testsuite></testsuites>
"""


def parse(report: str | None, status: int = 0, stdout: str = "", stderr: str = "") -> Evidence:
    return junit.parse(Finished(status=status, stdout=stdout, stderr=stderr), report)


def test_each_outcome_is_told_with_its_words() -> None:
    evidence = parse(REPORT, status=1)
    assert [(case.name, case.outcome, case.message) for case in evidence.tests] == [
        ("adds", "passed", ""),
        ("subtracts", "failed", "3 is not 4\nat calc.rb:9"),
        ("divides", "errored", "ZeroDivisionError"),
        ("later", "skipped", "not yet"),
    ]
    assert (evidence.tests[0].file, evidence.tests[0].line) == ("test/calc.rb", 12)


def test_a_report_on_standard_output_is_read_too() -> None:
    evidence = parse(None, stdout='noise\n<testsuite><testcase name="a"/></testsuite>')
    assert evidence.passed


def test_namesakes_get_their_class_in_front() -> None:
    report = '<s><testcase classname="A" name="x"/><testcase classname="B" name="x"/></s>'
    assert [case.name for case in parse(report).tests] == ["A::x", "B::x"]


@pytest.mark.parametrize(
    "report",
    [
        "",
        "<testsuite>",
        REPORT[:-20],
        '<!DOCTYPE x [<!ENTITY a "b">]><testsuite><testcase name="&a;"/></testsuite>',
    ],
)
def test_a_report_that_is_cut_or_odd_is_no_pass(report: str) -> None:
    evidence = parse(report)
    assert evidence.tests == ()
    assert evidence.crash == "no test reported a result"


def test_no_report_and_a_bad_status_is_a_failed_build() -> None:
    evidence = parse(None, status=1, stderr="cannot compile x\n")
    assert evidence.build == "failed"
    assert evidence.errors[0].message == "cannot compile x"
