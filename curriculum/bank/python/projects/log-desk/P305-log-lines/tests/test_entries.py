import ast
import inspect

import pytest

from entries import parse, seconds


def subscripts(function):
    """The square brackets in this function that take a single value out."""
    nodes = ast.walk(ast.parse(inspect.getsource(function)))
    return [
        node
        for node in nodes
        if isinstance(node, ast.Subscript) and not isinstance(node.slice, ast.Slice)
    ]


def test_seconds_of_a_morning():
    assert seconds("07:41:05") == 27665, "called seconds('07:41:05')"


def test_seconds_of_midnight_and_of_the_last_second():
    assert seconds("00:00:00") == 0, "called seconds('00:00:00')"
    assert seconds("23:59:59") == 86399, "called seconds('23:59:59')"


def test_seconds_of_a_time_with_other_parts_stops():
    for clock in ("07:41", "07:41:05:09", "07:41:soon", ""):
        with pytest.raises(ValueError):
            seconds(clock)


def test_seconds_uses_names_and_no_brackets():
    assert subscripts(seconds) == [], (
        "called seconds(...): the parts should have names, and no square brackets"
    )


def test_parse_of_a_line():
    assert parse("07:41:05 WARN pay: card refused") == (27665, "WARN", "pay", "card refused"), (
        "called parse('07:41:05 WARN pay: card refused')"
    )
    assert parse("00:00:01 INFO web: up") == (1, "INFO", "web", "up"), (
        "called parse('00:00:01 INFO web: up')"
    )
    assert parse("00:00:01 INFO :net::udp:: up") == (1, "INFO", ":net::udp:", "up"), (
        "called parse('00:00:01 INFO :net::udp:: up')"
    )


def test_parse_keeps_spaces_and_colons_of_the_text():
    assert parse("00:00:09 ERROR mail: to 4 of 5: no  answer") == (
        (9, "ERROR", "mail", "to 4 of 5: no  answer")
    ), "called parse('00:00:09 ERROR mail: to 4 of 5: no  answer')"


def test_parse_of_an_incomplete_line_is_none():
    for line in ("", "restarted", "07:41:05 WARN pay:", "07:41:05 WARN"):
        assert parse(line) is None, f"called parse({line!r})"


def test_parse_of_a_wrong_time_is_none():
    for line in ("soon WARN pay: late", "07:41 WARN pay: late", "07:41:0x WARN pay: late"):
        assert parse(line) is None, f"called parse({line!r})"


def test_parse_of_a_program_without_colon_is_none():
    assert parse("07:41:05 WARN pay card refused") is None, (
        "called parse('07:41:05 WARN pay card refused')"
    )


def test_parse_splits_with_a_limit():
    assert subscripts(parse) == [], (
        "called parse(...): the parts should have names, and no index picks one"
    )
    joins = [
        node
        for node in ast.walk(ast.parse(inspect.getsource(parse)))
        if isinstance(node, ast.Attribute) and node.attr == "join"
    ]
    assert joins == [], "called parse(...): what was not cut need not be joined again"
