"""Which functions a failing run points at, and what a bare crash there probably was."""

from __future__ import annotations

from dataclasses import replace

import pytest

from curriculum.diagnosis.suspects import suspects
from schemas.content import SourceFile, Tag
from schemas.evidence import CaseOutcome, Evidence

PYTHON = SourceFile(
    "a.py",
    "def add(a):\n    return once(a)\n\n\ndef once(a):\n    return a\n\n\ndef show(a):\n    print(a)\n",
)
C = SourceFile(
    "a.c",
    "#define FULL 12\n\nint half(int n) {\n    return n / 2;\n}\n\n"
    "int load(int n) {\n    return half(n);\n}\n\nint rest(int n) {\n    return n % 2;\n}\n",
)
FAILED = CaseOutcome("t", "failed")
NULL = Tag("null", "c", "san:null pointer|SEGV", "r", "C1")


def run(*cases: CaseOutcome) -> Evidence:
    return Evidence("ok", cases, exit_status=1)


@pytest.mark.parametrize(
    ("case", "file", "names"),
    [
        (replace(FAILED, called="add(3)"), PYTHON, {"add", "once"}),
        (replace(FAILED, message="assert 3 == 4\n +  where 3 = once(3)"), PYTHON, {"once"}),
        (replace(FAILED, file="src/a.py", line=6), PYTHON, {"once"}),
        (CaseOutcome("test_show_prints_a_line", "failed"), PYTHON, {"show"}),
        (CaseOutcome("load_of_nothing", "failed", called="tons"), C, {"load", "half"}),
        (CaseOutcome("rest_of_five", "failed"), C, {"rest"}),
    ],
)
def test_a_failing_test_points_at_a_function_and_those_it_calls(
    case: CaseOutcome, file: SourceFile, names: set[str]
) -> None:
    found = suspects(run(case), (file,))
    assert found.certain
    assert {item.name for item in found.functions} == names


def test_a_test_that_points_nowhere_leaves_every_function_suspected() -> None:
    found = suspects(run(replace(FAILED, called="add(3)"), FAILED), (PYTHON,))
    assert not found.certain
    assert {item.name for item in found.functions} == {"add", "once", "show"}
    assert found.at("a.py", 99)


def test_lines_and_named_numbers_of_a_c_file() -> None:
    found = suspects(run(replace(FAILED, called="half(9)")), (C,))
    assert found.functions[0].lines == (3, 5)
    assert found.constants == (("FULL", 12),)
    assert found.at("a.c", 4)
    assert not found.at("a.c", 8)
