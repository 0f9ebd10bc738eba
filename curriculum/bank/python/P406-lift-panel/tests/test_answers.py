import ast
import inspect

import panel
from answers import predict_buttons, predict_chains, predict_counters, predict_values


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


def test_values_before():
    assert agrees(predict_values, panel.values, 0) is True, (
        "called predict_values(): before is not right. Has anything been called so far?"
    )


def test_values_result():
    assert agrees(predict_values, panel.values, 1) is True, (
        "called predict_values(): result is not right. What does each of the two calls give back?"
    )


def test_values_after():
    assert agrees(predict_values, panel.values, 2) is True, (
        "called predict_values(): after is not right. How often was ring called, under any name?"
    )


def test_values_same():
    assert agrees(predict_values, panel.values, 3) is True, (
        "called predict_values(): same is not right. Are there two functions, or two names?"
    )


def test_values_by_key():
    assert agrees(predict_values, panel.values, 4) is True, (
        "called predict_values(): by_key is not right. What does len give for each word?"
    )


def test_values_are_predicted_by_hand():
    assert written_by_hand(predict_values) is True, f"called predict_values(): {BY_HAND}"


def test_buttons_shared():
    assert agrees(predict_buttons, panel.buttons, 0) is True, (
        "called predict_buttons(): shared is not right. What is in floor when the buttons are called?"
    )


def test_buttons_later():
    assert agrees(predict_buttons, panel.buttons, 1) is True, (
        "called predict_buttons(): later is not right. Which variable does the lambda look at, and when?"
    )


def test_buttons_own():
    assert agrees(predict_buttons, panel.buttons, 2) is True, (
        "called predict_buttons(): own is not right. How often is make_button called?"
    )


def test_buttons_default():
    assert agrees(predict_buttons, panel.buttons, 3) is True, (
        "called predict_buttons(): default is not right. When is a default value worked out?"
    )


def test_buttons_are_predicted_by_hand():
    assert written_by_hand(predict_buttons) is True, f"called predict_buttons(): {BY_HAND}"


def test_counters_first():
    assert agrees(predict_counters, panel.counters, 0) is True, (
        "called predict_counters(): first is not right. Where does up begin, and how large is a step?"
    )


def test_counters_other():
    assert agrees(predict_counters, panel.counters, 1) is True, (
        "called predict_counters(): other is not right. Do up and down share a count?"
    )


def test_counters_last():
    assert agrees(predict_counters, panel.counters, 2) is True, (
        "called predict_counters(): last is not right. Note all three steps of up, one below the other"
    )


def test_counters_untouched():
    assert agrees(predict_counters, panel.counters, 3) is True, (
        "called predict_counters(): untouched is not right. Does change say nonlocal?"
    )


def test_counters_are_predicted_by_hand():
    assert written_by_hand(predict_counters) is True, f"called predict_counters(): {BY_HAND}"


def test_chains_one_way():
    assert agrees(predict_chains, panel.chains, 0) is True, (
        "called predict_chains(): one_way is not right. Which of the two functions is called first?"
    )


def test_chains_other_way():
    assert agrees(predict_chains, panel.chains, 1) is True, (
        "called predict_chains(): other_way is not right. Which of the two functions is called first?"
    )


def test_chains_three_times():
    assert agrees(predict_chains, panel.chains, 2) is True, (
        "called predict_chains(): three_times is not right. Start from 0 and note each of the three results"
    )


def test_chains_partial():
    assert agrees(predict_chains, panel.chains, 3) is True, (
        "called predict_chains(): two_to(5) is not right. Which argument of pow is the 2, and which the 5?"
    )


def test_chains_are_predicted_by_hand():
    assert written_by_hand(predict_chains) is True, f"called predict_chains(): {BY_HAND}"
