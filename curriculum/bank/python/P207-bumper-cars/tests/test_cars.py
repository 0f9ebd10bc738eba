import cars
import checks
from cars import may_steer, price
from checks import check_price, check_steering


# Whether `check` fails while `rule` stands in the place of the function `name`.
def fails(monkeypatch, check, name, rule):
    for module in (cars, checks):
        monkeypatch.setattr(module, name, rule, raising=False)
    try:
        check()
    except AssertionError:
        return True
    return False


def test_check_steering_is_quiet_when_all_is_right(monkeypatch):
    failed = fails(monkeypatch, check_steering, "may_steer", lambda height: height >= 130)
    assert failed == False, "called check_steering() with a right rule: did it fail?"
    failed = fails(monkeypatch, check_steering, "may_steer", may_steer)
    assert failed == False, "called check_steering() with the rule of cars.py: did it fail?"


def test_check_steering_finds_a_limit_that_is_too_low(monkeypatch):
    failed = fails(monkeypatch, check_steering, "may_steer", lambda height: height >= 129)
    assert failed == True, "called check_steering() when 129 cm are let in: did it fail?"


def test_check_steering_finds_a_limit_that_is_too_high(monkeypatch):
    failed = fails(monkeypatch, check_steering, "may_steer", lambda height: height > 130)
    assert failed == True, "called check_steering() when 130 cm are kept out: did it fail?"


def test_check_steering_finds_a_gate_that_is_always_open(monkeypatch):
    failed = fails(monkeypatch, check_steering, "may_steer", lambda height: True)
    assert failed == True, "called check_steering() when all may steer: did it fail?"


def test_check_steering_finds_a_rule_that_is_turned_round(monkeypatch):
    failed = fails(monkeypatch, check_steering, "may_steer", lambda height: height < 130)
    assert failed == True, "called check_steering() when only the small may steer: did it fail?"


def test_check_price_is_quiet_when_all_is_right(monkeypatch):
    def right(rides):
        return 3 * rides - 2 if rides >= 5 else 3 * rides

    failed = fails(monkeypatch, check_price, "price", right)
    assert failed == False, "called check_price() with a right rule: did it fail?"


def test_check_price_finds_the_bug_of_the_guest(monkeypatch):
    def without_the_five(rides):
        return 3 * rides - 2 if rides > 5 else 3 * rides

    failed = fails(monkeypatch, check_price, "price", without_the_five)
    assert failed == True, "called check_price() when 5 rides cost 15 coins: did it fail?"


def test_check_price_finds_a_limit_that_is_too_low(monkeypatch):
    def with_the_four(rides):
        return 3 * rides - 2 if rides >= 4 else 3 * rides

    failed = fails(monkeypatch, check_price, "price", with_the_four)
    assert failed == True, "called check_price() when 4 rides cost 10 coins: did it fail?"


def test_check_price_finds_a_forgotten_discount(monkeypatch):
    failed = fails(monkeypatch, check_price, "price", lambda rides: 3 * rides)
    assert failed == True, "called check_price() when nobody pays less: did it fail?"


def test_check_price_finds_a_discount_on_each_ride(monkeypatch):
    def two_coins_a_ride(rides):
        return rides if rides >= 5 else 3 * rides

    failed = fails(monkeypatch, check_price, "price", two_coins_a_ride)
    assert failed == True, "called check_price() when 5 rides cost 5 coins: did it fail?"


def test_price_of_few_rides():
    assert price(1) == 3
    assert price(4) == 12


def test_price_drops_from_five_rides_on():
    assert price(5) == 13
    assert price(6) == 16


def test_price_of_no_ride_is_zero():
    assert price(0) == 0
