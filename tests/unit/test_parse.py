"""Curriculum documents become values, and every fault of one is told with its file and line."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.content.lint import line_of
from curriculum.content.parse import parse_exercise, parse_tags, parse_track
from schemas.content import SourceFile
from schemas.errors import DocumentError, Reason
from tests.bundled import TAG_FILES, all_tags, count_of_nodes, track_texts

FOLDER = "rust/R101-kite-shop"

TRACK = """\
id = "kites"
title = "Kites"
language = "rust"

[[node]]
id = "R101"
title = "First"
tier = 1
depth = "D1"
difficulty = -0.9
can = "Fly"
prerequisites = []
keywords = ["wind"]
tags = ["any.logic.off_by_one"]

[[node]]
id = "R102"
title = "Second"
tier = 2
depth = "D2"
difficulty = 0
can = "Land"
prerequisites = ["R101"]
keywords = [
    "calm", "title = 7",
]
tags = ["any.logic.off_by_one"]
"""

MANIFEST = '''\
title = "Kite shop"
depth = "D1"
difficulty = -0.8
description = """
Sell a kite.
title = "not a key"
"""

[[unit]]
id = "ex-1"
principle = "A price is a number."
file = "lib.rs"
symbol = "price"
section = "Prices"
tests = ["price_of_one", "price_of_none"]
hints = ["Look", "Line two", "Add one"]

[[code_hint]]
code = "E0308"
text = "Two types meet."

[[wrong]]
tag = "any.logic.off_by_one"
why = "Counts from one."

[[wrong]]
tag = "any.logic.off_by_one"
dir = "any.logic.off_by_one~2"
why = "Counts to n."
'''

Files = dict[str, str]


def kite_shop() -> Files:
    return {
        "exercise.toml": MANIFEST,
        "starter/lib.rs": "stub",
        "tests/price.rs": "tests",
        "solution/lib.rs": "answer",
        "wrong/any.logic.off_by_one/lib.rs": "one off",
        "wrong/any.logic.off_by_one~2/lib.rs": "two off",
        "lesson/01-concept.md": "# Prices\n\nA price.\n\n",
        "lesson/02-worked_example-rope.md": "# Rope\nlike this",
        "lesson/03-bridge.md": "# Now you\ntry `price`\n",
    }


def problems_of(read: Callable[[], object]) -> list[str]:
    with pytest.raises(DocumentError) as caught:
        read()
    assert caught.value.reason is Reason.CONTENT_INVALID
    return [str(problem) for problem in caught.value.problems]


def exercise_problems(change: Callable[[Files], object], folder: str = FOLDER) -> list[str]:
    files = kite_shop()
    change(files)
    return problems_of(lambda: parse_exercise(folder, files))


def manifest_problems(old: str, new: str) -> list[str]:
    assert old in MANIFEST
    return exercise_problems(
        lambda files: files.update({"exercise.toml": MANIFEST.replace(old, new)})
    )


def test_track_gives_its_nodes_language_and_track() -> None:
    track = parse_track("kites.toml", TRACK)
    assert (track.id, track.title, track.language) == ("kites", "Kites", "rust")
    first, second = track.nodes
    assert (first.language, first.track, first.tier, first.depth) == ("rust", "kites", 1, "D1")
    assert second.prerequisites == ("R101",)
    assert second.keywords == ("calm", "title = 7")
    assert isinstance(second.difficulty, float)


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("tier = 2", "tier = 0", "t.toml:19: node[1].tier: tiers count from 1"),
        ("tier = 2", "teir = 2", "t.toml:19: node[1].teir: unknown key"),
        ("tier = 2", "teir = 2", "t.toml:16: node[1].tier: missing"),
        ('depth = "D2"', 'depth = "D4"', "t.toml:20: node[1].depth: expected one of"),
        ('title = "Second"', 'title = " "', "t.toml:18: node[1].title: must not be blank"),
        ("difficulty = 0", "difficulty = nan", "t.toml:21: node[1].difficulty: expected a finite"),
        ('"calm", "title = 7"', "7", "t.toml:24: node[1].keywords[0]: expected text, got 7"),
        ('language = "rust"', "", "t.toml: language: missing"),
        ('can = "Land"', 'can = "Land', "t.toml:22: not valid TOML"),
        ('can = "Land"', "can = " + "[" * 9000, "t.toml: not valid TOML: maximum"),
        ("difficulty = 0", "difficulty = 1" + "0" * 400, "difficulty: the number is too large"),
    ],
)
def test_track_fault_names_the_line(old: str, new: str, told: str) -> None:
    told_all = problems_of(lambda: parse_track("t.toml", TRACK.replace(old, new)))
    assert any(told in problem for problem in told_all), told_all


def test_track_without_nodes_is_refused() -> None:
    head = TRACK.split("[[node]]", maxsplit=1)[0]
    assert problems_of(lambda: parse_track("t.toml", head + "node = []")) == [
        "t.toml:5: node: a track needs at least one [[node]]"
    ]


def test_all_faults_of_a_document_are_told_together() -> None:
    text = TRACK.replace("tier = 1", 'tier = "one"').replace("tier = 2", "tear = 2")
    assert len(problems_of(lambda: parse_track("t.toml", text))) == 3


def test_tags_are_read_and_faults_located() -> None:
    text = '[[misconception]]\nid = "a.b"\nlanguage = "any"\ntrigger = "exc:^X"\nnode = "P1"\n'
    (tag,) = parse_tags("m.toml", text + 'remediation = "Look."\n')
    assert (tag.id, tag.trigger, tag.remediation) == ("a.b", "exc:^X", "Look.")
    told = problems_of(lambda: parse_tags("m.toml", text))
    assert told == ["m.toml:1: misconception[0].remediation: missing"]


def test_exercise_has_all_its_parts() -> None:
    exercise = parse_exercise(FOLDER, kite_shop())
    assert (exercise.id, exercise.language, exercise.node) == (FOLDER, "rust", "R101")
    assert exercise.starter == (SourceFile("lib.rs", "stub"),)
    assert exercise.solution == (SourceFile("lib.rs", "answer"),)
    assert [answer.files[0].content for answer in exercise.wrong] == ["one off", "two off"]
    assert {answer.tag for answer in exercise.wrong} == {"any.logic.off_by_one"}
    assert [(section.title, section.type) for section in exercise.sections] == [
        ("Prices", "concept"),
        ("Rope", "worked_example"),
        ("Now you", "bridge"),
    ]
    assert exercise.sections[0].content == "A price.\n"
    assert exercise.units[0].hints == ("Look", "Line two", "Add one")
    assert exercise.code_hints[0].code == "E0308"
    assert exercise.starter_builds


def test_files_may_lie_in_folders_of_their_own() -> None:
    files = kite_shop() | {"starter/shop/mod.rs": "more"}
    assert parse_exercise(FOLDER, files).starter[1].path == "shop/mod.rs"


@pytest.mark.parametrize("place", ["starter", "tests", "solution", "lesson"])
def test_missing_folder_is_told(place: str) -> None:
    def drop(files: Files) -> None:
        for path in [path for path in files if path.startswith(f"{place}/")]:
            del files[path]

    assert f"{FOLDER}/{place}: missing folder, or no file in it" in exercise_problems(drop)


@pytest.mark.parametrize(
    ("path", "told"),
    [
        ("../R102/x.rs", "a path may not leave its folder"),
        ("starter/../../x.rs", "a path may not leave its folder"),
        ("starter//x.rs", "a path may not leave its folder"),
        ("/etc/passwd", "paths are relative and use /"),
        ("C:/x.rs", "paths are relative and use /"),
        ("starter\\x.rs", "paths are relative and use /"),
        ("lessons/01-concept.md", "no part of an exercise"),
        ("wrong/lib.rs", "no part of an exercise"),
        ("lesson/04-quiz.md", "expected NN-TYPE.md"),
        ("lesson/concept.md", "expected NN-TYPE.md"),
    ],
)
def test_stray_file_is_told(path: str, told: str) -> None:
    (problem,) = exercise_problems(lambda files: files.update({path: "# T\ntext"}))
    assert problem.startswith(f"{FOLDER}/{path}: {told}")


def test_missing_manifest_is_told_beside_the_other_faults() -> None:
    def drop(files: Files) -> None:
        del files["exercise.toml"], files["tests/price.rs"]

    assert exercise_problems(drop) == [
        f"{FOLDER}/tests: missing folder, or no file in it",
        f"{FOLDER}/exercise.toml: missing file",
    ]


@pytest.mark.parametrize("folder", ["R101-kite", "rust/R101", "rust/-x", "a/rust/R101-kite", ""])
def test_folder_must_name_language_and_node(folder: str) -> None:
    (problem,) = exercise_problems(lambda files: None, folder)
    assert "language/NODE-slug" in problem


@pytest.mark.parametrize(
    ("old", "new", "line", "told"),
    [
        ('file = "lib.rs"', 'file = "main.rs"', 12, "unit[0].file: no file starter/main.rs"),
        ('file = "lib.rs"', 'file = "../lib.rs"', 12, "unit[0].file: a path may not leave"),
        ('file = "lib.rs"', 'file = "/lib.rs"', 12, "unit[0].file: paths are relative"),
        ('"Prices"', '"Price"', 14, "unit[0].section: no lesson section is titled 'Price'"),
        ('["price_of_one", "price_of_none"]', "[]", 15, "unit[0].tests: a unit needs at least"),
        ("price_of_none", "price_of_one", 15, "unit[0].tests: price_of_one is named twice"),
        (', "Add one"]', "]", 16, "unit[0].hints: expected exactly three"),
        ('"Add one"', '" "', 16, "unit[0].hints: expected exactly three"),
        ('"ex-1"', '"one"', 10, "unit[0].id: expected ex-1 to ex-99"),
        ('symbol = "price"', 'symbol = ""', 13, "unit[0].symbol: must not be blank"),
        ("symbol =", "simbol =", 13, "unit[0].simbol: unknown key"),
        ("off_by_one~2", "off_by_two", 28, "missing folder wrong/any.logic.off_by_two"),
        ("any.logic.off_by_one~2", "../lesson", 28, "wrong[1].dir: a path may not leave"),
        ('dir = "any.logic.off_by_one~2"\n', "", 26, "wrong/any.logic.off_by_one is named twice"),
        ('why = "Counts to n."', 'why = ""', 29, "wrong[1].why: must not be blank"),
        ("Sell a kite.", "x" * 1500, 4, "description: expected at most 1500"),
        ("difficulty = -0.8", "difficulty = inf", 3, "difficulty: expected a finite"),
        ('title = "Kite shop"', "title = Kite", 1, "not valid TOML"),
    ],
)
def test_manifest_fault_names_the_line(old: str, new: str, line: int, told: str) -> None:
    problems = manifest_problems(old, new)
    hits = [problem for problem in problems if told in problem]
    assert hits, problems
    assert hits[0].startswith(f"{FOLDER}/exercise.toml:{line}: ")


def test_unit_ids_are_unique() -> None:
    unit = MANIFEST[MANIFEST.index("[[unit]]") : MANIFEST.index("[[code_hint]]")]
    problems = manifest_problems(unit, unit + unit.replace("price_of", "cost_of"))
    assert problems == [f"{FOLDER}/exercise.toml:19: unit[1].id: ex-1 names another unit already"]


def test_test_belongs_to_one_unit() -> None:
    unit = MANIFEST[MANIFEST.index("[[unit]]") : MANIFEST.index("[[code_hint]]")]
    problems = manifest_problems(unit, unit + unit.replace("ex-1", "ex-2"))
    assert len(problems) == 2
    assert all("a test belongs to one unit" in problem for problem in problems)


def test_exercise_needs_wrong_answers_and_names_each_folder() -> None:
    problems = manifest_problems(MANIFEST[MANIFEST.index("[[wrong]]") :], "")
    assert [problem.partition(": ")[2] for problem in problems] == [
        "wrong: expected one to 6 answers that the tests reject, got 0",
        "wrong: wrong/any.logic.off_by_one has no [[wrong]] entry",
        "wrong: wrong/any.logic.off_by_one~2 has no [[wrong]] entry",
    ]


def test_an_exercise_has_no_more_wrong_answers_than_a_stage_may_hand_over() -> None:
    more = '[[wrong]]\ntag = "any.logic.edge_case"\nwhy = "One more."\n' * 5
    problems = manifest_problems(MANIFEST, MANIFEST + more)
    assert any(
        "expected one to 6 answers that the tests reject, got 7" in item for item in problems
    )


def test_wrong_answer_may_only_replace_source_files() -> None:
    (problem,) = exercise_problems(
        lambda files: files.update({"wrong/any.logic.off_by_one/other.rs": "x"})
    )
    assert problem.endswith("wrong/any.logic.off_by_one/other.rs replaces no source file")


@pytest.mark.parametrize(
    ("path", "text", "told"),
    [
        ("lesson/01-concept.md", "Prices\ntext", "the first line must be `# Title`"),
        ("lesson/01-concept.md", "## Prices\ntext", "the first line must be `# Title`"),
        ("lesson/01-concept.md", "# Prices\n \n", "a section needs text"),
        ("lesson/02-worked_example-rope.md", "# Prices\ntext", "a second section titled 'Prices'"),
        ("lesson/04-pitfalls.md", "# Traps\ntext", "the last section must be the bridge"),
    ],
)
def test_lesson_fault_is_told(path: str, text: str, told: str) -> None:
    problems = exercise_problems(lambda files: files.update({path: text}))
    assert any(told in problem for problem in problems), problems


@pytest.mark.parametrize(
    ("key", "line"),
    [
        ("title", 1),
        ("description", 4),
        ("unit[0]", 9),
        ("unit[0].hints[2]", 16),
        ("wrong[1].dir", 28),
        ("wrong[0].dir", 22),
        ("wrong[2].dir", 0),
        ("nothing", 0),
    ],
)
def test_line_of_finds_keys_outside_of_texts(key: str, line: int) -> None:
    assert line_of(MANIFEST, key) == line


def test_line_of_passes_over_multi_line_texts() -> None:
    text = "about = \"\"\"\n[[unit]]\ntitle = 1\n\"\"\"\nshort = '''one'''\ntitle = 2\n[[unit]]\n"
    assert (line_of(text, "title"), line_of(text, "unit[0]")) == (6, 7)


@given(st.text())
def test_any_text_is_a_track_or_a_told_fault(text: str) -> None:
    assert problems_of(lambda: parse_track("t.toml", text))


@given(st.dictionaries(st.text(max_size=30), st.text(max_size=30)), st.text(max_size=20))
def test_any_folder_is_an_exercise_or_a_told_fault(files: Files, folder: str) -> None:
    assert problems_of(lambda: parse_exercise(folder, files))


@given(st.integers(0, len(MANIFEST)), st.text(max_size=4))
def test_damaged_manifest_never_lets_a_foreign_error_out(at: int, noise: str) -> None:
    files = kite_shop() | {"exercise.toml": MANIFEST[:at] + noise + MANIFEST[at + len(noise) :]}
    try:
        assert parse_exercise(FOLDER, files).node == "R101"
    except DocumentError as error:
        assert error.problems


@given(st.text(), st.text())
def test_line_of_stays_inside_the_text(text: str, key: str) -> None:
    assert 0 <= line_of(text, key) <= text.count("\n") + 1


def test_bundled_documents_are_read() -> None:
    tracks = [parse_track(path, text) for path, text in track_texts().items()]
    nodes = [node for track in tracks for node in track.nodes]
    assert {"R101", "C200", "P411"} <= {node.id for node in nodes}
    assert len(nodes) == count_of_nodes("*") >= 128
    assert all(12 <= len(node.keywords) <= 25 for node in nodes)
    headers = sum(path.read_text("utf-8").count("[[misconception]]") for path in TAG_FILES)
    assert len(all_tags()) == headers >= 62
