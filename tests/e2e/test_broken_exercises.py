"""`learn check`: every way in which an exercise can be broken is refused with its place and reason."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from .conftest import BANK, Learn, Object

Break = Callable[[Path], None]
KITES, BOARD = BANK / "python" / "P101-kite-festival", BANK / "c" / "C101-ferry-board"


def edited(old: str, new: str, count: int = 1) -> Break:
    """Replace the first `count` places of a pattern in exercise.toml, of which there must be one."""

    def edit(folder: Path) -> None:
        manifest = folder / "exercise.toml"
        text, made = re.subn(old, new, manifest.read_text("utf-8"), count=count, flags=re.DOTALL)
        assert made
        manifest.write_text(text, "utf-8")

    return edit


def without(name: str) -> Break:
    def remove(folder: Path) -> None:
        place = folder / name
        (shutil.rmtree if place.is_dir() else Path.unlink)(place)

    return remove


def holding(name: str, content: bytes) -> Break:
    def write(folder: Path) -> None:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)

    return write


def linked(name: str, target: str) -> Break:
    return lambda folder: (folder / name).symlink_to(target)


def over(source: str, target: str) -> Break:
    """One part of the exercise laid over another."""

    def lay(folder: Path) -> None:
        shutil.copyfile(folder / source, folder / target)

    return lay


DOCUMENTS: Mapping[str, tuple[Break, str, str]] = {
    "not TOML": (edited("difficulty = [^\n]*", "difficulty = "), "exercise.toml", "not valid TOML"),
    "unknown key": (edited("depth =", 'colour = "red"\ndepth ='), "exercise.toml", "colour: unknown key"),
    "missing key": (edited('title = [^\n]*\n', ""), "exercise.toml", "title"),
    "wrong type": (edited("difficulty = ", 'difficulty = "x" # '), "exercise.toml", "difficulty"),
    "unknown depth": (edited('"D1"', '"D9"'), "exercise.toml", "depth"),
    "no manifest": (without("exercise.toml"), "", "no exercise.toml"),
    "no tests": (without("tests"), "tests", "missing folder"),
    "no starter": (without("starter"), "starter", "missing folder"),
    "no solution file": (without("solution/kites.py"), "solution", "missing folder"),
    "no lesson": (without("lesson"), "lesson", "missing folder"),
    "no bridge": (without("lesson/06-bridge.md"), "lesson", "bridge"),
    "lesson without title": (holding("lesson/05-pitfalls.md", b"text\n"), "lesson/05-pitfalls.md", "Title"),
    "wrong answer without files": (without("wrong/py.syntax.unclosed"), "exercise.toml", "missing folder"),
    "wrong answer without entry": (holding("wrong/more/kites.py", b""), "exercise.toml", "wrong/more"),
    "no wrong answer at all": (edited(r"\[\[wrong\]\].*", "", 1), "exercise.toml", "wrong"),
    "a file that is no part": (holding("notes/a.md", b""), "notes/a.md", "no part"),
    "path escape of a unit": (edited('"kites.py"', '"../kites.py"'), "exercise.toml", "leave its folder"),
    "path escape of an answer": (
        edited('dir = "[^"]*"', 'dir = "../../tests"'),
        "exercise.toml",
        "leave its folder",
    ),
    "link out": (linked("starter/out.py", "/etc/passwd"), "starter/out.py", "is a link"),
    "not UTF-8": (holding("tests/test_more.py", b"\xff"), "tests/test_more.py", "not UTF-8"),
    "unknown tag": (
        edited('"any.io.output_format"\nwhy', '"any.io.no_such"\ndir = "any.io.output_format"\nwhy'),
        "exercise.toml",
        "any.io.no_such",
    ),
    "unit without tests": (edited(r"tests = \[[^]]*\]", "tests = []"), "exercise.toml", "at least one test"),
    "a test in two units": (
        edited('"test_motto_keeps_its_apostrophe"', '"test_title_is_one_whole_line"'),
        "exercise.toml",
        "belongs to one unit",
    ),
    "two units of one id": (edited('"ex-2"', '"ex-1"'), "exercise.toml", "another unit"),
    "unknown section": (edited('section = "[^"]*"', 'section = "Nowhere"'), "exercise.toml", "Nowhere"),
    "two hints": (edited(r'hints = \[\n    """.*?""",\n', "hints = [\n"), "exercise.toml", "three hints"),
    "a blank hint": (edited(r'hints = \[\n    """.*?"""', 'hints = [" "'), "exercise.toml", "three hints"),
}  # fmt: skip
WITHOUT_LINE = {"missing key", "wrong answer without entry", "no wrong answer at all"}
"""What is not there has no line, and what stands beside the document neither."""


def copied(exercise: Path, parent: Path, *breaks: Break) -> Path:
    folder = shutil.copytree(exercise, parent / exercise.name)
    for change in breaks:
        change(folder)
    return folder


@pytest.fixture(scope="module")
def verdicts(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Object]:
    """All copies whose documents are broken, checked in one run."""
    root = tmp_path_factory.mktemp("broken")
    folders = {
        name: copied(KITES, root / name.replace(" ", "-"), change)
        for name, (change, _place, _words) in DOCUMENTS.items()
    }
    said = Learn(root / "home")("check", *map(str, folders.values()), "--json")
    assert (said.code, said.err, said.object["ok"]) == (1, "", False)
    return dict(zip(folders, said.object["exercises"], strict=True))


@pytest.mark.parametrize("name", DOCUMENTS)
def test_a_broken_document(verdicts: Mapping[str, Object], name: str) -> None:
    verdict, (_change, place, words) = verdicts[name], DOCUMENTS[name]
    assert verdict["ok"] is False
    assert (verdict["starter"], verdict["solution"], verdict["wrong"]) == (None, None, [])
    assert verdict["reason"] == verdict["reasons"][0]
    path = f"{verdict['path']}/{place}".rstrip("/")
    (reason,) = [item for item in verdict["reasons"] if words in item][:1]
    assert reason.startswith(path)
    if place == "exercise.toml" and name not in WITHOUT_LINE:
        line = re.match(r":(\d+): ", reason.removeprefix(path))
        assert line, reason
        assert 1 <= int(line[1]) <= len(Path(path).read_text("utf-8").splitlines())


def test_the_line_is_the_line(verdicts: Mapping[str, Object]) -> None:
    verdict = verdicts["unknown key"]
    manifest = Path(verdict["path"]) / "exercise.toml"
    number = manifest.read_text("utf-8").splitlines().index('colour = "red"') + 1
    assert verdict["reasons"] == [f"{manifest}:{number}: colour: unknown key"]


def fewer_tests(folder: Path) -> None:
    """Three of the eight tests, one a unit."""
    kept = [
        "test_title_is_one_whole_line",
        "test_motto_keeps_its_apostrophe",
        "test_program_has_three_lines",
    ]
    whole = (folder / "tests" / "test_kites.py").read_text("utf-8")
    head, *cases = re.split(r"(?=^def )", whole, flags=re.MULTILINE)
    cases = [case for case in cases if case.removeprefix("def ").partition("(")[0] in kept]
    (folder / "tests" / "test_kites.py").write_text(head + "".join(cases), "utf-8")
    manifest = (folder / "exercise.toml").read_text("utf-8")
    names = iter(kept)
    manifest = re.sub(
        r"^tests = .*$", lambda _found: f'tests = ["{next(names)}"]', manifest, flags=re.MULTILINE
    )
    (folder / "exercise.toml").write_text(manifest, "utf-8")


def one_wrong_answer(folder: Path) -> None:
    edited(r'\[\[wrong\]\]\ntag = "any.*', "")(folder)
    for name in ("any.io.output_format", "any.io.output_format~2"):
        shutil.rmtree(folder / "wrong" / name)
    shutil.rmtree(folder / "bypass")  # its entries stood behind those of the wrong answers


PROOFS: Mapping[str, tuple[Path, Break, str]] = {
    "starter passes": (KITES, over("solution/kites.py", "starter/kites.py"), "the starter passes"),
    "solution fails": (KITES, over("starter/kites.py", "solution/kites.py"), "the solution fails test_"),
    "solution does not build": (KITES, holding("solution/kites.py", b"def x(:\n"), "does not build"),
    "starter does not build": (KITES, holding("starter/kites.py", b"def x(:\n"), "does not build"),
    "wrong answer passes": (
        KITES,
        over("solution/kites.py", "wrong/py.syntax.unclosed/kites.py"),
        "accept a wrong answer: py.syntax.unclosed",
    ),
    "too few tests": (KITES, fewer_tests, "3 tests; at least 4"),
    "too few wrong answers": (KITES, one_wrong_answer, "at least 2"),
    "a unit's tests never ran": (
        KITES,
        edited(r"tests = \[[^]]*\]", 'tests = ["test_nowhere"]'),
        "ex-1: none of its tests ran",
    ),
    "C starter passes": (BOARD, over("solution/board.c", "starter/board.c"), "the starter passes"),
    "C solution warns": (
        BOARD,
        lambda folder: over_with(folder / "solution" / "board.c", "\nstatic int unused;\n"),
        "the solution builds with a warning",
    ),
    "C wrong answer passes": (
        BOARD,
        over("solution/board.c", "wrong/c.return.missing/board.c"),
        "accept a wrong answer: c.return.missing",
    ),
}  # fmt: skip


def over_with(path: Path, more: str) -> None:
    path.write_text(path.read_text("utf-8") + more, "utf-8")


@pytest.mark.sampled(2)
@pytest.mark.parametrize("name", PROOFS)
def test_a_failed_proof(fresh: Learn, tmp_path: Path, name: str) -> None:
    exercise, change, words = PROOFS[name]
    if exercise is BOARD and shutil.which("gcc") is None:
        pytest.skip("gcc is not installed")
    folder = copied(exercise, tmp_path / "copy", change)
    said = fresh("check", str(folder), "--json")
    assert (said.code, said.err) == (1, "")
    (verdict,) = said.object["exercises"]
    assert verdict["ok"] is False
    assert words in verdict["reason"]
    assert verdict["starter"]["tests"] or verdict["starter"]["build"] == "failed"
    assert verdict["path"] == str(folder)


def test_an_intact_copy_in_any_folder(fresh: Learn, tmp_path: Path) -> None:
    place = tmp_path / "elsewhere" / "caf\u00e9 & co"
    copied(KITES, place)
    found = [KITES.name]
    if shutil.which("gcc") is not None:
        copied(BOARD, place)
        found.insert(0, BOARD.name)
    said = fresh("check", str(place), "--json")
    assert (said.code, said.err, said.object["ok"]) == (0, "", True)
    assert [Path(item["path"]).name for item in said.object["exercises"]] == found
    assert all(item["ok"] and not item["reason"] for item in said.object["exercises"])
    assert fresh("sessions", "--json").object["sessions"] == []


def test_words_for_a_person(fresh: Learn, tmp_path: Path) -> None:
    """Without --json the reason stands on the screen, and a broken exercise stops no other one."""
    broken = copied(KITES, tmp_path / "a", without("tests"))
    said = fresh("check", str(broken), str(tmp_path / "nowhere"))
    assert said.code == 1
    flat = re.sub(r"\s+", " ", said.out)
    assert "missing folder, or no file in it" in flat
    assert "2 checked, 2 refused" in flat
