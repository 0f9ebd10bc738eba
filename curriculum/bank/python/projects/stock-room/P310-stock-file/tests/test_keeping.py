import json
import os

import pytest

from keeping import load, save
from shelf import Shelf


def made(**counts):
    """A shelf with these counts, by add."""
    shelf = Shelf()
    for name, count in counts.items():
        shelf.add(name, count)
    return shelf


def written(tmp_path, text):
    """A file with this text."""
    path = tmp_path / "stock.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_save_writes_json(tmp_path):
    path = tmp_path / "stock.json"
    save(made(wig=3, lamp=12), path)
    assert json.loads(path.read_text(encoding="utf-8")) == (
        {"version": 1, "goods": {"wig": 3, "lamp": 12}}
    ), "called save(shelf, path) with 3 wigs and 12 lamps: what the file holds"
    save(Shelf(), path)
    assert json.loads(path.read_text(encoding="utf-8")) == {"version": 1, "goods": {}}, (
        "called save(Shelf(), path): what the file holds"
    )


def test_save_keeps_names_readable(tmp_path):
    path = tmp_path / "stock.json"
    save(made(Zoë=1), path)
    assert "Zoë" in path.read_text(encoding="utf-8"), "called save(shelf, path) with one Zoë"


def test_save_replaces_what_was_there(tmp_path):
    path = written(tmp_path, "an old text that is much longer than the new one" * 20)
    save(made(wig=3), path)
    assert load(path) == made(wig=3), "called save(shelf, path) over a longer file, then load"


def test_save_leaves_no_second_file(tmp_path):
    save(made(wig=3), tmp_path / "stock.json")
    save(made(wig=4), tmp_path / "stock.json")
    assert [item.name for item in tmp_path.iterdir()] == ["stock.json"], (
        "called save twice: the files in the folder"
    )


def test_save_that_fails_leaves_the_old_file(tmp_path, monkeypatch):
    path = tmp_path / "stock.json"
    save(made(wig=3), path)
    before = path.read_text(encoding="utf-8")
    seen = []
    real = os.replace

    def stopped(source, target):
        seen.append((str(source), str(target), path.read_text(encoding="utf-8")))
        raise OSError("no room")

    monkeypatch.setattr(os, "replace", stopped)
    with pytest.raises(OSError):
        save(made(wig=9), path)
    assert seen == [(f"{path}.new", str(path), before)], (
        "called save(shelf, path): what os.replace was given, and what the old file held then"
    )
    assert path.read_text(encoding="utf-8") == before, "called save, which failed: the old file"
    monkeypatch.setattr(os, "replace", real)


def test_load_gives_what_was_saved(tmp_path):
    path = tmp_path / "stock.json"
    save(made(wig=3, Zoë=1), path)
    found = load(path)
    assert found == made(wig=3, Zoë=1), "called save(shelf, path), then load(path)"
    found.add("wig", 1)
    assert len(found) == 5, "called load(path), then add('wig', 1): len"


def test_load_without_a_file_is_empty(tmp_path):
    assert load(tmp_path / "stock.json") == Shelf(), "called load(path) without a file"


def test_load_of_another_version_is_refused(tmp_path):
    path = written(tmp_path, '{"version": 2, "goods": {"wig": 1}}')
    with pytest.raises(ValueError) as caught:
        load(path)
    assert str(caught.value) == f"{path} is no stock of version 1", (
        "called load(path) with version 2: the error"
    )


def test_load_of_something_else_is_refused(tmp_path):
    texts = ("[1, 2]", '"stock"', "null", '{"goods": {}}', '{"version": 1}')
    for text in (*texts, '{"version": 1, "goods": [1]}'):
        path = written(tmp_path, text)
        with pytest.raises(ValueError) as caught:
            load(path)
        assert str(caught.value) == f"{path} is no stock of version 1", (
            f"called load(path) with {text} in the file: the error"
        )


def test_load_of_no_json_is_refused(tmp_path):
    for text in ("", "wig 3", '{"version": 1'):
        with pytest.raises(ValueError):
            load(written(tmp_path, text))


def test_load_refuses_a_count_of_nothing(tmp_path):
    with pytest.raises(ValueError):
        load(written(tmp_path, '{"version": 1, "goods": {"wig": 0}}'))
