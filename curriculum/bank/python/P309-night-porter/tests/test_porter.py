import ast
import codecs
import inspect

import pytest

from porter import add_entry, entries, keys_out, save_names


@pytest.fixture
def opened(monkeypatch):
    """Every text file that is opened in the test: the file, its mode and its encoding."""
    files = []
    real_open = open

    def recording_open(file, mode="r", buffering=-1, encoding=None, *more, **named):
        stream = real_open(file, mode, buffering, encoding, *more, **named)
        if str(file).endswith(".txt"):
            files.append((stream, mode, encoding))
        return stream

    monkeypatch.setattr("builtins.open", recording_open)
    monkeypatch.setattr("io.open", recording_open)
    return files


def left_open(opened):
    """How many of the opened files are not closed."""
    return len([stream for stream, _, _ in opened if not stream.closed])


def encodings(opened):
    """The encodings that were asked for, each spelled the same way."""
    return {encoding and codecs.lookup(encoding).name for _, _, encoding in opened}


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def has_with(function):
    """Whether the function has a with statement."""
    return any(isinstance(node, ast.With) for node in nodes_of(function))


def make(tmp_path, text):
    """A file with this text."""
    path = tmp_path / "log.txt"
    path.write_text(text, encoding="utf-8")
    return path


def test_entries_are_the_lines_without_line_ends(tmp_path):
    path = make(tmp_path, "22:40 keys for Jürgen\n23:15 taxi\n")
    assert entries(path) == ["22:40 keys for Jürgen", "23:15 taxi"], "called entries(path)"


def test_entries_of_a_last_line_without_line_end(tmp_path):
    assert entries(make(tmp_path, "22:40 keys\n23:15 taxi")) == ["22:40 keys", "23:15 taxi"], (
        "called entries(path): a file whose last line has no line end"
    )


def test_entries_leave_empty_lines_out_and_keep_spaces(tmp_path):
    path = make(tmp_path, "\n22:40 keys\n\n  for Zoë\n?\n\n")
    assert entries(path) == ["22:40 keys", "  for Zoë", "?"], "called entries(path)"


def test_entries_of_an_empty_file_are_an_empty_list(tmp_path):
    assert entries(make(tmp_path, "")) == [], "called entries(path): an empty file"


def test_entries_close_the_file(tmp_path, opened):
    entries(make(tmp_path, "22:40 keys\n"))
    assert left_open(opened) == 0, "called entries(path): files that it left open"
    assert has_with(entries) is True, (
        "called entries(...): it should open the file in a with statement"
    )


def test_entries_say_the_encoding(tmp_path, opened):
    path = make(tmp_path, "22:40 keys\n")
    opened.clear()
    entries(path)
    assert encodings(opened) == {"utf-8"}, (
        "called entries(...): it should open the file with encoding=ENCODING"
    )


def test_entries_read_line_by_line():
    attributes = {node.attr for node in nodes_of(entries) if isinstance(node, ast.Attribute)}
    whole = attributes & {"read", "readlines", "read_text", "read_bytes"}
    assert whole == set(), (
        "called entries(...): it should loop over the lines and never hold the whole file"
    )


def test_save_names_puts_each_name_on_a_line(tmp_path):
    path = tmp_path / "rota.txt"
    save_names(path, ["Zoë", "Tom", "Ida"])
    assert path.read_text(encoding="utf-8") == "Zoë\nTom\nIda\n", (
        "called save_names(path, ['Zoë', 'Tom', 'Ida'])"
    )


def test_save_names_replaces_what_was_there(tmp_path):
    path = make(tmp_path, "a long and old text\nof two lines\n")
    save_names(path, ["Tom"])
    assert path.read_text(encoding="utf-8") == "Tom\n", "called save_names(path, ['Tom'])"


def test_save_no_names_leaves_an_empty_file(tmp_path):
    path = tmp_path / "rota.txt"
    save_names(path, [])
    assert path.read_text(encoding="utf-8") == "", "called save_names(path, [])"


def test_save_names_closes_the_file(tmp_path, opened):
    save_names(tmp_path / "rota.txt", ["Tom"])
    assert left_open(opened) == 0, "called save_names(path, ['Tom']): files that it left open"
    assert encodings(opened) == {"utf-8"}, (
        "called save_names(...): it should open the file with encoding=ENCODING"
    )
    assert has_with(save_names) is True, (
        "called save_names(...): it should open the file in a with statement"
    )


def test_add_entry_keeps_what_is_there(tmp_path):
    path = make(tmp_path, "22:40 keys\n")
    add_entry(path, "23:15 taxi for Zoë")
    add_entry(path, "23:50 quiet")
    assert path.read_text(encoding="utf-8") == "22:40 keys\n23:15 taxi for Zoë\n23:50 quiet\n", (
        "called add_entry(path, '23:50 quiet'), the second time"
    )


def test_add_entry_makes_the_file(tmp_path):
    path = tmp_path / "new.txt"
    add_entry(path, "22:00 begin")
    assert path.read_text(encoding="utf-8") == "22:00 begin\n", (
        "called add_entry(path, '22:00 begin')"
    )


def test_add_entry_does_not_write_the_log_anew(tmp_path, opened):
    path = make(tmp_path, "22:40 keys\n")
    opened.clear()
    add_entry(path, "23:15 taxi")
    modes = {mode.replace("t", "") for _, mode, _ in opened}
    assert modes == {"a"}, "called add_entry(path, '23:15 taxi'): it should open the file to add"


def test_add_entry_closes_the_file(tmp_path, opened):
    add_entry(make(tmp_path, ""), "23:15 taxi")
    assert left_open(opened) == 0, "called add_entry(path, '23:15 taxi'): files that it left open"
    assert has_with(add_entry) is True, (
        "called add_entry(...): it should open the file in a with statement"
    )


def test_keys_out_adds_the_numbers_up(tmp_path):
    assert keys_out(make(tmp_path, "3\n12\n0\n7\n")) == 22
    assert keys_out(make(tmp_path, "")) == 0


def test_keys_out_without_a_file_is_zero(tmp_path):
    assert keys_out(tmp_path / "missing.txt") == 0


def test_keys_out_lets_the_wrong_line_be_heard_of(tmp_path):
    path = make(tmp_path, "3\nmany\n7\n")
    with pytest.raises(ValueError):
        keys_out(path)


def test_keys_out_closes_the_file(tmp_path, opened):
    keys_out(make(tmp_path, "3\n12\n"))
    assert left_open(opened) == 0, "called keys_out(path): files that it left open"
    assert has_with(keys_out) is True, (
        "called keys_out(...): it should open the file in a with statement"
    )


def test_keys_out_closes_the_file_after_a_wrong_line(tmp_path, opened):
    path = make(tmp_path, "3\nmany\n")
    with pytest.raises(ValueError):
        keys_out(path)
    assert left_open(opened) == 0, (
        "called keys_out(path), with a line that is no number: files that it left open"
    )
