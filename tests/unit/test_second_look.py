"""A failing run is looked at again under sanitizers: what they add, and what stays the plain run's."""

from __future__ import annotations

from dataclasses import replace

import pytest

from orchestration.second_look import second_look
from schemas.content import SourceFile
from schemas.evidence import CaseOutcome, Evidence
from schemas.exchange.calls import RunRequest

from ..fakes import FakeRunner
from ..integration.runs import language

PASSED = CaseOutcome("holds", "passed")
WRONG = CaseOutcome(
    "ends", "failed", "called last(3)\nexpected 9\ngot 700", "tests/t.c", 4, "9", "700", "last(3)"
)
CRASHED = CaseOutcome("opens", "errored", "killed by signal 11 (Segmentation fault)")
REPORT = "runtime error: index 3 out of bounds for type 'int [3]'"
TOLD = f"src/a.c:7: {REPORT}\nthe program ended itself with exit(1) before the test was over"
PLAIN = Evidence("ok", (PASSED, WRONG, CRASHED), exit_status=1)


def asked(name: str = "c") -> RunRequest:
    return RunRequest(name, language(name), (SourceFile("a.c", "int a;\n"),), ())


def looked(seen: Evidence, plain: Evidence = PLAIN) -> tuple[Evidence, FakeRunner]:
    runner = FakeRunner(lambda _request: seen)
    return second_look(runner, asked(), plain), runner


def test_a_report_takes_the_place_of_the_value_that_came_of_it() -> None:
    case = CaseOutcome("ends", "errored", TOLD, "src/a.c", 7)
    found, runner = looked(replace(PLAIN, tests=(case,)))
    ends = found.tests[1]
    assert ends.message == f"called last(3)\n{REPORT}"
    assert (ends.file, ends.line, ends.outcome) == ("src/a.c", 7, "failed")
    assert (ends.expected, ends.got, ends.called) == (None, None, "last(3)")
    assert (found.tests[0], found.tests[2]) == (PASSED, CRASHED)
    assert "-fsanitize" in (runner.requests[0].settings.env or {})["SANITIZE"]
    assert runner.requests[0].keep_as == ""


@pytest.mark.parametrize(
    "seen",
    [
        Evidence("failed", ()),
        replace(PLAIN, tests=(CaseOutcome("ends", "errored", TOLD, "tests/t.c", 4),)),
        replace(PLAIN, tests=(CaseOutcome("ends", "errored", "exit(1)", "src/a.c", 7),)),
        replace(PLAIN, tests=(CaseOutcome("holds", "errored", TOLD, "src/a.c", 7),)),
    ],
    ids=["no sanitizers here", "of the tests", "no report", "of a test that passed"],
)
def test_what_is_no_report_on_a_failing_test_changes_nothing(seen: Evidence) -> None:
    assert looked(seen)[0] == PLAIN


HUNG = CaseOutcome("waits", "timeout", "stopped after 5 seconds", "tests/t.c", 9)


def test_a_test_that_took_too_long_is_told_as_that_whatever_sanitizers_say() -> None:
    plain = replace(PLAIN, tests=(*PLAIN.tests, HUNG))
    said = CaseOutcome("ends", "errored", TOLD, "src/a.c", 7)
    late = CaseOutcome("waits", "errored", TOLD, "src/a.c", 7)
    found, _runner = looked(replace(PLAIN, tests=(said, late)), plain)
    assert [case.outcome for case in found.tests] == ["passed", "failed", "errored", "timeout"]
    assert found.tests[3] == HUNG
    assert found.tests[1].line == 7


def test_a_failing_test_that_hangs_under_sanitizers_stays_what_it_was() -> None:
    seen = replace(PLAIN, timed_out=True, tests=(replace(HUNG, name="ends"),))
    assert looked(seen)[0] == PLAIN


@pytest.mark.parametrize(
    "plain",
    [
        replace(PLAIN, build="failed"),
        replace(PLAIN, timed_out=True),
        replace(PLAIN, tests=(PASSED, HUNG)),
        Evidence("ok", (PASSED,), exit_status=0),
    ],
    ids=["not built", "not ended", "too long", "passed"],
)
def test_a_run_that_nothing_can_be_added_to_is_not_looked_at_again(plain: Evidence) -> None:
    found, runner = looked(PLAIN, plain)
    assert found == plain
    assert runner.requests == []


def test_a_language_without_sanitizers_is_run_once() -> None:
    runner = FakeRunner()
    assert second_look(runner, asked("rust"), PLAIN) == PLAIN
    assert runner.requests == []
