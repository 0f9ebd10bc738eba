import ast
import inspect

from sensors import houses, in_fahrenheit, plants, warm

STEPS = ("append", "extend", "insert", "add", "update", "setdefault")
CALLS = ("map", "filter")


def nodes_of(function):
    """All parts of the lines of this function."""
    return list(ast.walk(ast.parse(inspect.getsource(function))))


def comprehensions(function, kind, word):
    """Comprehensions of this kind; list(... for ...) counts as well, with `word` for list."""
    nodes = nodes_of(function)
    found = [node for node in nodes if isinstance(node, kind)]
    for node in nodes:
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == word:
            found += [item for item in node.args if isinstance(item, ast.GeneratorExp)]
    return found


def step_by_step(function):
    """What still fills a collection step by step, in words; empty when nothing does."""
    found = []
    for node in nodes_of(function):
        if isinstance(node, (ast.For, ast.While)):
            found.append("a loop statement")
        elif isinstance(node, ast.Attribute) and node.attr in STEPS:
            found.append(node.attr)
        elif isinstance(node, ast.Name) and node.id in CALLS:
            found.append(node.id)
        elif isinstance(node, ast.Subscript) and isinstance(node.ctx, ast.Store):
            found.append("storing under a key or an index")
    return found


def test_warm_names_the_warm_sensors_in_order():
    assert warm({"door": 34, "roof": 29, "tank": 31.5}) == ["door", "tank"], (
        "called warm({'door': 34, 'roof': 29, 'tank': 31.5})"
    )


def test_warm_leaves_exactly_the_limit_out():
    assert warm({"door": 30, "roof": 30.5}) == ["roof"], "called warm({'door': 30, 'roof': 30.5})"


def test_warm_without_sensors_is_an_empty_list():
    assert warm({}) == [], "called warm({})"


def test_warm_is_a_list_comprehension():
    found = comprehensions(warm, ast.ListComp, "list")
    assert found != [], "called warm(...): it should have a list comprehension"
    assert step_by_step(warm) == [], "called warm(...): it should build its list in one expression"


def test_in_fahrenheit_converts_every_reading():
    assert in_fahrenheit({"door": 20, "roof": 25}) == {"door": 68.0, "roof": 77.0}, (
        "called in_fahrenheit({'door': 20, 'roof': 25})"
    )


def test_in_fahrenheit_below_zero():
    assert in_fahrenheit({"yard": -5, "pond": 0}) == {"yard": 23.0, "pond": 32.0}, (
        "called in_fahrenheit({'yard': -5, 'pond': 0})"
    )


def test_in_fahrenheit_leaves_the_readings_unchanged():
    readings = {"door": 20}
    in_fahrenheit(readings)
    assert readings == {"door": 20}, "called in_fahrenheit(readings)"


def test_in_fahrenheit_is_a_dict_comprehension():
    found = comprehensions(in_fahrenheit, ast.DictComp, "dict")
    assert found != [], "called in_fahrenheit(...): it should have a dict comprehension"
    left = step_by_step(in_fahrenheit)
    assert left == [], (
        "called in_fahrenheit(...): it should build its dictionary in one expression"
    )


def test_houses_are_a_set_of_first_letters():
    assert houses(["A3", "B1", "A7", "C2"]) == {"A", "B", "C"}, (
        "called houses(['A3', 'B1', 'A7', 'C2'])"
    )


def test_houses_leaves_empty_labels_out():
    assert houses(["", "B1", ""]) == {"B"}, "called houses(['', 'B1', ''])"


def test_houses_of_one_letter_labels():
    assert houses(["A", "D"]) == {"A", "D"}, "called houses(['A', 'D'])"


def test_houses_without_labels_are_an_empty_set():
    assert houses([]) == set(), "called houses([])"


def test_houses_is_a_set_comprehension():
    found = comprehensions(houses, ast.SetComp, "set")
    assert found != [], "called houses(...): it should have a set comprehension"
    assert step_by_step(houses) == [], (
        "called houses(...): it should build its set in one expression"
    )


def test_plants_of_all_benches_in_order():
    benches = [["fern", "lily"], ["rose"], ["iris", "fern"]]
    assert plants(benches) == ["fern", "lily", "rose", "iris", "fern"], (
        "called plants([['fern', 'lily'], ['rose'], ['iris', 'fern']])"
    )


def test_plants_leaves_empty_pots_out():
    assert plants([["-", "fern"], ["-"], ["rose", "-"]]) == ["fern", "rose"], (
        "called plants([['-', 'fern'], ['-'], ['rose', '-']])"
    )


def test_plants_of_empty_benches_is_an_empty_list():
    assert plants([[], []]) == [], "called plants([[], []])"
    assert plants([]) == [], "called plants([])"


def test_plants_is_one_comprehension_with_two_loops():
    found = comprehensions(plants, ast.ListComp, "list")
    loops = [len(comprehension.generators) for comprehension in found]
    assert loops == [2], "called plants(...): it should be one comprehension with two for parts"
    assert step_by_step(plants) == [], (
        "called plants(...): it should build its list in one expression"
    )
