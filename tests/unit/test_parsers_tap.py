"""TAP 12 to 14 as printed by the tools that speak it."""

from __future__ import annotations

import pytest

from languages.reports import tap
from schemas.evidence import Evidence
from schemas.exchange.calls import Finished


def parse(text: str, status: int = 0, stderr: str = "") -> Evidence:
    return tap.parse(Finished(status=status, stdout=text, stderr=stderr))


def test_a_plan_that_is_kept_passes() -> None:
    evidence = parse("TAP version 14\n1..2\nok 1 - adds\nok 2 - subtracts\n")
    assert evidence.passed
    assert [case.name for case in evidence.tests] == ["adds", "subtracts"]


def test_the_plan_may_come_last_and_names_may_be_missing() -> None:
    evidence = parse("ok\nok 2\nok 3 with words\n1..3\n")
    assert [case.name for case in evidence.tests] == ["test 1", "test 2", "with words"]
    assert evidence.passed


def test_a_failure_tells_its_yaml_block() -> None:
    evidence = parse(
        "1..1\nnot ok 1 - adds\n  ---\n  message: 'sums differ'\n  severity: fail\n"
        "  found: 3\n  wanted: 4\n  at:\n    file: test/add.js\n    line: 7\n  ...\n",
        status=1,
    )
    (case,) = evidence.tests
    assert (case.outcome, case.message) == ("failed", "sums differ")
    assert (case.got, case.expected) == ("3", "4")
    assert (case.file, case.line) == ("test/add.js", 7)


@pytest.mark.parametrize(
    "at",
    [
        "  at: test/add.js:7:3\n",
        "  at: Test.run (test/add.js:7:3)\n",
        "  file: test/add.js\n  line: 7\n",
    ],
)
def test_places_are_written_in_several_ways(at: str) -> None:
    (case,) = parse(f"1..1\nnot ok 1 - adds\n  ---\n{at}  ...\n", status=1).tests
    assert (case.file, case.line) == ("test/add.js", 7)


def test_a_block_scalar_is_kept_whole() -> None:
    (case,) = parse(
        "not ok 1 - adds\n  ---\n  message: |-\n    first\n    second\n  ...\n1..1\n", status=1
    ).tests
    assert case.message == "first\nsecond"


def test_directives_skip() -> None:
    evidence = parse("1..3\nok 1 - a # SKIP no disk\nnot ok 2 - b # TODO later\nok 3 - c # todo\n")
    assert [case.outcome for case in evidence.tests] == ["skipped", "skipped", "passed"]
    assert evidence.tests[0].message == "no disk"


def test_an_escaped_hash_is_part_of_the_name() -> None:
    (case,) = parse("1..1\nok 1 - issue \\# SKIP 4\n").tests
    assert (case.name, case.outcome) == ("issue # SKIP 4", "passed")


def test_a_failed_subtest_fails_its_test() -> None:
    evidence = parse("# Subtest: outer\n    not ok 1 - inner\n    1..1\nok 1 - outer\n1..1\n")
    (case,) = evidence.tests
    assert (case.name, case.outcome, case.message) == ("outer", "failed", "inner")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("1..3\nok 1 - a\n", "1 of 3 planned tests"),
        ("ok 1 - a\n", "before it told how many"),
        ("1..2\nok 1 - a\nBail out! no disk\n", "Bail out! no disk"),
        ("1..0 # SKIP nothing to do\n", "no test reported"),
    ],
)
def test_a_run_cut_short_is_told(text: str, words: str) -> None:
    evidence = parse(text)
    assert not evidence.passed
    assert evidence.crash is not None
    assert words in evidence.crash


def test_repeated_names_keep_the_worst() -> None:
    evidence = parse("1..2\nok 1 - a\nnot ok 2 - a\n", status=1)
    assert [(case.name, case.outcome) for case in evidence.tests] == [("a", "failed")]


def test_a_build_that_failed_is_told() -> None:
    evidence = parse("", status=2, stderr="src/a.cc:3:5: error: expected ';'\n")
    assert evidence.build == "failed"
    assert (evidence.errors[0].file, evidence.errors[0].line) == ("src/a.cc", 3)
    assert parse("", status=127, stderr="sh: prove: not found").errors[0].message.endswith("found")
