import ast
import inspect

import pytest

from courier import delivery, ends_of, swap, work_of


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def left_sides(function):
    """What stands to the left of the equals signs in this function."""
    assignments = [node for node in nodes_of(function) if isinstance(node, ast.Assign)]
    return [target for assignment in assignments for target in assignment.targets]


def test_delivery_is_a_tuple():
    packed = delivery("Mill Lane", 7, 12)
    assert isinstance(packed, tuple) is True, (
        f"called delivery('Mill Lane', 7, 12): {packed!r} is no tuple"
    )


def test_delivery_keeps_the_order():
    assert delivery("Mill Lane", 7, 12) == ("Mill Lane", 7, 12), (
        "called delivery('Mill Lane', 7, 12)"
    )
    assert delivery("High Street", 40, 9) == ("High Street", 40, 9), (
        "called delivery('High Street', 40, 9)"
    )


def test_work_of_several_deliveries():
    deliveries = [("Mill Lane", 7, 12), ("High Street", 40, 45), ("Quay", 3, 33)]
    assert work_of(deliveries) == (90, 2), (
        "called work_of([('Mill Lane', 7, 12), ('High Street', 40, 45), ('Quay', 3, 33)])"
    )


def test_work_of_does_not_call_exactly_the_limit_slow():
    assert work_of([("Quay", 3, 30), ("Quay", 5, 31)]) == (61, 1), (
        "called work_of([('Quay', 3, 30), ('Quay', 5, 31)])"
    )


def test_work_of_a_day_off_is_zero():
    assert work_of([]) == (0, 0), "called work_of([])"


def test_work_of_a_delivery_with_a_value_too_many_stops():
    with pytest.raises(ValueError):
        work_of([("Quay", 3, 20, "parcel")])


def test_work_of_a_delivery_with_a_value_too_few_stops():
    with pytest.raises(ValueError):
        work_of([("Quay", 3)])


def test_work_of_uses_no_square_brackets():
    brackets = any(isinstance(node, ast.Subscript) for node in nodes_of(work_of))
    assert brackets is False, (
        "called work_of(...): it should give the three values names: no square brackets"
    )


def test_swap_of_two_stops():
    assert swap(["Quay", "Mill", "Park"], 0, 2) == ["Park", "Mill", "Quay"], (
        "called swap(['Quay', 'Mill', 'Park'], 0, 2)"
    )
    assert swap(["Quay", "Mill", "Park"], 2, 1) == ["Quay", "Park", "Mill"], (
        "called swap(['Quay', 'Mill', 'Park'], 2, 1)"
    )


def test_swap_changes_the_route_that_came_in():
    route = ["Quay", "Mill", "Park"]
    swap(route, 0, 1)
    assert route == ["Mill", "Quay", "Park"], "called swap(route, 0, 1)"


def test_swap_of_a_stop_with_itself_changes_nothing():
    assert swap(["Quay", "Mill"], 1, 1) == ["Quay", "Mill"], "called swap(['Quay', 'Mill'], 1, 1)"


def test_swap_is_one_assignment():
    lefts = left_sides(swap)
    pairs = [left for left in lefts if isinstance(left, (ast.Tuple, ast.List))]
    done = len(lefts) == len(pairs) == 1
    assert done is True, (
        "called swap(...): it should have one equals sign, with both places to the left of it"
    )


def test_ends_of_a_long_route():
    route = ["Depot", "Quay", "Mill", "Park"]
    assert ends_of(route) == ("Depot", ["Quay", "Mill"], "Park"), (
        "called ends_of(['Depot', 'Quay', 'Mill', 'Park'])"
    )


def test_ends_of_a_short_route_have_nothing_between():
    assert ends_of(["Depot", "Quay"]) == ("Depot", [], "Quay"), "called ends_of(['Depot', 'Quay'])"


def test_ends_of_a_route_that_is_ridden_backwards():
    route = ["Depot", "Quay", "Park"]
    assert ends_of(reversed(route)) == ("Park", ["Quay"], "Depot"), (
        "called ends_of(reversed(['Depot', 'Quay', 'Park']))"
    )


def test_ends_of_leaves_the_route_unchanged():
    route = ["Depot", "Quay", "Park"]
    ends_of(route)
    assert route == ["Depot", "Quay", "Park"], "called ends_of(route)"


def test_ends_of_takes_the_route_apart_with_a_star():
    stars = [node for node in nodes_of(ends_of) if isinstance(node, ast.Starred)]
    stored = [star for star in stars if isinstance(star.ctx, ast.Store)]
    assert (len(stored) == 1) is True, (
        "called ends_of(...): it should have one name with a star to the left of ="
    )
