from cars import may_steer, price


def check_steering():
    assert may_steer(130) is True
    assert may_steer(180) is True
    assert may_steer(129) is False


def check_price():
    for rides, coins in [(1, 3), (4, 12), (5, 13), (6, 16)]:
        assert price(rides) == coins
