"""Walls that wait around a kept build, and what is built in them: the same evidence, nothing forged, and
no use after others."""

from __future__ import annotations

import os
import signal
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.ahead.standby import Standby
from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from schemas.content import SourceFile
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest

from .runs import outcomes, request
from .test_standby import leaders, places, shown, until

TEST = """\
#include "test.h"
#include "twice.h"
TEST(doubles) { CHECK_INT(twice(4), 8); }
TEST(doubles_nothing) { CHECK_INT(twice(0), 0); }
"""
PROGRAMS = {
    "right": "int twice(int n) { return n * 2; }\n",
    "wrong": "int twice(int n) { return n ? 9 : 0; }\n",
    "warns": "int twice(int n) { int unused; return n * 2; }\n",
    "no syntax": "int twice(int n) { return n * 2; \n",
    "no such name": "int thrice(int n) { return n * 3; }\n",
    "crashes": "int twice(int n) { int *p = 0; return n ? *p : 0; }\n",
    "ends itself": "#include <stdlib.h>\nint twice(int n) { exit(n * 0); }\n",
    "reads its input": "#include <stdio.h>\nint twice(int n) { return getchar() == EOF ? n * 2 : 0; }\n",
}
RUST_TEST = """\
use exercise::twice;
#[test]
fn doubles() { assert_eq!(twice(4), 8); }
"""
RUST = {
    "right": "pub fn twice(n: i32) -> i32 { n * 2 }\n",
    "wrong": "pub fn twice(n: i32) -> i32 { n + 5 }\n",
    "no syntax": "pub fn twice(n: i32) -> i32 { n * 2 \n",
    "panics": "pub fn twice(n: i32) -> i32 { [1, 2][n as usize] }\n",
}


def asked(code: str, keep_as: str = "s1", name: str = "twice.c") -> RunRequest:
    sources = {"twice.h": "int twice(int n);\n", name: code}
    made = request("c", sources, {"test_t.c": TEST}, keep_as=keep_as)
    return replace(made, awaited=bool(keep_as))


def asked_rust(code: str, keep_as: str = "s1") -> RunRequest:
    made = request("rust", {"lib.rs": code}, {"t.rs": RUST_TEST}, keep_as=keep_as)
    return replace(made, awaited=bool(keep_as))


@pytest.fixture(params=[True, False], ids=["built", "walls alone"])
def ready(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[LocalRunner, Standby]]:
    """What waits has built the files that are foreseen, or has only its walls up."""
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    runner.builds_ahead = request.param
    runner.standby = standby = Standby(after_s=0.0)
    standby.open()
    yield runner, standby
    standby.close()


def test_walls_that_cannot_take_in_what_was_built_build_it_all(tmp_path: Path) -> None:
    """As when a run throws it away while it is copied in."""
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    runner.builds_ahead = False
    assert runner.run(asked(PROGRAMS["right"])).passed
    (tmp_path / "cache/s1/root/build/unreadable.o").touch(mode=0)
    runner.standby = Standby(after_s=0.0)
    runner.standby.open()
    try:
        runner.get_ready(asked(PROGRAMS["right"]))
        until(runner.standby.waiting)
        evidence = runner.run(asked(PROGRAMS["right"] + "// edited\n"))
    finally:
        runner.standby.close()
    assert evidence.passed
    assert set(outcomes(evidence).values()) == {"passed"}


def waits(runner: LocalRunner, standby: Standby, wanted: RunRequest) -> int:
    """The number of the process that waits now, for a run in this place."""
    runner.get_ready(wanted)
    until(lambda: standby.is_idle() and standby.waiting())
    return leaders(standby)[wanted.language]


def ran_waiting(runner: LocalRunner, standby: Standby, wanted: RunRequest) -> Evidence:
    number = waits(runner, standby, wanted)
    evidence = runner.run(wanted)
    assert not Path(f"/proc/{number}").exists(), "it was not this process that ran"
    return evidence


@pytest.mark.sampled(2)
@pytest.mark.parametrize("program", PROGRAMS)
def test_each_run_of_c_shows_what_any_other_does(
    program: str, ready: tuple[LocalRunner, Standby]
) -> None:
    """The first in its place, again with nothing changed, and after an edit."""
    runner, standby = ready
    cold = runner.run(asked(PROGRAMS[program], keep_as=""))
    for _ in range(2):
        assert shown(ran_waiting(runner, standby, asked(PROGRAMS[program]))) == shown(cold)
    other = "wrong" if program == "right" else "right"
    edited = ran_waiting(runner, standby, asked(PROGRAMS[other]))
    assert shown(edited) == shown(runner.run(asked(PROGRAMS[other], keep_as="")))
    assert shown(ran_waiting(runner, standby, asked(PROGRAMS[program]))) == shown(cold)
    assert cold.passed == (program in ("right", "warns", "reads its input"))


@pytest.mark.sampled(2)
@pytest.mark.parametrize("program", RUST)
def test_each_run_of_rust_shows_what_any_other_does(
    program: str, ready: tuple[LocalRunner, Standby]
) -> None:
    runner, standby = ready
    cold = runner.run(asked_rust(RUST[program], keep_as=""))
    for _ in range(2):
        assert shown(ran_waiting(runner, standby, asked_rust(RUST[program]))) == shown(cold)
    assert ran_waiting(runner, standby, asked_rust(RUST["right"] + "// edited\n")).passed
    assert cold.passed == (program == "right")


def test_a_file_that_came_is_built_and_one_that_went_is_not(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    assert ran_waiting(runner, standby, asked(PROGRAMS["right"])).passed
    moved = ran_waiting(runner, standby, asked(PROGRAMS["wrong"], name="other.c"))
    assert outcomes(moved) == {"doubles": "failed", "doubles_nothing": "passed"}


def test_what_was_taken_in_and_is_stale_by_then_is_built_anew(
    ready: tuple[LocalRunner, Standby],
) -> None:
    """Make does not see that a header came which a file had looked for in vain."""
    runner, standby = ready
    looks = '#if __has_include("more.h")\nint twice(int n) { return n + 9; }\n#else\n'
    alone = asked(f"{looks}{PROGRAMS['right']}#endif\n")
    assert ran_waiting(runner, standby, alone).passed
    waits(runner, standby, alone)
    beside = replace(alone, sources=(*alone.sources, SourceFile("more.h", "")))
    assert outcomes(runner.run(beside)) == {"doubles": "failed", "doubles_nothing": "failed"}


def test_what_waits_is_told_with_the_memory_that_was_taken_in(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    big = f"char room[6 << 20] = {{1}};\n{PROGRAMS['right']}"
    assert ran_waiting(runner, standby, asked(big)).passed
    waits(runner, standby, asked(big))
    (found,) = standby.waiting().values()
    until(lambda: found.memory > 12 << 20)  # the object, and the program made of it


@pytest.mark.parametrize("at_once", [False, True], ids=["before", "at the moment"])
def test_a_place_that_somebody_else_uses_is_built_in_as_if_nobody_waited(
    at_once: bool, ready: tuple[LocalRunner, Standby]
) -> None:
    """Two shells with one session: a run of the other, done or under way."""
    runner, standby = ready
    assert ran_waiting(runner, standby, asked(PROGRAMS["right"])).passed
    number = waits(runner, standby, asked(PROGRAMS["right"]))
    other = LocalRunner(runner._cache_dir, sandbox=Bubblewrap)
    if at_once:
        slow = "#include <unistd.h>\nint twice(int n) { usleep(400000); return n ? 9 : 1; }\n"
        child = os.fork()
        if child == 0:
            other.run(asked(slow))
            os._exit(0)
        time.sleep(0.3)
    else:
        assert not other.run(asked(PROGRAMS["wrong"])).passed
    assert runner.run(asked(PROGRAMS["right"])).passed
    assert not Path(f"/proc/{number}").exists()
    if at_once:
        os.waitpid(child, 0)
    assert ran_waiting(runner, standby, asked(PROGRAMS["right"])).passed
    assert not ran_waiting(runner, standby, asked(PROGRAMS["wrong"])).passed


def test_what_changed_at_the_top_is_not_tested_as_it_was(
    ready: tuple[LocalRunner, Standby],
) -> None:
    """Go lists its tests in a file there, which the first run lays; a Makefile may be an older one."""
    runner, standby = ready
    test = 'package tests\n\nimport (\n\t"testing"\n\n\ta "exercise/src"\n)\n\n'
    test += (
        "func TestOne(t *testing.T) {\n\tif got := a.F(); got != 1 {\n\t\tt.Error(got)\n\t}\n}\n"
    )
    source = {"a.go": "package a\n\nfunc F() int { return 1 }\n"}
    go = replace(request("go", source, {"a_test.go": test}, keep_as="go"), awaited=True)
    waits(runner, standby, go)
    assert outcomes(runner.run(go)) == {"TestOne": "passed"}
    assert runner.run(asked(PROGRAMS["right"])).passed
    (runner._cache_dir / "s1/root/Makefile").write_text("test:\n\t@echo an older one\n")
    until(lambda: "c" in leaders(standby))
    assert runner.run(asked(PROGRAMS["right"])).passed


FORGES = """\
#include <stdio.h>
#include <stdlib.h>
int twice(int n) {
    int done = system("cp /bin/true build/test_t; cp /bin/true /box/sealed/build/test_t;"
        " touch /box/gate/sealed /box/gate/open; rm -rf /box/root/build; echo 0 >/box/root/src/twice.c");
    return done + n * 0 + 1;
}
"""


def test_a_program_changes_nothing_for_the_one_that_waits_next(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    assert not ran_waiting(runner, standby, asked(FORGES)).passed
    assert not ran_waiting(runner, standby, asked(FORGES)).passed
    assert outcomes(ran_waiting(runner, standby, asked(PROGRAMS["wrong"]))) == {
        "doubles": "failed",
        "doubles_nothing": "passed",
    }
    assert ran_waiting(runner, standby, asked(PROGRAMS["right"])).passed


SPOILS = r"""
pub fn twice(n: i32) -> i32 {
    let script = "find /box/root/target /box/sealed/target -type f -exec sh -c 'echo spoilt >$1' sh {} ';'";
    let _ = std::process::Command::new("/bin/sh").arg("-c").arg(script).output();
    n
}
"""


def test_what_rustc_knows_of_a_crate_is_out_of_reach_of_its_tests(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    for _ in range(2):
        assert not ran_waiting(runner, standby, asked_rust(SPOILS)).passed
        kept = [
            path for path in (runner._cache_dir / "s1/root/target").rglob("*") if path.is_file()
        ]
        assert kept and not [path for path in kept if path.read_bytes() == b"spoilt\n"]
        told = ran_waiting(runner, standby, asked_rust(RUST["right"]))
        assert told.passed and not told.diagnostics


def test_what_was_put_into_its_place_before_the_word_is_not_part_of_the_run(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    waits(runner, standby, asked(PROGRAMS["wrong"]))
    (place,) = places(standby)
    (place / "root/src/more.c").write_text('int more = sizeof("never");\nnot C at all\n')
    (place / "root/src/twice.c").write_text(PROGRAMS["right"])
    (place / "root/tests/test_more.c").write_text('#include "test.h"\nTEST(more) {}\n')
    evidence = runner.run(asked(PROGRAMS["wrong"]))
    assert outcomes(evidence) == {"doubles": "failed", "doubles_nothing": "passed"}


def test_one_that_died_while_it_waited_is_not_missed(ready: tuple[LocalRunner, Standby]) -> None:
    runner, standby = ready
    os.kill(waits(runner, standby, asked(PROGRAMS["right"])), signal.SIGKILL)
    time.sleep(0.2)
    assert runner.run(asked(PROGRAMS["right"])).passed


def test_another_session_another_flag_or_build_files_are_not_what_it_waits_for(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    right = asked(PROGRAMS["right"])
    flagged = replace(right.settings, env={"CFLAGS": "-std=gnu11 -DOTHER"})
    makefile = SourceFile("Makefile", "test:\n\t@echo 'PASS own'\n")
    for other in (asked(PROGRAMS["right"], keep_as="s2"), replace(right, settings=flagged)):
        number = waits(runner, standby, right)
        runner.run(other)
        assert not Path(f"/proc/{number}").exists()
        until(standby.waiting)
        assert runner.run(right).passed
    number = waits(runner, standby, right)
    runner.run(replace(right, build=(makefile,)))
    assert Path(f"/proc/{number}").exists()


def test_nothing_of_it_stays_behind(ready: tuple[LocalRunner, Standby]) -> None:
    runner, standby = ready
    (runner._cache_dir / "s1").mkdir(parents=True)
    (runner._cache_dir / "s1" / "gate-4194304-7").mkdir()  # of a process that was killed
    for _ in range(3):
        ran_waiting(runner, standby, asked(PROGRAMS["right"]))
    waits(runner, standby, asked(PROGRAMS["right"]))
    (place,) = places(standby)
    assert place == runner._cache_dir / "s1"
    assert len(list(place.glob("gate*"))) == 1
    standby.close()
    assert sorted(path.name for path in place.iterdir()) == ["report", "root", "stamp", "tmp"]
