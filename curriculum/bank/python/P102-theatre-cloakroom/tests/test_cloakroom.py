from cloakroom import coats_at_night, exchange_tags, remember_hook


def test_hook_is_the_number_that_came_in():
    assert remember_hook(17) == 17


def test_hook_may_be_a_large_number():
    assert remember_hook(20418) == 20418


def test_coats_that_are_brought_are_added():
    assert coats_at_night(30, 12, 0) == 42


def test_coats_that_are_fetched_are_taken_away():
    assert coats_at_night(30, 0, 9) == 21


def test_coats_stay_the_same_on_a_quiet_night():
    assert coats_at_night(8, 0, 0) == 8


def test_coats_of_the_afternoon_count_too():
    assert coats_at_night(0, 25, 4) == 21


def test_tags_change_their_owners():
    assert exchange_tags("A7", "C2") == ("C2", "A7")


def test_numbers_change_their_owners_too():
    assert exchange_tags(3, 88) == (88, 3)
    assert exchange_tags(40, 7) == (7, 40)


def test_equal_tags_stay_equal():
    assert exchange_tags("B5", "B5") == ("B5", "B5")
