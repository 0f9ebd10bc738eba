"""The report of Node's judge: whatever it says becomes Evidence, and only a report of passes can pass."""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from languages.door import UNPROVED
from languages.javascript.report import parse
from languages.javascript.sides import called_in
from schemas.evidence import Evidence
from schemas.exchange.calls import Finished
from tests.draws import draws

NAMES = st.sampled_from(['["a"]', '["a","b"]', '["a\\n b"]', "[", "", '"x"', "[3]", "\x1b["])
STACKS = st.sampled_from(
    [
        "Error: x\n    at f (file://src/a.js:3:4)\n    at node:internal/x:1:2",
        "    at file://tests/a.test.js:99999999999:1",
        "at src/a.js:0:0",
        "",
    ]
)
ANY = st.none() | st.booleans() | st.integers() | st.text(max_size=6) | st.lists(st.integers())
RECORDS = st.fixed_dictionaries(
    {
        "is": st.sampled_from(
            ["result", "made", "begun", "ended", "loaded", "over", "broken", "late"]
        )
    },
    optional={
        "name": NAMES | ANY,
        "number": st.integers(0, 3) | ANY,
        "passed": ANY,
        "suite": ANY,
        "kind": st.sampled_from(["testCodeFailure", "hookFailed", "uncaughtException"]) | ANY,
        "error": st.sampled_from(["TypeError", "SyntaxError", "AssertionError"]) | ANY,
        "message": st.sampled_from(["called f(1)", "no 'x' imported from src/a.js"]) | ANY,
        "stack": STACKS | ANY,
        "operator": st.sampled_from(["strictEqual", "throws"]) | ANY,
        "expected": ANY,
        "actual": ANY,
        "skip": ANY,
        "todo": ANY,
        "lines": st.just(["f(1)"]) | ANY,
        "importing": ANY,
    },
)
FILES = st.fixed_dictionaries(
    {"told": st.lists(RECORDS | ANY, max_size=8) | ANY},
    optional={
        "file": st.sampled_from(["tests/a.test.js", "tests/b.test.js"]) | ANY,
        "status": ANY,
        "signal": st.sampled_from([0, 6, 9, 999]) | ANY,
        "stopped": ANY,
        "proved": ANY,
    },
)
RUNS = st.builds(
    Finished,
    status=st.sampled_from([None, 0, 1, UNPROVED]),
    signal=st.sampled_from([None, 6]),
    timed_out=st.booleans(),
    stdout=st.text(max_size=20),
    stderr=st.sampled_from(
        [
            "",
            "file://src/a.js:3\nx\n ^\n\nSyntaxError: x",
            "FATAL ERROR: a JavaScript heap out of memory",
        ]
    ),
)


@given(run=RUNS, files=st.lists(FILES | ANY, max_size=3) | ANY)
@draws(600)
def test_any_report_becomes_evidence(run: Finished, files: Any) -> None:
    evidence = parse(run, json.dumps(files))
    assert isinstance(evidence, Evidence)
    assert len({case.name for case in evidence.tests}) == len(evidence.tests)
    if run.status != 0 or run.timed_out:
        assert not evidence.passed


@pytest.mark.parametrize(
    "report", ["[" * 100_000, "{}", "[[]]", "3", "nan", '[{"told": {"is": 1}}]']
)
def test_odd_reports_are_no_pass(report: str) -> None:
    assert not parse(Finished(status=0), report).passed


@pytest.mark.parametrize(
    ("test", "called"),
    [
        ("assert.equal(f(1, 'a'), 3);", "f(1, 'a')"),
        ("assert.equal(await shop.f([1, { n: 2 }]), 3);", "shop.f([1, { n: 2 }])"),
        ("const xs = [1, 2]; assert.equal(f(xs), 3);", "f([1, 2])"),
        ("const found = f(-1); assert.equal(found, 3);", "f(-1)"),
        ("let xs = [1]; xs = g(xs); assert.equal(f(xs), 3);", None),
        ("const xs = [1]; xs.push(2); assert.equal(f(xs), 3);", None),
        ("const n = 1; g(n); assert.equal(f(n), 3);", "f(1)"),
        ("assert.equal(f(g(1)), 3);", None),
        ("assert.equal(f(x), 3);", None),
        ("assert.equal(found, 3);", None),
        ("assert.equal(1 + f(2), 3);", None),
        ("assert.equal(f(undefined, NaN), 3);", "f(undefined, NaN)"),
    ],
)
def test_the_call_that_was_compared(test: str, called: str | None) -> None:
    text = f'test("x", () => {{\n  {test}\n}});\n'
    column = text.split("\n")[1].index("equal") + 1
    place = re.search(r"(?P<file>\S+):(?P<line>\d+):(?P<column>\d+)", f"tests/a.test.js:2:{column}")
    assert place is not None
    assert called_in(("tests/a.test.js", text), place) == called
