"""A class graded from the command line: each as /attempt would, whatever another one did."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest

from curriculum.content.parse import parse_exercise
from runtime.home.bank_folders import read_folder
from schemas.content import Exercise
from tests.course.handing_in import EXPECTED, KINDS, OUTSIDE

from .conftest import BANK, Learn

ID = "python/P101-kite-festival"
QUICK = ("right", "wrong", "hostile", "tests", "broken", "latin", "nothing")


@pytest.fixture(scope="module")
def exercise() -> Exercise:
    return parse_exercise(ID, read_folder(BANK / ID))


def table(out: Path) -> list[dict[str, str]]:
    with (out / "grades.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_class_is_one_row_each_and_the_same_table_again(
    learn: Learn, tmp_path: Path, exercise: Exercise
) -> None:
    root, out = tmp_path / "handed-in", tmp_path / "out"
    root.mkdir()
    for kind in QUICK:
        KINDS[kind](root, f"{kind}-1", exercise)
    said = learn("grade", str(root), "--exercise", ID, "--out", str(out), "--json")
    assert said.code == 0, said
    rows = table(out)
    assert {row["student"]: (row["result"], row["reason"]) for row in rows} == {
        f"{kind}-1": EXPECTED[kind] for kind in QUICK
    }
    assert not list(tmp_path.rglob(OUTSIDE))
    assert not (Path("/tmp") / OUTSIDE).exists()
    _holds_pages(out, exercise)
    first = (out / "grades.csv").read_bytes()
    _grades_are_what_attempts_say(learn, root, said.object["grades"])
    again = learn("grade", str(root), "--exercise", str(BANK / ID), "--out", str(out), "--names")
    assert again.code == 0, again
    assert (out / "grades.csv").read_bytes() == first
    assert "wrong-1" in (out / "class.html").read_text("utf-8")


def _grades_are_what_attempts_say(learn: Learn, root: Path, grades: list[dict[str, Any]]) -> None:
    """Every folder that ran, laid over a workspace of /start and attempted there."""
    graded = {item["student"]: item for item in grades}
    for kind in ("right", "tests", "broken", "hostile"):
        student = f"{kind}-1"
        for folder in ("src", "tests"):
            for path in (root / student / folder).iterdir():
                (learn.workspace / folder / path.name).write_bytes(path.read_bytes())
        tried = learn("attempt", "--json").object["attempt"]
        told = graded[student]["evidence"]
        assert {"passed", "tests", "diagnostics", "notices", "crash"} <= told.keys()
        assert told == {key: tried[key] for key in told}, student


def _holds_pages(out: Path, exercise: Exercise) -> None:
    """A page each with the card and without the solution; the class page names nobody."""
    pages = {path.stem: path.read_text("utf-8") for path in (out / "feedback").iterdir()}
    assert pages.keys() == {f"{kind}-1" for kind in QUICK}
    assert "first: test_title_is_one_whole_line" in pages["wrong-1"]
    assert "are as if" not in pages["right-1"]
    assert "passes" in pages["right-1"] or "tests pass" in pages["right-1"]
    for text in pages.values():
        assert exercise.solution[0].content.strip() not in text
        assert "<script" not in text
    whole = (out / "class.html").read_text("utf-8")
    assert "any.io.output_format" in whole
    assert not any(f"{kind}-1" in whole for kind in QUICK)
    body: dict[str, Any] = json.loads((out / "grades.json").read_text("utf-8"))
    assert body["results"]["passed"] == 1


def test_what_is_missing_on_the_line_is_told(fresh: Learn, tmp_path: Path) -> None:
    assert "--exercise" in fresh("grade", str(tmp_path)).refusal("USAGE", 2)
    said = fresh("grade", str(tmp_path), "--exercise", "P101").refusal("AMBIGUOUS_PREFIX", 2)
    assert "python/P101-loading-dock" in said
    fresh("grade", str(tmp_path), "--exercise", "nonsense").refusal("USAGE", 2)
    fresh("grade", str(tmp_path / "none"), "--exercise", ID).refusal("WORKSPACE_MISSING", 1)
    assert "--out" in fresh("forge", "plan.toml").refusal("USAGE", 2)
    fresh("forge", str(tmp_path / "none.toml"), "--out", "x").refusal("WORKSPACE_UNSAFE", 1)
