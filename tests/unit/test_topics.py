"""Free text leads to the nodes a person means, and to none where it means none."""

from __future__ import annotations

import subprocess
import sys
import tomllib
from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.content.parse import parse_track
from curriculum.graph.graph import Curriculum, build
from curriculum.graph.topics import TopicMatch, match
from tests.bundled import all_tags, track_texts

ROOT = Path(__file__).parents[2]
PHRASES: list[Mapping[str, str]] = tomllib.loads(
    (ROOT / "tests" / "fixtures" / "topics.toml").read_text()
)["phrase"]
MEANT = [phrase for phrase in PHRASES if phrase["node"]]
NONE = [phrase["text"] for phrase in PHRASES if not phrase["node"]]
LANGUAGES = ("rust", "c", "python", "javascript")


@pytest.fixture(scope="module")
def curriculum() -> Curriculum:
    tracks = [parse_track(path, text) for path, text in track_texts().items()]
    return build(tuple(tracks), all_tags())


def found(curriculum: Curriculum, language: str, text: str) -> tuple[TopicMatch, ...]:
    return match(text, curriculum.nodes(language), curriculum.tags(language))


def test_phrase_file_is_as_large_as_its_figures_claim() -> None:
    assert {lang: sum(p["language"] == lang for p in MEANT) for lang in LANGUAGES} == {
        "rust": 50,
        "c": 50,
        "python": 50,
        "javascript": 50,
    }
    assert len(NONE) == 20


def test_phrases_are_not_pasted_into_the_keywords(curriculum: Curriculum) -> None:
    for phrase in MEANT:
        node = curriculum.node(phrase["language"], phrase["node"])
        assert phrase["text"].lower() not in {keyword.lower() for keyword in node.keywords}


def test_most_phrases_find_their_node(curriculum: Curriculum) -> None:
    first, third, missed = 0, 0, []
    for phrase in MEANT:
        matches = found(curriculum, phrase["language"], phrase["text"])
        ids = [each.node.id for each in matches[:3]]
        first += ids[:1] == [phrase["node"]]
        third += phrase["node"] in ids
        if phrase["node"] not in ids[:1]:
            missed.append((phrase["text"], phrase["node"], ids))
    assert first >= 0.85 * len(MEANT), missed
    assert third >= 0.95 * len(MEANT), missed


@pytest.mark.parametrize("text", NONE)
@pytest.mark.parametrize("language", LANGUAGES)
def test_phrase_that_belongs_to_no_node_finds_none(
    curriculum: Curriculum, language: str, text: str
) -> None:
    assert found(curriculum, language, text) == ()


@pytest.mark.parametrize(
    ("language", "text", "node"),
    [
        ("rust", "ownershp", "R201"),
        ("rust", "lifetmes", "R402"),
        ("rust", "hash map", "R311"),
        ("rust", "name space", "R308"),
        ("rust", "Mutex", "R509"),
        ("rust", "error[E0382]: borrow of moved value", "R201"),
        ("c", "pionters", "C201"),
        ("c", "segfault", "C201"),
        ("c", "C200", "C200"),
        ("python", "hashmap", "P303"),
        ("python", "for", "P106"),
        ("python", "dictionery", "P303"),
        ("javascript", "closre", "J204"),
        ("javascript", "hashmap", "J301"),
        ("javascript", "NaN", "J103"),
        ("python", "join a folder and a file name", "P311"),
        ("python", "show me all files in a folder", "P311"),
        ("python", "open a file", "P309"),
        ("python", "logging messages show up twice", "P412"),
        ("python", "mock a function in a test", "P413"),
        ("python", "how do i make a virtual environment", "P414"),
        ("python", "pip", "P414"),
        ("python", "run several coroutines at the same time", "P415"),
        ("python", "RuntimeWarning: coroutine 'f' was never awaited", "P415"),
    ],
)
def test_synonym_typo_code_or_id_leads_to_the_node(
    curriculum: Curriculum, language: str, text: str, node: str
) -> None:
    assert found(curriculum, language, text)[0].node.id == node


def test_matches_name_the_words_that_led_to_them(curriculum: Curriculum) -> None:
    best, *_ = found(curriculum, "python", "How do I remove duplicates from a list?")
    assert best.node.id == "P306"
    assert best.words == ("remove", "duplicates")


def test_scores_fall_and_lie_between_none_and_all(curriculum: Curriculum) -> None:
    for phrase in MEANT[::7]:
        scores = [each.score for each in found(curriculum, phrase["language"], phrase["text"])]
        assert scores == sorted(scores, reverse=True)
        assert all(0.0 < score <= 1.0 for score in scores)


@pytest.mark.parametrize(
    "text", ["", "   ", "?", "how do i", "what do you mean", "\x00\x1b[0m", "你好"]
)
def test_text_without_a_telling_word_finds_none(curriculum: Curriculum, text: str) -> None:
    assert all(found(curriculum, language, text) == () for language in LANGUAGES)


@given(st.text())
def test_any_text_is_answered_the_same_way_twice(text: str) -> None:
    nodes = parse_track(
        "t.toml", (ROOT / "languages" / "c" / "tracks" / "memory.toml").read_text()
    ).nodes
    assert match(text, nodes, ()) == match(text, nodes, ())


def test_nothing_is_found_where_there_are_no_nodes() -> None:
    assert match("pointers", (), ()) == ()


def test_importing_topics_does_not_load_rapidfuzz() -> None:
    code = "import sys, curriculum.graph.topics; sys.exit('rapidfuzz' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False, cwd=ROOT).returncode == 0
