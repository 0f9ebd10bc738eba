import ast
import inspect

import pytest
from treasure import moved, north_of, summary, turned


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def detours(function):
    """What takes a tuple apart in another way than by names; empty when nothing does."""
    found = set()
    for node in nodes_of(function):
        if isinstance(node, ast.Subscript):
            found.add("index")
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("list", "tuple"):
            found.add(node.func.id)
    return sorted(found)


def bound(function):
    """The names that get a value in this function, besides its parameters."""
    given = inspect.signature(function).parameters
    stored = [
        node.id
        for node in nodes_of(function)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    ]
    return sorted({name for name in stored if name not in given})


def test_moved_adds_to_both_coordinates():
    assert moved(("mill", (3, 5)), 2, 4) == ("mill", (5, 9)), (
        "called moved(('mill', (3, 5)), 2, 4)"
    )


def test_moved_goes_west_and_south_too():
    assert moved(("oak", (0, 1)), -3, -2) == ("oak", (-3, -1)), (
        "called moved(('oak', (0, 1)), -3, -2)"
    )


def test_moved_leaves_the_first_spot_as_it_was():
    spot = ("mill", (3, 5))
    assert moved(spot, 1, 1) == ("mill", (4, 6)), "called moved(('mill', (3, 5)), 1, 1)"
    assert spot == ("mill", (3, 5)), "called moved(spot, 1, 1): spot afterwards"


def test_moved_unpacks_without_a_list():
    assert detours(moved) == [], "called moved(...): what is used in its lines"


def test_north_of_lists_names_in_order():
    finds = [("mill", (3, 5), 10), ("oak", (9, 1), 20), ("ford", (-2, 8), 5)]
    assert north_of(finds, 4) == ["mill", "ford"], (
        "called north_of([('mill', (3, 5), 10), ('oak', (9, 1), 20), ('ford', (-2, 8), 5)], 4)"
    )


def test_north_of_leaves_exactly_the_line_out():
    finds = [("mill", (7, 5), 10), ("oak", (0, 6), 3)]
    assert north_of(finds, 5) == ["oak"], (
        "called north_of([('mill', (7, 5), 10), ('oak', (0, 6), 3)], 5)"
    )


def test_north_of_nothing_is_empty():
    assert north_of([], 0) == [], "called north_of([], 0)"


def test_north_of_a_find_with_a_value_too_many_is_an_error():
    for find in (("mill", (3, 5), 10, "new"), ("mill", (3, 5)), ("mill", (3, 5, 1), 10)):
        with pytest.raises(ValueError):
            north_of([find], 0)
            pytest.fail(f"called north_of([{find}], 0): it should be a ValueError")


def test_north_of_unpacks_in_the_head():
    assert detours(north_of) == [], "called north_of(...): what is used in its lines"


def test_turned_once():
    assert turned((2, 1), 1) == (-1, 2), "called turned((2, 1), 1)"
    assert turned((0, 3), 1) == (-3, 0), "called turned((0, 3), 1)"


def test_turned_three_times():
    assert turned((2, 1), 3) == (1, -2), "called turned((2, 1), 3)"


def test_turned_four_times_is_the_same_step():
    assert turned((5, -7), 4) == (5, -7), "called turned((5, -7), 4)"
    assert turned((5, -7), 0) == (5, -7), "called turned((5, -7), 0)"


def test_turned_needs_no_further_name():
    further = [name for name in bound(turned) if name not in ("_", "x", "y")]
    assert further == [], "called turned(...): further names that get a value in it"
    assert detours(turned) == [], "called turned(...): what is used in its lines"


def test_summary_counts_the_days():
    assert summary(("mill", 3, 9, 20, "hard")) == ("mill", 3, "hard"), (
        "called summary(('mill', 3, 9, 20, 'hard'))"
    )


def test_summary_of_a_single_day():
    assert summary(("oak", 12, "easy")) == ("oak", 1, "easy"), "called summary(('oak', 12, 'easy'))"


def test_summary_without_a_day():
    assert summary(("ford", "easy")) == ("ford", 0, "easy"), "called summary(('ford', 'easy'))"


def test_summary_unpacks_with_a_star():
    stars = [node for node in nodes_of(summary) if isinstance(node, ast.Starred)]
    assert len(stars) == 1, "called summary(...): how many stars are in its lines"
    assert detours(summary) == [], "called summary(...): what is used in its lines"
