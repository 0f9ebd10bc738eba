"""Layouts and packs without a disk: what a listing of files is taken for, and what texts become."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curriculum.graph.graph import build, with_tracks
from curriculum.packs import exercism_track
from curriculum.packs.draft import Draft
from curriculum.packs.making import make_nodes, node_ids, with_tests
from curriculum.packs.statements import tasks, three
from languages.layouts.choose import LAYOUTS, choose, own_language
from languages.layouts.crates import dependencies
from languages.layouts.listing import Listing
from languages.layouts.requirements import packages
from languages.layouts.single_files import exercises
from languages.reports.missing import missing_names
from schemas.content import Layout, Node, Track
from schemas.errors import DocumentError, UsageError
from schemas.evidence import Diagnostic, Evidence
from tests.draws import draws
from tests.miniatures import Miniature, c, python, rust, rustlings, tracks

MINIATURES: tuple[Miniature, ...] = (
    *rust.EXERCISM,
    *python.EXERCISM,
    *c.EXERCISM,
    *c.CMAKES,
    *rustlings.RUSTLINGS,
)


@pytest.mark.parametrize("mini", MINIATURES, ids=lambda mini: mini.name)
def test_a_layout_keeps_what_is_edited_apart_from_what_judges(mini: Miniature) -> None:
    layout = choose(Listing("here", mini.files, "" if mini.focus == "." else mini.focus))
    assert layout is not None
    assert layout.name == mini.layout
    assert set(layout.sources).isdisjoint(layout.tests)
    assert layout.sources
    assert {*layout.sources, *layout.tests} <= set(mini.files)


def test_what_says_nothing_of_itself_is_in_no_layout() -> None:
    assert choose(Listing("here", {"README.md": "# Hello\n", "notes/a.txt": "x"})) is None
    assert choose(Listing("here", {"Makefile": "all:\n\ttrue\n", "main.c": "int main;\n"})) is None


def test_our_own_layout_gives_way_to_build_files_but_not_in_our_workspaces() -> None:
    files = {"src/lib.rs": "", "tests/a.rs": "", "Cargo.toml": '[package]\nname = "a"\n'}
    assert own_language(Listing("here", files)) == ""
    assert own_language(Listing("here", {**files, "LESSON.md": "# x"})) == "rust"
    assert own_language(Listing("here", {"src/a.py": "", "tests/b.py": ""})) == "python"


@pytest.mark.parametrize("name", ["nope", "exercism-rust"])
def test_a_layout_that_does_not_fit_is_refused(name: str) -> None:
    with pytest.raises(UsageError):
        choose(Listing("here", {"a.py": ""}), name)


PATHS = st.sampled_from(
    [
        *("Cargo.toml", "info.toml", "makefile", "Makefile", "CMakeLists.txt", "pyproject.toml"),
        *(".exercism/config.json", ".meta/config.json", "test-framework/unity.h", "test_a.c"),
        *("a_test.py", "a.py", "src/lib.rs", "tests/a.rs", "exercises/a.rs", "conftest.py"),
        *(".cargo/config.toml", "member/Cargo.toml", ".rustlings-state.txt", "config.json"),
    ]
)
TEXTS = st.sampled_from(
    [
        *("", "[package]\n", '[[exercises]]\nname = "a"\n', "exercises = 3\n", "bin = [3, {}]\n"),
        *(
            "{",
            "[]",
            '{"files": {"solution": ["a.py", 3], "test": {}}}',
            '{"files": 7}',
            "\ufeff{}",
        ),
        *("test: a\n\ttrue\n", "[workspace]\nmembers = 3\n", '[dependencies]\na = "1"\n', "\r\n"),
        *(
            "[source]\na = 3\n",
            "[package]\nname = 7\n",
            "a = [[[[\n",
            '{"exercises": {"concept": [3]}}',
        ),
    ]
) | st.text(max_size=20)


@given(files=st.dictionaries(PATHS, TEXTS, max_size=8), focus=st.sampled_from(["", "member"]))
@draws(400)
def test_no_folder_breaks_a_layout(files: dict[str, str], focus: str) -> None:
    """Every listing is a layout, none, or a document with a fault that is told."""
    listing = Listing("here", files, focus)
    for look in (*LAYOUTS.values(), exercises, exercism_track.track):
        try:
            found = look(listing)
        except DocumentError as error:
            assert error.problems
            continue
        if isinstance(found, Layout):
            assert found.command
            assert {*found.sources, *found.tests} <= set(files)


def test_hints_are_found_by_task_with_the_general_ones_last() -> None:
    first, second = tasks(tracks.KILN_HINTS, "")
    assert (first.number, first.title) == (1, "Compute the heat")
    assert first.hints[:2] == ("Every hour adds the same.", "You can multiply.")
    assert first.hints[2] == "Read the docs about functions."
    assert second.hints[:2] == ("Compare with nine hundred.", "Read the docs about functions.")
    assert len(second.hints) == 3


@given(text=st.text(st.sampled_from("#-* 12.\n[]ab:"), max_size=80), asked=st.text(max_size=30))
@draws(300)
def test_any_text_gives_tasks_with_three_hints(text: str, asked: str) -> None:
    found = tasks(text, asked)
    assert found
    assert all(len(task.hints) == 3 and all(task.hints) and task.title for task in found)
    assert three(()) == three(())[:3]


def draft(slug: str, *, teaches: tuple[str, ...] = (), concepts: tuple[str, ...] = ()) -> Draft:
    layout = Layout("x", "x", "python", ("x",), "tap")
    return Draft(slug, slug, layout, (), (), (), "words", (), (), "D1", 0.0, teaches, (), concepts)


def test_concepts_become_prerequisites_and_circles_are_cut() -> None:
    drafts = (
        draft("first", teaches=("a",)),
        draft("second", teaches=("b",), concepts=("a", "unknown")),
        draft("ring", teaches=("c",), concepts=("d",)),
        draft("gnir", teaches=("d",), concepts=("c",)),
    )
    ids = node_ids([item.slug for item in drafts], {}, "P", ("P1001",))
    assert ids["first"] == "P1002"
    made = make_nodes(drafts, ids, "python", "pack:x", (), ())
    assert made.nodes["second"].prerequisites == (ids["first"],)
    assert set(made.dropped) == {"ring", "gnir"}
    whole = with_tracks(build(()), (Track("pack:x", "X", "python", tuple(made.nodes.values())),))
    assert {node.id for node in whole.nodes("python")} == set(ids.values())


def test_ids_are_kept_for_what_was_there_before() -> None:
    ids = node_ids(["new", "old"], {"old": "P1001"}, "P", ())
    assert ids == {"new": "P1002", "old": "P1001"}


def test_an_imported_node_never_takes_a_bundled_ones_place() -> None:
    def node(id: str, title: str) -> Node:
        return Node(id, title, "python", "t", 1, "D1", 0.0, "", (), (), ("any.x",))

    bundled = build((Track("t", "T", "python", (node("P1001", "ours"),)),))
    whole = with_tracks(bundled, (Track("pack:x", "X", "python", (node("P1001", "theirs"),)),))
    assert [item.title for item in whole.nodes("python")] == ["ours"]


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("cannot find function `level` in this scope: not found in this scope", "level"),
        ("unresolved import `tide_table::level`: no `level` in the root", "level"),
        ("no method named `level` found for struct `Tide` in the current scope", "level"),
        ("no variant or associated item named `High` found for enum `Tide`", "High"),
        ("implicit declaration of function ‘level’ [-Wimplicit-function-declaration]", "level"),
        ("undefined reference to `level'", "level"),
        ("ImportError: cannot import name 'level' from 'tide_table' (tide_table.py)", "level"),
        ("AttributeError: module 'tide_table' has no attribute 'level'", "level"),
        ("mismatched types: expected `i32`, found `&str`", ""),
    ],
)
def test_what_is_missing_is_taken_out_of_the_tools_words(message: str, name: str) -> None:
    found = [item for item, _where in missing_names([Diagnostic("error", message)])]
    assert found == ([name] if name else [])


def test_units_get_the_tests_that_are_marked_for_them() -> None:
    files = {
        path.removeprefix("exercises/concept/kiln-heat/"): text
        for path, text in tracks.FILES.items()
        if path.startswith("exercises/concept/kiln-heat/")
    }
    entry = exercism_track.Entry("kiln-heat", "Kiln Heat", "concept")
    found = exercism_track.draft(Listing("kiln-heat", files), entry, "python")
    assert isinstance(found, Draft)
    from curriculum.packs.making import make_exercise

    node = Node("P1001", "Kiln", "python", "pack:x", 1, "D1", 0.0, "", (), ("kiln-heat",), ())
    exercise = make_exercise(found, node, "somewhere")
    assert [unit.symbol for unit in exercise.units] == ["heat", "is_hot"]
    assert exercise.solution[0].path == "kiln_heat.py"
    assert not any(".meta" in item.path for item in (*exercise.tests, *exercise.starter))
    names = ("KilnHeatTest::test_heat", "KilnHeatTest::test_hot", "KilnHeatTest::test_not_hot")
    units = with_tests(exercise, names).units
    assert [unit.tests for unit in units] == [names[:1], names[1:]]


def test_skipped_tests_stand_in_the_way_only_of_our_own_exercises() -> None:
    from schemas.evidence import CaseOutcome

    tests = (CaseOutcome("a", "passed"), CaseOutcome("b", "skipped"))
    assert not Evidence("ok", tests, exit_status=0).passed
    assert Evidence("ok", tests, exit_status=0, may_skip=True).passed
    assert not Evidence("ok", tests[1:], exit_status=0, may_skip=True).passed


def test_a_config_says_what_each_exercise_teaches_and_needs() -> None:
    track = exercism_track.track(Listing("t", {"config.json": json.dumps(tracks.CONFIG)}))
    assert track is not None
    kiln, old, tide = track.entries
    assert (kiln.teaches, tide.concepts, tide.difficulty) == (("functions",), ("functions",), 4)
    assert exercism_track.closed(old)
    assert exercism_track.graded(tide)[0] == "D2"


def test_the_packages_that_a_folder_needs_are_those_of_what_cargo_builds() -> None:
    files = {
        "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\nexclude = ["crates/old"]\n'
        '[workspace.dependencies]\nunused = "1"\n',
        "crates/clay/Cargo.toml": rust.manifest(
            "clay", '[dependencies]\nglaze = "1"\npot = { path = "../../pots/pot" }\n'
        ),
        "pots/pot/Cargo.toml": rust.manifest("pot", '[dev-dependencies]\nsand = "0.3"\n'),
        "crates/old/Cargo.toml": rust.manifest("old", '[dependencies]\nlead = "1"\n'),
        "elsewhere/Cargo.toml": rust.manifest("elsewhere", '[dependencies]\nnowhere = "1"\n'),
        "Cargo.lock": 'version = 4\n[[package]]\nname = "sand"\nversion = "0.3.7"\n'
        'source = "registry+https://github.com/rust-lang/crates.io-index"\n',
    }
    assert dependencies(Listing("kiln", files)).packages == ("glaze", "sand 0.3.7")


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("attrs", "attrs"),
        ("attrs>=23,<25  # for classes", "attrs"),
        ("zope.interface[testing] == 6", "zope.interface"),
        ("winch; sys_platform == 'win32'", ""),
        ("-r more.txt", ""),
        ("https://example.org/pot.whl", ""),
        ("# attrs", ""),
        ("", ""),
    ],
)
def test_a_line_of_requirements_names_a_package_or_none(line: str, name: str) -> None:
    assert packages(Listing("pots", {"requirements.txt": line})) == ((name,) if name else ())
