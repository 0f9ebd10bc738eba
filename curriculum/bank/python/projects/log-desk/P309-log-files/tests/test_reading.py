import ast
import inspect
import io

import pytest

import reading
from reading import morning_report, read_log

NIGHT = """\
00:00:03 INFO web: up
00:10:00 WARN pay: slow
?
00:20:00 ERROR pay: card refused
00:20:07 ERROR pay: card refused again

00:30:00 INFO web: Zoë signed in
no log line
"""


@pytest.fixture
def opened(monkeypatch):
    """Every text file that is opened in the test, with the encoding that was asked for."""
    files = []
    real_open = open

    def recording_open(file, *more, **named):
        stream = real_open(file, *more, **named)
        if str(file).endswith(".txt"):
            asked = named.get("encoding", more[2] if len(more) > 2 else None)
            files.append((stream, asked))
        return stream

    monkeypatch.setattr("builtins.open", recording_open)
    monkeypatch.setattr("io.open", recording_open)
    return files


def left_open(files):
    """How many of the opened files are not closed."""
    return len([stream for stream, _ in files if not stream.closed])


def other_encodings(files):
    """What was asked for in place of utf-8; without an encoding the computer's settings decide."""
    asked = [encoding for stream, encoding in files if isinstance(stream, io.TextIOBase)]
    return [one for one in asked if str(one).lower() not in ("utf-8", "utf8", "utf_8")]


def make(tmp_path, text):
    """A log with this text."""
    path = tmp_path / "log.txt"
    path.write_text(text, encoding="utf-8")
    return path


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def test_read_log_gives_the_entries(tmp_path):
    path = make(tmp_path, "00:00:03 INFO web: up\n00:00:04 WARN web: Zoë is late\n")
    assert read_log(path) == (
        ([(3, "INFO", "web", "up"), (4, "WARN", "web", "Zoë is late")], 0)
    ), "called read_log(path) with two good lines"


def test_read_log_counts_what_it_skips(tmp_path):
    entries, skipped = read_log(make(tmp_path, NIGHT))
    assert len(entries) == 5, "called read_log(path): how many entries"
    assert skipped == 2, "called read_log(path): how many lines were skipped"
    assert read_log(make(tmp_path, "\n \t\nhello\n")) == ([], 1), (
        "called read_log(path) with two blank lines and one of another form"
    )


def test_read_log_of_an_empty_file(tmp_path):
    assert read_log(make(tmp_path, "")) == ([], 0), "called read_log(path): an empty file"


def test_read_log_of_a_last_line_without_end(tmp_path):
    path = make(tmp_path, "00:00:03 INFO web: up\n00:00:05 INFO web: down")
    assert read_log(path) == ([(3, "INFO", "web", "up"), (5, "INFO", "web", "down")], 0), (
        "called read_log(path): a file whose last line has no line end"
    )


def test_read_log_closes_the_file(tmp_path, opened):
    path = make(tmp_path, NIGHT)
    opened.clear()
    read_log(path)
    assert len(opened) == 1, "called read_log(path): how many files it opened"
    assert left_open(opened) == 0, "called read_log(path): files that it left open"
    assert other_encodings(opened) == [], "called read_log(path): encodings other than utf-8"
    withs = [node for node in nodes_of(read_log) if isinstance(node, ast.With)]
    assert len(withs) == 1, "called read_log(...): it should open the file in one with statement"


def test_read_log_reads_line_by_line():
    attributes = {node.attr for node in nodes_of(read_log) if isinstance(node, ast.Attribute)}
    whole = attributes & {"read", "readlines", "read_text", "read_bytes"}
    assert whole == set(), "called read_log(...): it should never hold the whole file"
    lists = [
        node
        for node in nodes_of(read_log)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("list", "tuple")
    ]
    assert lists == [], "called read_log(...): it should never hold the whole file"


def test_report_has_a_line_for_each_program(tmp_path):
    target = tmp_path / "report.txt"
    source = make(tmp_path, "00:00:03 INFO web: up\n00:10:00 WARN pay: slow\n00:11:00 INFO pay: ok\n")
    assert morning_report(source, target) == 2, "called morning_report(source, target)"
    assert target.read_text(encoding="utf-8") == (
        "pay 2, worst: WARN slow\nweb 1, worst: INFO up\n"
    ), "called morning_report(source, target): the report"


def test_report_tells_the_first_of_the_worst_entries(tmp_path):
    target = tmp_path / "report.txt"
    morning_report(make(tmp_path, NIGHT), target)
    lines = target.read_text(encoding="utf-8").splitlines()
    assert lines[:2] == ["pay 3, worst: ERROR card refused", "web 2, worst: INFO up"], (
        "called morning_report(source, target): the first two lines of the report"
    )


def test_report_tells_what_was_skipped(tmp_path):
    target = tmp_path / "report.txt"
    assert morning_report(make(tmp_path, NIGHT), target) == 2, "called morning_report(...)"
    assert target.read_text(encoding="utf-8").endswith("\n2 skipped\n"), (
        "called morning_report(source, target): the end of the report"
    )


def test_report_of_an_empty_log_is_empty(tmp_path):
    target = tmp_path / "report.txt"
    target.write_text("an old report, longer than the new one", encoding="utf-8")
    assert morning_report(make(tmp_path, ""), target) == 0, "called morning_report(...)"
    assert target.read_text(encoding="utf-8") == "", (
        "called morning_report(source, target) with an empty log: the report"
    )


def test_report_without_a_log_leaves_no_file(tmp_path):
    target = tmp_path / "report.txt"
    with pytest.raises(FileNotFoundError):
        morning_report(tmp_path / "missing.txt", target)
    assert target.exists() is False, "called morning_report without a log: is there a report?"


def test_report_closes_its_file(tmp_path, opened):
    source = make(tmp_path, NIGHT)
    opened.clear()
    morning_report(source, tmp_path / "report.txt")
    assert len(opened) == 2, "called morning_report(source, target): how many files it opened"
    assert left_open(opened) == 0, "called morning_report(source, target): files left open"
    assert other_encodings(opened) == [], "called morning_report(...): encodings other than utf-8"


def test_report_uses_what_was_built(tmp_path, monkeypatch):
    called = []
    for name in ("by_program", "noisiest", "worst_first", "read_log"):
        real = getattr(reading, name)

        def recording(*given, name=name, real=real):
            called.append(name)
            return real(*given)

        monkeypatch.setattr(reading, name, recording)
    morning_report(make(tmp_path, "00:00:03 INFO web: up\n"), tmp_path / "report.txt")
    assert sorted(set(called)) == ["by_program", "noisiest", "read_log", "worst_first"], (
        "called morning_report(source, target): which of your functions it used"
    )
