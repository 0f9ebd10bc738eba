"""Folders in other people's layouts: our verdict is the plain tool's, and the folder stays as it was."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from languages.folders import bundled_tables
from runtime.runs.folder import Asked, FolderRun, folder_run
from runtime.runs.runner import LocalRunner
from runtime.sandbox.choice import Sandboxes
from schemas.errors import PackagesMissing, Reason, WorkspaceError
from tests.miniatures import Miniature, c, frameworks, go, own, plain, python, rust, rustlings

from .runs import language

MINIATURES = (
    *rust.EXERCISM,
    *rust.PACKAGES,
    *python.EXERCISM,
    *python.PROJECTS,
    *c.EXERCISM,
    *c.MAKES,
    *c.CMAKES,
    *rustlings.RUSTLINGS,
    *own.OWN,
    *frameworks.FRAMEWORKS,
    *go.FOLDERS,
)
TOOLS = {
    "cargo": "cargo",
    "rustlings": "cargo-clippy",
    "make": "make",
    "ctest": "ctest",
    "go": "go",
}
LANGUAGES = {name: language(name) for name in bundled_tables()}


def runner(tmp_path: Path) -> LocalRunner:
    from shell.bootstrap import Backstage

    home = tmp_path / "home"
    home.mkdir()
    (home / "config.toml").write_text("allow_unsandboxed = true\n", "utf-8")
    behind: Sandboxes = Backstage(home).sandboxes
    return LocalRunner(tmp_path / "cache", sandbox=behind.tier)


def found(folder: Path, **asked: str) -> FolderRun:
    return folder_run(Asked(folder, **asked), LANGUAGES)


def snapshot(folder: Path) -> dict[str, bytes]:
    return {str(path): path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


def needs(mini: Miniature) -> None:
    tool = TOOLS.get(mini.plain[0], "")
    if tool and shutil.which(tool) is None:
        pytest.skip(f"needs {tool}")
    if mini.header and not os.environ.get("LEARN_CI") and not _is_installed(mini.header):
        pytest.skip(f"needs {mini.header}")


def _is_installed(header: str) -> bool:
    asked = ["cc", "-E", "-include", header, "-x", "c", "/dev/null"]
    return subprocess.run(asked, capture_output=True, check=False).returncode == 0


@pytest.mark.sampled(5)
@pytest.mark.parametrize("mini", MINIATURES, ids=lambda mini: mini.name)
def test_our_verdict_is_the_plain_tools(mini: Miniature, tmp_path: Path) -> None:
    needs(mini)
    folder = tmp_path / "a folder"
    focus = mini.lay_out(folder)
    said = plain.verdict(mini, plain.copied(folder, tmp_path / "plain"))
    before = snapshot(folder)
    taken = found(focus)
    evidence = runner(tmp_path).run(taken.request)
    assert taken.layout == mini.layout
    assert evidence.passed == said.passed, evidence
    assert (evidence.build == "ok") == said.built, evidence
    ours = [
        (case.name, {"errored": "failed", "timeout": "failed"}.get(case.outcome, case.outcome))
        for case in evidence.tests
    ]
    for name, outcome in said.tests:
        assert [item for item in ours if item[0] == name or item[0].endswith(f"::{name}")], (
            name,
            ours,
        )
        assert outcome in [how for own, how in ours if own == name or own.endswith(f"::{name}")], (
            ours
        )
    assert mini.notice in "\n".join((*evidence.notices, *taken.notices))
    assert snapshot(folder) == before
    if not said.built:
        assert evidence.errors
    elif not said.passed:
        assert evidence.failing or evidence.crash


ASKING = {
    "Cargo.toml": rust.manifest(
        "kiln",
        '[dependencies]\nglaze = "1"\nold-clay = { version = "2", package = "clay" }\n'
        'sand = { version = "1", optional = true }\n[target."cfg(windows)".dependencies]\nwinch = "1"\n',
    ),
    "Cargo.lock": 'version = 4\n[[package]]\nname = "clay"\nversion = "2.0.1"\n'
    'source = "registry+https://github.com/rust-lang/crates.io-index"\n',
}


def test_packages_that_are_not_here_are_named_before_anything_is_built(tmp_path: Path) -> None:
    mini = rust.package("packages that were never downloaded", ASKING)
    taken = found(mini.lay_out(tmp_path / "a folder"))
    with pytest.raises(PackagesMissing) as caught:
        runner(tmp_path).run(taken.request)
    assert "It needs the packages clay 2.0.1, glaze, and they are not" in caught.value.message
    assert "has no network" in caught.value.message
    assert "cargo fetch" in caught.value.hint
    assert "cargo vendor" in caught.value.hint


def test_a_package_counts_as_here_in_its_version_only(tmp_path: Path, home: Path) -> None:
    kept = home / "registry" / "cache" / "index.crates.io-0"
    kept.mkdir(parents=True)
    for name in ("clay-2.0.2.crate", "glaze-paint-1.0.0.crate", "glaze-1.4.0.crate"):
        (kept / name).touch()
    mini = rust.package("another version", ASKING)
    with pytest.raises(PackagesMissing) as caught:
        runner(tmp_path).run(found(mini.lay_out(tmp_path / "a folder")).request)
    assert caught.value.details["missing"] == ["clay 2.0.1"]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of cargo in which nothing was downloaded yet."""
    monkeypatch.setenv("CARGO_HOME", str(tmp_path / "cargo"))
    return tmp_path / "cargo"


def test_a_failing_python_run_names_what_is_not_installed(tmp_path: Path) -> None:
    files = {
        "requirements.txt": "# tools\npytest>=8\nglaze-paint==1.2  # shiny\nwinch; sys_platform == 'win32'\n-r more.txt\n",
        "test_pot.py": "import glaze_paint\n\n\ndef test_pot():\n    assert glaze_paint\n",
    }
    taken = found(Miniature("asking", "pytest", files, ()).lay_out(tmp_path / "a folder"))
    told = "\n".join(runner(tmp_path).run(taken.request).notices)
    assert "asks for glaze-paint, not installed here" in told
    assert f"{sys.executable} -m pip install glaze-paint`" in told


def test_cmocka_tells_each_failed_test_what_went_wrong_in_it(tmp_path: Path) -> None:
    (mini,) = (
        item for item in frameworks.FRAMEWORKS if item.name == "make cmocka, the first value wrong"
    )
    needs(mini)
    mini.lay_out(tmp_path / "a folder")
    first, second = runner(tmp_path).run(found(tmp_path / "a folder").request).tests
    assert (first.outcome, first.file, first.line) == ("failed", "tests.c", 8)
    assert "0x1 != 0" in first.message
    assert (second.outcome, second.message) == ("passed", "")


LOOPS = {
    "exercism-rust": (
        rust.BASE,
        "src/lib.rs",
        "pub fn high(_: u32) -> bool { loop {} }\npub fn level(_: u32) -> Result<u32, String> { loop {} }\n",
    ),
    "exercism-python": (
        python.BASE,
        "tide_table.py",
        "def high(hours):\n    while True:\n        pass\ndef level(hours):\n    return 0\n",
    ),
    "exercism-c": (
        c.BASE,
        "tide_table.c",
        '#include "tide_table.h"\nint high(int h) { for (;;) ; return h; }\nint level(int h) { return h; }\n',
    ),
    "rustlings": (
        rustlings.FILES,
        rustlings.ONE,
        "fn main() { let mut n = 1_u64; while n > 0 { n = n.wrapping_add(2); } }\n",
    ),
    "cmake": (c.KILN, "src/kiln.c", "int heat(int hours) { for (;;) ; return hours; }\n"),
}


@pytest.mark.sampled(5)
@pytest.mark.parametrize("layout", LOOPS)
def test_a_run_that_never_ends_is_stopped_and_told(layout: str, tmp_path: Path) -> None:
    files, path, loop = LOOPS[layout]
    mini = Miniature(layout, layout, {**files, path: loop}, ("cargo",))
    folder = tmp_path / "loops"
    mini.lay_out(folder)
    request = found(folder, layout=layout).request
    limited = replace(request, settings=replace(request.settings, timeout_s=12.0))
    evidence = runner(tmp_path).run(limited)
    assert evidence.timed_out
    assert not evidence.passed


def test_links_odd_names_and_binary_files_are_left_out_and_told(tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "key.py").write_text("KEY = 1\n", "utf-8")
    folder = tmp_path / "tide"
    Miniature("x", "x", python.BASE, ()).lay_out(folder)
    (folder / "key.py").symlink_to(secret / "key.py")
    (folder / "more").symlink_to(secret)
    (folder / "moon.png").write_bytes(b"\x89PNG\xff")
    (folder / "a\x1b[2Jb.py").write_text("x = 1\n", "utf-8")
    taken = found(folder)
    laid = {
        item.path for item in (*taken.request.sources, *taken.request.tests, *taken.request.build)
    }
    assert laid == {"tide_table.py", "tide_table_test.py", "pytest.ini"}
    (notice,) = taken.notices
    assert "Left out of the run" in notice
    assert "and 1 more" in notice
    assert "\x1b" not in notice


def test_a_folder_too_big_for_an_exercise_is_refused(tmp_path: Path) -> None:
    folder = tmp_path / "big"
    folder.mkdir()
    for number in range(4001):
        (folder / f"f{number}.py").touch()
    with pytest.raises(WorkspaceError) as refused:
        found(folder)
    assert refused.value.reason == Reason.INPUT_TOO_LARGE


def test_a_run_cannot_change_the_folder_or_what_is_around_it(tmp_path: Path) -> None:
    """A makefile is a program like any other, and stands behind the same walls."""
    home = tmp_path / "outside"
    home.mkdir()
    folder = tmp_path / "evil"
    makefile = f"test:\n\techo x > {folder}/made; echo x > {home}/made; cat {home}/key; echo 1..0\n"
    Miniature("x", "x", {"Makefile": makefile}, ()).lay_out(folder)
    (home / "key").write_text("SECRET-KEY", "utf-8")
    before = snapshot(tmp_path / "evil")
    behind = runner(tmp_path)
    evidence = behind.run(found(folder).request)
    if behind_walls(tmp_path):
        assert snapshot(folder) == before
        assert not (home / "made").exists()
        assert "SECRET-KEY" not in evidence.excerpt


def behind_walls(tmp_path: Path) -> bool:
    from shell.bootstrap import Backstage

    return Backstage(tmp_path / "home").sandboxes.tier() is not None
