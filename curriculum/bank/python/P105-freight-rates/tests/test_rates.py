from rates import band, customs, extra


def test_band_of_a_letter_is_small():
    assert band(1) == "small"
    assert band(0.2) == "small"


def test_band_between_the_limits():
    assert band(5) == "medium"
    assert band(11) == "large"
    assert band(29) == "large"


def test_band_at_each_limit():
    assert band(2) == "small"
    assert band(2.1) == "medium"
    assert band(10) == "medium"
    assert band(10.1) == "large"
    assert band(30) == "large"


def test_band_above_all_limits_is_freight():
    assert band(30.5) == "freight"
    assert band(400) == "freight"


def test_customs_at_home_is_none():
    assert customs(False, 20) == "none"
    assert customs(False, 900) == "none"


def test_customs_abroad_of_high_value_is_full():
    assert customs(True, 151) == "full"
    assert customs(True, 900) == "full"


def test_customs_abroad_of_low_value_is_short():
    assert customs(True, 20) == "short"
    assert customs(True, 0) == "short"


def test_customs_at_the_limit_is_short():
    assert customs(True, 150) == "short"


def test_extra_of_a_plain_parcel_is_zero():
    assert extra(5, False, False) == 0


def test_extra_of_each_alone():
    assert extra(25, False, False) == 400
    assert extra(5, True, False) == 900
    assert extra(5, False, True) == 650


def test_extra_of_two_together():
    assert extra(25, True, False) == 1300
    assert extra(25, False, True) == 1050
    assert extra(5, True, True) == 1550


def test_extra_of_all_three():
    assert extra(25, True, True) == 1950


def test_extra_of_just_twenty_kilos():
    assert extra(20, False, False) == 0
    assert extra(20.5, False, False) == 400
