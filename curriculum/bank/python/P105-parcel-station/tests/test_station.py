from station import lamp, locker_for, to_pay


def test_flat_parcel_goes_into_a_small_locker():
    assert locker_for(3) == "small"


def test_parcel_at_the_limit_still_fits_small():
    assert locker_for(10) == "small"


def test_parcel_over_the_small_limit_is_medium():
    assert locker_for(11) == "medium"


def test_parcel_at_the_limit_still_fits_medium():
    assert locker_for(40) == "medium"


def test_parcel_over_the_medium_limit_is_large():
    assert locker_for(41) == "large"
    assert locker_for(95) == "large"


def test_lamp_is_green_when_all_is_well():
    assert lamp(False, False) == "green"


def test_lamp_is_yellow_when_only_full():
    assert lamp(False, True) == "yellow"


def test_lamp_is_red_when_only_damaged():
    assert lamp(True, False) == "red"


def test_lamp_is_red_when_both_hold():
    assert lamp(True, True) == "red"


def test_price_stays_for_a_quick_guest():
    assert to_pay(5, 1, False) == 5


def test_price_rises_only_after_seven_days():
    assert to_pay(5, 7, False) == 5
    assert to_pay(5, 8, False) == 7


def test_member_gets_a_coin_off():
    assert to_pay(5, 2, True) == 4
    assert to_pay(1, 2, True) == 0


def test_late_member_pays_more_and_gets_a_coin_off():
    assert to_pay(5, 20, True) == 6
    assert to_pay(0, 20, True) == 1


def test_nobody_pays_less_than_zero():
    assert to_pay(0, 3, True) == 0
    assert to_pay(0, 3, False) == 0
