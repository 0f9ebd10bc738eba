import hire
from hire import advice, day_price, has_size, pair_price


def test_day_price_of_a_child():
    assert day_price(3) == 18
    assert day_price(14) == 18


def test_day_price_of_a_grown_up():
    assert day_price(15) == 30
    assert day_price(70) == 30


def test_day_price_shows_nothing(capsys):
    day_price(3)
    day_price(30)
    shown = capsys.readouterr().out
    assert shown == "", "called day_price(3) and day_price(30): what is on the screen"


def test_pair_price_of_two_grown_ups():
    assert pair_price(40, 41) == 55


def test_pair_price_with_a_child():
    assert pair_price(40, 9) == 43
    assert pair_price(9, 40) == 43
    assert pair_price(8, 9) == 31


def test_pair_price_asks_for_both_prices(monkeypatch):
    asked = []
    monkeypatch.setattr(hire, "day_price", lambda age: asked.append(age) or 100)
    price = pair_price(40, 9)
    assert sorted(asked) == [9, 40], "called pair_price(40, 9): the ages that day_price was asked for"
    assert price == 195, "called pair_price(40, 9) while a day costs 100"


def test_has_size_at_the_front():
    assert has_size([42, 38, 40], 42) == True


def test_has_size_further_back():
    assert has_size([42, 38, 40], 38) == True
    assert has_size([42, 38, 40], 40) == True


def test_has_size_of_none():
    assert has_size([42, 38, 40], 39) == False


def test_has_size_in_an_empty_row():
    assert has_size([], 39) == False


def test_advice_for_a_day():
    assert advice(1) == "day pass"


def test_advice_for_a_season():
    assert advice(20) == "season pass"


def test_advice_in_between():
    assert advice(3) == "week pass"


def test_advice_at_the_limits():
    assert advice(2) == "week pass"
    assert advice(7) == "week pass"
    assert advice(8) == "season pass"
