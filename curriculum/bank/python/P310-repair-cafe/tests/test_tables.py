import ast
import csv
import inspect

import pytest

from repairs import cost_of, waiting
from tables import read_repairs, write_repairs

LAMP = {"name": "Zoë", "thing": 'lamp, "green"', "cents": 420, "done": True}
RADIO = {"name": "Tom", "thing": "radio\nwithout a cable", "cents": 0, "done": False}
CHAIR = {"name": "Ida", "thing": "chair", "cents": 85, "done": False}


@pytest.fixture
def newlines(monkeypatch):
    """The argument newline of every CSV file that is opened in the test."""
    found = []
    real_open = open

    def recording_open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, **named):
        if str(file).endswith(".csv"):
            found.append(newline)
        return real_open(file, mode, buffering, encoding, errors, newline, **named)

    monkeypatch.setattr("builtins.open", recording_open)
    monkeypatch.setattr("io.open", recording_open)
    return found


def names_in(function):
    """Every name that the lines of this function mention."""
    nodes = ast.walk(ast.parse(inspect.getsource(function)))
    return {node.id for node in nodes if isinstance(node, ast.Name)}


def make(tmp_path, text):
    """A CSV file with this text."""
    path = tmp_path / "repairs.csv"
    path.write_bytes(text.encode("utf-8"))
    return path


def rows_of(path):
    """The rows of a CSV file as lists of texts."""
    with open(path, newline="", encoding="utf-8") as file:
        return list(csv.reader(file))


def test_read_gives_dictionaries_with_numbers_and_truth(tmp_path):
    path = make(tmp_path, "name,thing,cents,done\r\nIda,chair,85,no\r\nTom,kettle,0,yes\r\n")
    assert read_repairs(path) == [
        {"name": "Ida", "thing": "chair", "cents": 85, "done": False},
        {"name": "Tom", "thing": "kettle", "cents": 0, "done": True},
    ], "called read_repairs(path)"


def test_read_takes_quoted_values_whole(tmp_path):
    path = make(tmp_path, 'name,thing,cents,done\nZoë,"lamp, ""green""",420,yes\n')
    assert read_repairs(path) == [LAMP], "called read_repairs(path)"


def test_read_takes_a_line_break_in_quotes(tmp_path):
    path = make(tmp_path, 'name,thing,cents,done\nTom,"radio\nwithout a cable",0,no\n')
    assert read_repairs(path) == [RADIO], "called read_repairs(path)"


def test_read_finds_the_columns_by_name(tmp_path):
    path = make(tmp_path, "done,cents,name,thing\nno,85,Ida,chair\n")
    assert read_repairs(path) == [CHAIR], "called read_repairs(path)"


def test_read_of_a_table_without_rows_is_an_empty_list(tmp_path):
    assert read_repairs(make(tmp_path, "name,thing,cents,done\n")) == [], (
        "called read_repairs(path): a table without rows"
    )


def test_read_repairs_are_good_for_the_rest_of_the_program(tmp_path):
    path = make(tmp_path, "name,thing,cents,done\nIda,chair,85,no\nZoë,lamp,420,yes\n")
    assert cost_of(read_repairs(path)) == 505
    assert waiting(read_repairs(path)) == ["Ida"], "called waiting(read_repairs(path))"


def test_read_opens_the_table_for_the_csv_module(tmp_path, newlines):
    path = make(tmp_path, "name,thing,cents,done\nIda,chair,85,no\n")
    newlines.clear()
    read_repairs(path)
    assert newlines == [""], "called read_repairs(path): it should open the file with newline=''"
    assert "csv" in names_in(read_repairs), "read_repairs should leave the reading to csv"


def test_written_repairs_can_be_read_again(tmp_path):
    path = tmp_path / "repairs.csv"
    write_repairs(path, [LAMP, RADIO, CHAIR])
    assert read_repairs(path) == [LAMP, RADIO, CHAIR], (
        "called write_repairs(path, [LAMP, RADIO, CHAIR]), then read_repairs(path)"
    )


def test_write_puts_the_columns_in_order_with_yes_and_no(tmp_path):
    path = tmp_path / "repairs.csv"
    write_repairs(path, [{"done": True, "thing": "lamp", "cents": 5, "name": "Zoë"}, CHAIR])
    assert rows_of(path) == [
        ["name", "thing", "cents", "done"],
        ["Zoë", "lamp", "5", "yes"],
        ["Ida", "chair", "85", "no"],
    ], (
        "called write_repairs(path, [...]): the lamp of Zoë, then CHAIR"
    )


def test_write_of_no_repairs_is_only_the_names_of_the_columns(tmp_path):
    path = tmp_path / "repairs.csv"
    write_repairs(path, [])
    assert rows_of(path) == [["name", "thing", "cents", "done"]], "called write_repairs(path, [])"


def test_write_leaves_the_repairs_unchanged(tmp_path):
    repairs = [dict(LAMP)]
    write_repairs(tmp_path / "repairs.csv", repairs)
    assert repairs == [LAMP], "called write_repairs(path, repairs)"


def test_write_opens_the_table_for_the_csv_module(tmp_path, newlines):
    write_repairs(tmp_path / "repairs.csv", [CHAIR])
    assert newlines == [""], "called write_repairs(path, ...): it should open the file with newline=''"
    assert "csv" in names_in(write_repairs), "write_repairs should leave the writing to csv"
