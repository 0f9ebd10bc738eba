"""What an earlier run built serves a later one only where nobody could tell the difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from runtime.sandbox.bubblewrap import Bubblewrap
from schemas.evidence import Evidence

from .boxes import needs_bwrap
from .runs import request

pytestmark = needs_bwrap
C_TESTS = {
    "test_area.c": '#include "test.h"\n#include "area.h"\n'
    "TEST(area_of_six) { CHECK_INT(area(2, 3), 6); }\nTEST(unit) { CHECK_INT(UNIT, 1); }\n",
    "test_more.c": '#include "test.h"\nint more(int);\nTEST(more_of_it) { CHECK_INT(more(1), 2); }\n',
}
C = {
    "area.h": "#define UNIT 1\nint area(int wide, int high);\n",
    "area.c": '#include "area.h"\nint area(int wide, int high) { int unused; return wide * high; }\n',
    "more.c": '#include "part.inc.c"\nint more(int n) { return n + STEP; }\n',
    "part.inc.c": "#define STEP 1\n",
}
"""One file warns; one includes another that make's list of headers would not name."""
C_STATES: tuple[Mapping[str, str | None], ...] = (
    {},
    {"area.c": '#include "area.h"\nint area(int w, int h) { return w + h; }\n'},
    {"area.h": "#define UNIT 2\nint area(int wide, int high);\n"},
    {"part.inc.c": "#define STEP 5\n"},
    {"more.c": "int more(int n) { return n +; }\n"},
    {"more.c": "int more(int n) { return n + 1; }\n", "area.h": None},
    {},
    {"extra.c": "int area(int wide, int high) { return wide * high; }\n"},
    {"more.c": None},
    {"more.c": "int more(int n) { return 1 / (n - 1); }\n"},
    {"more.c": "int more(int n) { for (;;) n++; }\n"},
    {},
)
RUST_TESTS = {
    "area.rs": "use exercise::area;\n#[test]\nfn area_of_six() { assert_eq!(area(2, 3), 6); }\n"
}
RUST = {"lib.rs": "mod part;\npub fn area(w: u32, h: u32) -> u32 { part::times(w, h) }\n"}
RUST |= {"part.rs": "pub fn times(a: u32, b: u32) -> u32 { let unused = 1; a * b }\n"}
RUST_STATES: tuple[Mapping[str, str | None], ...] = (
    {},
    {"part.rs": "pub fn times(a: u32, b: u32) -> u32 { a + b }\n"},
    {"part.rs": "pub fn times(a: u32, b: u32) -> u32 { a * }\n"},
    {"part.rs": None},
    {},
)


def shown(evidence: Evidence) -> Evidence:
    """What a learner is told of a run; the order of what was said of several files is make's. Of a
    build that failed, make says again only what it compiled again: the errors."""
    told = evidence.errors if evidence.build == "failed" else evidence.diagnostics
    said = tuple(sorted(told, key=repr))
    return replace(evidence, diagnostics=said, duration_s=0.0, excerpt="")


@pytest.mark.parametrize(
    ("name", "sources", "tests", "states"),
    [("c", C, C_TESTS, C_STATES), ("rust", RUST, RUST_TESTS, RUST_STATES)],
    ids=["c", "rust"],
)
def test_after_any_edit_a_run_shows_what_one_that_builds_everything_does(
    name: str,
    sources: Mapping[str, str],
    tests: Mapping[str, str],
    states: tuple[Mapping[str, str | None], ...],
    tmp_path: Path,
) -> None:
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    for change in states:
        now = {path: text for path, text in {**sources, **change}.items() if text is not None}
        cold = runner.run(request(name, now, tests, timeout_s=20))
        for _ in range(2):
            kept = runner.run(request(name, now, tests, keep_as="s1", timeout_s=20))
            assert shown(kept) == shown(cold), change


def test_an_edit_of_one_file_compiles_that_file_alone(tmp_path: Path) -> None:
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    built = tmp_path / "cache" / "s1" / "root" / "build"
    runner.run(request("c", C, C_TESTS, keep_as="s1"))
    before = {path: path.stat().st_mtime_ns for path in built.rglob("*") if path.is_file()}
    edited = C | {"area.c": '#include "area.h"\nint area(int w, int h) { return w * h; }\n'}
    assert runner.run(request("c", edited, C_TESTS, keep_as="s1")).passed
    newer = {
        path.relative_to(built).as_posix()
        for path, moment in before.items()
        if path.stat().st_mtime_ns != moment
    }
    made = {"src/area.o", "src/area.d", "src/area.said", "test_area", "test_more"}
    assert newer == made


def test_of_what_rustc_knows_of_a_crate_the_newest_state_is_kept_and_taken_up(
    tmp_path: Path,
) -> None:
    """Each build leaves a new state beside the one it began from; nobody will begin from that again."""
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    target = tmp_path / "cache" / "s1" / "root" / "target"
    states: list[set[str]] = []
    for extra in ("", "pub fn more(n: u32) -> u32 { n + 1 }\n", "// the end\n"):
        edited = RUST | {"lib.rs": RUST["lib.rs"] + extra}
        assert runner.run(request("rust", edited, RUST_TESTS, keep_as="s1")).passed
        crates = list(target.glob("debug/incremental/*"))
        assert len(crates) == 2, "the library and one test program"
        assert all(len(list(crate.glob("s-*/"))) == 1 for crate in crates)
        states.append({path.name for crate in crates for path in crate.glob("s-*/")})
    assert not states[0] & states[1] and not states[1] & states[2]


def test_a_run_that_nobody_takes_up_leaves_nothing_to_take_up(tmp_path: Path) -> None:
    """To note what a later build could use takes a fifth of a build."""
    runner = LocalRunner(tmp_path / "cache", sandbox=Bubblewrap)
    looks = """\
        #[test]
        fn nothing_is_noted() {
            let notes = std::path::Path::new("target/debug/incremental");
            assert!(!notes.exists() || notes.read_dir().unwrap().next().is_none());
        }
    """
    assert runner.run(request("rust", RUST, {"t.rs": looks})).passed
    assert not runner.run(request("rust", RUST, {"t.rs": looks}, keep_as="s1")).passed
