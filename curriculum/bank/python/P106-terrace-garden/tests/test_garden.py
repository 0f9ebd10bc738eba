from garden import pond_weeks, show_steps, wall_stones


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


def test_weeks_until_the_pond_is_full():
    assert pond_weeks(3, 20) == 3


def test_leaves_that_fill_the_pond_just_so_stop_there():
    assert pond_weeks(5, 20) == 2


def test_one_free_place_takes_one_more_week():
    assert pond_weeks(19, 20) == 1


def test_full_pond_takes_no_week():
    assert pond_weeks(20, 20) == 0


def test_crowded_pond_takes_no_week():
    assert pond_weeks(31, 20) == 0
