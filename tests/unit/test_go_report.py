"""What a judge's report of Go says becomes evidence: values, ends, and nothing where nothing was told."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from languages.go import building, ends
from languages.go.report import parse
from languages.go.sides import Sides, sides_of
from languages.go.stream import told
from schemas.exchange.calls import Finished

TOLD = [
    ("Fare(2) = 5, want 6", Sides("Fare(2)", "5", "6")),
    ('Join("a", "b") = "a b", want "a, want b"', Sides('Join("a", "b")', '"a b"', '"a, want b"')),
    ('Parse("x = 1, want 2") = 3, want 4', Sides('Parse("x = 1, want 2")', "3", "4")),
    ("Divide(7, 2) = 3, <nil>, want 3, error", Sides("Divide(7, 2)", "3, <nil>", "3, error")),
    ('Show() prints "hi\\n", want "bye\\n"', Sides("Show()", '"hi\\n"', '"bye\\n"')),
    ("Fare(-1) panics with <nil>, want no such age", Sides("Fare(-1)", "<nil>", "no such age")),
    ("total = 5, want 6", Sides(None, "5", "6")),
    ("got 5, want 6", Sides(None, "5", "6")),
    ('F("it\'s") = 5; want 6', Sides('F("it\'s")', "5", "6")),
    ("Two() returned [1 2], expected [1 2 3]", Sides("Two()", "[1 2]", "[1 2 3]")),
    ("F(2):\n got: 5\nwant: 6", Sides("F(2)", "5", "6")),
]
SENTENCES = [
    "",
    "Fare does not call strings.Repeat",
    "the second line should end with a full stop",
    "want 6",
    "no such age = none",
    "you want six, and get five",
    "Fare(2) = 5",
    "Fare(2) = 5, want ",
]


@pytest.mark.parametrize(("message", "sides"), TOLD)
def test_a_comparison_is_read_from_the_tests_own_words(message: str, sides: Sides) -> None:
    assert sides_of(message) == sides


@pytest.mark.parametrize("message", SENTENCES)
def test_a_sentence_is_no_comparison(message: str) -> None:
    assert sides_of(message) is None


def test_lines_belong_to_the_test_that_was_running() -> None:
    found = told(
        "=== RUN   TestA\n=== PAUSE TestA\n=== RUN   TestB\n    b_test.go:7: one\n        more\n"
        "=== CONT  TestA\n    a_test.go:3: two\n--- FAIL: TestA (0.00s)\n=== NAME  TestB\n"
        "    b_test.go:9: three\n--- FAIL: TestB (0.00s)\n    --- PASS: TestB/x_y (0.01s)\nFAIL"
    )
    assert {
        name: (test.how, [item.said for item in test.logged]) for name, test in found.items()
    } == {
        "TestA": ("FAIL", ["two"]),
        "TestB": ("FAIL", ["one\nmore", "three"]),
        "TestB/x_y": ("PASS", []),
    }


TRACE = """panic: runtime error: index out of range [5] with length 3 [recovered]
\tpanic: runtime error: index out of range [5] with length 3

goroutine 18 [running]:
testing.tRunner.func1.2({0x51a000, 0xc0000e2000})
\t/usr/lib/go-1.19/src/testing/testing.go:1396 +0x24e
panic({0x51a000, 0xc0000e2000})
\t/usr/lib/go-1.19/src/runtime/panic.go:884 +0x212
exercise/src/ledger.Total(...)
\tsrc/ledger/ledger.go:7
exercise/tests.TestTotal(0x0?)
\ttests/t_test.go:19 +0x1d
"""


def test_a_panic_has_the_innermost_line_of_the_exercise() -> None:
    said = "panic: runtime error: index out of range [5] with length 3"
    assert ends.end_of(TRACE) == ends.End(said, "src/ledger/ledger.go", 7)
    newer = TRACE.replace("[recovered]\n", "[recovered, repanicked]\n").replace(
        "\tpanic: runtime error: index out of range [5] with length 3\n", ""
    )
    assert ends.end_of(newer) == ends.End(said, "src/ledger/ledger.go", 7)


def test_a_nil_pointer_is_told_without_the_signal() -> None:
    text = (
        "panic: runtime error: invalid memory address or nil pointer dereference\n"
        "[signal SIGSEGV: segmentation violation code=0x1 addr=0x0 pc=0x4f5f42]\n\n"
        "goroutine 6 [running]:\nexercise/src.F(0x0)\n\tsrc/a.go:4 +0x2\n"
    )
    said = "panic: runtime error: invalid memory address or nil pointer dereference"
    assert ends.end_of(text) == ends.End(said, "src/a.go", 4)


RACE = """==================
WARNING: DATA RACE
Write at 0x00c0000a4010 by goroutine 8:
  exercise/src.Count.func1()
      src/count.go:9 +0x44

Previous write at 0x00c0000a4010 by goroutine 7:
  exercise/src.Count.func1()
      src/count.go:9 +0x44

Goroutine 8 (running) created at:
  exercise/src.Count()
      src/count.go:8 +0xa4
==================
"""


def test_a_race_is_told_with_its_places() -> None:
    found = ends.race_of(RACE)
    assert found is not None
    assert (found.file, found.line) == ("src/count.go", 9)
    assert found.said.startswith("data race at src/count.go:9: two goroutines")
    assert ends.race_of(RACE.replace("WARNING", "warning")) is None


def test_what_the_compiler_says_has_its_place_and_its_notes() -> None:
    said = (
        "# exercise/src [exercise/tests.test]\nsrc/a.go:4:9: not enough return values\n"
        "\thave ()\n\twant (int)\n# exercise/tests\n# [exercise/tests]\n"
        "tests/t_test.go:9:2: fmt.Printf format %d has arg x of wrong type string\n"
        "FAIL\texercise/tests [build failed]\nFAIL\n"
    )
    found = [(item.code, item.file, item.line, item.notes) for item in building.diagnostics(said)]
    assert found == [
        ("compile", "src/a.go", 4, ("have ()", "want (int)")),
        ("vet", "tests/t_test.go", 9, ()),
    ]
    (whole,) = building.diagnostics("go: go.mod requires go >= 1.99 (running go 1.22)\n")
    assert (whole.code, whole.file) == ("go", None)


def report(**test: object) -> str:
    whole = {"name": "TestA", "folder": "tests", "file": "t_test.go", "errors": "", **test}
    return json.dumps({"build": {"status": 0, "said": ""}, "tests": [whole]})


def test_a_pass_without_its_witness_is_none() -> None:
    lines = "=== RUN   TestA\n--- PASS: TestA (0.00s)\n"
    seen = report(told=lines, begun=["TestA"], ended={"TestA": "PASS"}, how="PASS", status=0)
    assert parse(Finished(0), seen).passed
    cases: tuple[dict[str, object], ...] = (
        {"ended": {}},
        {"ended": {"TestA": "FAIL"}},
        {"ended": {"TestA": "PASS"}, "status": 2},
        {"ended": {"TestA": "PASS"}, "signal": 9},
        {"ended": {"TestA": "PASS"}, "told": lines.replace("PASS", "FAIL")},
    )
    for changed in cases:
        text = report(**{"told": lines, "begun": ["TestA"], "status": 0, **changed})
        evidence = parse(Finished(0), text)
        assert not evidence.passed, changed
        assert evidence.failing[0].message, changed


@given(st.text(), st.text() | st.none())
def test_no_text_breaks_the_parser(said: str, text: str | None) -> None:
    assert not parse(Finished(0, stdout=said, stderr=said), text).passed


@given(st.text(alphabet="=-: \n\tTestFAIL()goroutine[]panic.123/src"))
def test_no_output_of_a_program_breaks_the_parser(said: str) -> None:
    text = report(told=said, errors=said, begun=["TestA"], ended={}, status=2)
    assert not parse(Finished(2), text).passed
    list(building.diagnostics(said))


@pytest.mark.parametrize(
    ("line", "said"),
    [(4, "a goroutine runs at src/a.go:4"), (1, "a goroutine runs in src/a.go")],
    ids=["a line of the function", "the line of the package clause"],
)
def test_a_line_in_which_nothing_can_run_is_not_told(line: int, said: str) -> None:
    trace = f"goroutine 6 [running]:\nexercise/src.F(0x0)\n\tsrc/a.go:{line} +0x2\n"
    assert ends.waiting(trace) == (said,)


def test_a_subtest_may_be_told_of_before_its_test() -> None:
    record = {"name": "TestA", "told": "=== RUN   TestA/x\n    --- FAIL: TestA/x (0.00s)\n"}
    report = json.dumps(
        {"build": {"status": 0}, "tests": [record | {"folder": "tests", "status": 1}]}
    )
    evidence = parse(Finished(status=1), report)
    assert {case.name: case.outcome for case in evidence.tests} == {
        "TestA/x": "failed",
        "TestA": "failed",
    }
