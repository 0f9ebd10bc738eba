import ast
import inspect
import json

import pytest

import settings
from settings import load_settings, set_fee


def json_calls(function):
    """What the lines of this function use of the module json."""
    nodes = ast.walk(ast.parse(inspect.getsource(function)))
    parts = [node for node in nodes if isinstance(node, ast.Attribute)]
    return {part.attr for part in parts if isinstance(part.value, ast.Name) and part.value.id == "json"}


def make(tmp_path, text):
    """A JSON file with this text."""
    path = tmp_path / "settings.json"
    path.write_text(text, encoding="utf-8")
    return path


def test_load_puts_the_file_over_the_defaults(tmp_path):
    path = make(tmp_path, '{"fee": 200, "open": false}')
    assert load_settings(path) == {"place": "school hall", "fee": 200, "open": False}, (
        "called load_settings(path)"
    )


def test_load_keeps_what_it_does_not_know(tmp_path):
    path = make(tmp_path, '{"helpers": ["Zoë", "Tom"], "note": null, "open": true}')
    assert load_settings(path) == {
        "place": "school hall",
        "fee": 150,
        "open": True,
        "helpers": ["Zoë", "Tom"],
        "note": None,
    }, "called load_settings(path)"


def test_load_without_a_file_is_the_defaults(tmp_path):
    found = load_settings(tmp_path / "missing.json")
    assert found == {"place": "school hall", "fee": 150, "open": True}, (
        "called load_settings(path): there is no such file"
    )


def test_load_never_changes_the_defaults(tmp_path):
    load_settings(make(tmp_path, '{"fee": 999, "place": "barn"}'))
    load_settings(tmp_path / "missing.json")["fee"] = 1
    assert settings.DEFAULTS == {"place": "school hall", "fee": 150, "open": True}, (
        "called load_settings(path): DEFAULTS after that"
    )


def test_load_of_broken_json_raises(tmp_path):
    path = make(tmp_path, '{"fee": 200,')
    with pytest.raises(ValueError):
        load_settings(path)


def test_load_leaves_the_reading_to_json():
    used = json_calls(load_settings) & {"load", "loads"}
    assert used != set(), (
        "called load_settings(...): it should read the file with json.load or json.loads"
    )


def test_set_fee_keeps_all_the_rest(tmp_path):
    path = make(tmp_path, '{"place":"barn","fee":200,"helpers":["Zoë"],"open":false}')
    set_fee(path, 250)
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert saved == {"place": "barn", "fee": 250, "open": False, "helpers": ["Zoë"]}, (
        "called set_fee(path, 250)"
    )


def test_set_fee_makes_a_file_with_the_defaults(tmp_path):
    path = tmp_path / "settings.json"
    set_fee(path, 0)
    saved = json.loads(path.read_text(encoding="utf-8"))
    assert saved == {"place": "school hall", "fee": 0, "open": True}, "called set_fee(path, 0)"


def test_set_fee_writes_for_people_too(tmp_path):
    path = make(tmp_path, '{"place": "Café Noël"}')
    set_fee(path, 175)
    text = path.read_text(encoding="utf-8").strip()
    assert text == '{\n  "place": "Café Noël",\n  "fee": 175,\n  "open": true\n}', (
        "called set_fee(path, 175)"
    )


def test_set_fee_leaves_the_writing_to_json():
    used = json_calls(set_fee) & {"dump", "dumps"}
    assert used != set(), (
        "called set_fee(...): it should write the file with json.dump or json.dumps"
    )
