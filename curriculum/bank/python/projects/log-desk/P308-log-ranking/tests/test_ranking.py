import ast
import inspect

from counts import by_program
from ranking import noisiest, worst_first

UP = (3, "INFO", "web", "up")
SLOW = (10, "WARN", "web", "slow")
REFUSED = (27, "ERROR", "pay", "refused")
LOST = (5, "ERROR", "mail", "lost")
ODD = (1, "LOUD", "bell", "ding")
ALOUD = (0, "DEBUG", "bell", "dong")


def parts_of(function, kinds):
    """How many parts of these kinds the lines of this function have."""
    nodes = ast.walk(ast.parse(inspect.getsource(function)))
    return sum(isinstance(node, kinds) for node in nodes)


def sorts(function):
    """How often this function calls sorted, or the method sort."""
    calls = [
        node.func
        for node in ast.walk(ast.parse(inspect.getsource(function)))
        if isinstance(node, ast.Call)
    ]
    names = [getattr(call, "id", getattr(call, "attr", "")) for call in calls]
    return names.count("sorted") + names.count("sort")


def test_noisiest_has_the_largest_number_first():
    groups = {"pay": [REFUSED], "web": [UP, SLOW, UP], "bell": [ODD, ODD]}
    assert noisiest(groups) == [("web", 3), ("bell", 2), ("pay", 1)], (
        "called noisiest with 1 entry of pay, 3 of web, 2 of bell"
    )


def test_noisiest_goes_from_a_to_z_with_equal_numbers():
    groups = {"web": [UP], "bell": [ODD], "pay": [REFUSED, REFUSED], "mail": [LOST]}
    assert noisiest(groups) == [("pay", 2), ("bell", 1), ("mail", 1), ("web", 1)], (
        "called noisiest with 2 entries of pay, and 1 of web, bell and mail each"
    )


def test_noisiest_of_no_program_is_empty():
    assert noisiest({}) == [], "called noisiest({})"


def test_noisiest_takes_what_by_program_makes():
    groups = by_program([UP, REFUSED, SLOW])
    assert noisiest(groups) == [("web", 2), ("pay", 1)], (
        f"called noisiest(by_program([{UP}, {REFUSED}, {SLOW}]))"
    )
    assert groups == {"web": [UP, SLOW], "pay": [REFUSED]}, "called noisiest(groups): groups"


def test_noisiest_is_one_sort():
    assert sorts(noisiest) == 1, "called noisiest(...): how often it sorts"
    assert parts_of(noisiest, (ast.For, ast.While)) == 0, "called noisiest(...): its loops"


def test_worst_first_goes_by_level():
    assert worst_first([UP, SLOW, REFUSED]) == [REFUSED, SLOW, UP], (
        f"called worst_first([{UP}, {SLOW}, {REFUSED}])"
    )
    assert worst_first([SLOW, REFUSED, UP]) == [REFUSED, SLOW, UP], (
        f"called worst_first([{SLOW}, {REFUSED}, {UP}])"
    )


def test_worst_first_keeps_the_order_of_equal_levels():
    assert worst_first([UP, REFUSED, LOST]) == [REFUSED, LOST, UP], (
        f"called worst_first([{UP}, {REFUSED}, {LOST}])"
    )
    assert worst_first([UP, LOST, REFUSED]) == [LOST, REFUSED, UP], (
        f"called worst_first([{UP}, {LOST}, {REFUSED}])"
    )


def test_worst_first_puts_unknown_levels_last():
    assert worst_first([ODD, ALOUD, UP, LOST]) == [LOST, UP, ODD, ALOUD], (
        f"called worst_first([{ODD}, {ALOUD}, {UP}, {LOST}])"
    )


def test_worst_first_leaves_the_entries_as_they_were():
    entries = [UP, SLOW, REFUSED]
    worst_first(entries)
    assert entries == [UP, SLOW, REFUSED], "called worst_first(entries): entries afterwards"
    assert worst_first(iter([UP, LOST])) == [LOST, UP], f"called worst_first(iter([{UP}, {LOST}]))"


def test_worst_first_is_one_sort():
    assert sorts(worst_first) == 1, "called worst_first(...): how often it sorts"
    assert parts_of(worst_first, (ast.For, ast.While)) == 0, "called worst_first(...): its loops"
