import ast
import inspect

from boxes import things_in, unpack, weight


# A thing in so many boxes, one in the other.
def deep(levels, thing):
    item = thing
    for level in range(levels):
        item = [item]
    return item


# Whether a function, or a helper inside it, calls itself.
def calls_itself(function):
    for node in ast.walk(ast.parse(inspect.getsource(function))):
        if isinstance(node, ast.FunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.Call) and isinstance(inner.func, ast.Name):
                    if inner.func.id == node.name:
                        return True
    return False


def lines(capsys, item, indent):
    unpack(item, indent)
    return capsys.readouterr().out.splitlines()


def test_things_in_a_thing_is_one():
    assert things_in(200) == 1


def test_things_in_a_flat_box():
    assert things_in([200, 50, 75]) == 3
    assert things_in([]) == 0


def test_things_in_boxes_of_any_depth():
    assert things_in([200, [50, [], 75]]) == 3
    assert things_in([[[10, [20]], 30], [[], [40]]]) == 4
    assert things_in(deep(60, 5)) == 1, "called things_in with a thing in sixty boxes"


def test_things_in_leaves_the_box_as_it_is():
    box = [200, [50, [], 75]]
    things_in(box)
    assert box == [200, [50, [], 75]], "called things_in(box)"


def test_things_in_calls_itself():
    assert calls_itself(things_in), "things_in should call itself for what is in a box"


def test_weight_of_a_thing():
    assert weight(200) == 200
    assert weight(0) == 0


def test_weight_of_an_empty_box():
    assert weight([]) == 300


def test_weight_of_boxes_of_any_depth():
    assert weight([200, [50, [], 75]]) == 1225
    assert weight([[[10, [20]], 30], [[], [40]]]) == 2200
    assert weight(deep(60, 5)) == 18005, "called weight with a thing in sixty boxes"


def test_weight_calls_itself():
    assert calls_itself(weight), "weight should call itself for what is in a box"


def test_unpack_of_a_thing_is_one_line(capsys):
    assert lines(capsys, 200, "") == ["200"], 'called unpack(200, "")'


def test_unpack_of_a_flat_box(capsys):
    shown = lines(capsys, [200, 50], "")
    assert shown == ["open", "  200", "  50", "close"], 'called unpack([200, 50], "")'


def test_unpack_closes_the_inner_box_first(capsys):
    shown = lines(capsys, [[75], 20], "")
    wanted = ["open", "  open", "    75", "  close", "  20", "close"]
    assert shown == wanted, 'called unpack([[75], 20], "")'


def test_unpack_begins_with_the_indent_that_it_got(capsys):
    assert lines(capsys, [[]], "> ") == ["> open", ">   open", ">   close", "> close"]


def test_unpack_calls_itself():
    assert calls_itself(unpack), "unpack should call itself for what is in a box"
