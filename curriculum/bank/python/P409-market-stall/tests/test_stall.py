import types
from collections.abc import Callable
from typing import Any, TypeVar, Union, get_args, get_origin, get_type_hints

from stall import best_price, first_or, to_cents, total


def hint_of(function, name):
    """The hint for this parameter, or for "return"."""
    hints = get_type_hints(function)
    assert name in hints, f"called get_type_hints({function.__name__}): no hint for {name}"
    return hints[name]


def fits(value, hint):
    """A very small type checker: may a value stand where this hint is written?"""
    if hint in (Any, object):
        return True
    if hint is None or hint is type(None):
        return value is None
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return any(fits(value, part) for part in parts)
    if not isinstance(value, origin or hint):
        return False
    if not parts or iter(value) is value:
        return True
    return all(fits(item, parts[0]) for item in value)


def said(hint):
    """A hint in short words."""
    return str(hint).replace("typing.", "").replace("collections.abc.", "")


def variables(hint):
    """The type variables in a hint."""
    if isinstance(hint, TypeVar):
        return {hint}
    return {found for part in get_args(hint) for found in variables(part)}


def half(price):
    return price // 2


def test_best_price_is_the_lowest():
    assert best_price([half, lambda price: price - 30], 200) == 100, (
        "called best_price([half, 30 off], 200)"
    )
    assert best_price([half, lambda price: price - 30], 40) == 10, (
        "called best_price([half, 30 off], 40)"
    )
    assert best_price([lambda price: price + 5], 40) == 40, "called best_price([5 more], 40)"


def test_best_price_without_a_rule():
    assert best_price([], 250) == 250, "called best_price([], 250)"


def test_best_price_says_what_a_rule_takes_and_gives():
    hint = hint_of(best_price, "rules")
    rule = (get_args(hint) or (None,))[0]
    is_function = get_origin(rule) is Callable
    assert is_function is True, f"called get_type_hints: rules {said(hint)}: is an item a Callable?"
    assert get_args(rule) == ([int], int), (
        f"called get_type_hints: rules {said(hint)}: what a rule takes, and what it gives"
    )


def test_best_price_promises_a_number():
    for name in ("price", "return"):
        hint = hint_of(best_price, name)
        assert [fits(250, hint), fits("250", hint), fits(None, hint)] == [True, False, False], (
            f"called get_type_hints: {name} {said(hint)}: takes 250, the text '250', None"
        )


def test_first_or_gives_the_first():
    assert first_or(["pear", "plum"], "none") == "pear", "called first_or(['pear', 'plum'], 'none')"
    assert first_or([0, 5], 9) == 0, "called first_or([0, 5], 9)"


def test_first_or_gives_the_default():
    assert first_or([], "none") == "none", "called first_or([], 'none')"


def test_first_or_links_its_types():
    item, default = variables(hint_of(first_or, "items")), variables(hint_of(first_or, "default"))
    back = hint_of(first_or, "return")
    assert len(item) == 1, "called get_type_hints: how many type variables are in the hint for items"
    linked = item | default <= variables(back)
    assert linked is True, (
        f"called get_type_hints: the result {said(back)} has the type variables of items and default"
    )
    assert len(default) == 1, "called get_type_hints: how many type variables the default has"


def test_first_or_takes_a_list_of_items():
    hint = hint_of(first_or, "items")
    origin = get_origin(hint) or hint
    takes = isinstance(origin, type) and [issubclass(list, origin), issubclass(int, origin)]
    assert takes == [True, False], f"called get_type_hints: items {said(hint)}: takes a list, a number"


def test_total_adds_up():
    assert total([120, 30]) == 150, "called total([120, 30])"
    assert total((7,)) == 7, "called total((7,))"
    assert total([]) == 0, "called total([])"


def test_total_of_a_generator():
    assert total(cents * 2 for cents in [10, 20]) == 60, "called total of a generator: 20 and 40"


def test_total_takes_all_that_a_loop_takes():
    hint = hint_of(total, "prices")
    values = [[120, 30], (120, 30), {120, 30}, iter([120])]
    assert [fits(value, hint) for value in values] == [True, True, True, True], (
        f"called get_type_hints: prices {said(hint)}: takes a list, a tuple, a set, an iterator"
    )
    assert [fits(["ink"], hint), fits(120, hint)] == [False, False], (
        f"called get_type_hints: prices {said(hint)}: takes a list of texts, a number"
    )


def test_total_promises_a_number():
    hint = hint_of(total, "return")
    assert [fits(150, hint), fits("150", hint), fits(None, hint)] == [True, False, False], (
        f"called get_type_hints: the result {said(hint)}: takes 150, the text '150', None"
    )


def test_to_cents_of_a_number():
    assert to_cents(350) == 350, "called to_cents(350)"


def test_to_cents_of_a_text():
    assert to_cents("3.50") == 350, "called to_cents('3.50')"
    assert to_cents("12.05") == 1205, "called to_cents('12.05')"


def test_to_cents_of_nothing():
    assert to_cents(None) == 0, "called to_cents(None)"


def test_to_cents_takes_three_types_and_no_other():
    hint = hint_of(to_cents, "value")
    assert [fits(350, hint), fits("3.50", hint), fits(None, hint)] == [True, True, True], (
        f"called get_type_hints: value {said(hint)}: takes 350, the text '3.50', None"
    )
    assert [fits([350], hint), fits(3.5, hint)] == [False, False], (
        f"called get_type_hints: value {said(hint)}: takes a list, 3.5"
    )


def test_to_cents_promises_a_number():
    hint = hint_of(to_cents, "return")
    assert [fits(350, hint), fits("3.50", hint), fits(None, hint)] == [True, False, False], (
        f"called get_type_hints: the result {said(hint)}: takes 350, the text '3.50', None"
    )
