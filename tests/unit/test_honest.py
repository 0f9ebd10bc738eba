"""How values of an exercise are compared in its tests: by type, never on their own word."""

from __future__ import annotations

import ast
from decimal import Decimal
from enum import Enum, IntEnum
from fractions import Fraction
from typing import Any
from unittest.mock import ANY

import pytest
from hypothesis import given
from hypothesis import strategies as st

from languages.python.judging import honest
from languages.python.judging.honest import be_honest, compare, pair, plain

plain_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False)
    | st.text()
    | st.binary(),
    lambda inner: st.lists(inner) | st.tuples(inner, inner) | st.dictionaries(st.text(), inner),
    max_leaves=12,
)
TESTS = " Money "


@pytest.fixture(autouse=True)
def _code_here_is_an_exercise(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(honest, "_TRUSTED", honest._TRUSTED[:-1])


def liar(base: type, **more: object) -> Any:
    """A value of a subclass that says it is equal to, below and in everything."""
    said = {name: lambda _self, _other: True for name in honest._COMPARING}
    return type("Liar", (base,), {**said, "__hash__": lambda _self: 0, **more})()


@given(plain_values, plain_values)
def test_plain_values_compare_as_they_do(left: object, right: object) -> None:
    assert compare(left, right, "Eq", TESTS) == (left == right)
    assert compare(left, right, "NotEq", TESTS) == (left != right)
    assert plain(left, TESTS) is left


@pytest.mark.parametrize(
    "base", [int, float, complex, str, bytes, bytearray, list, tuple, dict, set]
)
def test_a_value_of_a_subclass_is_what_it_is_to_the_plain_type(base: type) -> None:
    assert compare(liar(base), base(), "Eq", TESTS) is True
    for other in (7, "x", [7], (7,), {"x": 7}, {7}, b"x", 7.5):
        assert compare(liar(base), other, "Eq", TESTS) is (base() == other)
        assert compare(other, liar(base), "NotEq", TESTS) is (base() != other)


def object_equal_to(of: type) -> Any:
    return type(
        "Sly", (), {"__eq__": lambda _self, other: type(other) is of, "__hash__": hash_of}
    )()


def hash_of(_value: object) -> int:
    return 0


@given(plain_values)
def test_an_object_of_the_exercise_is_no_plain_value(value: object) -> None:
    sly = object_equal_to(type(value))
    assert sly == value
    assert compare(sly, value, "Eq", TESTS) is False
    assert compare(value, sly, "NotEq", TESTS) is True
    assert compare([sly], [value], "Eq", TESTS) is False
    assert compare({"a": (sly,)}, {"a": (value,)}, "NotEq", TESTS) is True
    assert compare([sly, 1], [sly, 1], "Eq", TESTS) is True
    assert compare({sly}, {0}, "Eq", TESTS) is False
    assert compare(sly, [value], "In", TESTS) is False
    with pytest.raises(AssertionError, match="a Sly is compared with"):
        pair(sly, value, TESTS)


def test_what_equals_everything_is_told() -> None:
    everything = type("Sly", (), {"__eq__": lambda _self, _other: True, "__hash__": hash_of})()
    with pytest.raises(AssertionError, match="a Sly is equal to whatever it is compared with"):
        compare(everything, object(), "Eq", TESTS)
    for expected, named in ((ANY, " ANY "), (pytest.approx(1), " approx ")):
        with pytest.raises(AssertionError):
            compare(expected, 1, "Eq", TESTS)
        assert compare(expected, 1, "Eq", named) is True


def test_a_class_that_the_tests_name_may_say_what_it_equals() -> None:
    money = type("Money", (), {"__eq__": lambda _self, other: other == 5, "__hash__": hash_of})()
    assert compare(money, 5, "Eq", TESTS) is True
    assert compare(money, 6, "Eq", TESTS) is False
    easy = type(
        "Money", (), {"__eq__": lambda _self, other: type(other) is int, "__hash__": hash_of}
    )()
    with pytest.raises(AssertionError, match="a Money is equal to whatever"):
        compare(easy, 5, "Eq", TESTS)


def test_values_of_libraries_compare_as_ever() -> None:
    class Colour(Enum):
        RED = 1

    class Level(IntEnum):
        LOW = 1

    for left, right in (
        (Fraction(1, 2), 0.5),
        (Decimal(1), 1),
        (Level.LOW, 1),
        (Colour.RED, Colour.RED),
    ):
        assert compare(left, right, "Eq", TESTS) is True
    with pytest.raises(TypeError):
        compare(object(), 5, "Lt", TESTS)


def test_what_is_nested_too_deeply_or_in_itself_is_no_endless_loop() -> None:
    round_: list[object] = []
    round_.append(round_)
    with pytest.raises(AssertionError, match="nested too deeply"):
        compare(round_, 1, "Eq", TESTS)


def test_every_comparison_of_a_file_is_made_here() -> None:
    tree = ast.parse(
        "assert a == b\nassert a < b < c\nx = [i for i in y if i in z]\nassert q is None\n"
        "self.assertEqual(a, b, 'why')\nassert (a == b) == (c == d)\n"
        "self.assertEqual(a == b, c == d)\nassert a < (b == c) < d\n"
    )
    be_honest(tree)
    text = ast.unparse(tree)
    assert text.count("@learn_compare(") == 2 + 3 + 2 + 1
    assert text.count("@learn_plain(") == 3 + 3
    assert "self.assertEqual(*@learn_pair(a, b, " in text
    assert "assert q is None" in text
