# The answers are compared with True and False, so that a failing run shows both sides. Where an
# answer must be one of the two itself, and no number that equals it, the word is `is`.
from doors import house_is_open, must_pay, seat_is_free, show_starts


def test_house_is_open_in_the_afternoon():
    assert house_is_open(15) == True


def test_house_opens_at_the_first_hour():
    assert house_is_open(10) == True
    assert house_is_open(9) == False


def test_house_closes_at_the_last_hour():
    assert house_is_open(21) == True
    assert house_is_open(22) == False


def test_house_is_closed_at_night():
    assert house_is_open(0) == False
    assert house_is_open(23) == False


def test_show_starts_on_the_hour():
    assert show_starts(0) == True


def test_show_starts_on_the_half_hour():
    assert show_starts(30) == True


def test_no_show_starts_a_minute_away():
    assert show_starts(1) == False
    assert show_starts(29) == False
    assert show_starts(31) == False


def test_no_show_starts_at_a_quarter_past():
    assert show_starts(15) == False


def test_seat_is_free_when_neither_holds():
    assert seat_is_free(False, False) is True


def test_seat_is_taken_when_sold():
    assert seat_is_free(True, False) is False


def test_seat_is_no_use_when_broken():
    assert seat_is_free(False, True) is False


def test_seat_is_not_free_when_both_hold():
    assert seat_is_free(True, True) is False


def test_grown_up_guest_pays():
    assert must_pay(40, False) is True


def test_guest_pays_from_six_years_on():
    assert must_pay(6, False) is True
    assert must_pay(5, False) is False


def test_member_never_pays():
    assert must_pay(40, True) is False
    assert must_pay(6, True) is False


def test_small_child_does_not_pay():
    assert must_pay(0, False) is False
    assert must_pay(3, True) is False
