from parade import both_ends, middle_floats, replace_float


def test_ends_of_a_long_parade():
    assert both_ends(["band", "swan", "ship", "moon"]) == ["band", "moon"]


def test_ends_of_a_parade_of_two():
    assert both_ends(["swan", "ship"]) == ["swan", "ship"]


def test_single_float_is_front_and_back():
    assert both_ends(["moon"]) == ["moon", "moon"]


def test_new_float_takes_the_place():
    assert replace_float(["band", "swan", "ship"], 2, "owl") == ["band", "owl", "ship"]


def test_first_place_is_the_front():
    assert replace_float(["band", "swan", "ship"], 1, "owl") == ["owl", "swan", "ship"]


def test_last_place_is_not_behind_the_parade():
    assert replace_float(["band", "swan", "ship"], 3, "owl") == ["band", "swan", "owl"]


def test_place_behind_the_parade_is_joined_at_the_back():
    assert replace_float(["band", "swan"], 3, "owl") == ["band", "swan", "owl"]


def test_empty_parade_gets_its_first_float():
    assert replace_float([], 1, "owl") == ["owl"]


def test_middle_leaves_out_the_ends():
    assert middle_floats(["band", "swan", "ship", "moon"]) == ["swan", "ship"]


def test_middle_of_three_is_one_float():
    assert middle_floats(["band", "swan", "ship"]) == ["swan"]


def test_parade_of_two_has_no_middle():
    assert middle_floats(["band", "swan"]) == []


def test_empty_parade_has_no_middle():
    assert middle_floats([]) == []
