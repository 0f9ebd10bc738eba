import ast
import inspect
from pathlib import Path

import pytest
from scans import archive_path, file_away, month_of, scans_in


# The names of all attributes and imports in the lines of a function.
def words_of(function):
    nodes = list(ast.walk(ast.parse(inspect.getsource(function))))
    words = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return words | {node.id for node in nodes if isinstance(node, ast.Name)}


# The names of all files below a folder, with what is in them.
def tree(folder):
    return {
        path.relative_to(folder).as_posix(): path.read_text(encoding="utf-8")
        for path in folder.rglob("*")
        if path.is_file()
    }


def make(folder, *names):
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")


def test_month_of_a_scan():
    assert month_of(Path("2026-03_electric_0412.pdf")) == "2026-03"
    assert month_of(Path("in/2025-11_rent.pdf")) == "2025-11"


def test_month_of_a_scan_with_no_underscore():
    assert month_of(Path("scan0007.pdf")) == "unknown"
    assert month_of(Path("note.of_may")) == "unknown"


def test_month_of_looks_at_the_name_alone():
    assert month_of(Path("old_office/from_anna/scan7.pdf")) == "unknown"
    assert month_of(Path("old_office/2026-01_water.pdf")) == "2026-01"


def test_month_of_asks_the_path_for_its_parts():
    asked = words_of(month_of) & {"stem", "name", "with_suffix"}
    assert asked != set(), "month_of should ask the path for its name or its stem"
    nodes = ast.walk(ast.parse(inspect.getsource(month_of)))
    called = {getattr(node.func, "id", "") for node in nodes if isinstance(node, ast.Call)}
    assert "str" not in called, "month_of should not make a text of the whole path"


def test_archive_path_has_a_folder_for_the_month():
    made = archive_path(Path("keep"), Path("in/2026-03_electric_0412.pdf"))
    assert made == Path("keep/2026-03/2026-03_electric_0412.pdf")
    assert archive_path(Path("keep"), Path("scan7.pdf")) == Path("keep/unknown/scan7.pdf")


def test_archive_path_has_a_small_ending():
    made = archive_path(Path("keep"), Path("in/2026-03_GAS_7.PDF"))
    assert made == Path("keep/2026-03/2026-03_GAS_7.pdf")


def test_archive_path_keeps_dots_in_the_name():
    made = archive_path(Path("keep"), Path("2026-03_No.4_v1.2.Pdf"))
    assert made == Path("keep/2026-03/2026-03_No.4_v1.2.pdf")


def test_archive_path_makes_nothing(tmp_path):
    archive_path(tmp_path / "keep", Path("2026-03_gas.pdf"))
    assert list(tmp_path.iterdir()) == [], "called archive_path(...): what is in the folder then"


def test_archive_path_is_joined_by_slashes():
    nodes = ast.walk(ast.parse(inspect.getsource(archive_path)))
    joins = [node for node in nodes if isinstance(node, ast.Div)]
    joined = joins != [] or "joinpath" in words_of(archive_path)
    assert joined == True, "archive_path should join paths with / and not glue texts together"


def test_scans_in_a_folder_are_ordered(tmp_path):
    make(tmp_path, "c.pdf", "a.pdf", "b.pdf")
    found = [path.name for path in scans_in(tmp_path)]
    assert found == ["a.pdf", "b.pdf", "c.pdf"], "called scans_in(folder): the names it gave back"


def test_scans_in_look_into_all_folders_below(tmp_path):
    make(tmp_path, "z.pdf", "march/a.pdf", "march/deep/b.pdf", "notes.txt", "pdf")
    found = scans_in(tmp_path)
    expected = [tmp_path / "march/a.pdf", tmp_path / "march/deep/b.pdf", tmp_path / "z.pdf"]
    assert found == expected, "called scans_in(folder)"


def test_scans_in_take_capital_endings(tmp_path):
    make(tmp_path, "a.pdf", "b.PDF", "c.Pdf", "d.pdfx", "e.pdf.txt")
    found = [path.name for path in scans_in(tmp_path)]
    assert found == ["a.pdf", "b.PDF", "c.Pdf"], "called scans_in(folder): the names it gave back"


def test_scans_in_leave_folders_out(tmp_path):
    make(tmp_path, "old.pdf/a.pdf", "b.pdf")
    found = [path.relative_to(tmp_path).as_posix() for path in scans_in(tmp_path)]
    assert found == ["b.pdf", "old.pdf/a.pdf"], "called scans_in(folder): old.pdf is a folder"


def test_scans_in_an_empty_folder(tmp_path):
    assert scans_in(tmp_path) == [], "called scans_in(folder) with nothing in it"


def test_scans_in_walk_with_pathlib():
    walked = words_of(scans_in) & {"rglob", "glob", "iterdir", "walk"}
    assert walked != set(), "scans_in should walk with a method of Path, such as rglob"
    old = words_of(scans_in) & {"os", "listdir", "scandir"}
    assert old == set(), "scans_in should not use the module os"


def test_file_away_moves_the_scan(tmp_path):
    make(tmp_path, "in/2026-03_gas.PDF")
    file_away(tmp_path / "keep", tmp_path / "in/2026-03_gas.PDF")
    assert tree(tmp_path) == {"keep/2026-03/2026-03_gas.pdf": "in/2026-03_gas.PDF"}


def test_file_away_gives_the_new_path_back(tmp_path):
    make(tmp_path, "scan7.pdf")
    made = file_away(tmp_path / "keep", tmp_path / "scan7.pdf")
    assert made == tmp_path / "keep/unknown/scan7.pdf", "called file_away(root, scan)"


def test_file_away_makes_the_folders(tmp_path):
    make(tmp_path, "scan7.pdf")
    file_away(tmp_path / "far/away/keep", tmp_path / "scan7.pdf")
    assert tree(tmp_path) == {"far/away/keep/unknown/scan7.pdf": "scan7.pdf"}


def test_file_away_into_a_folder_that_is_there(tmp_path):
    make(tmp_path, "keep/unknown/scan1.pdf", "scan7.pdf")
    file_away(tmp_path / "keep", tmp_path / "scan7.pdf")
    assert sorted(tree(tmp_path)) == ["keep/unknown/scan1.pdf", "keep/unknown/scan7.pdf"]


def test_file_away_never_replaces_a_file(tmp_path):
    make(tmp_path, "keep/unknown/scan7.pdf", "scan7.pdf")
    before = tree(tmp_path)
    with pytest.raises(FileExistsError):
        file_away(tmp_path / "keep", tmp_path / "scan7.pdf")
    assert tree(tmp_path) == before, "called file_away(root, scan) while its place was taken"
