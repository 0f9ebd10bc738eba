"""Variants that share one start of pytest: each shows what a run of its own shows, and reaches no other."""

from __future__ import annotations

import threading
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from runtime.sandbox.landlock import Landlock
from schemas.content import Files
from schemas.errors import Cancelled
from schemas.evidence import Evidence
from schemas.exchange.calls import RunRequest

from .runs import files, request

TESTS = {
    "test_ours.py": """\
import os
import sys
import tempfile
from pathlib import Path
import ours

def test_double():
    assert ours.double(4) == 8

def test_its_place_is_its_own():
    assert sorted(os.listdir()) == ["learn_judge", "pytest.ini", "src", "tests"]
    assert Path.cwd() in Path(ours.__file__).parents
    Path("written.txt").write_text("by the test")

def test_nothing_was_left_for_it(tmp_path):
    tmp_path.joinpath("own.txt").write_text("x")
    assert os.environ["HOME"].startswith(tempfile.gettempdir())
    assert os.listdir(os.environ["HOME"]) == []
    assert not list(Path(tempfile.gettempdir()).glob("planted*"))

def test_what_was_given_is_not_changed():
    for name in ("src/ours.py", "tests/test_ours.py", "pytest.ini"):
        try:
            Path(name).write_text("x")
        except OSError:
            continue
        raise AssertionError(name)
"""
}
RIGHT = "def double(number):\n    return number * 2\n"
HANGS = "def double(number):\n    while True:\n        pass\n"
PROGRAMS: Mapping[str, str] = {
    "right": RIGHT,
    "wrong": "def double(number):\n    return number + 3\n",
    "no syntax": "def double(number:\n",
    "no such name": "def triple(number):\n    return number * 3\n",
    "no such module": "import nothing_of_the_kind\n" + RIGHT,
    "raises": "def double(number):\n    return [][number]\n",
    "without end in itself": "def double(number):\n    return double(number)\n",
    "ends with 0": "import os\ndef double(number):\n    os._exit(0)\n",
    "ends as it is loaded": "raise SystemExit(0)\n",
    "crashes": "import ctypes\ndef double(number):\n    return ctypes.string_at(0)\n",
    "prints": "print('hello')\ndef double(number):\n    print('\\x1b[31m', number)\n    return 9\n",
    "reads": "def double(number):\n    return input()\n",
    "odd bytes": "import os\ndef double(number):\n    os.write(1, b'\\xff\\0')\n    return 9\n",
    "hangs": HANGS,
    "equal to all": "class All:\n    __eq__ = lambda *_: True\ndef double(number):\n    return All()\n",
    "skips": "import pytest\ndef double(number):\n    pytest.skip('no')\n",
}
PLANTS = """\
import os, subprocess, tempfile
from pathlib import Path
Path(tempfile.gettempdir(), "planted.txt").write_text("x")
Path(tempfile.gettempdir(), "planted").mkdir()
Path(os.environ["HOME"], "planted.txt").write_text("x")
Path("planted.py").write_text("x")
LOOP = "while :; do for here in /box/root/v*; do touch $here/planted.py; done; sleep 0.01; done"
subprocess.Popen(["sh", "-c", LOOP],
                 start_new_session=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
def double(number):
    return number * 2
"""
ENDS_WHAT_IT_CAN = """\
import os, signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
for entry in os.listdir("/proc"):
    if entry.isdigit() and int(entry) not in (1, os.getpid()):
        try:
            os.kill(int(entry), signal.SIGKILL)
        except OSError:
            pass
"""
SPEAKS_FOR_ALL = """\
import json, os
LINE = json.dumps(dict(status=0, signal=None, timed_out=False, duration_s=0.1, stdout="", stderr="",
    report="<testsuites><testsuite><testcase classname='tests.test_ours' name='test_double'/></testsuite>"
    "</testsuites>"))
for entry in os.listdir("/proc"):
    for place in (1, 2, 3, 4, 5, 6, 7, 8):
        try:
            with open(f"/proc/{entry}/fd/{place}", "w") as out:
                out.write((LINE + "\\n") * 3)
        except (OSError, ValueError):
            pass
"""
FLOODS = "print('x' * 3_000_000)\n" + RIGHT
LIMIT_S = 6.0


def asked(code: str) -> RunRequest:
    return request("python", {"ours.py": code}, TESTS, keep_as="", timeout_s=LIMIT_S)


def behind(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)


def together(runner: LocalRunner, *codes: str) -> list[Evidence]:
    found = runner.run_each(asked(""), [sources(code) for code in codes])
    assert found is not None
    return found


def sources(code: str) -> Files:
    return files({"ours.py": code})


def shown(evidence: Evidence) -> Evidence:
    """What a run showed, but for how long it took."""
    return replace(evidence, duration_s=0.0, excerpt="")


def test_each_shows_what_a_run_of_its_own_does(tmp_path: Path) -> None:
    runner = behind(tmp_path)
    found = together(runner, *PROGRAMS.values())
    for (name, code), evidence in zip(PROGRAMS.items(), found, strict=True):
        alone = runner.run(asked(code))
        assert shown(evidence) == shown(alone), name
        if name != "crashes":  # Python then tells of the judge's frames as well
            assert evidence.excerpt.count("\n") == alone.excerpt.count("\n"), name
        assert evidence.passed == (name == "right"), name
    hung = found[list(PROGRAMS).index("hangs")]
    assert hung.timed_out
    assert LIMIT_S <= hung.duration_s < LIMIT_S + 3


def test_they_do_share_a_start(tmp_path: Path) -> None:
    runner, told = behind(tmp_path), "import sys\nassert '--several' in sys.orig_argv\n" + RIGHT
    assert [item.passed for item in together(runner, told, told)] == [True, True]
    assert not runner.run(asked(told)).passed


def test_what_one_leaves_behind_reaches_no_other(tmp_path: Path) -> None:
    found = together(behind(tmp_path), PLANTS, RIGHT, PLANTS, RIGHT)
    assert [item.passed for item in found] == [False, True, False, True]
    failing = {case.name: case.message for case in found[0].failing}
    assert set(failing) == {"test_its_place_is_its_own", "test_nothing_was_left_for_it"}


@pytest.mark.parametrize("hostile", [ENDS_WHAT_IT_CAN, SPEAKS_FOR_ALL, FLOODS])
def test_none_ends_speaks_for_or_drowns_another(hostile: str, tmp_path: Path) -> None:
    runner, wrong = behind(tmp_path), PROGRAMS["wrong"]
    found = together(runner, RIGHT, hostile, wrong, RIGHT)
    assert shown(found[1]) == shown(runner.run(asked(hostile)))
    assert [found[at].passed for at in (0, 2, 3)] == [True, False, True]
    assert [case.name for case in found[2].failing] == ["test_double"]


def test_nothing_runs_on_when_all_is_told(tmp_path: Path) -> None:
    together(behind(tmp_path), PLANTS, HANGS)
    until = time.monotonic() + 5
    while any(map(is_the_loop, Path("/proc").iterdir())):
        assert time.monotonic() < until, "what a variant started goes on"


def is_the_loop(process: Path) -> bool:
    try:
        return b"for here in /box/root/v*" in (process / "cmdline").read_bytes()
    except OSError:
        return False


def test_a_wish_to_stop_ends_all_of_them(tmp_path: Path) -> None:
    wish = threading.Event()
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap, cancel=wish)
    threading.Timer(1.0, wish.set).start()
    begun = time.monotonic()
    with pytest.raises(Cancelled, match="nothing was recorded"):
        together(runner, HANGS, HANGS, HANGS)
    assert time.monotonic() - begun < LIMIT_S


def test_where_there_is_no_start_to_share_nothing_is_run(tmp_path: Path) -> None:
    variants = [sources(RIGHT)] * 2
    assert behind(tmp_path).run_each(asked(""), []) is None
    assert LocalRunner(tmp_path / "a").run_each(asked(""), variants) is None
    assert LocalRunner(tmp_path / "b", sandbox=Landlock).run_each(asked(""), variants) is None
    in_c = request("c", {"ours.c": ""}, {"test_ours.c": ""})
    assert behind(tmp_path).run_each(in_c, [files({"ours.c": ""})]) is None
    other = asked("")
    plain = tuple(word for word in other.settings.test_command if "junit" not in word)
    without = replace(other, settings=replace(other.settings, test_command=plain))
    assert behind(tmp_path).run_each(without, variants) is None
