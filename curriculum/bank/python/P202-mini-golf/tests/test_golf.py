from golf import counted, in_final, three_holes


def test_counted_gives_back_a_small_number():
    assert counted(4) == 4


def test_counted_stops_at_the_most():
    assert counted(15) == 7


def test_counted_of_seven_and_its_neighbours():
    assert counted(6) == 6
    assert counted(7) == 7
    assert counted(8) == 7


def test_counted_of_a_hole_in_one():
    assert counted(1) == 1


def test_three_holes_adds_the_strokes():
    assert three_holes(2, 3, 5) == 10


def test_three_holes_counts_each_hole_by_itself():
    assert three_holes(11, 2, 3) == 12
    assert three_holes(2, 11, 4) == 13
    assert three_holes(1, 4, 11) == 12


def test_three_holes_of_a_very_bad_round():
    assert three_holes(9, 20, 8) == 21


def test_three_holes_can_be_used_in_a_sum():
    assert three_holes(1, 1, 1) + three_holes(1, 2, 2) == 8


def test_three_holes_prints_nothing(capsys):
    three_holes(2, 11, 3)
    in_final(2, 11, 3)
    assert capsys.readouterr().out == ""


def test_in_final_with_a_good_round():
    assert in_final(2, 1, 3) is True


def test_in_final_with_exactly_twelve():
    assert in_final(5, 4, 3) is True


def test_not_in_final_with_thirteen():
    assert in_final(4, 4, 5) is False


def test_in_final_is_false_after_a_bad_round():
    assert in_final(12, 30, 9) is False
