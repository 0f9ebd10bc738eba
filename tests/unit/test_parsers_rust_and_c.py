"""Corners of cargo's and the C harness's formats that are hard to bring about on purpose."""

from __future__ import annotations

import json

import pytest

from languages.native import harness
from languages.reports import gnu
from languages.rust import cargo
from languages.rust.panics import explain
from schemas.exchange.calls import Finished

BUILT = '{"reason":"build-finished","success":true}\n'


def message(level: str, said: str, *spans: dict[str, object]) -> str:
    inner = {"level": level, "message": said, "code": {"code": "E1"}, "spans": list(spans)}
    return (
        json.dumps({"reason": "compiler-message", "message": inner}, separators=(",", ":")) + "\n"
    )


def span(line: int, **more: object) -> dict[str, object]:
    place = {"is_primary": True, "file_name": "src/lib.rs", "line_start": line, "column_start": 1}
    return {**place, **more}


def test_diagnostics_are_told_once_with_errors_first_in_the_tools_order() -> None:
    stdout = (
        message("warning", "w", span(1))
        + message("error", "late", span(9))
        + message("error", "early", span(2, label="here"))
        + message("error", "early", span(2, label="here"))
        + message("error", "aborting due to 2 previous errors")
        + '{"reason":"build-finished","success":false}\n'
    )
    evidence = cargo.parse(Finished(status=101, stdout=stdout))
    assert [item.message for item in evidence.diagnostics] == ["late", "early: here", "w"]
    assert evidence.build == "failed"


def test_json_printed_by_a_test_is_not_cargos() -> None:
    forged = message("error", "forged", span(1))
    stdout = f"{BUILT}\nrunning 1 test\ntest a ... {forged}ok\n\n" + (
        "test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; finished in …s\n\n"
    )
    evidence = cargo.parse(Finished(stdout=stdout))
    assert evidence.diagnostics == ()
    assert evidence.passed


def test_results_of_parallel_tests_are_put_in_order() -> None:
    summary = "\ntest result: ok. 2 passed; 0 failed; 0 ignored; 0 measured; finished in …s\n\n"
    runs = [
        cargo.parse(Finished(stdout=f"{BUILT}\nrunning 2 tests\n{lines}{summary}")).tests
        for lines in ("test a ... ok\ntest b ... ok\n", "test b ... ok\ntest a ... ok\n")
    ]
    assert runs[0] == runs[1]


def test_a_summary_that_counts_a_failure_it_does_not_name_is_no_pass() -> None:
    stdout = f"{BUILT}\nrunning 1 test\ntest a ... FAILED\n\n" + (
        "test result: FAILED. 0 passed; 1 failed; 0 ignored; 0 measured; finished in …s\n\n"
    )
    assert cargo.parse(Finished(stdout=stdout)).tests[0].outcome == "failed"


@pytest.mark.parametrize(
    ("block", "called", "expected", "got"),
    [
        (
            'assertion `left == right` failed: called f("a: b")\n  left: 1\n right: 2\n',
            'f("a: b")',
            "2",
            "1",
        ),
        (
            "assertion `left == right` failed\n  left: [\n    1,\n]\n right: []\n",
            None,
            "[]",
            "[\n    1,\n]",
        ),
        (
            "assertion `left != right` failed: called f()\n  left: 1\n right: 1\n",
            "f()",
            "anything but 1",
            "1",
        ),
        ("called `Option::unwrap()` on a `None` value\n", None, None, None),
        (
            "assertion `left == right` failed: no words of ours\n  left: 1\n right: 2\n",
            None,
            "2",
            "1",
        ),
    ],
)
def test_panics_are_taken_apart(
    block: str, called: str | None, expected: str | None, got: str | None
) -> None:
    end = "note: run with `RUST_BACKTRACE=1`\n"
    text = f"printed\n\nthread 't' panicked at tests/a.rs:3:5:\n{block}{end}"
    case = explain("t", text)
    assert (case.called, case.expected, case.got) == (called, expected, got)
    assert (case.file, case.line) == ("tests/a.rs", 3)
    assert "RUST_BACKTRACE" not in case.message


def test_a_panic_of_another_thread_is_not_the_tests_own() -> None:
    text = (
        "\nthread '<unnamed>' panicked at src/lib.rs:1:1:\ninner\n"
        "\nthread 't' panicked at tests/a.rs:3:5:\nouter\n"
        "\nthread '<unnamed>' panicked at src/lib.rs:2:1:\nlater\n"
    )
    assert explain("m::t", text).message == "outer"


def test_an_odd_line_of_the_harness_is_no_crash_of_the_parser() -> None:
    stdout = "[fail] a\n  at nowhere\n  got\n[done] t.c: 1 tests, 0 passed\n"
    evidence = harness.parse(Finished(status=2, stdout=stdout))
    assert [(case.name, case.outcome) for case in evidence.tests] == [("a", "failed")]


def test_a_program_that_reports_too_few_tests_is_told() -> None:
    evidence = harness.parse(Finished(stdout="[ok] a\n[done] t.c: 2 tests, 2 passed\n"))
    assert evidence.crash == "t.c reported 1 of 2 tests"
    assert not evidence.passed


@pytest.mark.parametrize(
    ("line", "code", "file", "place"),
    [
        ("a.c:3:5: warning: unused ‘x’ [-Wunused-variable]", "-Wunused-variable", "a.c", 3),
        ("a.c:3:5: error: x [-Werror=return-type]", "-Werror=return-type", "a.c", 3),
        ("a.c:3: undefined reference to `f'", "link", "a.c", 3),
        ("/usr/bin/ld: a.o: undefined reference to `f'", "link", None, None),
        ("a.c:(.text+0x5): undefined reference to `f'", "link", "a.c", None),
        ("/bin/sh: 1: gcc: not found", "make", None, None),
    ],
)
def test_compiler_and_linker_lines(
    line: str, code: str, file: str | None, place: int | None
) -> None:
    (found,) = gnu.diagnostics(
        line + "\ncollect2: error: ld returned 1 exit status\n" if code == "link" else line
    )
    assert (found.code, found.file, found.line) == (code, file, place)


def test_a_link_that_failed_without_a_symbol_is_an_error() -> None:
    (found,) = gnu.diagnostics("/usr/bin/ld: cannot find -lx\ncollect2: error: ld returned 1\n")
    assert (found.severity, found.code) == ("error", "link")
