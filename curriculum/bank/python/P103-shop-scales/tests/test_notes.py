import ast
import inspect

from notes import deli_notes, label_notes, scale_notes

BY_HAND = "write the values themselves: no names, no sums, no further lines"

NOTES = {
    deli_notes: {"a": 17 // 5, "b": 17 % 5, "c": 20 / 5, "d": 3 + 4 * 2, "e": (3 + 4) * 2},
    label_notes: {
        "f": "12" + "3",
        "g": int("12") + 3,
        "h": str(12) + str(3),
        "i": "ab" * 3,
    },
    scale_notes: {
        "j": int(7.9),
        "k": round(7.9),
        "l": 7.0 // 2,
        "m": float("2") * 3,
        "n": -7 // 2,
    },
}


# Whether there is nothing but one return of plain values, perhaps with a minus sign.
def by_hand(function):
    body = ast.parse(inspect.getsource(function)).body[0].body
    if len(body) != 1 or not isinstance(body[0], ast.Return):
        return False
    plain = []
    for value in getattr(body[0].value, "elts", []):
        if isinstance(value, ast.UnaryOp) and isinstance(value.op, ast.USub):
            value = value.operand
        plain.append(isinstance(value, ast.Constant))
    return plain != [] and all(plain)


# What is said about the value of a name: "right", "int and float are mixed up", "text and number
# are mixed up", or "another value".
def verdict(function, name):
    wanted = NOTES[function]
    said = list(function())
    if len(said) != len(wanted):
        return f"{len(wanted)} values are asked for"
    value, right = said[list(wanted).index(name)], wanted[name]
    if value == right and type(value) is type(right):
        return "right"
    if isinstance(value, str) != isinstance(right, str):
        return "text and number are mixed up"
    return "int and float are mixed up" if value == right else "another value"


def test_whole_times_and_what_is_left():
    assert verdict(deli_notes, "a") == "right", "called deli_notes(), looked at a"
    assert verdict(deli_notes, "b") == "right", "called deli_notes(), looked at b"


def test_division_gives_a_float():
    assert verdict(deli_notes, "c") == "right", "called deli_notes(), looked at c"


def test_times_comes_before_plus():
    assert verdict(deli_notes, "d") == "right", "called deli_notes(), looked at d"
    assert verdict(deli_notes, "e") == "right", "called deli_notes(), looked at e"


def test_deli_notes_are_worked_out_by_hand():
    assert by_hand(deli_notes) == True, BY_HAND


def test_joined_texts():
    assert verdict(label_notes, "f") == "right", "called label_notes(), looked at f"


def test_converted_to_numbers():
    assert verdict(label_notes, "g") == "right", "called label_notes(), looked at g"


def test_converted_to_texts():
    assert verdict(label_notes, "h") == "right", "called label_notes(), looked at h"


def test_repeated_text():
    assert verdict(label_notes, "i") == "right", "called label_notes(), looked at i"


def test_label_notes_are_worked_out_by_hand():
    assert by_hand(label_notes) == True, BY_HAND


def test_cut_and_rounded():
    assert verdict(scale_notes, "j") == "right", "called scale_notes(), looked at j"
    assert verdict(scale_notes, "k") == "right", "called scale_notes(), looked at k"


def test_whole_times_of_a_float():
    assert verdict(scale_notes, "l") == "right", "called scale_notes(), looked at l"


def test_float_from_a_text():
    assert verdict(scale_notes, "m") == "right", "called scale_notes(), looked at m"


def test_whole_times_below_zero():
    assert verdict(scale_notes, "n") == "right", "called scale_notes(), looked at n"


def test_scale_notes_are_worked_out_by_hand():
    assert by_hand(scale_notes) == True, BY_HAND
