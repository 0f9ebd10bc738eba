from cars import price


def test_price_of_few_rides():
    assert price(1) == 3
    assert price(4) == 12


def test_price_drops_from_five_rides_on():
    assert price(5) == 13
    assert price(6) == 16


def test_price_of_no_ride_is_zero():
    assert price(0) == 0
