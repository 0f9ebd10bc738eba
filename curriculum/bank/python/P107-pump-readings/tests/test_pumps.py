from pumps import cap, largest_jump, latest, window


def test_latest_of_several():
    assert latest([40, 42, 47]) == 47
    assert latest([8, 3]) == 3


def test_latest_of_a_single_reading():
    assert latest([12]) == 12


def test_window_at_the_front():
    assert window([40, 42, 47, 45], 0, 2) == [40, 42]


def test_window_in_the_middle():
    assert window([40, 42, 47, 45, 44], 1, 3) == [42, 47, 45]
    assert window([40, 42, 47, 45, 44], 3, 2) == [45, 44]


def test_window_that_goes_past_the_end():
    assert window([40, 42, 47], 1, 10) == [42, 47]
    assert window([40, 42, 47], 5, 2) == []


def test_window_of_no_readings_is_empty():
    assert window([40, 42, 47], 2, 0) == []


def test_cap_replaces_what_is_too_high():
    assert cap([40, 95, 47, 81], 80) == [40, 80, 47, 80]


def test_cap_leaves_the_limit_itself():
    assert cap([80, 79, 81], 80) == [80, 79, 80]


def test_cap_changes_the_list_that_came_in():
    readings = [40, 95]
    assert cap(readings, 80) == [40, 80], "called cap([40, 95], 80)"
    assert readings == [40, 80], "called cap([40, 95], 80): the list that came in"


def test_cap_of_an_empty_list_is_empty():
    assert cap([], 80) == []


def test_largest_jump_in_the_middle():
    assert largest_jump([40, 42, 51, 45, 47]) == 9


def test_largest_jump_at_both_ends():
    assert largest_jump([10, 30, 31, 32]) == 20
    assert largest_jump([31, 30, 32, 40]) == 8


def test_largest_jump_without_a_rise_is_zero():
    assert largest_jump([40, 40, 31, 5]) == 0


def test_largest_jump_of_a_single_reading_is_zero():
    assert largest_jump([40]) == 0


def test_largest_jump_of_no_readings_is_zero():
    assert largest_jump([]) == 0
