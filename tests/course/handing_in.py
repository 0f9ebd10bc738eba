"""Makes a class's folder of submissions: of each of the kinds below, right, wrong, hanging and hostile."""

from __future__ import annotations

import gzip
import io
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

from schemas.content import Exercise, Files

OUTSIDE = "learn-was-here"
"""A file that hostile code tries to leave in every place it may reach."""

HANG = "\nwhile True:\n    pass\n"
HOSTILE = f"""
import os, signal, socket, subprocess, sys
from pathlib import Path

for place in ("/tmp", "/var/tmp", str(Path.home()), "..", "../..", "/"):
    try:
        (Path(place) / "{OUTSIDE}").write_text("was here")
    except OSError:
        pass
try:
    os.kill(os.getppid(), signal.SIGKILL)
except OSError:
    pass
try:
    print(dict(os.environ))
    socket.create_connection(("127.0.0.1", 22), 0.2)
except OSError:
    pass
os._exit(0)
"""
HUNGRY = "\nheld = []\nwhile True:\n    held.append(bytearray(1 << 24))\n"


def write(root: Path, files: Files, folder: str = "") -> None:
    for item in files:
        path = root / folder / item.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(item.content, encoding="utf-8")


def _whole(root: Path, name: str, exercise: Exercise, sources: Files) -> Path:
    """A folder as /start lays it down, with these sources over the starter."""
    write(root / name, exercise.starter, "src")
    write(root / name, sources, "src")
    write(root / name, exercise.tests, "tests")
    return root / name


def _with(root: Path, name: str, exercise: Exercise, more: str) -> Path:
    folder = _whole(root, name, exercise, exercise.solution)
    path = folder / "src" / exercise.solution[0].path
    path.write_text(path.read_text("utf-8") + more, encoding="utf-8")
    return folder


def right(root: Path, name: str, exercise: Exercise) -> None:
    _whole(root, name, exercise, exercise.solution)


def right_in_a_zip(root: Path, name: str, exercise: Exercise) -> None:
    """One folder deeper, with what a Mac leaves behind."""
    with zipfile.ZipFile(root / f"{name}.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for item in exercise.solution:
            archive.writestr(f"homework 3/src/{item.path}", item.content)
            archive.writestr(f"__MACOSX/homework 3/src/._{item.path}", b"\x00\x05\x16\x07")
        for item in exercise.tests:
            archive.writestr(f"homework 3/tests/{item.path}", item.content)


def untouched(root: Path, name: str, exercise: Exercise) -> None:
    _whole(root, name, exercise, ())


def known_wrong(root: Path, name: str, exercise: Exercise) -> None:
    """A wrong answer of the exercise, in a tarball of the bare file."""
    answer = next(item for item in exercise.wrong if item.tag.startswith("any."))
    with tarfile.open(root / f"{name}.tar.gz", "w:gz") as archive:
        for item in answer.files:
            data = item.content.encode()
            entry = tarfile.TarInfo(item.path)
            entry.size = len(data)
            archive.addfile(entry, io.BytesIO(data))


def broken(root: Path, name: str, exercise: Exercise) -> None:
    _with(root, name, exercise, "\ndef unfinished(:\n")


def hanging(root: Path, name: str, exercise: Exercise) -> None:
    _with(root, name, exercise, HANG)


def hungry(root: Path, name: str, exercise: Exercise) -> None:
    _with(root, name, exercise, HUNGRY)


def hostile(root: Path, name: str, exercise: Exercise) -> None:
    _with(root, name, exercise, HOSTILE)


def with_other_tests(root: Path, name: str, exercise: Exercise) -> None:
    """An untouched starter whose tests were replaced by one that passes."""
    folder = _whole(root, name, exercise, ())
    for item in exercise.tests:
        (folder / "tests" / item.path).write_text("def test_fine():\n    assert True\n")


def bomb(root: Path, name: str, exercise: Exercise) -> None:
    """Nothing but noughts, 140 MiB of them, in a tarball of as many KiB."""
    with gzip.open(root / f"{name}.tgz", "wb", compresslevel=1) as out:
        entry = tarfile.TarInfo(f"src/{exercise.starter[0].path}")
        entry.size = 140 << 20
        out.write(entry.tobuf())
        for _piece in range(140):
            out.write(bytes(1 << 20))


def leading_out(root: Path, name: str, exercise: Exercise) -> None:
    """A link to /etc/passwd, and a name that leads above the folder."""
    with tarfile.open(root / f"{name}.tar", "w") as archive:
        entry = tarfile.TarInfo(f"src/{exercise.starter[0].path}")
        entry.type, entry.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(entry)
        above = tarfile.TarInfo(f"../{OUTSIDE}")
        archive.addfile(above, io.BytesIO(b""))


def other_encoding(root: Path, name: str, exercise: Exercise) -> None:
    """Latin-1 in the source."""
    folder = _whole(root, name, exercise, exercise.solution)
    path = folder / "src" / exercise.solution[0].path
    path.write_bytes(path.read_bytes() + "\n# Müller\n".encode("latin-1"))


def nothing_of_it(root: Path, name: str, exercise: Exercise) -> None:
    """A folder with a report and none of the files."""
    (root / name).mkdir(parents=True)
    (root / name / "report.txt").write_text("My dog ate it.\n")


def many_files(root: Path, name: str, number_of_files: int = 100_000) -> None:
    """A hundred thousand names, unless it is told otherwise."""
    with zipfile.ZipFile(root / f"{name}.zip", "w") as archive:
        for number in range(number_of_files):
            archive.writestr(f"src/{number}.txt", b"")


KINDS: dict[str, Callable[[Path, str, Exercise], None]] = {
    "right": right,
    "zip": right_in_a_zip,
    "untouched": untouched,
    "wrong": known_wrong,
    "broken": broken,
    "hanging": hanging,
    "hungry": hungry,
    "hostile": hostile,
    "tests": with_other_tests,
    "bomb": bomb,
    "links": leading_out,
    "latin": other_encoding,
    "nothing": nothing_of_it,
}
EXPECTED = {
    "right": ("passed", ""),
    "zip": ("passed", ""),
    "untouched": ("failed", ""),
    "wrong": ("failed", ""),
    "broken": ("not built", ""),
    "hanging": ("timed out", ""),
    "hungry": ("failed", ""),
    "hostile": ("failed", ""),
    "tests": ("failed", ""),
    "bomb": ("unread", "SUBMISSION_UNREADABLE"),
    "links": ("unread", "SUBMISSION_UNREADABLE"),
    "latin": ("unread", "INPUT_NOT_TEXT"),
    "nothing": ("unread", "WORKSPACE_MISSING"),
}
"""Result and reason of each kind."""


def hand_in(root: Path, exercise: Exercise, each: int) -> int:
    """So many of every kind below `root`; returns how many there are."""
    root.mkdir(parents=True, exist_ok=True)
    for kind, make in KINDS.items():
        for number in range(each):
            make(root, f"{kind}-{number:03d}", exercise)
    return each * len(KINDS)
