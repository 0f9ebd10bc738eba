import ast
import inspect

import rota
from answers import (
    predict_hand_over,
    predict_lists_in_a_list,
    predict_slice_of_all,
    predict_two_names,
)


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


def test_two_names_monday():
    assert predict_two_names()[0] == rota.two_names()[0], "called predict_two_names(): monday"


def test_two_names_length_of_tuesday():
    assert predict_two_names()[1] == rota.two_names()[1], "called predict_two_names(): len(tuesday)"


def test_two_names_is_the_same_object():
    assert predict_two_names()[2] is rota.two_names()[2], (
        "called predict_two_names(): monday is tuesday"
    )


def test_two_names_is_predicted_by_hand():
    assert written_by_hand(predict_two_names) is True, f"called predict_two_names(): {BY_HAND}"


def test_slice_of_all_monday():
    assert predict_slice_of_all()[0] == rota.slice_of_all()[0], (
        "called predict_slice_of_all(): monday"
    )


def test_slice_of_all_tuesday():
    assert predict_slice_of_all()[1] == rota.slice_of_all()[1], (
        "called predict_slice_of_all(): tuesday"
    )


def test_slice_of_all_wednesday():
    assert predict_slice_of_all()[2] == rota.slice_of_all()[2], (
        "called predict_slice_of_all(): wednesday"
    )


def test_slice_of_all_which_are_the_same_object():
    said, found = predict_slice_of_all(), rota.slice_of_all()
    assert said[3] is found[3], "called predict_slice_of_all(): monday is tuesday"
    assert said[4] is found[4], "called predict_slice_of_all(): monday is wednesday"


def test_slice_of_all_is_predicted_by_hand():
    assert written_by_hand(predict_slice_of_all) is True, (
        f"called predict_slice_of_all(): {BY_HAND}"
    )


def test_hand_over_early():
    assert predict_hand_over()[0] == rota.hand_over()[0], "called predict_hand_over(): early"


def test_hand_over_added():
    assert predict_hand_over()[1] is rota.hand_over()[1], "called predict_hand_over(): added"


def test_hand_over_late():
    assert predict_hand_over()[2] == rota.hand_over()[2], "called predict_hand_over(): late"


def test_hand_over_other():
    assert predict_hand_over()[3] == rota.hand_over()[3], "called predict_hand_over(): other"


def test_hand_over_is_predicted_by_hand():
    assert written_by_hand(predict_hand_over) is True, f"called predict_hand_over(): {BY_HAND}"


def test_lists_in_a_list_week():
    assert predict_lists_in_a_list()[0] == rota.lists_in_a_list()[0], (
        "called predict_lists_in_a_list(): week"
    )


def test_lists_in_a_list_next_week():
    said, found = predict_lists_in_a_list(), rota.lists_in_a_list()
    assert said[1] == found[1], "called predict_lists_in_a_list(): next_week"


def test_lists_in_a_list_spare():
    said, found = predict_lists_in_a_list(), rota.lists_in_a_list()
    assert said[2] == found[2], "called predict_lists_in_a_list(): spare"


def test_lists_in_a_list_is_the_first_day_the_same_object():
    said, found = predict_lists_in_a_list(), rota.lists_in_a_list()
    assert said[3] is found[3], "called predict_lists_in_a_list(): week[0] is next_week[0]"


def test_lists_in_a_list_is_predicted_by_hand():
    assert written_by_hand(predict_lists_in_a_list) is True, (
        f"called predict_lists_in_a_list(): {BY_HAND}"
    )
