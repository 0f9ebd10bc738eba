"""Every bundled exercise passes the gate that a learner's exercises pass; the bank is wide enough."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from curriculum.content.lint import Documents, lint
from curriculum.content.parse import parse_exercise, parse_track
from curriculum.content.projects import parse_project
from orchestration.policy.lessons import MOST_CONTAINED, MOST_RUN, shared_with
from runtime.home.bank_folders import read_folder
from runtime.home.project_folders import FolderProjects
from runtime.runs.toolchain import unmet
from tests.bundled import all_tags, track_texts
from tests.integration.runs import language as settings_of

from .proofs import BANK, FOLDERS, digest, named, prove, recorded

LANGUAGES = ("rust", "c", "cpp", "python", "javascript", "go")
WITH_PROJECTS = ("rust", "c", "python", "javascript")
LEAST_PROJECTS = 2
LEAST_EXERCISES = 40
"""In each language."""
SAMPLE = [
    folder
    for language in LANGUAGES
    for folders in [[each for each in FOLDERS if each.parent.name == language]]
    for folder in (folders[0], folders[len(folders) // 2], folders[-1])
]


def test_every_exercise_was_proved_as_it_stands() -> None:
    """If this fails, an exercise or the rules changed: `python -m tests.content.proofs` records it."""
    proofs = recorded()
    assert {named(folder): digest(folder) for folder in FOLDERS} == {
        name: proof["digest"] for name, proof in proofs.items()
    }


@pytest.mark.sampled(9)
@pytest.mark.parametrize("folder", SAMPLE, ids=named)
def test_exercise_is_accepted(folder: Path, tmp_path: Path) -> None:
    here = unmet(settings_of(folder.parent.name))
    lacks = {path.suffix for path in (folder / "starter").rglob("*")} & here.keys()
    if lacks and not os.environ.get("LEARN_CI"):
        pytest.skip(here[lacks.pop()])
    (verdict,) = prove([folder], tmp_path / "home")
    assert verdict.reasons == ()
    assert verdict.certificate is not None


@pytest.mark.parametrize("folder", FOLDERS, ids=named)
def test_the_stages_of_a_start_carry_the_exercise_whole(folder: Path) -> None:
    """A start proves the exercise again from its stages: one file to a wrong answer, and lessons
    that do not show the solution. The gate of `learn check` asks for neither."""
    exercise = parse_exercise(named(folder), read_folder(folder))
    assert [answer.tag for answer in exercise.wrong if len(answer.files) != 1] == []
    for section in exercise.sections:
        found = shared_with(section.content, exercise.solution, exercise.starter)
        assert len(found.run) < MOST_RUN, (section.title, found.run)
        assert found.contained < MOST_CONTAINED, section.title


@pytest.mark.parametrize("language", WITH_PROJECTS)
def test_a_language_has_projects_of_four_to_six_steps(language: str) -> None:
    """The steps are those of the folder, each of a node of the language, and all rest on nodes."""
    tracks = [parse_track(path, text) for path, text in track_texts(language).items()]
    nodes = {node.id for track in tracks for node in track.nodes}
    found = FolderProjects((BANK,), parse_project).all(language)
    assert len(found) >= LEAST_PROJECTS
    for project in found:
        folder = BANK / language / "projects" / project.id
        steps = {path.parent.name for path in folder.glob("*/exercise.toml")}
        assert steps == {step.exercise.split("/")[1] for step in project.steps}
        assert 4 <= len(project.steps) <= 6
        assert {id for step in project.steps for id in (step.node, *step.needs)} <= nodes


def test_no_two_exercises_share_a_name() -> None:
    """A name is an id, whether it is of a step or stands alone."""
    assert len({named(folder) for folder in FOLDERS}) == len(FOLDERS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_bank_covers_every_node(language: str) -> None:
    folders = [folder for folder in FOLDERS if folder.parent.name == language]
    assert len(folders) >= LEAST_EXERCISES
    tracks = [parse_track(path, text) for path, text in track_texts(language).items()]
    nodes = {node.id for track in tracks for node in track.nodes}
    assert nodes - {folder.name.split("-")[0] for folder in folders} == set()


def test_the_whole_curriculum_hangs_together() -> None:
    """No unknown prerequisite, no cycle, no unreachable node, no node without a tag."""
    texts = track_texts()
    documents = Documents(
        tracks={path: parse_track(path, text) for path, text in texts.items()},
        tags=all_tags(),
        exercises=tuple(parse_exercise(named(folder), read_folder(folder)) for folder in FOLDERS),
        texts=texts,
    )
    assert lint(documents) == ()
