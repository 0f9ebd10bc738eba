import checks
import fees
from checks import check_fee, check_weight
from fees import fee, may_ship


# Whether `check` fails while `rule` stands in the place of the function `name`.
def fails(monkeypatch, check, name, rule):
    for module in (fees, checks):
        monkeypatch.setattr(module, name, rule, raising=False)
    try:
        check()
    except AssertionError:
        return True
    return False


def right_fee(kg, fragile):
    return 2 * kg + 3 if fragile else 2 * kg


def test_check_weight_is_quiet_with_a_right_rule(monkeypatch):
    failed = fails(monkeypatch, check_weight, "may_ship", lambda kg: kg <= 30)
    assert failed == False, "called check_weight() with a right rule: did it fail?"
    failed = fails(monkeypatch, check_weight, "may_ship", may_ship)
    assert failed == False, "called check_weight() with the rule of fees.py: did it fail?"


def test_check_weight_finds_a_door_that_is_always_open(monkeypatch):
    failed = fails(monkeypatch, check_weight, "may_ship", lambda kg: True)
    assert failed == True, "called check_weight() when everything is taken: did it fail?"


def test_check_weight_finds_a_limit_that_is_too_low(monkeypatch):
    failed = fails(monkeypatch, check_weight, "may_ship", lambda kg: kg < 30)
    assert failed == True, "called check_weight() when 30 kg are refused: did it fail?"


def test_check_weight_finds_a_limit_that_is_too_high(monkeypatch):
    failed = fails(monkeypatch, check_weight, "may_ship", lambda kg: kg <= 31)
    assert failed == True, "called check_weight() when 31 kg are taken: did it fail?"


def test_check_weight_finds_a_rule_that_is_turned_round(monkeypatch):
    failed = fails(monkeypatch, check_weight, "may_ship", lambda kg: kg > 30)
    assert failed == True, "called check_weight() when only heavy ones are taken: did it fail?"


def test_check_fee_is_quiet_with_a_right_rule(monkeypatch):
    failed = fails(monkeypatch, check_fee, "fee", right_fee)
    assert failed == False, "called check_fee() with a right rule: did it fail?"


def test_check_fee_finds_the_fault_of_the_customer(monkeypatch):
    def three_for_each_kg(kg, fragile):
        return 5 * kg if fragile else 2 * kg

    failed = fails(monkeypatch, check_fee, "fee", three_for_each_kg)
    assert failed == True, "called check_fee() when 4 kg, fragile, cost 20: did it fail?"


def test_check_fee_finds_that_fragile_costs_nothing_more(monkeypatch):
    failed = fails(monkeypatch, check_fee, "fee", lambda kg, fragile: 2 * kg)
    assert failed == True, "called check_fee() when fragile costs nothing more: did it fail?"


def test_check_fee_finds_that_all_pay_for_fragile(monkeypatch):
    failed = fails(monkeypatch, check_fee, "fee", lambda kg, fragile: 2 * kg + 3)
    assert failed == True, "called check_fee() when every parcel pays 3 more: did it fail?"


def test_check_fee_finds_a_fee_without_the_weight(monkeypatch):
    failed = fails(monkeypatch, check_fee, "fee", lambda kg, fragile: 5 if fragile else 2)
    assert failed == True, "called check_fee() when the weight does not count: did it fail?"


def test_fee_of_a_fragile_parcel():
    assert fee(4, True) == 11
    assert fee(1, True) == 5
    assert fee(10, True) == 23


def test_fee_of_an_ordinary_parcel():
    assert fee(4, False) == 8
    assert fee(30, False) == 60
