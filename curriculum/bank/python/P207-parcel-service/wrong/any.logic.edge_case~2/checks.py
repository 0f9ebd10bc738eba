from fees import fee, may_ship


def check_weight():
    assert may_ship(30)
    assert not may_ship(31)


def check_fee():
    assert fee(4, True) == 11
