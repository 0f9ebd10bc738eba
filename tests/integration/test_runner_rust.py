"""Rust runs with the real cargo: each trap that could make a wrong program look right."""

from __future__ import annotations

import os
import shutil
import time
from dataclasses import replace
from pathlib import Path

import pytest

from runtime.runs.runner import LocalRunner
from schemas.errors import Reason, ToolchainError

from .runs import files, language, named, outcomes, request

pytestmark = pytest.mark.skipif(shutil.which("cargo") is None, reason="needs cargo")

RIGHT = "pub fn twice(n: i32) -> i32 { n + n }\n"
WRONG = "pub fn twice(n: i32) -> i32 { n - n }\n"
TEST = """use exercise::twice;
#[test]
fn doubles() { assert_eq!(twice(4), 8, "called twice(4)"); }
#[test]
fn doubles_zero() { assert_eq!(twice(0), 0, "called twice(0)"); }
"""
NAMES = frozenset({"doubles", "doubles_zero"})


@pytest.fixture
def runner(tmp_path: Path) -> LocalRunner:
    return LocalRunner(tmp_path / "cache")


def with_body(body: str) -> dict[str, str]:
    return {"lib.rs": f"pub fn twice(n: i32) -> i32 {{ {body} }}\n"}


def test_a_right_answer_passes_by_name(runner: LocalRunner) -> None:
    evidence = runner.run(request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}))
    assert evidence.passed
    assert outcomes(evidence) == dict.fromkeys(sorted(NAMES), "passed")
    assert evidence.expecting(NAMES) == evidence


def test_a_failed_comparison_is_taken_apart(runner: LocalRunner) -> None:
    evidence = runner.run(request("rust", {"lib.rs": WRONG}, {"t.rs": TEST}))
    case = named(evidence, "doubles")
    assert (case.called, case.expected, case.got) == ("twice(4)", "8", "0")
    assert (case.file, case.line) == ("tests/t.rs", 3)
    assert evidence.build == "ok"
    assert not evidence.passed


def test_equal_files_give_equal_evidence_kept_or_not(runner: LocalRunner) -> None:
    one = request("rust", {"lib.rs": WRONG + "fn unused() {}\n"}, {"t.rs": TEST})
    runs = [runner.run(replace(one, keep_as=keep)) for keep in ("", "", "a", "a", "b")]
    assert {replace(evidence, duration_s=0.0) for evidence in runs} == {
        replace(runs[0], duration_s=0.0)
    }
    assert [item.code for item in runs[0].diagnostics] == ["dead_code"]


def test_all_test_programs_run_when_one_fails(runner: LocalRunner) -> None:
    tests = {
        "a.rs": '#[test] fn a_fails() { panic!("no") }\n',
        "b.rs": "#[test] fn b_passes() {}\n",
        "c.rs": "#[test] fn c_aborts() { std::process::abort() }\n",
        "d.rs": "#[test] fn d_passes() {}\n",
    }
    evidence = runner.run(request("rust", {"lib.rs": RIGHT}, tests))
    assert outcomes(evidence) == {
        "a_fails": "failed",
        "b_passes": "passed",
        "c_aborts": "errored",
        "d_passes": "passed",
    }
    assert evidence.crash is not None
    assert evidence.crash.startswith("tests/c.rs: ")


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("std::process::exit(n - n)", "exit status 0"),
        ("std::process::exit(3 + n - n)", "exit status 3"),
        ("std::process::abort()", "SIGABRT"),
        (
            "#[allow(unconditional_recursion)] fn deep(n: i32) -> i32 { deep(n) + 1 } deep(n)",
            "overflow",
        ),
        ("unsafe { std::ptr::null_mut::<i32>().write_volatile(n) } n", "SIGSEGV"),
    ],
)
def test_an_early_end_is_never_a_pass(runner: LocalRunner, body: str, words: str) -> None:
    evidence = runner.run(request("rust", with_body(body), {"t.rs": TEST}))
    assert not evidence.passed
    assert evidence.crash is not None
    assert words in evidence.crash
    assert outcomes(evidence.expecting(NAMES)) == dict.fromkeys(sorted(NAMES), "errored")
    assert words in named(evidence, "doubles").message


def test_a_forged_report_before_an_exit_is_no_pass(runner: LocalRunner) -> None:
    forged = r'print!("test doubles ... ok\n"); std::process::exit(0)'
    evidence = runner.run(request("rust", with_body(forged), {"t.rs": TEST}))
    assert not evidence.passed


def test_prints_that_look_like_results_change_nothing(runner: LocalRunner) -> None:
    body = (
        r'println!("\nrunning 1 test\ntest doubles ... ok\n\nfailures:\n    doubles_zero\n\n'
        r'test result: ok. 9 passed; 0 failed; 0 ignored\n---- doubles_zero stdout ----\nx");'
        r" n - n"
    )
    evidence = runner.run(request("rust", with_body(body), {"t.rs": TEST}))
    assert outcomes(evidence) == {"doubles": "failed", "doubles_zero": "passed"}
    assert named(evidence, "doubles").got == "0"


def test_what_is_written_past_the_capture_changes_nothing(runner: LocalRunner) -> None:
    raw = r'std::io::stdout().write_all(b"test x ... ok\nno newline").unwrap();'
    body = f"use std::io::Write; {raw} n - n"
    evidence = runner.run(request("rust", with_body(body), {"t.rs": TEST}))
    assert named(evidence, "doubles").outcome == "failed"
    assert named(evidence, "doubles_zero").outcome == "passed"
    assert not evidence.passed


def test_a_hang_keeps_the_other_facts(runner: LocalRunner) -> None:
    sources = with_body("while n == 4 { std::thread::yield_now() } let spare = 1; n + n")
    evidence = runner.run(request("rust", sources, {"t.rs": TEST}, timeout_s=15))
    assert evidence.timed_out
    assert not evidence.passed
    assert evidence.crash is None
    assert evidence.build == "ok"
    assert [item.code for item in evidence.diagnostics] == ["unused_variables"]
    assert named(evidence, "doubles").outcome == "timeout"


def test_a_build_error_is_told_with_its_place(runner: LocalRunner) -> None:
    evidence = runner.run(request("rust", with_body('"four"'), {"t.rs": TEST}))
    (error,) = evidence.errors
    assert (error.code, error.file, error.line) == ("E0308", "src/lib.rs", 1)
    assert "expected `i32`, found `&str`" in error.message
    assert evidence.build == "failed"
    assert evidence.notices == ()


def test_an_error_in_a_test_file_is_laid_at_the_sources(runner: LocalRunner) -> None:
    evidence = runner.run(request("rust", {"lib.rs": "pub fn thrice() {}\n"}, {"t.rs": TEST}))
    assert {error.file for error in evidence.errors} == {"tests/t.rs"}
    (notice,) = evidence.notices
    assert notice == "Your code does not have `twice` yet; tests/t.rs:1 asks for it."


def test_an_error_inside_a_macro_is_placed_where_it_was_used(runner: LocalRunner) -> None:
    evidence = runner.run(request("rust", with_body('println!("{}", n, n); n'), {"t.rs": TEST}))
    assert {(error.file, error.line) for error in evidence.errors} == {("src/lib.rs", 1)}


def test_cargo_itself_may_refuse(runner: LocalRunner) -> None:
    one = request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST})
    evidence = runner.run(replace(one, build=files({"Cargo.toml": "[package]\nname = 1\n"})))
    assert evidence.build == "failed"
    assert "name" in evidence.errors[0].message


def test_a_missing_linker_is_a_failed_build_with_words(runner: LocalRunner, tmp_path: Path) -> None:
    env = {"CARGO_TARGET_X86_64_UNKNOWN_LINUX_GNU_LINKER": "/no/such/linker"}
    evidence = runner.run(request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}, env=env))
    if evidence.build == "ok":
        pytest.skip("another target triple")
    assert "/no/such/linker" in " ".join(error.message for error in evidence.errors)


def test_an_edit_counts_though_its_time_is_old(runner: LocalRunner, tmp_path: Path) -> None:
    right = request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}, keep_as="w")
    wrong = replace(right, sources=files({"lib.rs": WRONG}))
    assert runner.run(right).passed
    for path in (tmp_path / "cache/w/root/src").iterdir():
        os.utime(path, (1, 1))
    assert not runner.run(wrong).passed
    assert runner.run(right).passed


def test_edits_in_quick_succession_all_count(runner: LocalRunner) -> None:
    right = request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}, keep_as="w")
    wrong = replace(right, sources=files({"lib.rs": WRONG}))
    assert [runner.run(one).passed for one in (right, wrong, right, wrong)] == [
        True,
        False,
        True,
        False,
    ]


def test_a_clock_set_back_leaves_nothing_stale(runner: LocalRunner, tmp_path: Path) -> None:
    right = request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}, keep_as="w")
    assert runner.run(right).passed
    ahead = time.time() + 3600
    for path in (tmp_path / "cache/w").rglob("*"):
        os.utime(path, (ahead, ahead), follow_symlinks=False)
    assert not runner.run(replace(right, sources=files({"lib.rs": WRONG}))).passed


def test_a_kept_copy_is_not_built_again(runner: LocalRunner, tmp_path: Path) -> None:
    one = request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}, keep_as="w")
    built: list[set[int]] = []
    for _ in range(3):
        assert runner.run(one).passed
        libraries = (tmp_path / "cache/w/root/target").rglob("libexercise-*.rlib")
        built.append({path.stat().st_mtime_ns for path in libraries})
    assert built[0] == built[1] == built[2] != set()


def test_a_file_the_tests_wrote_is_gone_the_next_time(runner: LocalRunner) -> None:
    test = '#[test] fn alone() { std::fs::File::create_new("left").unwrap(); }\n'
    one = request("rust", {"lib.rs": RIGHT}, {"t.rs": test}, keep_as="w")
    assert [runner.run(one).passed for _ in range(2)] == [True, True]


def test_a_test_that_is_gone_does_not_run_again(runner: LocalRunner) -> None:
    one = request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}, keep_as="w")
    more = replace(one, tests=files({"t.rs": TEST, "u.rs": "#[test] fn more() {}\n"}))
    assert "more" in outcomes(runner.run(more))
    assert "more" not in outcomes(runner.run(one))


def test_workspaces_share_no_build(runner: LocalRunner, tmp_path: Path) -> None:
    shared = {"CARGO_HOME": str(tmp_path / "cargo")}
    (tmp_path / "cargo").mkdir()
    config = f'[build]\ntarget-dir = "{tmp_path}/shared"\n'
    (tmp_path / "cargo/config.toml").write_text(config)
    right = request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}, keep_as="a", env=shared)
    wrong = request("rust", {"lib.rs": WRONG}, {"t.rs": TEST}, keep_as="b", env=shared)
    assert runner.run(right).passed
    assert not runner.run(wrong).passed
    assert not (tmp_path / "shared").exists()


def test_a_planted_link_is_not_written_through(runner: LocalRunner, tmp_path: Path) -> None:
    right = request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}, keep_as="w")
    runner.run(right)
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "lib.rs").write_text("mine")
    root = tmp_path / "cache/w/root"
    shutil.rmtree(root / "src")
    shutil.rmtree(root / "target")
    (root / "src").symlink_to(victim)
    (root / "target").symlink_to(victim)
    assert not runner.run(replace(right, sources=files({"lib.rs": WRONG}))).passed
    assert [path.name for path in victim.iterdir()] == ["lib.rs"]
    assert (victim / "lib.rs").read_text() == "mine"


def test_a_throw_away_copy_is_thrown_away(
    runner: LocalRunner, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    runner.run(request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}))
    assert list(tmp_path.glob("learn-run-*")) == []


def test_a_missing_program_names_what_to_install(
    runner: LocalRunner, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with pytest.raises(ToolchainError) as caught:
        runner.run(request("rust", {"lib.rs": RIGHT}, {"t.rs": TEST}))
    assert caught.value.reason is Reason.TOOLCHAIN_MISSING
    assert caught.value.hint == language("rust").install_hint
    assert caught.value.details["missing"] == ["cargo", "rustc"]


def test_the_toolchain_is_told_in_one_line(runner: LocalRunner) -> None:
    line = runner.toolchain(language("rust"))
    assert "cargo 1." in line
    assert "rustc 1." in line
    assert "\n" not in line


def test_sources_that_forbid_unsafe_code_are_judged_like_any_other(runner: LocalRunner) -> None:
    source = "#![forbid(unsafe_code)]\npub fn one() -> i32 { 1 }\n#[test]\nfn own() { one(); }\n"
    test = "#![forbid(unsafe_code)]\nuse exercise::one;\n#[test]\nfn is_one() { assert_eq!(one(), 1); }\n"
    evidence = runner.run(request("rust", {"lib.rs": source}, {"t.rs": test}))
    assert evidence.passed, evidence.excerpt
    assert {case.name for case in evidence.tests} == {"own", "is_one"}
    unsafe = source + "pub fn two() { unsafe {} }\n"
    assert runner.run(request("rust", {"lib.rs": unsafe}, {"t.rs": test})).build == "failed"


def test_a_bracket_too_few_is_told_at_the_end_of_the_learners_text(runner: LocalRunner) -> None:
    source = "pub fn one() -> i32 {\n    1\n"
    test = "use exercise::one;\n#[test]\nfn is_one() { assert_eq!(one(), 1); }\n"
    evidence = runner.run(request("rust", {"lib.rs": source}, {"t.rs": test}))
    (error, *_more) = evidence.errors
    assert (error.file, error.line) == ("src/lib.rs", 2)
    assert "learn_seal" not in evidence.excerpt
