"""What a run can leave behind is removed, and what cannot be removed stops nobody."""

from __future__ import annotations

import fcntl
import os
import struct
import tempfile
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from runtime.home.removal import remove
from runtime.runs import abandoned
from runtime.runs.runner import LocalRunner
from tests.draws import draws

from .boxes import python

SET_FLAGS, IMMUTABLE = 0x40086602, 0x10
NAMES = st.binary(min_size=1, max_size=12).filter(
    lambda name: b"/" not in name and b"\0" not in name and name not in (b".", b"..")
)
TREES = st.recursive(
    st.sampled_from(["file", "link", "fifo"]),
    lambda inner: st.dictionaries(NAMES, inner, max_size=4),
    max_leaves=20,
)


def deep(top: Path, depth: int) -> None:
    """Folders in folders, deeper than any path can name."""
    top.mkdir()
    here = os.open(top, os.O_DIRECTORY)
    for _ in range(depth):
        os.mkdir("d", dir_fd=here)
        below = os.open("d", os.O_DIRECTORY, dir_fd=here)
        os.close(here)
        here = below
    os.close(here)


def lay(tree: object, at: Path, modes: list[int]) -> None:
    if isinstance(tree, dict):
        at.mkdir()
        for name, inner in tree.items():
            lay(inner, at / os.fsdecode(name), modes)
        at.chmod(modes[len(str(at)) % len(modes)])
    elif tree == "file":
        at.write_bytes(b"x")
    elif tree == "link":
        at.symlink_to("/etc")
    else:
        os.mkfifo(at)


@given(tree=TREES, modes=st.lists(st.integers(0, 0o7777), min_size=1, max_size=4))
@draws(60)
def test_any_tree_is_removed(tree: object, modes: list[int]) -> None:
    with tempfile.TemporaryDirectory() as folder:
        top = Path(folder) / "top"
        lay(tree, top, modes)
        assert remove(top)
        assert list(Path(folder).iterdir()) == []


def test_folders_deeper_than_any_path_are_removed(tmp_path: Path) -> None:
    deep(tmp_path / "top", 20_000)
    assert remove(tmp_path / "top")


def test_a_link_is_removed_and_what_it_leads_to_is_not(tmp_path: Path) -> None:
    (tmp_path / "kept").mkdir()
    (tmp_path / "kept" / "file").touch()
    (tmp_path / "top").symlink_to(tmp_path / "kept")
    assert remove(tmp_path / "top")
    assert (tmp_path / "kept" / "file").exists()
    assert remove(tmp_path / "top")
    assert remove(tmp_path / "no" / "such" / "place")


def test_it_ends_when_its_time_is_over(tmp_path: Path) -> None:
    deep(tmp_path / "top", 100)
    assert not remove(tmp_path / "top", patience_s=0.0)
    assert remove(tmp_path / "top")


def settled(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A leftover of a dead owner, old enough to be swept."""
    place = tmp_path / f"{abandoned.RUN_PREFIX}old"
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    monkeypatch.setattr(abandoned, "_YOUNG_S", -1.0)
    return place


def test_a_deep_leftover_stops_no_later_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = settled(monkeypatch, tmp_path)
    deep(place, 1500)
    try:
        assert python(LocalRunner(tmp_path / "cache"), "def test_a():\n    pass\n").passed
        assert not place.exists()
    finally:
        remove(place)


@pytest.mark.skipif(os.geteuid() != 0, reason="only root makes files immutable")
def test_a_leftover_that_cannot_be_removed_stops_no_later_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = settled(monkeypatch, tmp_path)
    deep(place, 3)
    stone = place / "d" / "stone"
    stone.touch()
    with stone.open() as file:
        try:
            fcntl.ioctl(file, SET_FLAGS, struct.pack("l", IMMUTABLE))
        except OSError:
            pytest.skip("this file system knows no immutable files")
    try:
        begun = time.monotonic()
        for _ in range(2):
            assert python(LocalRunner(tmp_path / "cache"), "def test_a():\n    pass\n").passed
        assert time.monotonic() - begun < 60
        assert place.exists()
    finally:
        (found,) = place.rglob("stone")
        with found.open() as file:
            fcntl.ioctl(file, SET_FLAGS, struct.pack("l", 0))
    assert remove(place)
