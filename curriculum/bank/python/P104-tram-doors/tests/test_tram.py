import ast
import inspect

from tram import may_open, ring_bell, seat_ticket


# All parts of the lines of a function, without the def line.
def parts(function):
    body = ast.parse(inspect.getsource(function)).body[0].body
    return [part for line in body for part in ast.walk(line)]


# How often the function uses each of its names.
def uses(function):
    names = [part.id for part in parts(function) if isinstance(part, ast.Name)]
    return {name: names.count(name) for name in inspect.signature(function).parameters}


# How many comparisons the function makes, and whether it has an if.
def comparisons(function):
    return len([part for part in parts(function) if isinstance(part, ast.Compare)])


def has_if(function):
    return any(isinstance(part, (ast.If, ast.IfExp)) for part in parts(function))


def test_doors_open_in_the_station():
    assert may_open(True, True, False) == True


def test_doors_stay_shut_otherwise():
    for standing in (True, False):
        for button in (True, False):
            assert may_open(standing, button, True) == False, f"({standing}, {button}, True)"
    assert may_open(False, True, False) == False
    assert may_open(True, False, False) == False


def test_may_open_compares_nothing():
    assert comparisons(may_open) == 0, "comparisons in may_open: a boolean needs none"
    assert has_if(may_open) == False, "may_open should have no if"


def test_may_open_uses_each_name_once():
    assert uses(may_open) == {"standing": 1, "button": 1, "locked": 1}, "how often each name is used"


def test_ticket_at_school_age():
    assert seat_ticket(6) == True
    assert seat_ticket(11) == True
    assert seat_ticket(17) == True


def test_no_ticket_outside():
    assert seat_ticket(5) == False
    assert seat_ticket(18) == False
    assert seat_ticket(60) == False


def test_seat_ticket_is_one_chain():
    chains = [len(part.ops) for part in parts(seat_ticket) if isinstance(part, ast.Compare)]
    assert chains == [2], "the comparisons in seat_ticket, and how many signs each has"
    words = [part for part in parts(seat_ticket) if isinstance(part, (ast.BoolOp, ast.Not))]
    assert len(words) == 0, "seat_ticket should have no and, or, not"
    assert has_if(seat_ticket) == False, "seat_ticket should have no if"


def test_seat_ticket_names_the_age_once():
    assert uses(seat_ticket) == {"age": 1}, "how often the name is used"


def test_bell_of_child_and_dog():
    assert ring_bell(True, False, False, False) == True
    assert ring_bell(False, True, False, False) == True
    assert ring_bell(False, False, False, False) == False


def test_bell_when_the_door_closes():
    assert ring_bell(False, False, True, False) == True
    assert ring_bell(True, True, True, False) == True


def test_bell_is_silent_while_the_driver_waits():
    for child in (True, False):
        for dog in (True, False):
            for closing in (True, False):
                rings = ring_bell(child, dog, closing, True)
                assert rings == False, f"called ring_bell({child}, {dog}, {closing}, True)"


def test_ring_bell_uses_each_name_once():
    wanted = {"child": 1, "dog": 1, "door_closing": 1, "driver_waits": 1}
    assert uses(ring_bell) == wanted, "how often each name is used"


def test_ring_bell_compares_nothing():
    assert comparisons(ring_bell) == 0, "comparisons in ring_bell: a boolean needs none"
    assert has_if(ring_bell) == False, "ring_bell should have no if"
