"""What is built before it is asked for: for those very files, in every language that builds, and never
a step further than the gate."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.processes.memory import tree
from runtime.runs.ahead.standby import Standby
from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from schemas.exchange.calls import RunRequest
from schemas.session import Session
from shell.asking.foreseeing import Foreseen
from shell.base.app import App
from shell.bootstrap import Backstage

from .runs import outcomes, request
from .test_standby import leaders, places, until
from .test_walls_waiting import PROGRAMS, asked

CPP_TEST = '#include "test.hpp"\n#include "twice.h"\nTEST(doubles) { CHECK_EQ(twice(4), 8); }\n'
GO_TEST = """\
package tests

import (
	"testing"

	a "exercise/src"
)

func TestTwice(t *testing.T) {
	if got := a.Twice(4); got != 8 {
		t.Errorf("Twice(4) = %d", got)
	}
}
"""
RUST_TEST = "use exercise::twice;\n#[test]\nfn doubles() { assert_eq!(twice(4), 8); }\n"
LANGUAGES = {
    "c": (
        {"twice.h": "int twice(int n);\n", "twice.c": "int twice(int n) { return n * 2; }\n"},
        {"test_t.c": CPP_TEST.replace("test.hpp", "test.h").replace("CHECK_EQ", "CHECK_INT")},
    ),
    "cpp": (
        {
            "twice.h": "int twice(int n);\n",
            "twice.cpp": '#include "twice.h"\nint twice(int n) { return n * 2; }\n',
        },
        {"test_t.cpp": CPP_TEST},
    ),
    "go": (
        {"a.go": "package a\n\nfunc Twice(n int) int { return n * 2 }\n"},
        {"a_test.go": GO_TEST},
    ),
    "rust": ({"lib.rs": "pub fn twice(n: i32) -> i32 { n * 2 }\n"}, {"t.rs": RUST_TEST}),
}


def of(language: str, text: str = "n * 2") -> RunRequest:
    sources, tests = LANGUAGES[language]
    changed = {path: content.replace("n * 2", text) for path, content in sources.items()}
    return replace(request(language, changed, tests, keep_as="s1"), awaited=True)


@pytest.fixture
def runner(tmp_path: Path) -> Iterator[LocalRunner]:
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    runner.standby = Standby(after_s=0.0)
    runner.standby.open()
    yield runner
    runner.standby.close()


def built(runner: LocalRunner, wanted: RunRequest) -> int:
    """The number of the process that stands at its gate for these files."""
    runner.get_ready(wanted)
    until(lambda: runner.standby.is_idle() and runner.standby.waiting())
    return leaders(runner.standby)[wanted.language]


def commands(leader: int) -> str:
    """What the processes below `leader` run."""
    found = []
    for number in tree(leader):
        try:
            found.append(Path(f"/proc/{number}/cmdline").read_bytes().replace(b"\0", b" ").decode())
        except OSError:
            continue
    return "\n".join(found)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_run_is_built_before_it_is_asked_for_and_so_is_one_after_an_edit(
    language: str, runner: LocalRunner
) -> None:
    for text, passes in (("n * 2", True), ("n + 2 ", False), ("2 * n", True)):
        number = built(runner, of(language, text))
        (place,) = places(runner.standby)
        assert any((place / "root" / name).exists() for name in ("build", "target")), text
        evidence = runner.run(of(language, text))
        assert not Path(f"/proc/{number}").exists(), "it was not this process that ran"
        assert evidence.passed == passes
        assert len(evidence.tests) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_exercise_runs_before_the_word(language: str, runner: LocalRunner) -> None:
    """The right value comes from a clock that is right only later."""
    begins = int(time.time()) + 6
    clocks = {
        "c": ("#include <time.h>\n", f"time(0) < {begins} ? 0 : n * 2"),
        "cpp": ("#include <ctime>\n", f"std::time(nullptr) < {begins} ? 0 : n * 2"),
        "rust": ("", "n * 2 * late()"),
        "go": ("", "n * 2 * late()"),
    }
    late = {
        "rust": "fn late() -> i32 { let now = std::time::SystemTime::now().duration_since("
        f"std::time::UNIX_EPOCH).unwrap().as_secs(); if now < {begins} {{ 0 }} else {{ 1 }} }}\n",
        "go": 'import "time"\n\nfunc late() int {\n\tif time.Now().Unix() < '
        f"{begins} {{\n\t\treturn 0\n\t}}\n\treturn 1\n}}\n",
    }
    head, text = clocks[language]
    asked_for = of(language, text)
    last = asked_for.sources[-1]
    content = last.content
    if language == "go":
        content = content.replace("package a\n", f"package a\n\n{late['go']}")
    else:
        content = head + content + late.get(language, "")
    asked_for = replace(
        asked_for, sources=(*asked_for.sources[:-1], replace(last, content=content))
    )
    number = built(runner, asked_for)
    until(lambda: time.time() > begins + 1)
    assert runner.run(asked_for).passed
    assert not Path(f"/proc/{number}").exists()


def test_what_stands_at_the_gate_is_no_test(runner: LocalRunner) -> None:
    number = built(runner, of("c"))
    running = commands(number)
    assert "gate.sh" in running or "build/judge" in running
    assert "/box/sealed/build" not in running


def test_what_does_not_build_is_known_before_it_is_asked_for(runner: LocalRunner) -> None:
    """Its compilers ran once, and what they said is told once, by the run that asks."""
    wanted = asked(PROGRAMS["no syntax"])
    number = built(runner, wanted)
    assert tree(number) == {} or "gcc" not in commands(number)
    evidence = runner.run(wanted)
    assert evidence.build == "failed"
    assert evidence.errors[0].file == "src/twice.c"
    assert built(runner, asked(PROGRAMS["right"])) != number
    assert runner.run(asked(PROGRAMS["right"])).passed


def test_files_that_were_not_foreseen_are_built_as_if_nobody_waited(runner: LocalRunner) -> None:
    number = built(runner, of("c", "n * 2"))
    assert outcomes(runner.run(of("c", "n * 3"))) == {"doubles": "failed"}
    assert not Path(f"/proc/{number}").exists()
    until(lambda: runner.standby.is_idle() and runner.standby.waiting())
    assert runner.run(of("c", "n * 2")).passed


ENDLESS = """\
#if __INCLUDE_LEVEL__ < 60
#include "twice.h"
#include "twice.h"
#endif
int twice(int n);
"""


def endless() -> RunRequest:
    """Whose compiler reads one file again and again, for years."""
    wanted = of("c")
    header, source = wanted.sources
    texts = (
        replace(header, content=ENDLESS),
        replace(source, content='#include "twice.h"\n' + source.content),
    )
    return replace(wanted, sources=texts, settings=replace(wanted.settings, timeout_s=100_000.0))


@pytest.mark.parametrize("by", ["a save", "an attempt", "leaving"])
def test_a_build_that_nobody_wants_any_more_is_ended(by: str, runner: LocalRunner) -> None:
    runner.get_ready(endless())
    until(lambda: "cc1" in commands(os.getpid()))
    if by == "a save":
        built(runner, of("c"))
        assert runner.run(of("c")).passed
    elif by == "an attempt":
        assert runner.run(of("c")).passed
    else:
        runner.standby.close()
    until(lambda: "cc1" not in commands(os.getpid()))


def test_a_build_that_takes_too_long_is_left_to_the_run_to_tell_of(runner: LocalRunner) -> None:
    wanted = endless()
    wanted = replace(wanted, settings=replace(wanted.settings, timeout_s=2.0))
    runner.get_ready(wanted)
    until(lambda: "cc1" in commands(os.getpid()))
    until(runner.standby.is_idle)
    assert not runner.standby.waiting()
    assert runner.run(wanted).timed_out


def test_one_that_dies_at_its_gate_is_not_missed(runner: LocalRunner) -> None:
    os.kill(built(runner, of("c")), 9)
    time.sleep(0.2)
    assert runner.run(of("c")).passed


@pytest.fixture
def learner(tmp_path: Path) -> Iterator[tuple[App, Session, Path]]:
    """Somebody at an exercise in C, and the file that they edit."""
    from shell.commands.turns import take_turn
    from shell.output.screen import Screen

    app = App(Backstage(tmp_path / "home"))
    app.backstage.runner.standby.open()
    assert take_turn(app, Screen(theme="plain"), "/start c C101 --engine bank").code == 0
    session = app.session()
    assert session is not None
    (source,) = (Path(session.workspace) / "src").glob("*.c")
    foreseen = Foreseen(app, session.id)
    yield app, session, source
    foreseen.stop()
    app.backstage.runner.standby.close()


def test_what_is_saved_beside_the_prompt_is_built_before_the_attempt(
    learner: tuple[App, Session, Path],
) -> None:
    """The starter first, then what was saved; after that a save while /watch is on builds nothing."""
    app, session, source = learner
    standby = app.backstage.runner.standby

    def foresees(text: str) -> bool:
        return any(
            text in file.content
            for item in standby.waiting().values()
            if item.ahead.foreseen is not None
            for file in item.ahead.foreseen.sources
        )

    until(lambda: foresees(source.read_text()))
    source.write_text(source.read_text() + "/* saved once */\n")
    until(lambda: foresees("saved once"))
    number = leaders(standby)["c"]
    from orchestration.use_cases.attempt import attempt

    done = attempt(app.desk(), session.id)
    assert not Path(f"/proc/{number}").exists()
    assert done.attempt.evidence.build == "ok"
    app.stop_watching = lambda: None
    source.write_text(source.read_text() + "/* saved twice */\n")
    time.sleep(1.5)
    assert not foresees("saved twice")
