import inspect
import types
from collections.abc import Mapping
from typing import Any, Union, get_args, get_origin, get_type_hints

import invoices
import pytest
from invoices import Customer, Line, Voucher, email_of, example, label, read_cents, total


# A kind of thing that the program knows nothing of.
class Stamp:
    def price(self) -> int:
        return 85


# It has a price, but promises a text.
class Poster:
    def price(self) -> str:
        return "ask us"


# A very small type checker: may a value stand where this hint is written?
def fits(value, hint):
    if hint is Any or hint is object:
        return True
    if hint is None or hint is type(None):
        return value is None
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return any(fits(value, part) for part in parts)
    if getattr(hint, "_is_protocol", False):
        return keeps(value, hint)
    if hasattr(hint, "__bound__"):
        return fits(value, hint.__bound__ or object)
    if not parts:
        return isinstance(value, origin or hint)
    if not isinstance(value, origin):
        return False
    if issubclass(origin, Mapping):
        return all(fits(key, parts[0]) and fits(value[key], parts[1]) for key in value)
    return all(fits(item, parts[0]) for item in value)


# Whether a value has every method of a Protocol, with the same promise.
def keeps(value, protocol):
    names = [name for name in vars(protocol) if not name.startswith("_")]
    return names != [] and all(
        hasattr(value, name) and promise(type(value), name) == promise(protocol, name)
        for name in names
    )


def promise(owner, name):
    return get_type_hints(getattr(owner, name)).get("return")


def hint_of(function, name):
    hints = get_type_hints(function)
    assert name in hints, f"{function.__name__} has no hint for {name}"
    return hints[name]


def test_read_cents_gives_a_number():
    assert read_cents("1250") == 1250
    assert read_cents(" -75 ") == -75


def test_read_cents_keeps_its_promise():
    hint = hint_of(read_cents, "return")
    assert fits(1250, hint) == True, f"the hint for the result of read_cents is {hint}: takes 1250"
    assert fits("1250", hint) == False, (
        f"the hint for the result of read_cents is {hint}: takes the text '1250'"
    )


def test_read_cents_of_no_number_is_a_value_error():
    with pytest.raises(ValueError):
        read_cents("twelve")


def test_email_of_a_known_customer():
    customers = {"Ana": Customer("Ana", "ana@example.org"), "Bo": Customer("Bo", "bo@example.org")}
    assert email_of(customers, "Bo") == "bo@example.org", "Ana and Bo, called with 'Bo'"
    assert customers["Bo"].name == "Bo", "the customer stays as he was: the name of Bo"


def test_email_of_an_unknown_customer_is_none():
    customers = {"Ana": Customer("Ana", "ana@example.org")}
    assert email_of(customers, "Eve") is None, "only Ana is known, called with 'Eve'"


def test_email_of_a_customer_without_one_is_none():
    assert email_of({"Bo": Customer("Bo")}, "Bo") is None, "Bo has no address, called with 'Bo'"


def test_the_hint_of_email_of_says_text_or_none():
    hint = hint_of(email_of, "return")
    taken = [fits(value, hint) for value in ("bo@example.org", None, 7)]
    assert taken == [True, True, False], (
        f"the hint for the result of email_of is {hint}: does it take a text, None, a number?"
    )


def test_no_report_is_silenced():
    source = inspect.getsource(invoices)
    for silencer in ("type: ignore", "mypy:", "no_type_check", "cast("):
        assert silencer not in source, f"invoices.py has {silencer}"
    customers, name = [hint_of(email_of, name) for name in ("customers", "name")]
    assert [fits({"Bo": Customer("Bo")}, customers), fits({"Bo": "Bo"}, customers)] == [True, False], (
        f"customers: {customers}: does it take a dictionary of a Customer, of a text?"
    )
    assert [fits("Bo", name), fits(7, name)] == [True, False], f"name: {name} takes 'Bo', 7"


def test_total_adds_prices_of_all_kinds():
    assert total([Line("ink", 450, 2), Stamp(), Voucher(500)]) == 485, (
        "a line of 2 times 450, a stamp of 85 and a voucher of 500"
    )
    assert total([Line("pen", 30)]) == 30, "a single pen of 30"
    assert total([]) == 0


def test_the_hint_of_total_takes_lines_and_vouchers():
    hint = hint_of(total, "things")
    assert fits([Line("ink", 450)], hint) == True, f"things: {hint} takes a list of a Line"
    assert fits([Line("ink", 450), Voucher(5)], hint) == True, (
        f"things: {hint} takes a list of a Line and a Voucher"
    )
    assert example() == 400, "called example()"


def test_the_hint_of_total_takes_anything_with_a_price():
    hint = hint_of(total, "things")
    assert fits([Stamp()], hint) == True, (
        f"things: {hint} takes a list of a Stamp, a class that invoices.py does not know"
    )


def test_the_hint_of_total_refuses_what_has_no_price():
    hint = hint_of(total, "things")
    assert fits(["ink"], hint) == False, f"things: {hint} takes a list of a text"
    assert fits([Poster()], hint) == False, (
        f"things: {hint} takes a list of a Poster, whose price is a text"
    )
    assert fits(7, hint) == False, f"things: {hint} takes the number 7"


def test_label_of_one():
    assert label("ink") == "ink", "called label('ink')"
    assert label("ink", 1) == "ink", "called label('ink', 1)"


def test_label_of_several():
    assert label("ink", 3) == "3 x ink", "called label('ink', 3)"


def test_label_with_a_note():
    assert label("ink", note="blue") == "ink (blue)", "called label('ink', note='blue')"
    assert label("ink", 3, "blue") == "3 x ink (blue)", "called label('ink', 3, 'blue')"


def test_label_has_hints_for_text_number_and_result():
    text, number, back = [hint_of(label, name) for name in ("text", "number", "return")]
    assert [fits("ink", text), fits(3, text)] == [True, False], f"text: {text} takes 'ink', 3"
    assert [fits(3, number), fits("3", number)] == [True, False], f"number: {number} takes 3, '3'"
    assert [fits("ink", back), fits(3, back), fits(None, back)] == [True, False, False], (
        f"the hint for the result of label is {back}: does it take a text, a number, None?"
    )


def test_the_hint_of_the_note_says_text_or_none():
    note = hint_of(label, "note")
    assert [fits("blue", note), fits(None, note), fits(7, note)] == [True, True, False], (
        f"note: {note}: does it take a text, None, a number?"
    )
