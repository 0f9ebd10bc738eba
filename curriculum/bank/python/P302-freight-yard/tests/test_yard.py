import ast
import inspect

from yard import labels, too_heavy, uncouple


def called_in(function):
    """The names of the functions that are called in the lines of this function."""
    nodes = list(ast.walk(ast.parse(inspect.getsource(function))))
    calls = [node.func for node in nodes if isinstance(node, ast.Call)]
    return {name.id for name in calls if isinstance(name, ast.Name)}


def loops_in(function):
    """The kinds of loop statements in the lines of this function."""
    nodes = ast.walk(ast.parse(inspect.getsource(function)))
    kinds = {ast.For: "for", ast.While: "while"}
    return {kinds[type(node)] for node in nodes if type(node) in kinds}


def test_labels_count_from_one():
    assert labels(["coal", "milk", "sand"]) == ["1 coal", "2 milk", "3 sand"], (
        "called labels(['coal', 'milk', 'sand'])"
    )


def test_labels_of_two_equal_wagons_differ():
    assert labels(["coal", "milk", "coal"]) == ["1 coal", "2 milk", "3 coal"], (
        "called labels(['coal', 'milk', 'coal'])"
    )


def test_labels_of_a_train_that_leaves_backwards():
    wagons = ["coal", "milk", "sand"]
    assert labels(reversed(wagons)) == ["1 sand", "2 milk", "3 coal"], (
        "called labels(reversed(['coal', 'milk', 'sand']))"
    )


def test_labels_of_no_train_is_empty():
    assert labels([]) == [], "called labels([])"


def test_labels_take_their_numbers_from_enumerate():
    called = called_in(labels)
    assert "enumerate" in called, "labels should take its numbers from enumerate"


def test_too_heavy_names_the_heavy_wagons():
    wagons = ["coal", "milk", "sand", "iron"]
    assert too_heavy(wagons, [85, 40, 79, 102]) == ["coal", "iron"], (
        "called too_heavy(['coal', 'milk', 'sand', 'iron'], [85, 40, 79, 102])"
    )


def test_too_heavy_leaves_exactly_the_limit_alone():
    assert too_heavy(["coal", "iron"], [80, 81]) == ["iron"], (
        "called too_heavy(['coal', 'iron'], [80, 81])"
    )


def test_too_heavy_stops_where_the_weights_stop():
    assert too_heavy(["iron", "milk", "coal"], [90, 35]) == ["iron"], (
        "called too_heavy(['iron', 'milk', 'coal'], [90, 35])"
    )
    assert too_heavy(["iron", "milk"], []) == [], "called too_heavy(['iron', 'milk'], [])"


def test_too_heavy_of_a_train_that_leaves_backwards():
    wagons, tons = ["coal", "milk", "iron"], [85, 40, 79]
    assert too_heavy(reversed(wagons), reversed(tons)) == ["coal"], (
        "called too_heavy(reversed(['coal', 'milk', 'iron']), reversed([85, 40, 79]))"
    )


def test_too_heavy_walks_through_both_with_zip():
    called = called_in(too_heavy)
    assert "zip" in called, "too_heavy should walk through both lists with zip"


def test_uncouple_takes_the_heavy_ones_in_order():
    tons = [95, 40, 88, 60]
    assert uncouple(tons) == [95, 88], "called uncouple([95, 40, 88, 60])"
    assert tons == [40, 60], "called uncouple(tons)"


def test_uncouple_takes_two_neighbours():
    tons = [30, 90, 85, 82, 50]
    assert uncouple(tons) == [90, 85, 82], "called uncouple([30, 90, 85, 82, 50])"
    assert tons == [30, 50], "called uncouple(tons)"


def test_uncouple_takes_two_of_the_same_weight():
    tons = [90, 90, 20]
    assert uncouple(tons) == [90, 90], "called uncouple([90, 90, 20])"
    assert tons == [20], "called uncouple(tons)"


def test_uncouple_leaves_exactly_the_limit_in_the_train():
    tons = [80, 81]
    assert uncouple(tons) == [81], "called uncouple([80, 81])"
    assert tons == [80], "called uncouple(tons)"


def test_uncouple_keeps_a_for_loop():
    loops = loops_in(uncouple)
    assert loops == {"for"}, (
        "called uncouple(...): it should loop with for, and with nothing else"
    )
