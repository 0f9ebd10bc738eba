import pytest
from rain import average, convert, correct, wet_days


@pytest.fixture
def opened(monkeypatch):
    """Every file of the club that is opened in the test."""
    files = []
    real_open = open

    def recording_open(file, *more, **named):
        stream = real_open(file, *more, **named)
        if str(file).endswith(".txt"):
            files.append(stream)
        return stream

    monkeypatch.setattr("builtins.open", recording_open)
    monkeypatch.setattr("io.open", recording_open)
    return files


def left_open(opened):
    """How many of the opened files are not closed."""
    return len([stream for stream in opened if not stream.closed])


def make(tmp_path, text, encoding="utf-8"):
    """A file with this text."""
    path = tmp_path / "rain.txt"
    path.write_bytes(text.encode(encoding))
    return path


def text_of(path):
    return path.read_bytes().decode("utf-8")


def test_average_of_some_days(tmp_path):
    assert average(make(tmp_path, "4\n0\n8\n")) == 4, (
        "called average(path): the lines are 4, 0 and 8"
    )
    assert average(make(tmp_path, "1\n2")) == 1.5, "called average(path): the lines are 1 and 2"


def test_average_of_a_single_day(tmp_path):
    assert average(make(tmp_path, "7\n")) == 7, "called average(path): the line is 7"


def test_average_of_an_empty_file_is_none(tmp_path):
    assert average(make(tmp_path, "")) is None, "called average(path): an empty file"


def test_average_opens_the_file_once(tmp_path, opened):
    path = make(tmp_path, "4\n0\n8\n")
    opened.clear()
    assert average(path) == 4, "called average(path): the lines are 4, 0 and 8"
    assert len(opened) == 1, "called average(path): how often it opened the file"
    assert left_open(opened) == 0, "called average(path): how many files are still open"


def test_average_closes_the_file_after_a_wrong_line(tmp_path, opened):
    with pytest.raises(ValueError):
        average(make(tmp_path, "4\nmuch\n"))
    assert left_open(opened) == 0, (
        "called average(path) with the line 'much': how many files are still open"
    )


def test_wet_days_are_copied(tmp_path):
    target = tmp_path / "wet.txt"
    wet_days(make(tmp_path, "4\n0\n8\n1\n"), target)
    assert text_of(target) == "4\n8\n1\n", "called wet_days(...): what the new file holds"


def test_wet_days_are_counted(tmp_path):
    source = make(tmp_path, "4\n0\n8\n1\n")
    assert wet_days(source, tmp_path / "wet.txt") == 3, (
        "called wet_days(source, target): the lines are 4, 0, 8 and 1"
    )


def test_wet_days_of_dry_weather(tmp_path):
    target = tmp_path / "wet.txt"
    assert wet_days(make(tmp_path, "0\n0\n"), target) == 0, (
        "called wet_days(source, target): the lines are 0 and 0"
    )
    assert text_of(target) == "", "called wet_days(...): what the new file holds"


def test_wet_days_closes_both_files(tmp_path, opened):
    wet_days(make(tmp_path, "4\n0\n"), tmp_path / "wet.txt")
    assert left_open(opened) == 0, "called wet_days(source, target): how many files are still open"


def test_wet_days_closes_both_files_after_a_wrong_line(tmp_path, opened):
    source = make(tmp_path, "4\nmuch\n")
    with pytest.raises(ValueError):
        wet_days(source, tmp_path / "wet.txt")
    assert left_open(opened) == 0, (
        "called wet_days(source, target) with the line 'much': how many files are still open"
    )


def test_correct_closes_the_file_after_a_wrong_line(tmp_path, opened):
    with pytest.raises(ValueError):
        correct(make(tmp_path, "4\nmuch\n"), 1)
    assert left_open(opened) == 0, (
        "called correct(path, 1) with the line 'much': how many files are still open"
    )


def test_correct_adds_to_each_line(tmp_path):
    path = make(tmp_path, "4\n0\n18\n")
    correct(path, 2)
    assert text_of(path) == "6\n2\n20\n", "called correct(path, 2): what the file holds"


def test_correct_makes_the_file_shorter_too(tmp_path):
    path = make(tmp_path, "12\n10\n14\n")
    correct(path, -10)
    assert text_of(path) == "2\n0\n4\n", "called correct(path, -10): what the file holds"


def test_correct_leaves_the_file_after_a_wrong_line(tmp_path):
    path = make(tmp_path, "4\nmuch\n7\n")
    with pytest.raises(ValueError):
        correct(path, 1)
    assert text_of(path) == "4\nmuch\n7\n", (
        "called correct(path, 1), one line is 'much': what the file holds afterwards"
    )


def test_correct_leaves_no_other_file(tmp_path):
    correct(make(tmp_path, "4\n"), 1)
    found = sorted(path.name for path in tmp_path.iterdir())
    assert found == ["rain.txt"], "called correct(path, 1): what is in the folder"


def test_correct_closes_the_file(tmp_path, opened):
    path = make(tmp_path, "4\n5\n")
    correct(path, 1)
    assert left_open(opened) == 0, "called correct(path, 1): how many files are still open"
    assert text_of(path) == "5\n6\n", "called correct(path, 1): what the file holds"


def test_convert_keeps_every_letter(tmp_path):
    target = tmp_path / "names.txt"
    convert(make(tmp_path, "Zürich\nÅlesund\nEl Niño\n", "latin-1"), target)
    assert text_of(target) == "Zürich\nÅlesund\nEl Niño\n", (
        "called convert(source, target): what the new file holds"
    )


def test_convert_writes_utf_8(tmp_path):
    target = tmp_path / "names.txt"
    convert(make(tmp_path, "Ü", "latin-1"), target)
    assert list(target.read_bytes()) == [195, 156], (
        "called convert(source, target) with the letter Ü: the bytes of the new file"
    )


def test_convert_of_plain_letters(tmp_path):
    target = tmp_path / "names.txt"
    convert(make(tmp_path, "Bergen\nOslo\n", "latin-1"), target)
    assert text_of(target) == "Bergen\nOslo\n", (
        "called convert(source, target): what the new file holds"
    )


def test_convert_closes_both_files(tmp_path, opened):
    convert(make(tmp_path, "Oslo\n"), tmp_path / "names.txt")
    assert left_open(opened) == 0, "called convert(source, target): how many files are still open"


def test_convert_closes_the_files_after_an_error(tmp_path, opened):
    with pytest.raises(OSError):
        convert(make(tmp_path, "Oslo\n"), tmp_path / "no folder" / "names.txt")
    assert left_open(opened) == 0, (
        "called convert with a target in a folder that is not there: how many files are still open"
    )
