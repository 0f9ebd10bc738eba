import ast
import inspect
from pathlib import Path

import pytest
from studio import episode, inside, publish, sizes

OLD = {"os", "open", "str", "startswith", "rindex", "rfind", "split", "shutil"}


# The names that a function uses, with those behind a dot, its annotations left out.
def words_of(function):
    body = ast.parse(inspect.getsource(function)).body[0].body
    nodes = [node for line in body for node in ast.walk(line)]
    words = {node.attr for node in nodes if isinstance(node, ast.Attribute)}
    return words | {node.id for node in nodes if isinstance(node, ast.Name)}


def old_words(function):
    return sorted(words_of(function) & OLD)


def test_episode_is_a_path():
    assert episode(Path("show"), 7) == Path("show/007.mp3")
    assert episode(Path("a/b"), 120) == Path("a/b/120.mp3")


def test_episode_has_three_digits():
    assert Path(episode(Path("show"), 7)).name == "007.mp3", "called episode(Path('show'), 7)"
    assert Path(episode(Path("show"), 1234)).name == "1234.mp3", "called episode(Path('show'), 1234)"


def test_episode_joins_with_a_slash():
    assert old_words(episode) == [], "words in episode(...) that a path makes superfluous"
    nodes = list(ast.walk(ast.parse(inspect.getsource(episode))))
    joins = any(isinstance(node, ast.Div) for node in nodes) or "joinpath" in words_of(episode)
    assert joins == True, "episode(...) should join the folder and the name with /"


def test_sizes_of_all_levels(tmp_path):
    (tmp_path / "talks/old").mkdir(parents=True)
    (tmp_path / "a.mp3").write_bytes(b"12345")
    (tmp_path / "talks/b.mp3").write_bytes(b"")
    (tmp_path / "talks/old/c.mp3").write_bytes(b"123")
    expected = {"a.mp3": 5, "talks/b.mp3": 0, "talks/old/c.mp3": 3}
    assert sizes(tmp_path) == expected, "called sizes(folder)"


def test_sizes_of_an_empty_folder(tmp_path):
    assert sizes(tmp_path) == {}, "called sizes(folder) with nothing in it"


def test_sizes_leave_folders_out(tmp_path):
    (tmp_path / "season.mp3").mkdir()
    assert sizes(tmp_path) == {}, "called sizes(folder): season.mp3 is a folder"


def test_sizes_walk_with_a_path():
    assert old_words(sizes) == [], "words in sizes(...) that a path makes superfluous"
    walks = words_of(sizes) & {"rglob", "glob", "iterdir", "walk"}
    assert walks != set(), "sizes(...) should walk with a method of the path"


def test_inside_takes_names_below(tmp_path):
    assert inside(tmp_path, "one.mp3") == True
    assert inside(tmp_path, "talks/one.mp3") == True


def test_inside_of_a_relative_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    assert inside(Path("show"), "one.mp3") == True
    assert inside(Path("show"), "../keys.txt") == False


def test_inside_refuses_the_way_out(tmp_path):
    assert inside(tmp_path / "show", "../keys.txt") == False
    assert inside(tmp_path / "show", "talks/../../keys.txt") == False


def test_inside_follows_the_dots(tmp_path):
    assert inside(tmp_path / "show", "talks/../one.mp3") == True
    assert inside(tmp_path / "show", "../show/one.mp3") == True


def test_inside_is_not_fooled_by_a_neighbour(tmp_path):
    assert inside(tmp_path / "show", "../show-keys/one.mp3") == False


def test_inside_follows_links(tmp_path):
    (tmp_path / "show").mkdir()
    (tmp_path / "secret").mkdir()
    (tmp_path / "show/link").symlink_to(tmp_path / "secret", target_is_directory=True)
    assert inside(tmp_path / "show", "link/keys.txt") == False, "show/link leads to another folder"


def test_inside_asks_the_paths():
    assert old_words(inside) == [], "words in inside(...) that a path makes superfluous"


def test_publish_writes_the_text(tmp_path):
    publish(tmp_path, "notes.txt", "Zoë\n")
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "Zoë\n"


def test_publish_replaces_what_was_there(tmp_path):
    (tmp_path / "notes.txt").write_text("a long and old text", encoding="utf-8")
    publish(tmp_path, "notes.txt", "new")
    assert (tmp_path / "notes.txt").read_text(encoding="utf-8") == "new"


def test_publish_leaves_no_part_behind(tmp_path):
    publish(tmp_path, "v1.2.txt", "new")
    left = sorted(path.name for path in tmp_path.iterdir())
    assert left == ["v1.2.txt"], "called publish(folder, 'v1.2.txt', 'new'): what is in the folder"


def test_publish_gives_the_path_back(tmp_path):
    assert publish(tmp_path, "notes.txt", "new") == tmp_path / "notes.txt"


def test_publish_writes_the_part_first(tmp_path):
    (tmp_path / "v1.2.txt").write_text("old", encoding="utf-8")
    (tmp_path / "v1.2.part").mkdir()
    with pytest.raises(OSError):
        publish(tmp_path, "v1.2.txt", "new")
    kept = (tmp_path / "v1.2.txt").read_text(encoding="utf-8")
    assert kept == "old", "publish(...) could not write v1.2.part, so v1.2.txt must stay as it was"


def test_publish_uses_the_path():
    assert old_words(publish) == [], "words in publish(...) that a path makes superfluous"
    moves = words_of(publish) & {"replace", "rename"}
    assert moves != set(), "publish(...) should move the part with a method of the path"
