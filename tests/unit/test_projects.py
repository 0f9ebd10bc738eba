"""Projects without a toolchain: how they are written, read from folders, and grow."""

from __future__ import annotations

from pathlib import Path

import pytest

from curriculum.content.parse import parse_exercise
from curriculum.content.projects import parse_project
from orchestration.projects.growing import changed, grown
from runtime.home.bank_folders import FolderBank, read_folder
from runtime.home.project_folders import FolderProjects
from schemas.content import Files, SourceFile
from schemas.errors import DocumentError
from tests.content.good_exercise import GOOD

PROJECT = """\
id = "egg-farm"
title = "Egg farm"
story = \"\"\"
A farm
sells eggs.
\"\"\"

[[step]]
exercise = "P103-egg-boxes"
goal = "fill the boxes"

[[step]]
exercise = "P201-egg-lorry"
goal = "load the lorry"
needs = ["P202"]
"""


def files(**texts: str) -> Files:
    return tuple(SourceFile(f"{name}.py", text) for name, text in texts.items())


def test_a_project_is_read_with_its_steps_in_order() -> None:
    found = parse_project("python", "egg-farm/project.toml", PROJECT)
    assert (found.id, found.title, found.story) == ("egg-farm", "Egg farm", "A farm sells eggs.")
    assert [(step.exercise, step.node, step.needs) for step in found.steps] == [
        ("python/P103-egg-boxes", "P103", ()),
        ("python/P201-egg-lorry", "P201", ("P202",)),
    ]
    assert found.place("python/P201-egg-lorry") == 1
    assert found.place("python/P101-kites") is None


@pytest.mark.parametrize(
    ("old", "new", "place", "words"),
    [
        ('"egg-farm"', '"Egg Farm"', ":1:", "id: expected small letters"),
        ('"Egg farm"', '" "', ":2:", "title: must not be blank"),
        ("fill the boxes", "", ":10:", "step[0].goal: must not be blank"),
        ("P201-egg-lorry", "P103-egg-boxes", ":13:", "P103-egg-boxes is a step already"),
        ("P201-egg-lorry", "lorry", ":13:", "expected a folder NODE-slug"),
        ("needs", "wants", ":15:", "wants"),
        ("[[step]]", "[[walk]]", ":", "walk"),
        ('title = "Egg farm"', "title =", ":2:", "not valid TOML"),
    ],
)
def test_a_fault_of_a_project_is_told_with_its_place(
    old: str, new: str, place: str, words: str
) -> None:
    with pytest.raises(DocumentError) as caught:
        parse_project("python", "egg-farm/project.toml", PROJECT.replace(old, new))
    assert f"egg-farm/project.toml{place}" in caught.value.message
    assert words in caught.value.message


def test_a_project_has_more_than_one_step() -> None:
    alone = PROJECT.split("[[step]]")
    with pytest.raises(DocumentError, match="expected 2 to 9"):
        parse_project("python", "project.toml", "[[step]]".join(alone[:2]))


def test_what_a_learner_wrote_stays_and_new_files_join() -> None:
    mine = files(boxes="their own", helper="theirs too")
    before = files(boxes="reference")
    step = files(boxes="reference", lorry="a stub")
    assert grown(mine, before, step) == files(
        boxes="their own", helper="theirs too", lorry="a stub"
    )


def test_a_file_of_theirs_in_the_way_of_a_new_one_stays() -> None:
    assert grown(files(lorry="mine"), (), files(lorry="a stub")) == files(lorry="mine")


def test_a_list_of_parts_gets_the_lines_that_theirs_lacks() -> None:
    before, step = files(all="one\n"), files(all="one\ntwo\n")
    assert grown(files(all="one\n"), before, step) == files(all="one\ntwo\n")
    assert grown(files(all="mine\none\n"), before, step) == files(all="mine\none\ntwo\n")
    assert grown(files(all="two\none\n"), before, step) == files(all="two\none\n")
    assert grown((), before, step) == step


def test_changed_are_those_that_are_new_or_differ() -> None:
    assert changed(files(a="1", b="2"), files(a="1", b="3", c="4")) == files(b="3", c="4")


@pytest.fixture
def bank(tmp_path: Path) -> Path:
    """A bank with one project of two steps; the second adds a file and a test."""
    farm = tmp_path / "python" / "projects" / "egg-farm"
    first = dict(GOOD["python/P103-egg-boxes"])
    second = {
        path: text
        for path, text in first.items()
        if not path.startswith(("starter/", "solution/", "tests/"))
    } | {
        "starter/lorry.py": "stub\n",
        "solution/lorry.py": "solved\n",
        "tests/test_lorry.py": "test\n",
    }
    for name, parts in (("P103-egg-boxes", first), ("P201-egg-lorry", second)):
        for path, text in parts.items():
            (farm / name / path).parent.mkdir(parents=True, exist_ok=True)
            (farm / name / path).write_text(text, "utf-8")
    (farm / "project.toml").write_text(PROJECT, "utf-8")
    return tmp_path


def test_a_step_is_read_with_what_the_steps_before_left(bank: Path) -> None:
    farm = bank / "python" / "projects" / "egg-farm"
    first = GOOD["python/P103-egg-boxes"]
    found = read_folder(farm / "P201-egg-lorry")
    assert found["starter/eggs.py"] == first["solution/eggs.py"]
    assert found["starter/lorry.py"] == "stub\n"
    assert {"tests/test_eggs.py", "tests/test_lorry.py"} <= found.keys()
    assert [path for path in found if path.startswith(("solution/", "wrong/any.logic.edge"))] == [
        "solution/lorry.py"
    ] + [path for path in found if path.startswith("wrong/any.logic.edge")]
    assert read_folder(farm / "P103-egg-boxes")["starter/eggs.py"] == first["starter/eggs.py"]


@pytest.mark.parametrize("path", ["starter/eggs.py", "tests/test_eggs.py"])
def test_a_step_lays_nothing_over_what_was_written_or_tested_before(bank: Path, path: str) -> None:
    step = bank / "python" / "projects" / "egg-farm" / "P201-egg-lorry"
    (step / path).write_text("other\n", "utf-8")
    with pytest.raises(DocumentError) as caught:
        read_folder(step)
    assert f"{step}/{path}: an earlier step has a file there" in caught.value.message


def test_a_step_that_is_missing_or_not_named_is_told(bank: Path) -> None:
    farm = bank / "python" / "projects" / "egg-farm"
    (farm / "P103-egg-boxes").rename(farm / "P103-nest-boxes")
    with pytest.raises(DocumentError, match="P103-egg-boxes: a step of the project"):
        read_folder(farm / "P201-egg-lorry")
    with pytest.raises(DocumentError, match="names the folder P103-nest-boxes"):
        read_folder(farm / "P103-nest-boxes")


def test_a_step_is_found_by_its_id_and_never_set_for_its_node(bank: Path) -> None:
    found = FolderBank((bank,), parse_exercise)
    step = found.find("python", "P201", "python/P201-egg-lorry")
    assert step is not None and (step.node, step.project) == ("P201", "egg-farm")
    assert found.find("python", "P201") is None
    assert found.nodes("python") == ()
    assert found.exercises("python", "P201") == ()


def test_a_project_that_cannot_be_read_spoils_no_list(bank: Path) -> None:
    other = bank / "python" / "projects" / "hen-house"
    other.mkdir()
    (other / "project.toml").write_text("id = 7", "utf-8")
    found = FolderProjects((bank, bank), parse_project).all("python")
    assert [project.id for project in found] == ["egg-farm"]
    assert FolderProjects((bank,), parse_project).all("rust") == ()
