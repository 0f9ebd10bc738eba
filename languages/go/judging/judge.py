"""Knows how tests of Go are built and run under a judge; laid into a private copy and run there by itself.

This process runs no code of the exercise. `go test` builds and vets; then each test has a process of
its own, so that a panic or a hang in one leaves the others their verdict. In that process the tests bear
witness over a socket, with a word made for that one process; what it prints and ends with counts only
as far as its witnesses bear it out. docs/decisions/010-forged-passes.md tells what this cannot stop.
"""

from __future__ import annotations

import json
import os
import re
import secrets
import shutil
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

UNPROVED = 86
_TEST_S = 5.0
"""For one test; a hang is told with the time it had."""
_MOST_KEPT = 200
"""Files of the exercise's own that earlier runs left in Go's cache."""
_NEXT_S = 2.0
"""For each test after one that hung."""
_WHOLE_S = 60.0
"""For all tests of a package of somebody else's."""
_KEEP = 'at=$0/$$; mkdir -p "$at" && ln -f "$1" "$at/tests" && pwd >"$at/folder"'
_RACE = re.compile(r"^//learn:sanitizer=race$", re.MULTILINE)
_OWN = "--own"
"""In place of folders: a module of somebody else's, whose tests nobody has sealed."""
_GATE = Path("/box/gate.sh")

Record = dict[str, Any]


class _Stopped(BaseException):
    """The time limit, or the learner, wants the run to end."""


def _beside(name: str) -> ModuleType:
    """The module `name` beside this one, which no path leads to."""
    spec = spec_from_file_location(name, Path(__file__).with_name(f"{name}.py"))
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def main(arguments: list[str]) -> int:
    """Status for the whole run: that of the tests, or UNPROVED where one claims more than was seen."""
    report, *folders = arguments
    out = os.open(report, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW, 0o666)
    signal.signal(signal.SIGINT, _stop)
    _keep_others_out()
    told: Record = {"build": {"status": 1, "said": "", "stopped": True}, "tests": []}
    status = UNPROVED
    with suppress(_Stopped):
        told["build"], programs = _built(folders)
        status = told["build"]["status"]
        if status == 0:
            status = UNPROVED
            for test in _whole(programs) if folders == [_OWN] else _tests(programs):
                told["tests"].append(test)
            status = _status(told["tests"])
    with os.fdopen(out, "w", encoding="utf-8") as file:
        json.dump(told, file)
    return status


@cache
def _process() -> ModuleType:
    return _beside("learn_process")


def _stop(_number: int, _frame: object) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    raise _Stopped


def _keep_others_out() -> None:
    """Linux: no other process may look into this one."""
    with suppress(ImportError, OSError, AttributeError):
        import ctypes

        ctypes.CDLL(None).prctl(4, 0, 0, 0, 0)


def _status(tests: list[Record]) -> int:
    worst = max(
        (test["status"] or int(test["signal"] or test["stopped"]) for test in tests), default=0
    )
    proved = all(test["how"] in ("PASS", "SKIP") for test in tests)
    return worst if worst or proved else UNPROVED


def _built(folders: list[str]) -> tuple[Record, dict[str, bytes]]:
    """How the build ended and what it said; the programs by the folder that each runs in.

    `go test` gives each program that it has built and linked to -exec, which keeps it.
    """
    place = Path(os.environ["GOCACHE"]).parent
    programs = place / "programs"
    shutil.rmtree(programs, ignore_errors=True)  # those of an earlier run are none of this one
    for folder in (place / "cache", place / "made"):
        folder.mkdir(parents=True, exist_ok=True)
    _take_from_library(place / "cache")
    keep = f"-exec=/bin/sh -c '{_KEEP}' {programs}"
    races = _looks_for_races(folders)
    if races:
        os.environ["CGO_ENABLED"] = "1"
    packages = (
        ["./..."] if folders == [_OWN] else ["./src/...", *(f"./{name}/..." for name in folders)]
    )
    command = ["go", "test", "-count=1", *(["-race"] if races else []), keep, *packages]
    run = _process().Run(command, Path.cwd())
    run.listen(None)
    record = {"status": abs(run.status), "said": run.text(2) + run.text(1), "races": races}
    if run.status:
        return record, {}
    _pass_the_gate()
    made = {path.read_text().strip(): path.with_name("tests") for path in programs.glob("*/folder")}
    return record, {folder: path.read_bytes() for folder, path in sorted(made.items())}


def _looks_for_races(folders: list[str]) -> bool | None:
    """Whether a test file asks for it; None where it does and there is no compiler that it needs."""
    files = (path for folder in folders for path in Path(folder).rglob("*_test.go"))
    if not any(_RACE.search(path.read_text("utf-8", "replace")) for path in files):
        return False
    return True if any(map(shutil.which, ("gcc", "clang"))) else None


def _take_from_library(cache: Path) -> None:
    """What was compiled of the standard library before, as links: what this build adds is its own."""
    (cache / "trim.txt").write_text(str(int(time.time())))  # there is nothing old to look for
    kept = os.environ.get("LEARN_GO_LIBRARY", "")
    if not kept:
        return
    if _own(cache) > _MOST_KEPT:
        # Every run adds to it, and all of it is copied in and out: to begin anew costs half a second.
        for path in cache.glob("??"):
            shutil.rmtree(path)
    for folder in os.scandir(kept):
        if folder.is_dir():
            here = cache / folder.name
            here.mkdir(exist_ok=True)
            there = {file.name for file in os.scandir(here)}
            for file in os.scandir(folder):
                if file.name not in there:
                    Path(here, file.name).symlink_to(file.path)


def _own(cache: Path) -> int:
    """How many files there are that earlier runs added; the others are links."""
    folders = (folder for folder in os.scandir(cache) if folder.is_dir())
    return sum(file.is_file(follow_symlinks=False) for each in folders for file in os.scandir(each))


def _pass_the_gate() -> None:
    """The build is over: what it made is taken to where no test can write."""
    if _GATE.exists():
        passed = Path.cwd() / "build/passed"
        passed.write_text("#!/bin/sh\n")
        passed.chmod(0o755)
        _process().Run(["/bin/sh", str(_GATE), str(passed)], Path.cwd()).listen(None)


def _tests(programs: dict[str, bytes]) -> Iterator[Record]:
    """What became of each test, one after the other, as long as one can begin."""
    # All that is needed later is taken up before the first test could write over it.
    hung, first = False, _sources()
    shut_in = _beside("learn_shut_in").shut_in
    for folder, file, name in json.loads(Path("learn_tests.json").read_text("utf-8")):
        place = Path.cwd() / folder
        program = programs.get(str(place))
        if program is None:
            continue
        result = _result(program, place, name, first, shut_in, _NEXT_S if hung else _TEST_S)
        yield {"folder": folder, "file": file, **result}
        hung = hung or result["stopped"]
        if result["stopped"] and not result["begun"]:
            return


def _whole(programs: dict[str, bytes]) -> Iterator[Record]:
    """What became of each package's program, all its tests in one process, as go test runs them."""
    for place, program in programs.items():
        run = _process().Run(["tests", "-test.v", "-test.paniconexit0"], Path(place), program)
        try:
            run.listen(_WHOLE_S)
        except _Stopped:
            run.end()
        folder = os.path.relpath(place)
        yield {
            "folder": "" if folder == "." else folder,
            "how": "PASS",
            "told": run.text(1),
            "errors": run.text(2),
            "status": max(run.status, 0),
            "signal": -min(run.status, 0),
            "stopped": run.stopped,
        }


def _sources() -> bytes:
    """Every source as it stands before any test has begun: tests may look at how it is written."""
    parts = []
    for path in sorted(Path("src").rglob("*.go")):
        name, text = path.relative_to("src").as_posix().encode(), path.read_bytes()
        parts.append(b"%08x%08x%b%b" % (len(name), len(text), name, text))
    whole = b"".join(parts)
    return b"%08x%b" % (len(whole), whole)


def _result(
    program: bytes,
    folder: Path,
    name: str,
    sources: bytes,
    shut_in: Callable[[], None],
    limit_s: float,
) -> Record:
    word = secrets.token_hex(16)
    command = ["tests", "-test.v", "-test.paniconexit0", f"-test.run=^{name}$"]
    run = _process().Run(command, folder, program, word.encode() + sources, shut_in)
    try:
        run.listen(limit_s)
    except _Stopped:
        run.end()
        raise
    seen, told = _heard(run.text(_process().CHANNEL), word)
    ended = {test: how for kind, test, *rest in seen for how in rest if kind == "end"}
    return {
        "name": name,
        "begun": [test for kind, test, *_rest in seen if kind == "begin"],
        "ended": ended,
        "how": ended.get(name, ""),
        "told": told,
        "printed": run.text(1),
        "errors": run.text(2),
        "status": max(run.status, 0),
        "signal": -min(run.status, 0),
        "stopped": run.stopped,
    }


def _heard(text: str, word: str) -> tuple[list[list[str]], str]:
    """What was told with the word, and the lines that package testing wrote."""
    lines = [line for line in text.split("\n") if line]
    seen = [line.removeprefix(word).split(" ") for line in lines if line.startswith(word)]
    return seen, "\n".join(line for line in lines if not line.startswith(word))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
