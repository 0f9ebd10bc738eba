import fees


def check_weight():
    at_the_limit = fees.may_ship(30)
    above = fees.may_ship(31)
    assert at_the_limit and not above


def check_fee():
    assert fees.fee(10, fragile=False) == 20
    assert fees.fee(kg=10, fragile=True) == 23
