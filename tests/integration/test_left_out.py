"""A test that its author left out is no failure; one that the learner's code skips is no pass."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from schemas.evidence import Evidence

from .runs import files, outcomes, request

PYTHON = """
import sys
import pytest, unittest
from m import value

def test_counts():
    assert value() == 1

@pytest.mark.skip(reason="not yet")
def test_marked():
    assert value() == 2

@pytest.mark.skipif(sys.version_info > (3,), reason="old")
def test_old():
    assert value() == 2

@pytest.mark.xfail
def test_expected_to_fail():
    assert value() == 2

@pytest.mark.parametrize("n", [1, pytest.param(2, marks=pytest.mark.skip)])
def test_some(n):
    assert value() == n

def test_begins():
    pytest.skip("later")
    assert value() == 2

class TestAll:
    @unittest.skip("later")
    def test_inner(self):
        assert value() == 2
"""
RUST = """use exercise::value;
#[test] fn counts() { assert_eq!(value(), 1); }
#[test] #[ignore = "not yet"] fn marked() { assert_eq!(value(), 2); }
mod later { #[test] #[ignore] fn inner() { assert_eq!(exercise::value(), 2); } }
"""
UNITY = """
void test_counts(void) { TEST_ASSERT_EQUAL_INT(1, value()); }
void test_marked(void) { TEST_IGNORE_MESSAGE("not yet"); }
"""


@pytest.fixture
def runner(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path)


def of_python(runner: LocalRunner, source: str, test: str = PYTHON) -> Evidence:
    return runner.run(request("python", {"m.py": source}, {"test_m.py": test}))


def test_python(runner: LocalRunner) -> None:
    right = of_python(runner, "def value():\n    return 1\n")
    assert outcomes(right) == {"test_counts": "passed", "test_some[1]": "passed"}
    assert right.passed
    assert "TestAll::test_inner" in right.notices[0]
    wrong = of_python(runner, "def value():\n    return 3\n")
    assert [case.name for case in wrong.failing] == ["test_counts", "test_some[1]"]


def test_a_skip_by_the_code_under_test_is_no_pass(runner: LocalRunner) -> None:
    skips = "import pytest\ndef value():\n    pytest.skip('too hard')\n"
    evidence = of_python(runner, skips)
    assert not evidence.passed
    assert "test_counts" in {case.name for case in evidence.failing}
    # A condition that asks the exercise is answered by the exercise.
    asks = (
        "import pytest, m\n@pytest.mark.skipif(m.HARD, reason='x')\n"
        "def test_a():\n    assert m.value() == 1\n"
    )
    asked = of_python(runner, "HARD = True\ndef value():\n    return 2\n", asks)
    assert outcomes(asked) == {"test_a": "skipped"}
    assert not asked.passed


def test_all_left_out_is_no_pass(runner: LocalRunner) -> None:
    test = "import pytest\npytestmark = pytest.mark.skip\ndef test_a():\n    pass\n"
    assert not of_python(runner, "", test).passed


def test_rust(runner: LocalRunner) -> None:
    right = runner.run(request("rust", {"lib.rs": "pub fn value() -> i32 { 1 }\n"}, {"t.rs": RUST}))
    assert outcomes(right) == {"counts": "passed"}
    assert right.passed
    own = "pub fn value() -> i32 { 1 }\n#[test] #[ignore] fn counts() {}\n"
    assert not runner.run(request("rust", {"lib.rs": own}, {"t.rs": RUST})).passed


def test_unity(runner: LocalRunner) -> None:
    lines = (
        "tests/t.c:2:test_counts:PASS\\ntests/t.c:3:test_marked:IGNORE: not yet\\n"
        "-----------------------\\n2 Tests 0 Failures 1 Ignored \\nOK\\n"
    )
    one = request("c", {"a.c": "int a;\n"}, {"t.c": UNITY})
    makefile = files({"Makefile": f"test:\n\t@printf '{lines}'\n"})
    evidence = runner.run(replace(one, build=makefile))
    assert outcomes(evidence) == {"test_counts": "passed"}
    assert evidence.passed
    other = replace(one, build=makefile, tests=files({"t.c": "void test_marked(void) { }\n"}))
    assert not runner.run(other).passed
