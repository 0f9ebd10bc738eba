from cars import may_steer, price


def check_steering():
    assert may_steer(190)
    assert not may_steer(90)


def check_price():
    assert price(4) == 12
    assert price(5) == 13
