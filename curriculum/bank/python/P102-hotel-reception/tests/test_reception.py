import ast
import inspect

from reception import after_breakfast, after_check_in, after_exchange

BY_HAND = "write the values themselves: no names, no sums, no further lines"


# Whether there is nothing but one return of plain values.
def by_hand(function):
    body = ast.parse(inspect.getsource(function)).body[0].body
    if len(body) != 1 or not isinstance(body[0], ast.Return):
        return False
    values = getattr(body[0].value, "elts", [])
    return values != [] and all(isinstance(value, ast.Constant) for value in values)


# The three notes, as Python runs them: the value of each name at the end.
def note_of_check_in():
    key = 214
    spare = key
    key = 305
    return {"key": key, "spare": spare}


def note_of_breakfast():
    cups = 30
    used = 8
    cups = cups - used
    used = used + 4
    cups = cups + 1
    return {"cups": cups, "used": used}


def note_of_exchange():
    left = "Mora"
    right = "Lind"
    left = right
    right = left

    top = "Sato"
    bottom = "Berg"
    guest = top
    top = bottom
    bottom = guest
    return {"left": left, "right": right, "top": top, "bottom": bottom}


NOTES = {
    after_check_in: note_of_check_in,
    after_breakfast: note_of_breakfast,
    after_exchange: note_of_exchange,
}


# Whether the value that was written for this name is the one that it has at the end of the note.
def agrees(function, name):
    values = NOTES[function]()
    said = function()[list(values).index(name)]
    return type(said) is type(values[name]) and said == values[name]


def test_key_after_check_in():
    assert agrees(after_check_in, "key") is True, (
        "called after_check_in(): the value of key is not right. Which line binds key last?"
    )


def test_spare_after_check_in():
    assert agrees(after_check_in, "spare") is True, (
        "called after_check_in(): the value of spare is not right. Which value did key have in the line that binds spare?"
    )


def test_after_check_in_is_worked_out_by_hand():
    assert by_hand(after_check_in) is True, f"called after_check_in(): {BY_HAND}"


def test_cups_after_breakfast():
    assert agrees(after_breakfast, "cups") is True, (
        "called after_breakfast(): the value of cups is not right. Which values have cups and used when the sum is worked out?"
    )


def test_used_after_breakfast():
    assert agrees(after_breakfast, "used") is True, (
        "called after_breakfast(): the value of used is not right. Which lines bind used?"
    )


def test_after_breakfast_is_worked_out_by_hand():
    assert by_hand(after_breakfast) is True, f"called after_breakfast(): {BY_HAND}"


def test_left_after_exchange():
    assert agrees(after_exchange, "left") is True, (
        "called after_exchange(): the value of left is not right. Which name still has the value Mora after the third line?"
    )


def test_right_after_exchange():
    assert agrees(after_exchange, "right") is True, (
        "called after_exchange(): the value of right is not right. What does left stand for when right is bound again?"
    )


def test_top_after_exchange():
    assert agrees(after_exchange, "top") is True, (
        "called after_exchange(): the value of top is not right. What does bottom stand for when top is bound again?"
    )


def test_bottom_after_exchange():
    assert agrees(after_exchange, "bottom") is True, (
        "called after_exchange(): the value of bottom is not right. Which guest was kept in the third name?"
    )


def test_after_exchange_is_worked_out_by_hand():
    assert by_hand(after_exchange) is True, f"called after_exchange(): {BY_HAND}"
