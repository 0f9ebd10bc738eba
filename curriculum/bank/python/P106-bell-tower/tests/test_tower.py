from tower import countdown, nights, strokes


def test_strokes_of_the_first_hour():
    assert strokes(1) == 1


def test_strokes_up_to_three_add_up():
    assert strokes(3) == 6


def test_strokes_of_half_a_day():
    assert strokes(12) == 78


def test_no_strokes_before_the_first_hour():
    assert strokes(0) == 0


def test_countdown_from_three():
    assert countdown(3) == "3 2 1 "


def test_countdown_ends_with_one():
    assert countdown(5) == "5 4 3 2 1 "


def test_countdown_from_one():
    assert countdown(1) == "1 "


def test_countdown_from_zero_is_empty():
    assert countdown(0) == ""


def test_nights_of_a_full_can():
    assert nights(20, 3) == 6


def test_nights_leave_out_a_night_that_is_too_long():
    assert nights(7, 4) == 1


def test_last_night_may_empty_the_can():
    assert nights(12, 4) == 3
    assert nights(1, 1) == 1


def test_no_night_with_an_empty_can():
    assert nights(0, 2) == 0
