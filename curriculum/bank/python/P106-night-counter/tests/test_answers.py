import ast
import inspect

import counter
from answers import predict_ranges, predict_totals, predict_waits


def agrees(predict, given, index):
    """Whether this value of the prediction is what the program makes, and of the same type."""
    said, found = list(predict())[index], given()[index]
    return type(said) is type(found) and said == found


def written_by_hand(function):
    """Whether the function is one return of plain values, without a name or a call."""
    body = ast.parse(inspect.getsource(function)).body[0].body
    if len(body) != 1 or not isinstance(body[0], ast.Return):
        return False
    try:
        ast.literal_eval(body[0].value)
    except ValueError:
        return False
    return True


BY_HAND = "write one return with the values themselves: no name, no call, no calculation"


def test_ranges_rounds():
    assert agrees(predict_ranges, counter.ranges, 0) is True, (
        "called predict_ranges(): rounds is not right. How many numbers has the first range?"
    )


def test_ranges_last():
    assert agrees(predict_ranges, counter.ranges, 1) is True, (
        "called predict_ranges(): last is not right. Before which number does the range stop?"
    )


def test_ranges_down():
    assert agrees(predict_ranges, counter.ranges, 2) is True, (
        "called predict_ranges(): down is not right. Which numbers come, and what is their sum?"
    )


def test_ranges_none():
    assert agrees(predict_ranges, counter.ranges, 3) is True, (
        "called predict_ranges(): none is not right. Is there a number from 4 on that is below 4?"
    )


def test_ranges_are_predicted_by_hand():
    assert written_by_hand(predict_ranges) is True, f"called predict_ranges(): {BY_HAND}"


def test_totals_kept():
    assert agrees(predict_totals, counter.totals, 0) is True, (
        "called predict_totals(): kept is not right. What is added in each of the rounds?"
    )


def test_totals_reset():
    assert agrees(predict_totals, counter.totals, 1) is True, (
        "called predict_totals(): reset is not right. How often is it set to 0?"
    )


def test_totals_product():
    assert agrees(predict_totals, counter.totals, 2) is True, (
        "called predict_totals(): product is not right. It begins with 1: what comes in each round?"
    )


def test_totals_digits():
    assert agrees(predict_totals, counter.totals, 3) is True, (
        "called predict_totals(): digits is not right. On which side is the new digit put? It is a text"
    )


def test_totals_are_predicted_by_hand():
    assert written_by_hand(predict_totals) is True, f"called predict_totals(): {BY_HAND}"


def test_waits_rounds():
    assert agrees(predict_waits, counter.waits, 0) is True, (
        "called predict_waits(): rounds is not right. Write the number of cars before each round"
    )


def test_waits_left():
    assert agrees(predict_waits, counter.waits, 1) is True, (
        "called predict_waits(): left is not right. With which number is the answer no for the first time?"
    )


def test_waits_never():
    assert agrees(predict_waits, counter.waits, 2) is True, (
        "called predict_waits(): never is not right. What is the answer before the first round?"
    )


def test_waits_after():
    assert agrees(predict_waits, counter.waits, 3) is True, (
        "called predict_waits(): places is not right. The loop goes on while it is below 30: where does it end?"
    )


def test_waits_are_predicted_by_hand():
    assert written_by_hand(predict_waits) is True, f"called predict_waits(): {BY_HAND}"
