"""`learn new-exercise`: a whole folder to begin with, refused until somebody has written it."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import Learn


@pytest.mark.parametrize("node", ["R205", "C111", "X101", "P205"])
def test_a_skeleton_is_read_run_and_refused(fresh: Learn, tmp_path: Path, node: str) -> None:
    made = fresh("new-exercise", node, "lamp-oil", "--dir", str(tmp_path), "--json")
    folder = Path(made.object["path"])
    assert folder.name == f"{node}-lamp-oil"
    assert all((folder / path).is_file() for path in made.object["files"])
    checked = fresh("check", str(folder), "--json")
    assert checked.code == 1
    (verdict,) = checked.object["exercises"]
    assert verdict["starter"]["passed"], verdict["starter"]
    assert "starter-passes" in {item["id"] for item in verdict["findings"]}
    unwritten = [item["text"] for item in verdict["findings"] if "skeleton" in item["text"]]
    assert len(unwritten) == 12, "description, principle, hints, whys, and four sections"


def test_nothing_is_written_over_and_bad_names_are_told(fresh: Learn, tmp_path: Path) -> None:
    words = ("new-exercise", "P205", "lamp-oil", "--dir", str(tmp_path), "--json")
    folder = Path(fresh(*words).object["path"])
    (folder / "exercise.toml").write_text("mine")
    assert fresh(*words).errors[0]["reason"] == "WORKSPACE_UNSAFE"
    assert (folder / "exercise.toml").read_text() == "mine"
    fresh("new-exercise", "P205", "../up", "--json").refusal("USAGE", 2)
    fresh("new-exercise", "Q7", "--json").refusal("UNKNOWN_NODE", 2)
    fresh("new-exercise", "--json").refusal("USAGE", 2)
