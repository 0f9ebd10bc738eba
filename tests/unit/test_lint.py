"""What must hold across documents is checked, and each fault is told with file and line."""

from __future__ import annotations

from dataclasses import replace

import pytest

from curriculum.content.lint import Documents, lint
from curriculum.content.parse import parse_tags, parse_track
from schemas.content import Exercise, SourceFile, WrongAnswer
from tests.bundled import all_tags, track_texts

TAGS = """
[[misconception]]
id = "rust.own"
language = "rust"
trigger = "code:E0382"
remediation = "Draw the owner."
node = "R1"

[[misconception]]
id = "c.ptr"
language = "c"
trigger = "san:SEGV"
remediation = "Give it a target."
node = "C1"

[[misconception]]
id = "any.edge"
language = "any"
trigger = "test:only_edge_inputs_fail"
remediation = "Try empty."
node = "R1|C1"
"""


def entry(id: str, needs: str = "", tags: str = '"any.edge"', tier: int = 1) -> str:
    return f"""
[[node]]
id = "{id}"
title = "T"
tier = {tier}
depth = "D1"
difficulty = 0.0
can = "Do"
keywords = []
prerequisites = [{needs}]
tags = [{tags}]
"""


PREREQUISITES, TAGS_LINE, NODE = 8, 9, 11
"""Lines of an entry from its header to two of its keys, and to the next header."""


def documents(*entries: str, tags: str = TAGS, language: str = "rust", **more: str) -> Documents:
    texts = {"t.toml": f'id = "t"\ntitle = "T"\nlanguage = "{language}"\n' + "".join(entries)}
    texts |= {f"{name}.toml": text for name, text in more.items()}
    return Documents(
        tracks={path: parse_track(path, text) for path, text in texts.items()},
        tags=parse_tags("misconceptions.toml", tags),
        texts=texts | {"misconceptions.toml": tags},
    )


def told(found: Documents) -> list[str]:
    return [str(problem) for problem in lint(found)]


def line(number: int, key: int) -> int:
    """Line of a key of the nth entry (from 0); the head has three lines and a blank one."""
    return 5 + NODE * number + key


def test_sound_documents_have_no_faults() -> None:
    assert told(documents(entry("R1"), entry("R2", '"R1"', '"rust.own"', tier=2))) == []


def test_unknown_prerequisite_is_told() -> None:
    found = told(documents(entry("R1"), entry("R2", '"R9"')))
    place = f"t.toml:{line(1, PREREQUISITES)}: node[1].prerequisites: "
    assert found == [
        place + "rust has no node R9",
        place + "R2 cannot be reached: nobody gets past R9",
    ]


def test_cycle_is_told_once_and_who_stands_behind_it() -> None:
    found = told(
        documents(entry("R1"), entry("R2", '"R3"'), entry("R3", '"R2"'), entry("R4", '"R3"'))
    )
    assert found == [
        f"t.toml:{line(1, PREREQUISITES)}: node[1].prerequisites: a cycle: R2, R3",
        f"t.toml:{line(3, PREREQUISITES)}: node[3].prerequisites: "
        "R4 cannot be reached: nobody gets past R3",
    ]


def test_node_that_needs_itself_is_a_cycle() -> None:
    (problem,) = told(documents(entry("R1"), entry("R2", '"R2"')))
    assert problem.endswith("a cycle: R2")


def test_prerequisite_that_another_implies_is_told() -> None:
    (problem,) = told(documents(entry("R1"), entry("R2", '"R1"'), entry("R3", '"R1", "R2"')))
    assert problem == (
        f"t.toml:{line(2, PREREQUISITES)}: node[2].prerequisites: "
        "R1 is implied by the other prerequisites"
    )


def test_tiers_never_fall() -> None:
    (problem,) = told(documents(entry("R1", tier=3), entry("R2", '"R1"', tier=2)))
    assert problem.endswith("R1 is of tier 3, R2 of 2")


def test_node_without_a_tag_is_told() -> None:
    (problem,) = told(documents(entry("R1", tags="")))
    assert problem == f"t.toml:{line(0, TAGS_LINE)}: node[0].tags: R1 needs at least one tag"


@pytest.mark.parametrize(
    ("tag", "words"),
    [
        ("rust.nothing", "no misconception is called 'rust.nothing'"),
        ("c.ptr", "c.ptr belongs to c, not to rust"),
    ],
)
def test_tag_of_a_node_must_fit(tag: str, words: str) -> None:
    (problem,) = told(documents(entry("R1", tags=f'"{tag}"')))
    assert problem == f"t.toml:{line(0, TAGS_LINE)}: node[0].tags: {words}"


def test_ids_are_unique_over_files_and_languages() -> None:
    other = 'id = "t"\ntitle = "C"\nlanguage = "c"\n' + entry("r1") + entry("C1")
    assert told(documents(entry("R1"), u=other)) == [
        "u.toml:1: id: t names the track of t.toml already",
        "u.toml:6: node[0].id: r1 names a node of t.toml already",
    ]


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("any.edge", "rust.own", "misconceptions.toml:17: misconception[2].id: rust.own names"),
        ("code:E0382", "E0382", "misconceptions.toml:5: misconception[0].trigger: expected KIND"),
        ("Draw the owner.", " ", "misconceptions.toml:6: misconception[0].remediation: must not"),
        ('node = "R1"\n', 'node = "R7"\n', "misconceptions.toml:7: misconception[0].node: rust"),
    ],
)
def test_fault_of_a_tag_is_told(old: str, new: str, words: str) -> None:
    found = told(documents(entry("R1", tags='"rust.own"'), tags=TAGS.replace(old, new)))
    assert len(found) == 1
    assert found[0].startswith(words)


def exercise(id: str = "rust/R1-kite", node: str = "R1", tag: str = "rust.own") -> Exercise:
    files = (SourceFile("lib.rs", ""),)
    return Exercise(
        id=id,
        title="Kite",
        language=id.partition("/")[0],
        node=node,
        depth="D1",
        difficulty=0.0,
        description="Fly.",
        units=(),
        starter=files,
        tests=files,
        solution=files,
        wrong=(WrongAnswer("any.edge", "", files), WrongAnswer(tag, "", files)),
        sections=(),
    )


@pytest.mark.parametrize(
    ("made", "words"),
    [
        (exercise(), []),
        (exercise(node="R9"), ["rust/R1-kite: rust has no node R9"]),
        (exercise(id="c/R1-kite", tag="c.ptr"), ["c/R1-kite: c has no node R1"]),
        (
            exercise(tag="rust.nothing"),
            ["rust/R1-kite/exercise.toml:3: wrong[1].tag: no misconception is called"],
        ),
        (exercise(tag="c.ptr"), ["rust/R1-kite/exercise.toml:3: wrong[1].tag: c.ptr belongs to c"]),
    ],
)
def test_exercise_must_fit_the_curriculum(made: Exercise, words: list[str]) -> None:
    base = documents(entry("R1"))
    manifest = '[[wrong]]\n[[wrong]]\ntag = "x"\n'
    texts = {**base.texts, f"{made.id}/exercise.toml": manifest}
    found = told(replace(base, exercises=(made,), texts=texts))
    assert [problem[: len(start)] for problem, start in zip(found, words, strict=True)] == words


def test_exercises_have_names_of_their_own() -> None:
    found = told(replace(documents(entry("R1")), exercises=(exercise(), exercise())))
    assert found == ["rust/R1-kite: a second exercise of this name"]


def test_fault_is_told_without_a_line_where_the_text_is_not_given() -> None:
    (problem,) = told(replace(documents(entry("R1", tags="")), texts={}))
    assert problem == "t.toml: node[0].tags: R1 needs at least one tag"


def test_bundled_curriculum_is_sound() -> None:
    texts = track_texts()
    tracks = {path: parse_track(path, text) for path, text in texts.items()}
    assert lint(Documents(tracks, all_tags(), texts=texts)) == ()


def test_bundled_difficulties_grow_with_the_longest_prerequisite_path() -> None:
    nodes = {
        node.id: node
        for path, text in track_texts().items()
        for node in parse_track(path, text).nodes
    }

    def length(id: str) -> int:
        return max((1 + length(needed) for needed in nodes[id].prerequisites), default=0)

    for node in nodes.values():
        assert node.difficulty == pytest.approx(min(1.3, -0.9 + 0.17 * length(node.id)), abs=0.006)
