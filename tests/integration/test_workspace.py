"""Workspaces on a real disk: whole or not at all, and read without trusting what is there."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from runtime.home.workspace import FILE_BYTES, FILE_COUNT, DiskWorkspaces
from runtime.runs.folder import request_for
from runtime.runs.runner import LocalRunner
from schemas.errors import LearnError, Reason, StateError, WorkspaceError

from .runs import files, language, outcomes

EXTENSIONS = (".rs",)


@pytest.fixture
def spaces(tmp_path: Path) -> DiskWorkspaces:
    return DiskWorkspaces(tmp_path / "workspaces")


@pytest.fixture
def root(spaces: DiskWorkspaces) -> Path:
    return spaces.create("7f3a-R101", files({"src/lib.rs": "fn a() {}\n", "LESSON.md": "# x\n"}))


def refusal(reason: Reason, spaces: DiskWorkspaces, root: Path) -> WorkspaceError:
    with pytest.raises(WorkspaceError) as caught:
        spaces.read(root, "src", EXTENSIONS)
    assert caught.value.reason is reason
    assert caught.value.hint
    return caught.value


def test_a_new_workspace_holds_its_files(spaces: DiskWorkspaces, root: Path) -> None:
    assert root.name == "7f3a-R101"
    assert (root / "LESSON.md").read_text() == "# x\n"
    assert spaces.read(root, "src", EXTENSIONS) == files({"lib.rs": "fn a() {}\n"})


def test_a_workspace_that_cannot_be_made_whole_is_not_made(
    spaces: DiskWorkspaces, root: Path
) -> None:
    with pytest.raises(LearnError):
        spaces.create("other", files({"src/lib.rs": "x", "src/lib.rs/y": "a file is no folder"}))
    assert [path.name for path in root.parent.iterdir()] == [root.name]


def test_an_existing_directory_is_never_replaced(spaces: DiskWorkspaces, root: Path) -> None:
    with pytest.raises(WorkspaceError, match="exists already"):
        spaces.create(root.name, files({"src/lib.rs": "new"}))
    assert (root / "src/lib.rs").read_text() == "fn a() {}\n"


@pytest.mark.parametrize("path", ["../x", "/etc/x", "a/../../x", "", "a\0b"])
def test_no_file_is_written_outside(spaces: DiskWorkspaces, root: Path, path: str) -> None:
    with pytest.raises(WorkspaceError) as caught:
        spaces.write(root, files({path: "x"}))
    assert caught.value.reason is Reason.WORKSPACE_UNSAFE


def test_a_write_replaces_files_and_leaves_no_draft(spaces: DiskWorkspaces, root: Path) -> None:
    spaces.write(root, files({"src/lib.rs": "fn b() {}\n", "src/deep/new.rs": "// new\n"}))
    assert spaces.read(root, "src", EXTENSIONS) == files(
        {"deep/new.rs": "// new\n", "lib.rs": "fn b() {}\n"}
    )
    assert sorted(path.name for path in (root / "src").iterdir()) == ["deep", "lib.rs"]


def test_a_write_never_goes_through_a_link(
    spaces: DiskWorkspaces, root: Path, tmp_path: Path
) -> None:
    victim = tmp_path / "victim"
    victim.mkdir()
    (victim / "lib.rs").write_text("mine")
    (root / "src/lib.rs").unlink()
    (root / "src/lib.rs").symlink_to(victim / "lib.rs")
    (root / "src/dir").symlink_to(victim)
    spaces.write(root, files({"src/lib.rs": "new"}))
    with pytest.raises(WorkspaceError):
        spaces.write(root, files({"src/dir/lib.rs": "new"}))
    assert (victim / "lib.rs").read_text() == "mine"


def test_other_files_and_hidden_ones_are_left_out(spaces: DiskWorkspaces, root: Path) -> None:
    (root / "src/notes.txt").write_text("x")
    (root / "src/.lib.rs.swp.rs").write_text("x")
    (root / "src/.git").mkdir()
    (root / "src/.git/x.rs").write_text("x")
    assert [file.path for file in spaces.read(root, "src", EXTENSIONS)] == ["lib.rs"]


def test_a_folder_that_is_not_there_holds_nothing(spaces: DiskWorkspaces, root: Path) -> None:
    assert spaces.read(root, "tests", EXTENSIONS) == ()


def test_a_lost_workspace_is_told(spaces: DiskWorkspaces, root: Path) -> None:
    root.rename(root.with_name("moved"))
    assert str(root) in refusal(Reason.WORKSPACE_MISSING, spaces, root).message


def test_links_are_not_followed(spaces: DiskWorkspaces, root: Path) -> None:
    (root / "src/x.rs").symlink_to("/etc/passwd")
    refusal(Reason.WORKSPACE_UNSAFE, spaces, root)


def test_a_linked_source_folder_is_not_followed(spaces: DiskWorkspaces, root: Path) -> None:
    (root / "src").rename(root / "real")
    (root / "src").symlink_to("real")
    refusal(Reason.WORKSPACE_UNSAFE, spaces, root)


def test_a_pipe_does_not_block_the_reader(spaces: DiskWorkspaces, root: Path) -> None:
    os.mkfifo(root / "src/x.rs")
    refusal(Reason.WORKSPACE_UNSAFE, spaces, root)


def test_binary_text_is_told_with_its_place(spaces: DiskWorkspaces, root: Path) -> None:
    (root / "src/x.rs").write_bytes(b"fn\xff")
    assert "byte 2" in refusal(Reason.INPUT_NOT_TEXT, spaces, root).message


def test_sizes_and_counts_are_bounded(spaces: DiskWorkspaces, root: Path) -> None:
    (root / "src/x.rs").write_bytes(b"x" * (FILE_BYTES + 1))
    refusal(Reason.INPUT_TOO_LARGE, spaces, root)
    (root / "src/x.rs").unlink()
    for index in range(FILE_COUNT):
        (root / f"src/f{index}.rs").write_text("")
    refusal(Reason.INPUT_TOO_LARGE, spaces, root)


def test_a_bottomless_folder_is_refused(spaces: DiskWorkspaces, root: Path) -> None:
    (root / "src" / "/".join("d" * 40)).mkdir(parents=True)
    refusal(Reason.WORKSPACE_UNSAFE, spaces, root)


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_home_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StateError) as caught:
        DiskWorkspaces(tmp_path / "workspaces").create("a", files({"x": ""}))
    assert caught.value.reason is Reason.HOME_NOT_WRITABLE


def test_a_file_where_the_home_should_be_is_told(tmp_path: Path) -> None:
    (tmp_path / "workspaces").write_text("")
    with pytest.raises(StateError) as caught:
        DiskWorkspaces(tmp_path / "workspaces").create("a", files({"x": ""}))
    assert caught.value.reason is Reason.HOME_NOT_WRITABLE


def test_any_folder_in_the_layout_can_be_run(tmp_path: Path) -> None:
    (tmp_path / "src").mkdir()
    (tmp_path / "tests").mkdir()
    (tmp_path / "src/half.c").write_text("int half(int n) { return n / 2; }\n")
    (tmp_path / "tests/test_half.c").write_text(
        '#include "test.h"\nint half(int n);\nTEST(halves) { CHECK_INT(half(8), 4); }\n'
    )
    request = request_for(tmp_path, "c", language("c"))
    evidence = LocalRunner(tmp_path / "cache").run(request)
    assert evidence.passed
    assert outcomes(evidence) == {"halves": "passed"}


def test_a_folder_brings_its_own_build_files_and_test_data(tmp_path: Path) -> None:
    for name in ("src", "tests/data"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "Makefile").write_text("test:\n\t@cat tests/data/result.tap\n")
    (tmp_path / "src/a.c").write_text("")
    (tmp_path / "tests/data/result.tap").write_text(
        "[ok] from_data\n[done] t.c: 1 tests, 1 passed\n"
    )
    evidence = LocalRunner(tmp_path / "cache").run(request_for(tmp_path, "c", language("c")))
    assert outcomes(evidence) == {"from_data": "passed"}


@pytest.mark.parametrize("name", ["nowhere", "."])
def test_a_folder_without_the_layout_is_told(tmp_path: Path, name: str) -> None:
    with pytest.raises(WorkspaceError) as caught:
        request_for(tmp_path / name, "c", language("c"))
    assert caught.value.reason is Reason.WORKSPACE_MISSING
