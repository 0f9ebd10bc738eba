import ast
import inspect

import fair
from answers import predict_catalogue, predict_names, predict_prices, predict_stands


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


def test_prices_cheap():
    assert agrees(predict_prices, fair.prices, 0) is True, (
        "called predict_prices(): cheap is not right. The if stands behind the for: which prices stay?"
    )


def test_prices_marked():
    assert agrees(predict_prices, fair.prices, 1) is True, (
        "called predict_prices(): marked is not right. There is an else: what is made of each price?"
    )


def test_prices_both():
    assert agrees(predict_prices, fair.prices, 2) is True, (
        "called predict_prices(): both is not right. Cross out first, then work out the front part"
    )


def test_prices_are_predicted_by_hand():
    assert written_by_hand(predict_prices) is True, f"called predict_prices(): {BY_HAND}"


def test_stands_in_order():
    assert agrees(predict_stands, fair.stands, 0) is True, (
        "called predict_stands(): in_order is not right. Which for is the outer loop?"
    )


def test_stands_across():
    assert agrees(predict_stands, fair.stands, 1) is True, (
        "called predict_stands(): across is not right. Which for is the outer loop here, and what does the if skip?"
    )


def test_stands_number_of_rows():
    assert agrees(predict_stands, fair.stands, 2) is True, (
        "called predict_stands(): the length of rows is not right. Look at the brackets inside the brackets"
    )


def test_stands_last_row():
    assert agrees(predict_stands, fair.stands, 3) is True, (
        "called predict_stands(): the last item of rows is not right. Which hall is it made for?"
    )


def test_stands_are_predicted_by_hand():
    assert written_by_hand(predict_stands) is True, f"called predict_stands(): {BY_HAND}"


def test_catalogue_by_length():
    assert agrees(predict_catalogue, fair.catalogue, 0) is True, (
        "called predict_catalogue(): by_length is not right. What becomes of a key that comes again?"
    )


def test_catalogue_lengths():
    assert agrees(predict_catalogue, fair.catalogue, 1) is True, (
        "called predict_catalogue(): lengths is not right. No colon: what is it, and what happens to doubles?"
    )


def test_catalogue_first_key():
    assert agrees(predict_catalogue, fair.catalogue, 2) is True, (
        "called predict_catalogue(): first_key is not right. Which key came first? Does it move later?"
    )


def test_catalogue_swapped():
    assert agrees(predict_catalogue, fair.catalogue, 3) is True, (
        "called predict_catalogue(): swapped is not right. It is made from what by_length holds"
    )


def test_catalogue_is_predicted_by_hand():
    assert written_by_hand(predict_catalogue) is True, f"called predict_catalogue(): {BY_HAND}"


def test_names_doubled():
    assert agrees(predict_names, fair.names, 0) is True, (
        "called predict_names(): doubled is not right. Where does the price in front come from?"
    )


def test_names_seen():
    assert agrees(predict_names, fair.names, 1) is True, (
        "called predict_names(): seen is not right. Is the name of the comprehension the name of the function?"
    )


def test_names_after_the_loop():
    assert agrees(predict_names, fair.names, 2) is True, (
        "called predict_names(): after is not right. What did the for statement do to the name?"
    )


def test_names_total():
    assert agrees(predict_names, fair.names, 3) is True, (
        "called predict_names(): total is not right. Add up what the loop walks over"
    )


def test_names_are_predicted_by_hand():
    assert written_by_hand(predict_names) is True, f"called predict_names(): {BY_HAND}"
