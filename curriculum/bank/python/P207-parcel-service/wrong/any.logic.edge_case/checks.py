from fees import fee, may_ship


def check_weight():
    assert may_ship(12) == True
    assert may_ship(45) == False


def check_fee():
    assert fee(4, True) == 11
    assert fee(4, False) == 8
