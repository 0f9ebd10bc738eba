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


def test_key_after_check_in():
    assert after_check_in()[0] == 305, "called after_check_in(): the value of key"


def test_spare_after_check_in():
    assert after_check_in()[1] == 214, "called after_check_in(): the value of spare"


def test_after_check_in_is_worked_out_by_hand():
    assert by_hand(after_check_in), BY_HAND


def test_cups_after_breakfast():
    assert after_breakfast()[0] == 23, "called after_breakfast(): the value of cups"


def test_used_after_breakfast():
    assert after_breakfast()[1] == 12, "called after_breakfast(): the value of used"


def test_after_breakfast_is_worked_out_by_hand():
    assert by_hand(after_breakfast), BY_HAND


def test_left_after_exchange():
    assert after_exchange()[0] == "Lind", "called after_exchange(): the value of left"


def test_right_after_exchange():
    assert after_exchange()[1] == "Lind", "called after_exchange(): the value of right"


def test_top_after_exchange():
    assert after_exchange()[2] == "Berg", "called after_exchange(): the value of top"


def test_bottom_after_exchange():
    assert after_exchange()[3] == "Sato", "called after_exchange(): the value of bottom"


def test_after_exchange_is_worked_out_by_hand():
    assert by_hand(after_exchange), BY_HAND
