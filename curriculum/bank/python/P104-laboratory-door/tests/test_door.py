import ast
import inspect

from door import in_hours, is_danger, may_enter, needs_escort


# How often the lines of a function compare something with True or False.
def compared_with_a_truth(function):
    count = 0
    for node in ast.walk(ast.parse(inspect.getsource(function))):
        if isinstance(node, ast.Compare):
            for side in [node.left, *node.comparators]:
                if isinstance(side, ast.Constant) and isinstance(side.value, bool):
                    count = count + 1
    return count


def test_in_hours_at_noon():
    assert in_hours(12) is True, "called in_hours(12)"


def test_in_hours_from_the_first_minute():
    assert in_hours(8) is True, "called in_hours(8)"
    assert in_hours(7.75) is False, "called in_hours(7.75)"


def test_in_hours_up_to_the_last_minute():
    assert in_hours(17.5) is True, "called in_hours(17.5)"
    assert in_hours(18) is False, "called in_hours(18)"


def test_out_of_hours_at_night():
    assert in_hours(3) is False, "called in_hours(3)"
    assert in_hours(23) is False, "called in_hours(23)"


def test_fire_and_gas_are_dangers():
    assert is_danger("fire") is True, 'called is_danger("fire")'
    assert is_danger("gas") is True, 'called is_danger("gas")'


def test_coffee_is_no_danger():
    assert is_danger("coffee machine empty") is False, 'called is_danger("coffee machine empty")'


def test_part_of_a_word_is_no_danger():
    assert is_danger("as") is False, 'called is_danger("as")'
    assert is_danger("") is False, 'called is_danger("")'


def test_a_good_card_enters():
    assert may_enter(False, False) is True, "called may_enter(False, False)"


def test_a_blocked_card_stays_out():
    assert may_enter(True, False) is False, "called may_enter(True, False)"


def test_an_expired_card_stays_out():
    assert may_enter(False, True) is False, "called may_enter(False, True)"


def test_a_card_with_both_faults_stays_out():
    assert may_enter(True, True) is False, "called may_enter(True, True)"


def test_may_enter_compares_nothing_with_a_truth():
    count = compared_with_a_truth(may_enter)
    assert count == 0, "may_enter should compare nothing with True or False"


def test_a_visitor_below_three_needs_an_escort():
    assert needs_escort(True, 2) is True, "called needs_escort(True, 2)"


def test_a_visitor_of_level_three_walks_alone():
    assert needs_escort(True, 3) is False, "called needs_escort(True, 3)"


def test_an_employee_needs_no_escort():
    assert needs_escort(False, 1) is False, "called needs_escort(False, 1)"
    assert needs_escort(False, 5) is False, "called needs_escort(False, 5)"


def test_needs_escort_compares_nothing_with_a_truth():
    count = compared_with_a_truth(needs_escort)
    assert count == 0, "needs_escort should compare nothing with True or False"
