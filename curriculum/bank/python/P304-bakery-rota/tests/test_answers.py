import ast
import inspect

import rota
from answers import (
    predict_hand_over,
    predict_lists_in_a_list,
    predict_slice_of_all,
    predict_two_names,
)


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


def test_two_names_monday():
    assert agrees(predict_two_names, rota.two_names, 0) is True, (
        "called predict_two_names(): monday is not right. Do the two names lead to one list?"
    )


def test_two_names_length_of_tuesday():
    assert agrees(predict_two_names, rota.two_names, 1) is True, (
        "called predict_two_names(): len(tuesday) is not right. How many items has the list to which tuesday leads?"
    )


def test_two_names_is_the_same_object():
    assert agrees(predict_two_names, rota.two_names, 2) is True, (
        "called predict_two_names(): monday is tuesday is not right. Was a second list ever made?"
    )


def test_two_names_is_predicted_by_hand():
    assert written_by_hand(predict_two_names) is True, f"called predict_two_names(): {BY_HAND}"


def test_slice_of_all_monday():
    assert agrees(predict_slice_of_all, rota.slice_of_all, 0) is True, (
        "called predict_slice_of_all(): monday is not right. Which names lead to this list, and what do they do to it?"
    )


def test_slice_of_all_tuesday():
    assert agrees(predict_slice_of_all, rota.slice_of_all, 1) is True, (
        "called predict_slice_of_all(): tuesday is not right. Does a slice lead to the old list, or to a new one?"
    )


def test_slice_of_all_wednesday():
    assert agrees(predict_slice_of_all, rota.slice_of_all, 2) is True, (
        "called predict_slice_of_all(): wednesday is not right. Which list does wednesday lead to?"
    )


def test_slice_of_all_which_are_the_same_object():
    assert agrees(predict_slice_of_all, rota.slice_of_all, 3) is True, (
        "called predict_slice_of_all(): monday is tuesday is not right. One object, or two equal ones?"
    )
    assert agrees(predict_slice_of_all, rota.slice_of_all, 4) is True, (
        "called predict_slice_of_all(): monday is wednesday is not right. One object, or two equal ones?"
    )


def test_slice_of_all_is_predicted_by_hand():
    assert written_by_hand(predict_slice_of_all) is True, (
        f"called predict_slice_of_all(): {BY_HAND}"
    )


def test_hand_over_early():
    assert agrees(predict_hand_over, rota.hand_over, 0) is True, (
        "called predict_hand_over(): early is not right. Does the function get a list of its own, or the list of the caller?"
    )


def test_hand_over_added():
    assert agrees(predict_hand_over, rota.hand_over, 1) is True, (
        "called predict_hand_over(): added is not right. What does a function without return give back?"
    )


def test_hand_over_late():
    assert agrees(predict_hand_over, rota.hand_over, 2) is True, (
        "called predict_hand_over(): late is not right. Does an assignment to the parameter reach the name of the caller?"
    )


def test_hand_over_other():
    assert agrees(predict_hand_over, rota.hand_over, 3) is True, (
        "called predict_hand_over(): other is not right. Which list is given back, and what is in it?"
    )


def test_hand_over_is_predicted_by_hand():
    assert written_by_hand(predict_hand_over) is True, f"called predict_hand_over(): {BY_HAND}"


def test_lists_in_a_list_week():
    assert agrees(predict_lists_in_a_list, rota.lists_in_a_list, 0) is True, (
        "called predict_lists_in_a_list(): week is not right. Which of the inner lists are shared with next_week?"
    )


def test_lists_in_a_list_next_week():
    assert agrees(predict_lists_in_a_list, rota.lists_in_a_list, 1) is True, (
        "called predict_lists_in_a_list(): next_week is not right. A slice copies the arrows of the outer list: where do they lead?"
    )


def test_lists_in_a_list_spare():
    assert agrees(predict_lists_in_a_list, rota.lists_in_a_list, 2) is True, (
        "called predict_lists_in_a_list(): spare is not right. When was the deep copy made, and what does it share?"
    )


def test_lists_in_a_list_is_the_first_day_the_same_object():
    assert agrees(predict_lists_in_a_list, rota.lists_in_a_list, 3) is True, (
        "called predict_lists_in_a_list(): week[0] is next_week[0] is not right. Did the slice copy the inner lists?"
    )


def test_lists_in_a_list_is_predicted_by_hand():
    assert written_by_hand(predict_lists_in_a_list) is True, (
        f"called predict_lists_in_a_list(): {BY_HAND}"
    )
