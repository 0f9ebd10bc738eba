"""Measures `learn import` with proof: a course of small exercises in each language."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from tests.miniatures import c, python, rust

from .measure import Row, timed

EXERCISES = int(os.environ.get("LEARN_IMPORTED", "50"))
"""Of each language; three of them make what a track has."""
LEARN = str(Path(sys.executable).parent / "learn")
AT_ONCE = 2


@dataclass(frozen=True, slots=True)
class Kind:
    """The exercises of one language: their files, what is edited, and how their own tool is run."""

    files: Mapping[str, str]
    edited: str
    stub: str
    tests: str
    plain: tuple[str, ...]
    comment: str = "//"


KINDS: Mapping[str, Kind] = {
    "rust": Kind(rust.BASE, "src/lib.rs", rust.STUB, "tests/tide-table.rs", rust.SITE),
    "c": Kind(
        c.BASE,
        "tide_table.c",
        c.RIGHT.replace("hours % 12", "-1"),
        "test_tide_table.c",
        c.MAKE,
    ),
    "python": Kind(
        python.BASE,
        "tide_table.py",
        "def high(hours):\n    pass\n\n\ndef level(hours):\n    pass\n",
        "tide_table_test.py",
        (*python.PYTEST, "-o", "markers=task", "tide_table_test.py"),
        "#",
    ),
}


def rows(scratch: Path) -> Iterator[Row]:
    """Beside each import its base: the plain tool on the same stubs and solutions, two at a time."""
    for language, kind in KINDS.items():
        course = scratch / language
        for number in range(EXERCISES):
            _lay_out(course / f"pot-{number:03}", kind, number)
        base = timed(
            partial(_tested, kind, sorted(course.iterdir()), scratch / f"plain-{language}")
        )
        ours = timed(partial(_imported, course, scratch / "home"))
        yield Row(
            f"import of {EXERCISES} exercises in {language}, each proved",
            f"{base:.0f} s",
            f"{ours:.0f} s",
            ours / base,
            f"≤ {180 / 150 * EXERCISES:.0f} s on two quiet cores",
        )


def _tested(kind: Kind, exercises: list[Path], scratch: Path) -> None:
    """Stub and solution of every exercise by its own tool."""
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(partial(_tested_one, kind, scratch), exercises))


def _tested_one(kind: Kind, scratch: Path, exercise: Path) -> None:
    for solved in (False, True):
        folder = scratch / f"{exercise.name}-{solved}"
        shutil.copytree(exercise, folder)
        if solved:
            shutil.copy(folder / f".meta/example{_end(kind.edited)}", folder / kind.edited)
        done = subprocess.run(kind.plain, cwd=folder, capture_output=True, check=False)
        assert solved == (done.returncode == 0), done


def _lay_out(folder: Path, kind: Kind, number: int) -> None:
    """One exercise like no other, so that none is proved by the proof of another."""
    config = {
        "files": {
            "solution": [kind.edited],
            "test": [kind.tests],
            "example": [f".meta/example{_end(kind.edited)}"],
        },
        "blurb": "Tell the tide.",
    }
    mark = f"{kind.comment} pot {number}\n"
    laid = {
        **kind.files,
        ".exercism/config.json": "gone",
        ".meta/config.json": json.dumps(config),
        f".meta/example{_end(kind.edited)}": kind.files[kind.edited] + mark,
        kind.edited: kind.stub + mark,
    }
    for path, text in laid.items():
        if text != "gone":
            place = folder / path
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(text, "utf-8")


def _end(path: str) -> str:
    return Path(path).suffix


def _imported(course: Path, home: Path) -> None:
    done = subprocess.run(
        [LEARN, "import", str(course), "--json"],
        env={"PATH": os.environ["PATH"], "HOME": os.environ["HOME"], "LEARN_HOME": str(home)},
        capture_output=True,
        text=True,
        check=True,
    )
    proved = [item["proved"] for item in json.loads(done.stdout)["exercises"]]
    assert proved == [True] * EXERCISES, done.stdout[:500]
