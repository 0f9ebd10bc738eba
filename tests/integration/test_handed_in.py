"""What students hand in: each bad archive is one trouble with its reason, and nothing is unpacked."""

from __future__ import annotations

import io
import os
import stat
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from curriculum.content.parse import parse_exercise
from runtime.course.fitting import Wanted
from runtime.course.handed_in import laid_down, submissions
from runtime.home.bank_folders import read_folder
from schemas.cluster.submissions import HandedIn
from schemas.errors import WorkspaceError
from tests.course.handing_in import bomb, leading_out, many_files, right_in_a_zip

BANK = Path(__file__).resolve().parents[2] / "curriculum" / "bank"
WANTED = Wanted("src", "tests", ("kites.py",), (".py",))
KITES = parse_exercise(
    "python/P101-kite-festival", read_folder(BANK / "python" / "P101-kite-festival")
)


def read(root: Path) -> dict[str, HandedIn]:
    return {item.student: item for item in submissions(root, WANTED)}


def zipped(path: Path, **files: bytes) -> zipfile.ZipInfo:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return zipfile.ZipInfo()


def link_in_a_zip(path: Path) -> None:
    entry = zipfile.ZipInfo("src/kites.py")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr(entry, "/etc/passwd")


def named(path: Path, name: str) -> None:
    with tarfile.open(path, "w:gz") as archive:
        archive.addfile(tarfile.TarInfo(name), io.BytesIO())


def device(path: Path) -> None:
    with tarfile.open(path, "w") as archive:
        entry = tarfile.TarInfo("src/kites.py")
        entry.type = tarfile.FIFOTYPE
        archive.addfile(entry)


def declared_huge(path: Path) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for number in range(3):
            archive.writestr(f"src/{number}.bin", bytes(64 << 20))


def encrypted(path: Path) -> None:
    zipped(path, **{"src/kites.py": b"x"})
    data = bytearray(path.read_bytes())
    for head, place in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(head) + place] |= 1
    path.write_bytes(bytes(data))


def twice(path: Path) -> None:
    with tarfile.open(path, "w") as archive:
        for _time in range(2):
            archive.addfile(tarfile.TarInfo("src/kites.py"), io.BytesIO())


BAD: dict[str, tuple[str, Callable[[Path], object], str]] = {
    "absolute": (".tar.gz", lambda path: named(path, "/etc/cron.d/x"), "leads out"),
    "above": (".zip", lambda path: zipped(path, **{"../../x.py": b""}), "leads out"),
    "drive": (".tar.gz", lambda path: named(path, "C:/x.py"), "leads out"),
    "link": (".zip", link_in_a_zip, "is a link"),
    "device": (".tar", device, "no regular file"),
    "escapes": (".tar.gz", lambda path: named(path, "src/\x1b[2J.py"), "odd name"),
    "huge": (".zip", declared_huge, "unpacks to more than 128 MiB"),
    "locked": (".zip", encrypted, "encrypted"),
    "cut": (".zip", lambda path: path.write_bytes(b"PK\x03\x04 and no more"), "no whole archive"),
    "noise": (
        ".tar.gz",
        lambda path: path.write_bytes(b"\x1f\x8b" + bytes(50)),
        "cannot be unpacked",
    ),
    "empty": (".tar", lambda path: path.write_bytes(b""), "no whole archive"),
    "large": (".zip", lambda path: path.write_bytes(bytes(17 << 20)), "larger than 16 MiB"),
    "twice": (".tar", twice, "in it twice"),
    "other": (".rar", lambda path: path.write_bytes(b"Rar!"), "neither a folder nor"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_archive_is_one_trouble_with_its_reason(tmp_path: Path, name: str) -> None:
    ending, make, said = BAD[name]
    make(tmp_path / f"ann{ending}")
    (found,) = read(tmp_path).values()
    assert found.trouble is not None
    assert found.trouble.reason == "SUBMISSION_UNREADABLE"
    assert said in found.trouble.message
    assert found.trouble.hint
    assert [path.name for path in tmp_path.iterdir()] == [f"ann{ending}"]


def test_bombs_and_far_too_many_names_are_not_unpacked(tmp_path: Path) -> None:
    bomb(tmp_path, "bomb", KITES)
    leading_out(tmp_path, "out", KITES)
    many_files(tmp_path, "many", 20_000)
    found = read(tmp_path)
    assert {name: item.trouble is not None for name, item in found.items()} == dict.fromkeys(
        ("bomb", "many", "out"), True
    )
    assert "128 MiB" in str(found["bomb"].trouble)
    assert "5,000" in str(found["many"].trouble)


def test_an_archive_may_hold_the_folder_deeper_and_what_a_mac_leaves(tmp_path: Path) -> None:
    right_in_a_zip(tmp_path, "ann", KITES)
    found = read(tmp_path)["ann"]
    assert found.trouble is None
    assert sorted(piece.path for piece in found.pieces) == ["src/kites.py", "tests/test_kites.py"]
    with laid_down(found) as root:
        text = (root / "src" / "kites.py").read_text("utf-8")
    assert text == KITES.solution[0].content
    assert not root.exists()


def test_the_bare_file_is_taken_for_the_folder_and_that_is_told(tmp_path: Path) -> None:
    (tmp_path / "ann").mkdir()
    (tmp_path / "ann" / "kites.py").write_text("x = 1\n")
    (tmp_path / "bob_smith.py").write_text("x = 2\n")
    found = read(tmp_path)
    for student in ("ann", "bob_smith.py"):
        assert [piece.path for piece in found[student].pieces] == ["src/kites.py"]
        assert "beside src/" in found[student].notices[0]


def test_links_in_a_folder_lead_nowhere_and_are_seen(tmp_path: Path) -> None:
    source = tmp_path / "ann" / "src"
    source.mkdir(parents=True)
    (source / "kites.py").write_text("")
    (source / "other.py").symlink_to("/etc/passwd")
    (tmp_path / "bob").symlink_to("/etc")
    os.mkfifo(tmp_path / "pipe.zip")
    found = read(tmp_path)
    with laid_down(found["ann"]) as root:
        assert (root / "src" / "other.py").is_symlink()
        assert not (root / "src" / "other.py").exists()
    assert "is a link" in str(found["bob"].trouble)
    assert "no regular file" in str(found["pipe"].trouble)


def test_two_folders_or_none_are_told_apart(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / "ann" / name / "src").mkdir(parents=True)
        (tmp_path / "ann" / name / "src" / "kites.py").write_text("")
    (tmp_path / "bob").mkdir()
    found = read(tmp_path)
    assert "more than once: one/, two/" in str(found["ann"].trouble)
    assert found["bob"].trouble is not None
    assert found["bob"].trouble.reason == "WORKSPACE_MISSING"
    with pytest.raises(WorkspaceError):
        list(submissions(tmp_path / "nowhere", WANTED))
