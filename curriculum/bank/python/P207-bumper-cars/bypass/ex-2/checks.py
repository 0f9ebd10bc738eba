from cars import may_steer, price


def check_steering():
    assert may_steer(130)
    assert not may_steer(129)


def check_price():
    assert price(4) == price(4)
    assert price(5) == price(6) - price(1)
