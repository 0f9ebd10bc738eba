from garden import show_steps, wall_stones, watering_days


def test_first_step_is_number_one(capsys):
    show_steps(3)
    assert capsys.readouterr().out.splitlines()[:1] == ["1"], "called show_steps(3)"


def test_last_step_is_printed_too(capsys):
    show_steps(3)
    assert capsys.readouterr().out.splitlines()[-1:] == ["3"], "called show_steps(3)"


def test_each_step_has_its_own_line(capsys):
    show_steps(4)
    assert capsys.readouterr().out == "1\n2\n3\n4\n", "called show_steps(4)"


def test_two_rows_of_stones_add_up():
    assert wall_stones(2) == 9


def test_five_rows_of_stones_add_up():
    assert wall_stones(5) == 30


def test_single_row_takes_four_stones():
    assert wall_stones(1) == 4


def test_wall_without_rows_takes_no_stones():
    assert wall_stones(0) == 0


def test_days_stop_before_a_part_filled_can():
    assert watering_days(50, 12) == 4


def test_barrel_that_comes_out_even_lasts_to_the_last_litre():
    assert watering_days(36, 12) == 3


def test_one_litre_short_gives_no_day():
    assert watering_days(11, 12) == 0


def test_empty_barrel_gives_no_day():
    assert watering_days(0, 5) == 0
