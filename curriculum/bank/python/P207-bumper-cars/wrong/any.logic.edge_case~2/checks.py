from cars import may_steer, price


def check_steering():
    assert may_steer(130)
    assert not may_steer(129)


def check_price():
    assert price(2) == 6
    assert price(10) == 28
