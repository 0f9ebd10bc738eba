"""JavaScript runs with the real Node: values, errors, files that cannot be loaded, hangs, early ends."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.landlock import Landlock
from runtime.sandbox.probe import fault_of
from runtime.sandbox.tiers import Tier
from schemas.evidence import Evidence

from .node_projects import (
    ADDS,
    CRASHING,
    FAILING,
    HANGING,
    HEAD,
    NOT_BUILDING,
    NOTHING_SHOWN,
    PASSING,
)
from .runs import named, outcomes, request

pytestmark = pytest.mark.skipif(
    shutil.which("node") is None and not os.environ.get("LEARN_CI"), reason="needs node"
)
NOT_PASSING = {**FAILING, **NOT_BUILDING, **CRASHING, **HANGING}


@pytest.fixture
def runner(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path / "cache")


def ran(runner: LocalRunner, source: str, tests: str, timeout_s: float = 30.0) -> Evidence:
    files = {"a.js": source}, {"a.test.js": HEAD + tests}
    return runner.run(request("javascript", *files, timeout_s=timeout_s))


def plain_passes(folder: Path, source: str, tests: str, timeout_s: float) -> bool:
    """What `node --test` says of the same files, with nothing of ours around it."""
    for path, text in {
        "package.json": '{"type": "module"}',
        "src/a.js": source,
        "tests/a.test.js": HEAD + tests,
    }.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text)
    command = ["node", "--test", "tests/a.test.js"]
    with subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as child:
        try:
            return child.wait(timeout_s) == 0
        except subprocess.TimeoutExpired:
            subprocess.run(["pkill", "-KILL", "-P", str(child.pid)], check=False)
            child.kill()
            return False


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", [*PASSING, *NOT_PASSING])
def test_verdicts_are_those_of_node(name: str, runner: LocalRunner, tmp_path: Path) -> None:
    files = {**PASSING, **NOT_PASSING}[name]
    timeout_s = 2.0 if name in HANGING else 30.0
    evidence = ran(runner, *files, timeout_s=timeout_s)
    assert evidence.passed is (name in PASSING), evidence
    assert plain_passes(tmp_path, *files, timeout_s=timeout_s) is (name in PASSING)


@pytest.mark.parametrize("name", NOTHING_SHOWN)
def test_what_shows_nothing_is_no_pass(name: str, runner: LocalRunner, tmp_path: Path) -> None:
    assert not ran(runner, *NOTHING_SHOWN[name]).passed
    assert plain_passes(tmp_path, *NOTHING_SHOWN[name], timeout_s=30.0)


@pytest.mark.parametrize("name", NOT_BUILDING)
def test_what_cannot_be_loaded_is_a_build_that_failed(name: str, runner: LocalRunner) -> None:
    evidence = ran(runner, *NOT_BUILDING[name])
    if name == "never loaded":
        assert evidence.crash is not None
        assert "never settled" in evidence.crash
        return
    (error,) = evidence.errors
    where = "tests/a.test.js" if name == "no such export" else "src/a.js"
    assert (evidence.build, error.file) == ("failed", where)
    assert error.line is not None


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("function f(n) {}\n", "`f` is in src/a.js and is not exported: write `export` in front."),
        (
            "const f = (n) => n;\n",
            "`f` is in src/a.js and is not exported: write `export` in front.",
        ),
        ("class f {}\n", "`f` is in src/a.js and is not exported: write `export` in front."),
        (
            "export const g = (n) => n;\n",
            "Your code does not have `f` yet; tests/a.test.js:3 asks for it.",
        ),
    ],
)
def test_what_is_not_exported_is_told_from_what_is_not_there(
    source: str, said: str, runner: LocalRunner
) -> None:
    evidence = ran(runner, source, ADDS)
    assert evidence.notices == (said,)
    assert "module 'src/a.js' does not provide" in evidence.errors[0].message


def test_a_failed_comparison_is_taken_apart(runner: LocalRunner) -> None:
    evidence = ran(
        runner,
        "export const f = (xs, name) => xs.length;\n",
        'test("adds", () => {\n  const xs = [1, 2];\n  const found = f(xs, "é");\n'
        "  assert.equal(found, 3);\n});\n",
    )
    case = named(evidence, "adds")
    assert (case.called, case.expected, case.got) == ('f([1, 2], "é")', "3", "2")
    assert (case.file, case.line, case.outcome) == ("tests/a.test.js", 7, "failed")
    assert "2 !== 3" in case.message


def test_the_tests_own_words_do_not_hide_the_values(runner: LocalRunner) -> None:
    tests = 'test("adds", () => { assert.equal(f(1), 3, "called f(1) twice"); });\n'
    case = named(ran(runner, "export const f = (n) => n;\n", tests), "adds")
    assert case.message.startswith("called f(1) twice\n")
    assert case.message.endswith(("1 !== 3", "expected: 3\ngot: 1"))
    assert case.called == "f(1) twice"


def test_an_error_is_placed_where_it_was_thrown(runner: LocalRunner) -> None:
    source = "const g = (n) => {\n  return n.x.y;\n};\nexport const f = (n) => g(n);\n"
    case = named(ran(runner, source, 'test("x", () => { f(1); });\n'), "x")
    assert (case.file, case.line) == ("src/a.js", 2)
    assert case.message == "TypeError: Cannot read properties of undefined (reading 'y')"


def test_names_are_told_with_their_groups(runner: LocalRunner) -> None:
    tests = (
        'describe("f", () => { it("is here", () => {}); });\n'
        'test("all", async (t) => { await t.test("of 1", () => { assert.equal(f(1), 3); }); });\n'
    )
    evidence = ran(runner, "export const f = (n) => n;\n", tests)
    expected = {"f > is here": "passed", "all > of 1": "failed", "all": "failed"}
    assert outcomes(evidence) == expected


def test_late_errors_are_told_with_how_they_came(runner: LocalRunner) -> None:
    uncaught = ran(runner, *FAILING["an uncaught error"]).tests[0]
    unhandled = ran(runner, *FAILING["an unhandled rejection"]).tests[0]
    assert "an uncaught exception" in uncaught.message
    assert "an unhandled rejection" in unhandled.message
    after = ran(runner, *FAILING["an error after the tests"])
    said = "Error: late was thrown and nothing caught it, after `doubles` had ended (src/a.js:1)"
    assert after.crash == said


def test_a_promise_that_is_rejected_afterwards_is_told_in_a_sentence(runner: LocalRunner) -> None:
    source = (
        "export const f = (n) => {\n  Promise.reject(new Error('lost'));\n  return n * 2;\n};\n"
    )
    said = (
        "a promise was rejected with Error: lost and nothing caught it, after `doubles` had ended"
    )
    assert ran(runner, source, ADDS).crash == f"{said} (src/a.js:2)"
    plain = source.replace("new Error('lost')", "'lost'")
    assert ran(runner, plain, ADDS).crash == said.replace("Error: lost", "lost")


def test_the_test_that_hung_is_named(runner: LocalRunner) -> None:
    tests = 'test("one", () => {});\ntest("two", () => { f(); });\ntest("three", () => {});\n'
    evidence = ran(runner, "export const f = () => { for (;;); };\n", tests, timeout_s=2.0)
    assert outcomes(evidence) == {"one": "passed", "two": "timeout"}


def test_what_was_left_open_is_named(runner: LocalRunner) -> None:
    evidence = ran(runner, *HANGING["a timer left open"], timeout_s=2.0)
    assert evidence.timed_out
    assert any("left open (Timeout)" in notice for notice in evidence.notices)


def test_an_early_end_names_the_test(runner: LocalRunner) -> None:
    said = "the program ended itself with exit status 2 while `doubles` was running (a call of process.exit?)"
    assert ran(runner, *CRASHING["an exit with an error"]).crash == said


def test_an_early_end_concerns_the_test_that_was_running(runner: LocalRunner) -> None:
    tests = 'test("one", () => {});\ntest("two", () => { f(); });\ntest("three", () => {});\n'
    evidence = ran(runner, "export const f = () => process.exit(0);\n", tests)
    assert outcomes(evidence) == {"one": "passed", "two": "errored"}
    assert named(evidence, "two").message.startswith("it was running when the program ended itself")
    assert not evidence.passed
    assert evidence.crash is not None


def test_memory_that_runs_out_is_told(runner: LocalRunner) -> None:
    source = "export const f = () => { const all = []; for (;;) all.push([all.length, {}]); };\n"
    evidence = ran(runner, source, 'test("x", () => { f(); });\n', timeout_s=60.0)
    assert evidence.crash is not None
    assert "memory" in evidence.crash


@pytest.mark.parametrize("tier", [Bubblewrap, Landlock], ids=lambda tier: tier.__name__)
def test_addresses_are_not_limited_where_memory_is(
    tier: Callable[[], Tier], tmp_path: Path
) -> None:
    walls = tier()
    if said := fault_of(walls):
        assert not os.environ.get("LEARN_CI"), said
        pytest.skip(said)
    runner = LocalRunner(tmp_path / "cache", sandbox=lambda: walls)
    source = "export const f = () => new WebAssembly.Memory({ initial: 1 }).buffer.byteLength;\n"
    assert ran(runner, source, 'test("x", () => { assert.equal(f(), 65536); });\n').passed
    hungry = (
        "export const f = () => { const all = []; for (;;) all.push(Buffer.alloc(1e7, 1)); };\n"
    )
    evidence = ran(runner, hungry, 'test("x", () => { f(); });\n', timeout_s=60.0)
    assert evidence.crash == "stopped: used more than 1024 MB of memory"


def typed(runner: LocalRunner, answer: str) -> Evidence:
    head = "interface Row { n: number }\nexport function f(row: Row): number {\n"
    source = f"{head}  return {answer};\n}}\n"
    tests = HEAD.replace("a.js", "a.ts") + 'test("x", () => { assert.equal(f({ n: 2 }), 4); });\n'
    return runner.run(request("javascript", {"a.ts": source}, {"a.test.js": tests}))


def strips_types() -> bool:
    asked = subprocess.run(
        ["node", "-p", "process.features.typescript"], capture_output=True, text=True, check=True
    )
    return asked.stdout.strip() == "strip"


def test_typescript_runs_where_node_reads_it(runner: LocalRunner) -> None:
    right, wrong = typed(runner, "row.n * 2"), typed(runner, "row.n")
    if not strips_types():
        (error,) = right.errors
        assert (error.file, error.code) == ("src/a.ts", "ERR_UNKNOWN_FILE_EXTENSION")
        return
    assert right.passed
    assert outcomes(wrong) == {"x": "failed"}
    if shutil.which("tsc") is None:
        assert "Types were not checked" in right.notices[0]
        return
    (error,) = typed(runner, "`${row.n * 2}`").errors
    assert (error.code, error.file, error.line) == ("TS2322", "src/a.ts", 3)


@pytest.mark.parametrize(
    ("wrong", "column"),
    [
        ("retrun row.n;", 10),
        ('return "row;', 10),
        ("}\nenum Size { Small }\nfunction g() {", 1),
        ("return row.n;\nif (row.n) {", None),
    ],
)
def test_typescript_that_cannot_be_stripped_is_told_at_its_place(
    wrong: str, column: int | None, runner: LocalRunner
) -> None:
    if not strips_types():
        pytest.skip("this Node does not read TypeScript")
    source = f"export function f(row) {{\n  {wrong}\n}}\n"
    tests = {"a.test.js": HEAD.replace("a.js", "a.ts") + ADDS}
    evidence = runner.run(request("javascript", {"a.ts": source}, tests))
    if shutil.which("tsc") is None:
        (error,) = evidence.errors
        line = 3 if "enum" in wrong else 4 if column is None else 2
        assert (error.file, error.line, error.column) == ("src/a.ts", line, column)
        assert error.code == "SyntaxError"
        assert not any("as it was given" in notice for notice in evidence.notices)


def test_each_test_file_has_a_process_of_its_own(runner: LocalRunner) -> None:
    source = "export const f = () => (globalThis.count = (globalThis.count ?? 0) + 1);\n"
    tests = {
        f"{name}.test.js": HEAD + f'test("{name}", () => {{ assert.equal(f(), 1); }});\n'
        for name in ("a", "b")
    }
    evidence = runner.run(request("javascript", {"a.js": source}, tests))
    assert evidence.passed
    assert outcomes(evidence) == {"a": "passed", "b": "passed"}


def test_whoever_wrote_a_test_may_leave_it_out(runner: LocalRunner) -> None:
    evidence = ran(runner, *PASSING["one left out"])
    assert evidence.passed
    assert evidence.notices == ("Left out by whoever wrote the tests: later.",)


def test_what_is_built_in_cannot_be_replaced(runner: LocalRunner) -> None:
    source = "export const f = () => { Array.prototype.map = () => 3; };\n"
    case = named(ran(runner, source, 'test("x", () => { f(); });\n'), "x")
    assert case.message.startswith("TypeError: Cannot assign to read only property 'map'")
