"""The process that waits for a run: used once, for the run it was made for, and gone afterwards."""

from __future__ import annotations

import os
import signal
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.processes.memory import tree
from runtime.runs.ahead.standby import Standby
from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.landlock import Landlock
from schemas.content import SourceFile
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest

from .runs import outcomes, request

TEST = """\
import os
import ours

def test_double():
    assert ours.double(4) == 8, "double(4)"

def test_name():
    print("started by", os.getppid())
    assert ours.double(0) == 0
"""
OWN_BUILD = "[pytest]\npythonpath = src\naddopts = --strict-markers\n"
PROGRAMS = {
    "right": "def double(number):\n    return number * 2\n",
    "wrong": "def double(number):\n    return number + 4 if number == 4 else 9\n",
    "no syntax": "def double(number:\n",
    "no such name": "def triple(number):\n    return number * 3\n",
    "raises": "def double(number):\n    return [][number]\n",
    "ends itself": "import os\ndef double(number):\n    os._exit(0)\n",
    "hangs": "def double(number):\n    while number:\n        pass\n    return 0\n",
    "prints": "print('hello')\ndef double(number):\n    return input()\n",
}


def asked(code: str, keep_as: str = "s1", test: str = TEST) -> RunRequest:
    limit_s = 6.0 if code == PROGRAMS["hangs"] else 120.0
    tests = {"test_ours.py": test}
    made = request("python", {"ours.py": code}, tests, keep_as=keep_as, timeout_s=limit_s)
    return replace(made, awaited=bool(keep_as))


def leaders(standby: Standby) -> dict[str, int]:
    """By language, the number of the first process of what waits."""
    return {name: item.leader for name, item in standby.waiting().items()}


def places(standby: Standby) -> tuple[Path, ...]:
    """Where they wait, on this machine."""
    return tuple(item.copy.base for item in standby.waiting().values())


def until(true: Callable[[], object]) -> None:
    for _ in range(1200):
        if true():
            return
        time.sleep(0.05)
    raise AssertionError("it did not come to that")


@pytest.fixture(params=[Bubblewrap, Landlock])
def ready(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[LocalRunner, Standby]]:
    runner = LocalRunner(tmp_path / "cache", sandbox=request.param)
    runner.standby = standby = Standby(after_s=0.0)
    standby.open()
    yield runner, standby
    standby.close()


def waits(runner: LocalRunner, standby: Standby, code: str = "") -> int:
    """The number of the process that waits now, for a run of such a program."""
    runner.get_ready(asked(code))
    until(standby.waiting)
    return next(iter(leaders(standby).values()))


def shown(evidence: Evidence) -> Evidence:
    """What a run showed, but for how long it took."""
    return replace(evidence, duration_s=0.0, excerpt="")


@pytest.mark.sampled(2)
@pytest.mark.parametrize("program", PROGRAMS)
def test_a_run_that_was_waited_for_shows_what_any_other_does(
    program: str, ready: tuple[LocalRunner, Standby], tmp_path: Path
) -> None:
    runner, standby = ready
    cold = runner.run(asked(PROGRAMS[program], keep_as=""))
    number = waits(runner, standby, PROGRAMS[program])
    warm = runner.run(asked(PROGRAMS[program]))
    assert not Path(f"/proc/{number}").exists(), "it was not this process that ran"
    assert shown(warm) == shown(cold)
    assert warm.passed == (program == "right")


READY = """\
import sys

def test_it_was_ready():
    assert "--when-told" in sys.orig_argv, "only what waited was told to wait"
"""


def test_an_interrupt_that_is_ignored_outside_is_none_that_a_run_ignores(
    ready: tuple[LocalRunner, Standby],
) -> None:
    """As in a shell that a script has started in the background."""
    runner, standby = ready
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        number = waits(runner, standby)
        hangs = replace(asked(TEST), sources=asked(PROGRAMS["hangs"]).sources, at_most_s=2.0)
        evidence = runner.run(hangs)
    finally:
        signal.signal(signal.SIGINT, before)
    assert not Path(f"/proc/{number}").exists(), "it was not this process that ran"
    assert [case.outcome for case in evidence.tests] == ["timeout"]


def test_a_limit_of_one_run_holds_for_the_process_that_waited(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    number = waits(runner, standby)
    hangs = replace(asked(TEST, test=TEST), sources=asked(PROGRAMS["hangs"]).sources, at_most_s=2.0)
    evidence = runner.run(hangs)
    assert not Path(f"/proc/{number}").exists(), "it was not this process that ran"
    assert evidence.timed_out
    assert evidence.duration_s < hangs.settings.timeout_s / 4


def test_it_is_the_process_that_waited_which_runs(ready: tuple[LocalRunner, Standby]) -> None:
    runner, standby = ready
    waits(runner, standby)
    assert runner.run(asked(PROGRAMS["right"], test=READY)).passed
    assert not runner.run(asked(PROGRAMS["right"], keep_as="", test=READY)).passed


def test_every_run_has_a_process_and_a_folder_of_its_own(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    seen = set()
    for _ in range(3):
        seen.add(waits(runner, standby))
        leaves = "import ours, os\nopen('/tmp/left', 'x').close()\nopen('left', 'a').close()\n"
        first = leaves if isinstance(runner._sandbox(), Bubblewrap) else ""
        assert runner.run(asked(PROGRAMS["right"], test=first + TEST)).passed
    assert len(seen) == 3


def test_what_was_put_into_its_folder_before_the_word_is_not_part_of_the_run(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    waits(runner, standby)
    (place,) = places(standby)
    (place / "root/src/sitecustomize.py").write_text("raise SystemExit(0)")
    (place / "root/src/ours.py").write_text(PROGRAMS["right"])
    (place / "root/tests/test_more.py").write_text("def test_more():\n    pass\n")
    (place / "root/conftest.py").write_text(
        "def pytest_collection_modifyitems(items): items.clear()"
    )
    evidence = runner.run(asked(PROGRAMS["wrong"]))
    assert outcomes(evidence) == {"test_double": "passed", "test_name": "failed"}


NEIGHBOUR = """\
import os, signal

def tried(what):
    try:
        what()
    except OSError as error:
        return type(error).__name__
    return "done"

def test_out_of_reach():
    assert tried(lambda: os.kill({number}, signal.SIGCONT)) != "done"
    assert tried(lambda: open("/proc/{number}/mem", "r+b")) != "done"
    assert tried(lambda: open("/proc/{number}/environ", "rb").read()) != "done"
    assert tried(lambda: open("{folder}/root/src/ours.py", "w")) != "done"
    assert tried(lambda: os.listdir("{folder}")) != "done"
"""


def test_another_run_cannot_reach_it(ready: tuple[LocalRunner, Standby]) -> None:
    runner, standby = ready
    number = waits(runner, standby)
    (folder,) = places(standby)
    inner = max(tree(number))
    for one in {number, inner}:
        test = NEIGHBOUR.format(number=one, folder=folder)
        evidence = runner.run(asked(PROGRAMS["right"], keep_as="", test=test))
        assert evidence.passed, evidence.tests
    assert leaders(standby) == {"python": number}


def test_one_that_died_while_it_waited_is_not_missed(ready: tuple[LocalRunner, Standby]) -> None:
    runner, standby = ready
    os.kill(waits(runner, standby), signal.SIGKILL)
    time.sleep(0.2)
    assert runner.run(asked(PROGRAMS["right"])).passed


@pytest.mark.parametrize(
    "change",
    [
        {"env": {"PYTHONHASHSEED": "7"}},
        {"test_command": ("{python}", "-B", "-I", "-m", "pytest", "-q", "tests")},
        {"tests_dir": "checks"},
        {"timeout_s": 300.0},
    ],
    ids=["variables", "command", "folder", "limit of time"],
)
def test_one_that_was_made_for_another_kind_of_run_is_not_used(
    change: dict[str, object], ready: tuple[LocalRunner, Standby]
) -> None:
    runner, standby = ready
    number = waits(runner, standby)
    other = asked(PROGRAMS["right"])
    other = replace(other, settings=replace(other.settings, **change))  # type: ignore[arg-type]
    runner.run(other)
    assert not Path(f"/proc/{number}").exists()
    assert number not in leaders(standby).values()


def test_build_files_of_its_own_and_throw_away_runs_leave_it_waiting(
    ready: tuple[LocalRunner, Standby],
) -> None:
    runner, standby = ready
    number = waits(runner, standby)
    own = replace(asked(PROGRAMS["right"]), build=(SourceFile("pytest.ini", OWN_BUILD),))
    assert runner.run(own).passed
    assert runner.run(asked(PROGRAMS["right"], keep_as="")).passed
    assert leaders(standby) == {"python": number}


def test_nobody_waits_for_ever_and_nothing_stays(tmp_path: Path) -> None:
    standby = Standby(idle_s=0.3, after_s=0.0)
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    runner.standby = standby
    standby.open()
    number = waits(runner, standby)
    (place,) = places(standby)
    assert place.is_relative_to(Path(tempfile.gettempdir()).resolve())
    until(lambda: not standby.waiting())
    until(lambda: not Path(f"/proc/{number}").exists() and not place.exists())
    waits(runner, standby)
    (place,) = places(standby)
    standby.close()
    assert not place.exists()
    runner.get_ready(asked(""))
    time.sleep(0.3)
    assert not standby.waiting()
