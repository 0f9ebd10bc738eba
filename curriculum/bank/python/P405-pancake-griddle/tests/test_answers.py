import ast
import inspect

import griddle
from answers import predict_begin, predict_chain, predict_pairs, predict_taken, predict_used_up


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


def test_begin_log():
    assert agrees(predict_begin, griddle.begin, 0) is True, (
        "called predict_begin(): early is not right. Is anything baked before somebody asks for a pancake?"
    )


def test_begin_first():
    assert agrees(predict_begin, griddle.begin, 1) is True, (
        "called predict_begin(): first is not right. What stands behind the yield?"
    )


def test_begin_log_at_the_end():
    assert agrees(predict_begin, griddle.begin, 2) is True, (
        "called predict_begin(): log[4:] is not right. Where does the generator go on, and what comes after its loop?"
    )


def test_begin_is_predicted_by_hand():
    assert written_by_hand(predict_begin) is True, f"called predict_begin(): {BY_HAND}"


def test_used_up_first():
    assert agrees(predict_used_up, griddle.used_up, 0) is True, (
        "called predict_used_up(): first is not right. With which number does the range begin?"
    )


def test_used_up_total():
    assert agrees(predict_used_up, griddle.used_up, 1) is True, (
        "called predict_used_up(): total is not right. Which values are left to be added up?"
    )


def test_used_up_again():
    assert agrees(predict_used_up, griddle.used_up, 2) is True, (
        "called predict_used_up(): again is not right. Who could have put the generator back to its start?"
    )


def test_used_up_two_of_one_list():
    assert agrees(predict_used_up, griddle.used_up, 3) is True, (
        "called predict_used_up(): the last list is not right. How many iterators are there, and where does each stand?"
    )


def test_used_up_is_predicted_by_hand():
    assert written_by_hand(predict_used_up) is True, f"called predict_used_up(): {BY_HAND}"


def test_chain_log():
    assert agrees(predict_chain, griddle.chain, 0) is True, (
        "called predict_chain(): log is not right. When is the second spoon stirred, and who asks for it?"
    )


def test_chain_eaten():
    assert agrees(predict_chain, griddle.chain, 1) is True, (
        "called predict_chain(): eaten is not right. What does baked make of a spoon, and when does the loop stop?"
    )


def test_chain_is_predicted_by_hand():
    assert written_by_hand(predict_chain) is True, f"called predict_chain(): {BY_HAND}"


def test_taken_found():
    assert agrees(predict_taken, griddle.taken, 0) is True, (
        "called predict_taken(): found is not right. Does a 2 come from the generator?"
    )


def test_taken_left():
    assert agrees(predict_taken, griddle.taken, 1) is True, (
        "called predict_taken(): left is not right. What did in take in order to answer?"
    )


def test_taken_missing():
    assert agrees(predict_taken, griddle.taken, 2) is True, (
        "called predict_taken(): missing is not right. What is left in the generator at this line?"
    )


def test_taken_default():
    assert agrees(predict_taken, griddle.taken, 3) is True, (
        "called predict_taken(): default is not right. What does next give if nothing is left and there is a second argument?"
    )


def test_taken_is_predicted_by_hand():
    assert written_by_hand(predict_taken) is True, f"called predict_taken(): {BY_HAND}"


def test_pairs_made():
    assert agrees(predict_pairs, griddle.pairs, 0) is True, (
        "called predict_pairs(): made is not right. Which one is shorter?"
    )


def test_pairs_next():
    assert agrees(predict_pairs, griddle.pairs, 1) is True, (
        "called predict_pairs(): next(cakes) is not right. What had zip taken when it found no third name?"
    )


def test_pairs_is_predicted_by_hand():
    assert written_by_hand(predict_pairs) is True, f"called predict_pairs(): {BY_HAND}"
