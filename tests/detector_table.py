"""Knows the detector's table: small programs with the tag each should get, and what their real runs showed.

`tests/fixtures/detector/<language>.toml` holds the programs, `<language>.json` beside it the Evidence of
running each of them for real. The programs in `held_out/` were written from the tags' definitions by a
writer who has not read the detector; many of them fail, and no tag fits. Those in `fresh/` were written
in the same way by another writer, after the rules had been changed for the first.
After a change to a program, or to what the runner says:

    python -m tests.detector_table          # runs what changed since it was recorded
    python -m tests.detector_table --all    # runs every program, which takes minutes

A program that is not the recorded one fails the suite, and a sample is held against real runs; with
LEARN_DETECTOR=all every program is.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tempfile
import tomllib
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from curriculum.diagnosis.detect import Sighting, detect
from orchestration.second_look import second_look
from runtime.runs.runner import LocalRunner
from schemas.content import Files, SourceFile, Tag
from schemas.errors import Reason
from schemas.evidence import Evidence
from schemas.reading import plain, read

from .integration.runs import language, request

FOLDER = Path(__file__).parent / "fixtures" / "detector"
HELD_OUT = FOLDER / "held_out"
FRESH = FOLDER / "fresh"
LANGUAGES = ("rust", "c", "cpp", "python", "javascript", "go")
TEST_FILES = {
    **{"rust": "table.rs", "c": "test_table.c", "cpp": "test_table.cpp"},
    **{"python": "test_table.py", "javascript": "table.test.js"},
    "go": "table_test.go",
}
_MACHINE = re.compile(r"/[^\s\"\\]*/(?=site-packages/)|/tmp/(?=\S*\.o\b)")
"""Where things lie on the machine that recorded."""
PATIENCE_S = {"any.loop.infinite": 12.0}
"""Wall seconds of a run that is expected not to end."""
PATIENCE_S_OF_OTHERS = 20.0
PATIENCE_S_TO_BUILD = {"cpp": 60.0, "go": 60.0}
"""More of them, where building takes that long on a machine with much to do."""


@dataclass(frozen=True, slots=True)
class Program:
    """One answer to a task; `tag` is what its definition says of it, "" where nothing may be said,
    and `also` are tags that would be as right.

    `varied` names the functions in which it is another than the plain right answer; () for all.
    """

    language: str
    name: str
    tag: str
    starter: Files
    sources: Files
    tests: Files
    sanitized: bool
    varied: tuple[str, ...]
    also: tuple[str, ...] = ()

    @property
    def mark(self) -> str:
        """Another one whenever the text of the program or of its tests is."""
        text = repr((self.sources, self.tests, self.sanitized))
        return hashlib.sha256(text.encode()).hexdigest()[:16]


def programs(of: str, folder: Path = FOLDER) -> tuple[Program, ...]:
    """The programs of a language, in the order of its file; () where the folder has none."""
    path = folder / f"{of}.toml"
    table = tomllib.loads(path.read_text("utf-8")) if path.exists() else {"task": []}
    return tuple(_program(of, task, answer) for task in table["task"] for answer in task["program"])


def _program(of: str, task: Mapping[str, Any], answer: Mapping[str, Any]) -> Program:
    """An answer is a whole file (`code`), or the right `parts` of its task with some replaced."""
    parts = {**task.get("parts", {}), **answer.get("part", {})}
    code = answer.get("code") or "\n".join(parts.values())
    ending = ".hpp" if of == "cpp" else ".h"
    header = [SourceFile(task["name"] + ending, task["header"])] if "header" in task else []
    return Program(
        of,
        f"{task['name']}: {answer['name']}",
        answer.get("tag", ""),
        (SourceFile(task["file"], task["starter"]), *header),
        (SourceFile(task["file"], code), *header),
        (SourceFile(TEST_FILES[of], task["tests"]),),
        answer.get("sanitized", False),
        tuple(answer.get("part", ())),
        tuple(answer.get("also", ())),
    )


def run(program: Program, runner: LocalRunner, keep_as: str = "") -> Evidence:
    """What a learner's attempt with this program shows on this machine.

    A program that only sanitizers find fault with is told by `sanitized`: a test of the table that
    counts what is freed would find it in the plain run as well.
    """
    settings = language(program.language)
    asked = request(
        program.language,
        {item.path: item.content for item in program.sources},
        {item.path: item.content for item in program.tests},
        keep_as=keep_as,
        timeout_s=PATIENCE_S.get(program.tag, PATIENCE_S_OF_OTHERS)
        + PATIENCE_S_TO_BUILD.get(program.language, 0.0),
        env=settings.sanitize_env if program.sanitized else None,
    )
    evidence = runner.run(asked)
    return evidence if program.sanitized else second_look(runner, asked, evidence)


def seen(program: Program, evidence: Evidence, tags: tuple[Tag, ...]) -> tuple[Sighting, ...]:
    """What the detector says of a run, as the shell asks it."""
    return detect(evidence, program.sources, program.starter, tags, ())


def recorded(of: str, folder: Path = FOLDER) -> dict[str, tuple[str, Evidence]]:
    """Mark and Evidence of every recorded run of a language, by the name of the program."""
    path = folder / f"{of}.json"
    table = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return {name: (row["mark"], _read(row["evidence"])) for name, row in table.items()}


def _read(row: dict[str, Any]) -> Evidence:
    passed = [{"name": name, "outcome": "passed"} for name in row.pop("passed", ())]
    row["tests"] = [*passed, *row.get("tests", ())]
    return read(Evidence, row, reason=Reason.CONTENT_INVALID)


def _row(program: Program, evidence: Evidence) -> dict[str, Any]:
    """A recording without durations and, of tests that passed, with their names alone."""
    row = plain(replace(evidence, tests=evidence.failing, duration_s=0.0, isolation=""))
    del row["duration_s"]
    row["passed"] = [case.name for case in evidence.passing]
    row["tests"] = [_stated(case) for case in row["tests"]]
    row["diagnostics"] = [_stated(item) for item in row["diagnostics"]]
    return {"mark": program.mark, "evidence": _stated(row)}


def _stated(row: dict[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in row.items() if value not in (None, "", [])}


def record(of: str, folder: Path, *, everything: bool) -> None:
    """Run the programs of a language for real and write down what the runs showed."""
    path = folder / f"{of}.json"
    known = json.loads(path.read_text("utf-8")) if path.exists() and not everything else {}
    table = programs(of, folder)
    if not table:
        return
    fresh = [item for item in table if known.get(item.name, {}).get("mark") != item.mark]
    with tempfile.TemporaryDirectory() as cache, ThreadPoolExecutor(2) as pool:
        runner = LocalRunner(Path(cache))
        for item, evidence in zip(fresh, pool.map(lambda it: run(it, runner), fresh), strict=True):
            known[item.name] = _row(item, evidence)
    rows = {item.name: known[item.name] for item in table}
    text = _MACHINE.sub("", json.dumps(rows, indent=1, ensure_ascii=False))
    path.write_text(f"{text}\n", "utf-8")


if __name__ == "__main__":
    for chosen in LANGUAGES:
        for place in (FOLDER, HELD_OUT, FRESH):
            record(chosen, place, everything="--all" in sys.argv[1:])
