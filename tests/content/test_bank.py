"""Every bundled exercise passes the gate that a learner's exercises pass; the bank is wide enough."""

from __future__ import annotations

from pathlib import Path

import pytest

from curriculum.lint import Documents, lint
from curriculum.parse import parse_exercise, parse_tags, parse_track
from orchestration.check_content import check_content
from orchestration.policy.leaks import leak_of
from orchestration.policy.lessons import MOST_CONTAINED, MOST_RUN
from runtime.bank_folders import exercise_folders, read_folder
from shell.bootstrap import Backstage

CURRICULUM = Path(__file__).resolve().parents[2] / "curriculum"
FOLDERS = exercise_folders(CURRICULUM / "bank")
LEAST_NODES = 6


def named(folder: Path) -> str:
    return f"{folder.parent.name}/{folder.name}"


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_exercise_is_accepted(folder: Path, tmp_path: Path) -> None:
    backstage = Backstage(tmp_path / "home")
    desk = backstage.desk(lambda _progress: None)
    (verdict,) = check_content(desk, (str(folder),), lambda path: read_folder(Path(path)))
    assert verdict.reasons == ()
    assert verdict.certificate is not None


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_the_stages_of_a_start_carry_the_exercise_whole(folder: Path) -> None:
    """A start proves the exercise again from its stages: one file to a wrong answer, and lessons
    that do not show the solution. The gate of `learn check` asks for neither."""
    exercise = parse_exercise(named(folder), read_folder(folder))
    assert [answer.tag for answer in exercise.wrong if len(answer.files) != 1] == []
    for section in exercise.sections:
        found = leak_of(section.content, exercise.solution, exercise.starter)
        assert len(found.run) < MOST_RUN, (section.title, found.run)
        assert found.contained < MOST_CONTAINED, section.title


@pytest.mark.parametrize("language", ["rust", "c", "python"])
def test_the_bank_covers_the_first_nodes(language: str) -> None:
    nodes = {folder.name.split("-")[0] for folder in FOLDERS if folder.parent.name == language}
    assert len(nodes) >= LEAST_NODES
    tracks = [
        parse_track(path.name, path.read_text("utf-8"))
        for path in sorted((CURRICULUM / "tracks").glob(f"{language}-*.toml"))
    ]
    first = sorted((node for track in tracks for node in track.nodes), key=lambda node: node.id)
    assert {node.id for node in first[:LEAST_NODES]} <= nodes


def test_the_whole_curriculum_hangs_together() -> None:
    """No unknown prerequisite, no cycle, no unreachable node, no node without a tag."""
    paths = sorted((CURRICULUM / "tracks").glob("*.toml"))
    texts = {str(path): path.read_text("utf-8") for path in paths}
    tags_path = CURRICULUM / "misconceptions.toml"
    documents = Documents(
        tracks={path: parse_track(path, text) for path, text in texts.items()},
        tags=parse_tags(str(tags_path), tags_path.read_text("utf-8")),
        exercises=tuple(parse_exercise(named(folder), read_folder(folder)) for folder in FOLDERS),
        tags_path=str(tags_path),
        texts=texts,
    )
    assert lint(documents) == ()
