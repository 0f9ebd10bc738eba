import ast
import inspect

import patterns
from answers import predict_changes, predict_groups, predict_lengths, predict_places


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


def test_places_match():
    assert agrees(predict_places, patterns.places, 0) is True, (
        "called predict_places(): match is not right. At which character must match begin?"
    )


def test_places_search():
    assert agrees(predict_places, patterns.places, 1) is True, (
        "called predict_places(): search is not right. May search move the pattern?"
    )


def test_places_fullmatch():
    assert agrees(predict_places, patterns.places, 2) is True, (
        "called predict_places(): fullmatch is not right. What about the rest of the line?"
    )


def test_places_start():
    assert agrees(predict_places, patterns.places, 3) is True, (
        "called predict_places(): start is not right. After which two digits comes a blank? Count from 0"
    )


def test_places_are_predicted_by_hand():
    assert written_by_hand(predict_places) is True, f"called predict_places(): {BY_HAND}"


def test_lengths_greedy():
    assert agrees(predict_lengths, patterns.lengths, 0) is True, (
        "called predict_lengths(): greedy is not right. Up to which quotation mark can .* go? "
        "The group is what stands inside of the brackets"
    )


def test_lengths_lazy():
    assert agrees(predict_lengths, patterns.lengths, 1) is True, (
        "called predict_lengths(): lazy is not right. Up to which quotation mark must .*? go?"
    )


def test_lengths_without_quotes():
    assert agrees(predict_lengths, patterns.lengths, 2) is True, (
        "called predict_lengths(): without_quotes is not right. How often does the whole pattern fit?"
    )


def test_lengths_of_none():
    assert agrees(predict_lengths, patterns.lengths, 3) is True, (
        "called predict_lengths(): none is not right. What does a star find where there is no digit?"
    )


def test_lengths_are_predicted_by_hand():
    assert written_by_hand(predict_lengths) is True, f"called predict_lengths(): {BY_HAND}"


def test_groups_none():
    assert agrees(predict_groups, patterns.groups, 0) is True, (
        "called predict_groups(): none is not right. No group: what does findall give? Is ? a \\w?"
    )


def test_groups_one():
    assert agrees(predict_groups, patterns.groups, 1) is True, (
        "called predict_groups(): one is not right. One group: which part of each match is given?"
    )


def test_groups_two():
    assert agrees(predict_groups, patterns.groups, 2) is True, (
        "called predict_groups(): two is not right. Several groups: what is each item of the list?"
    )


def test_groups_left_out():
    assert agrees(predict_groups, patterns.groups, 3) is True, (
        "called predict_groups(): left_out is not right. How many groups are there, and which took no part?"
    )


def test_groups_are_predicted_by_hand():
    assert written_by_hand(predict_groups) is True, f"called predict_groups(): {BY_HAND}"


def test_changes_each_digit():
    assert agrees(predict_changes, patterns.changes, 0) is True, (
        "called predict_changes(): each_digit is not right. How many matches are there?"
    )


def test_changes_each_number():
    assert agrees(predict_changes, patterns.changes, 1) is True, (
        "called predict_changes(): each_number is not right. How long is each match?"
    )


def test_changes_swapped():
    assert agrees(predict_changes, patterns.changes, 2) is True, (
        "called predict_changes(): swapped is not right. What is in group 2? What becomes of the comma?"
    )


def test_changes_dots():
    assert agrees(predict_changes, patterns.changes, 3) is True, (
        "called predict_changes(): dots is not right. Which of the two patterns has a backslash?"
    )


def test_changes_are_predicted_by_hand():
    assert written_by_hand(predict_changes) is True, f"called predict_changes(): {BY_HAND}"
