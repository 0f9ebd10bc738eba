"""Whatever a program prints, every parser gives Evidence, and never a pass without tests."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from languages.folders import formats
from languages.registry import format_of
from schemas.evidence import Evidence
from schemas.exchange.calls import Finished
from tests.draws import draws

PIECES = [
    *(
        "running 2 tests\n",
        "running 1 test\n",
        "test a ... ok\n",
        "test b ... ",
        "FAILED\n",
        "ok\n",
    ),
    *("test result: ok. 1 passed; 0 failed; 0 ignored; 0 measured; finished in 0.00s\n",),
    *("\nfailures:\n", "    b\n", "---- b stdout ----\n", "---- a stdout ----\n"),
    *("thread 'b' (7) panicked at src/lib.rs:1:2:\n", "  left: 1\n right: 2\n"),
    *("assertion `left == right` failed: called f(\n", "note: test did not panic as expected\n"),
    *("     Running tests/b.rs (target/debug/deps/b)\n", "     Running unittests src/lib.rs (x)\n"),
    *("process didn't exit successfully: `x` (signal: 6, SIGABRT)\n", "error: test failed\n"),
    *('{"reason":"build-finished","success":true}\n', '{"reason":"compiler-message"}\n'),
    '{"reason":"compiler-message","message":{"level":"error","message":"m","spans":[{"is_primary":true}]}}\n',
    '{"reason":"compiler-message","message":{"level":"error","spans":[{"is_primary":true,"file_name":"/x"}]}}\n',
    '{"reason":"compiler-message","message":{"level":"warning","code":{"code":7},"spans":{}}}\n',
    '{"reason":[]}\n',
    *("[ok] a\n", "[fail] b\n", "[crash] c\n", "[done] t.c: 3 tests, 1 passed\n", "  | printed\n"),
    *("  at t.c:\n", "  at t.c:3\n", "  expected 1\n", "  got\n", "  stopped after 10 seconds\n"),
    *("t.c:3:a:PASS\n", "t.c:4:b:FAIL: Expected 1 Was 2\n", "2 Tests 1 Failures 0 Ignored \n"),
    *(
        "a.c:1:2: error: x [-Wy]\n",
        "ld: a.o: in function `f':\n",
        "a.c:3: undefined reference to `f'\n",
    ),
    *("make: *** [Makefile:3: run] Segmentation fault\n", "make: *** [x] Error 139\n"),
    *(
        "==1==ERROR: AddressSanitizer: heap\n",
        "a.c:1:1: runtime error: x\n",
        "    #0 0x1 in f a.c:3\n",
    ),
    *(
        "TAP version 14\n",
        "1..2\n",
        "1..0 # SKIP\n",
        "ok 1 - a\n",
        "not ok 2 - b # TODO x\n",
        "ok\n",
    ),
    *("  ---\n", "  message: x\n", "  at:\n    file: a\n    line: 3\n", "  ...\n", "Bail out! x\n"),
    *("    not ok 1 - inner\n", "# Subtest: x\n", "not ok\n", "ok 99999999999999999999\n"),
    *("<testsuites>", "</testsuites>", '<testsuite name="x">', "</testsuite>"),
    *('<testcase name="a" classname="t.T">', "</testcase>", '<testcase name="a" line="³"/>'),
    *(
        '<failure message="assert 1 == 2&#10; +  where 1 = f(3)">',
        "</failure>",
        "<error>",
        "</error>",
    ),
    *(
        "E   assert 1 == 2\n",
        "E    +  where 1 = f(3)\n",
        "tests/t.py:3: AssertionError\n",
        "<skipped/>",
    ),
    *(
        '<error message="collection failure">',
        "SyntaxError: x\n",
        "assert ((((",
        "assert a == b == c\n",
    ),
    *(
        "<!DOCTYPE x>",
        "<![CDATA[",
        "]]>",
        "&#0;",
        "9" * 5000,
        "a.c:",
        ":1: error: x\n",
        "src/a.cpp:3:5:   required from here\n",
        "/usr/include/c++/12/a.h:3:5: error: x\n",
        "terminate called after throwing an instance of 'int'\n",
        "  threw int, 1; nothing caught it\n",
        "/u/a.h:1: int f(a<b>::c): Assertion 'x' failed.\n",
        "\x1b[31m",
        "\r",
        "\x00",
        "\ud7ff",
        "  ",
        "\n",
    ),
]
FOREIGN = [
    *("\n@learn-step 0\n", "\n@learn-step 1\n", "\n@learn-step 2\n", "\n@learn-step 3\n"),
    *(
        "test src/lib.rs - f (line 3) ... ok\n",
        "   Doc-tests kiln\n",
        "CMake Error at a.txt:3 (x):\n  said\n",
    ),
    *(
        "a.c:3:P:core:one:0: Passed\n",
        "a.c:4:F:core:two:0: said\n",
        "50%: Checks: 2, Failures: 1, Errors: 0\n",
    ),
    *(
        "[ RUN      ] one\n",
        "[       OK ] one\n",
        "[  FAILED  ] one\n",
        "[==========] 2 test(s) run.\n",
    ),
    *("[----] a.c:3: Assertion Failed\n", "[FAIL] s::one: (0.00s)\n", "[PASS] s::two: (0.00s)\n"),
    "[====] Synthesis: Tested: 2 | Passing: 1 | Failing: 1 | Crashing: 0 \n",
    "[====] Synthesis: Tested: 999999999 | Passing: 999999999 | Failing: 1 | Crashing: 0 \n",
]
"""Lines of other people's tools."""
PIECES += FOREIGN
OTHERS = (
    *("cargo:own", "cargo:rustlings", "cargo:rustlings-run"),
    *("pytest:own", "c_harness:make", "c_harness:ctest"),
)
"""Formats of folders that bring their own build."""
BY_STATUS = "c_harness:make"
"""The one in which a project that says nothing passes by its status, as its own tool has it."""
EVERY = (*formats(), *OTHERS)
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=8), max_size=30).map("".join)
RUNS = st.builds(
    Finished,
    status=st.sampled_from([None, 0, 1, 2, 101]),
    signal=st.sampled_from([None, 6, 11, 999]),
    timed_out=st.booleans(),
    stdout=TEXTS,
    stderr=TEXTS,
    output_truncated=st.booleans(),
)


@pytest.mark.parametrize("parser", EVERY)
@given(run=RUNS, report=st.none() | TEXTS)
@example(  # the time was over after a step that had ended without building
    run=Finished(None, None, True, "\n@learn-step 0\n" * 2, "\n@learn-step 0\n" * 2, 0.0, False),
    report=None,
)
@draws(300)
def test_any_output_becomes_evidence(parser: str, run: Finished, report: str | None) -> None:
    evidence = format_of(parser).parse(run, report)
    assert isinstance(evidence, Evidence)
    assert evidence.timed_out == run.timed_out
    assert evidence.exit_status == run.status
    assert len({case.name for case in evidence.tests}) == len(evidence.tests)
    assert format_of(parser).parse(run, report) == evidence
    if run.status != 0 or run.timed_out:
        assert not evidence.passed


@pytest.mark.parametrize("parser", [name for name in EVERY if name != BY_STATUS])
@pytest.mark.parametrize("status", [0, 1])
def test_silence_is_never_a_pass(parser: str, status: int) -> None:
    evidence = format_of(parser).parse(Finished(status=status), None)
    assert not evidence.passed
    assert evidence.crash or evidence.errors


@pytest.mark.parametrize("parser", EVERY)
def test_a_signal_is_never_a_pass(parser: str) -> None:
    evidence = format_of(parser).parse(Finished(status=None, signal=11), None)
    assert not evidence.passed
    assert evidence.crash or evidence.errors


@pytest.mark.parametrize("parser", formats())
@pytest.mark.parametrize(
    "line", ["test a ... ", "\x1b]", "    not ok ", "a:", "==1==", "  | ", "E   assert ", "("]
)
def test_a_long_line_costs_no_more_than_its_length(parser: str, line: str) -> None:
    flood = line * (400_000 // len(line))
    assert not format_of(parser).parse(Finished(status=1, stdout=flood, stderr=flood), flood).passed
