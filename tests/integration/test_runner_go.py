"""Go runs with the real toolchain: values, panics, what is not built, hangs, early ends."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from languages.folders import BUNDLED
from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.probe import fault_of
from schemas.content import SourceFile
from schemas.errors import Cancelled
from schemas.evidence import Evidence

from .go_projects import (
    ADDS,
    CRASHING,
    FAILING,
    HANGING,
    NOT_BUILDING,
    NOTHING_SHOWN,
    PASSING,
    RIGHT,
    file_of,
)
from .runs import named, outcomes, request

pytestmark = pytest.mark.skipif(
    shutil.which("go") is None and not os.environ.get("LEARN_CI"), reason="needs go"
)
LOOKS = """package tests

import (
	"testing"

	a "exercise/src"
	"exercise/tests/check"
)

func TestLooks(t *testing.T) {
	source := check.File(t, "a.go")
	if a.F(1) != 2 || len(source.Literals()) != 1 || source.Count("func") != 0 {
		t.Error(source.Literals())
	}
	if got := check.Printed(t, func() { println("elsewhere") }); got != "" {
		t.Error(got)
	}
}
"""
ALL = {**PASSING, **FAILING, **NOT_BUILDING, **CRASHING, **HANGING}


@pytest.fixture(scope="module")
def runner(tmp_path_factory: pytest.TempPathFactory) -> LocalRunner:
    """Behind walls where they stand: what is compiled of the standard library is then shared."""
    walls = Bubblewrap()
    tier = None if fault_of(walls) else walls
    return LocalRunner(tmp_path_factory.mktemp("go") / "cache", sandbox=lambda: tier)


@pytest.fixture(scope="module")
def go_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("plain")


def ran(runner: LocalRunner, source: str, test: str, timeout_s: float = 60.0) -> Evidence:
    return runner.run(request("go", {"a.go": source}, {"a_test.go": test}, timeout_s=timeout_s))


def plain_passes(folder: Path, cache: Path, source: str, test: str, limit_s: int) -> bool:
    """What `go test ./...` says of the same files, with nothing of ours around it."""
    shutil.copytree(BUNDLED / "go/template", folder, dirs_exist_ok=True)
    for path, text in {"src/a.go": source, "tests/a_test.go": test}.items():
        (folder / path).parent.mkdir(exist_ok=True)
        (folder / path).write_text(text)
    env = {
        **os.environ,
        "GOCACHE": str(cache),
        "GOFLAGS": "",
        "GOPROXY": "off",
        "CGO_ENABLED": "0",
        "GOTOOLCHAIN": "local",
    }
    command = ["go", "test", f"-timeout={limit_s}s", "./..."]
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, check=False)
    return done.returncode == 0


@pytest.mark.sampled(5)
@pytest.mark.parametrize("name", ALL)
def test_verdicts_are_those_of_go_test(
    name: str, runner: LocalRunner, tmp_path: Path, go_cache: Path
) -> None:
    evidence = ran(runner, *ALL[name])
    assert evidence.passed is (name in PASSING), evidence
    limit_s = 1 if name in HANGING else 60
    assert plain_passes(tmp_path, go_cache, *ALL[name], limit_s) is (name in PASSING)
    assert (evidence.build == "failed") is (name in NOT_BUILDING), evidence
    if name == "an import cycle":
        assert "import cycle not allowed" in evidence.errors[0].message
    elif name in NOT_BUILDING:
        assert all(item.file and item.line for item in evidence.errors), evidence.errors
    elif name in HANGING:
        assert {case.outcome for case in evidence.failing} <= {"timeout", "errored"}
    elif name not in PASSING:
        assert all(case.message for case in evidence.failing), evidence.failing


@pytest.mark.parametrize("name", NOTHING_SHOWN)
def test_what_shows_nothing_is_no_pass(
    name: str, runner: LocalRunner, tmp_path: Path, go_cache: Path
) -> None:
    assert not ran(runner, *NOTHING_SHOWN[name]).passed
    assert plain_passes(tmp_path, go_cache, *NOTHING_SHOWN[name], 60)


def test_a_wrong_value_is_told_with_its_call_and_place(runner: LocalRunner) -> None:
    case = named(ran(runner, FAILING["a wrong value"][0], ADDS), "TestDoubles")
    assert (case.outcome, case.called, case.got, case.expected) == ("failed", "F(4)", "6", "8")
    assert (case.file, case.line) == ("tests/a_test.go", 11)


def test_a_test_says_what_its_first_failing_subtest_says(runner: LocalRunner) -> None:
    evidence = ran(runner, *FAILING["one subtest"])
    assert outcomes(evidence) == {
        "TestAll/one": "failed",
        "TestAll/one#01": "passed",
        "TestAll": "failed",
    }
    whole = named(evidence, "TestAll")
    assert whole.message == "TestAll/one: F(1) = 3, want 2"
    assert (whole.called, whole.got, whole.expected) == ("F(1)", "3", "2")


@pytest.mark.parametrize(
    ("name", "said", "line"),
    [
        ("a panic", "panic: assignment to entry in nil map", 5),
        ("a panic in a goroutine", "panic: late", None),
        ("exit 0", "panic: unexpected call to os.Exit(0) during test", 6),
        ("exit 1", "the program ended itself with exit status 1 (a call of os.Exit?)", None),
        ("a stack without end", "fatal error: stack overflow", 3),
        ("concurrent map writes", "fatal error: concurrent map writes", 8),
        ("a closed channel", "panic: send on closed channel", 6),
    ],
)
def test_an_end_is_told_with_the_line_that_brought_it(
    name: str, said: str, line: int | None, runner: LocalRunner
) -> None:
    case = named(ran(runner, *{**FAILING, **CRASHING}[name]), "TestDoubles")
    assert case.message == said
    if line is not None:
        assert (case.file, case.line) == ("src/a.go", line)


def test_a_hang_is_told_with_what_its_goroutine_does(runner: LocalRunner) -> None:
    loop = named(ran(runner, *HANGING["a loop"]), "TestDoubles")
    assert loop.outcome == "timeout"
    # The compiler gives the jump of a loop any of its lines.
    assert re.search(
        r"a goroutine runs (?:at src/a\.go:[345]|in src/a\.go)$", loop.message, re.MULTILINE
    )
    sleep = named(ran(runner, *HANGING["a sleep"]), "TestDoubles")
    assert "a goroutine waits (sleep) at src/a.go:6" in sleep.message


def test_goroutines_that_wait_for_each_other_are_told_at_once(runner: LocalRunner) -> None:
    waits = "package a\n\nfunc F(n int) int {\n\tc := make(chan int)\n\treturn <-c\n}\n"
    case = named(ran(runner, waits, ADDS), "TestDoubles")
    assert case.outcome == "errored"
    assert case.message.split("\n") == [
        "fatal error: all goroutines are asleep - deadlock!",
        "a goroutine waits (chan receive) at src/a.go:5",
    ]


def test_tests_after_one_that_panics_have_their_verdict(runner: LocalRunner) -> None:
    source = 'package a\n\nfunc F(n int) int {\n\tif n == 1 {\n\t\tpanic("one")\n\t}\n\treturn n * 2\n}\n'
    one = "func TestOne(t *testing.T) { a.F(1) }\n\n"
    two = "func TestTwo(t *testing.T) {\n\tif a.F(2) != 4 {\n\t\tt.Error(2)\n\t}\n}\n"
    assert outcomes(ran(runner, source, file_of(one + two))) == {
        "TestOne": "failed",
        "TestTwo": "passed",
    }


def test_what_a_test_looks_at_in_the_source_is_the_learners_own(runner: LocalRunner) -> None:
    assert ran(runner, RIGHT, LOOKS).passed


RACES = """package a

import "sync"

func F(n int) int {
	total := 0
	var group sync.WaitGroup
	for i := 0; i < n; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			total += 2
		}()
	}
	group.Wait()
	return total
}
"""


def test_a_data_race_is_told_where_a_test_file_asks(
    runner: LocalRunner,
) -> None:
    two = "//learn:sanitizer=race\n\n" + file_of("func TestRaces(t *testing.T) { a.F(50) }\n")
    case = named(ran(runner, RACES, two, timeout_s=300.0), "TestRaces")
    assert case.outcome == "errored"
    assert case.message.startswith("data race at src/a.go:12: ")
    assert (case.file, case.line) == ("src/a.go", 12)


def test_a_kept_copy_runs_what_was_built_last(runner: LocalRunner) -> None:
    wrong, right = FAILING["a wrong value"][0], RIGHT
    runs = [
        request("go", {"a.go": text}, {"a_test.go": ADDS}, keep_as="edited")
        for text in (wrong, right, wrong, wrong, right, right)
    ]
    assert [runner.run(item).passed for item in runs] == [False, True, False, False, True, True]


def test_what_a_second_run_builds_is_little(tmp_path: Path) -> None:
    walls = Bubblewrap()
    if fault_of(walls) and not os.environ.get("LEARN_CI"):
        pytest.skip("no sandbox here")
    runner = LocalRunner(tmp_path / "cache", sandbox=lambda: walls)
    kept = request("go", {"a.go": RIGHT}, {"a_test.go": ADDS}, keep_as="x")
    assert [runner.run(kept).passed for _ in range(3)] == [True] * 3
    (library,) = (tmp_path / "cache").glob("library-*")
    assert any(library.glob("*/*-a"))
    place = tmp_path / "cache/x/root/build"
    (place / "cache/00").mkdir(exist_ok=True)
    for number in range(300):  # what a hundred edits leave
        (place / "cache/00" / f"{number:064x}-a").write_text("v1\n")
    assert runner.run(replace(kept, sources=(SourceFile("a.go", RIGHT + "\n"),))).passed
    assert len([path for path in place.rglob("*") if path.is_file()]) < 100


def test_an_interrupted_run_does_not_name_the_judges_program(tmp_path: Path) -> None:
    cancel = threading.Event()
    cancel.set()
    runner = LocalRunner(tmp_path / "cache", cancel=cancel)
    with pytest.raises(Cancelled) as caught:
        ran(runner, *PASSING[min(PASSING)])
    assert str(caught.value) == "The run was interrupted; nothing was recorded."
