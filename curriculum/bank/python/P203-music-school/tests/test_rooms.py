import ast
import copy
import inspect

import pytest
import rooms
from rooms import clock, free_rooms, period, price


# The names of the file that are no functions, with their values.
def names_of_the_file():
    found = {}
    for name, value in vars(rooms).items():
        if not name.startswith("__") and not callable(value):
            found[name] = copy.deepcopy(value)
    return found


# What a call has changed in the names of the file: new names and new values.
def changed_by(call, *values):
    before = names_of_the_file()
    call(*values)
    after = names_of_the_file()
    return {name: after[name] for name in after if after[name] != before.get(name)}


# How often a function asks for names of the file to write to them.
def asks_for_globals(function):
    nodes = list(ast.walk(ast.parse(inspect.getsource(function))))
    words = [node for node in nodes if isinstance(node, ast.Global)]
    calls = [node for node in nodes if isinstance(node, ast.Name) and node.id == "globals"]
    return len(words) + len(calls)


@pytest.fixture(autouse=True)
def forget_what_a_call_left_behind():
    before = dict(vars(rooms))
    yield
    vars(rooms).clear()
    vars(rooms).update(before)


def test_price_of_some_minutes():
    assert price(30) == 1200
    assert price(0) == 0


def test_price_is_never_more_than_the_most():
    assert price(60) == 2400
    assert price(61) == 2400


def test_price_reads_the_names_at_the_top(monkeypatch):
    monkeypatch.setattr(rooms, "CENTS", 50)
    monkeypatch.setattr(rooms, "MOST", 1000)
    assert price(10) == 500, "called price(10) with CENTS = 50"
    assert price(30) == 1000, "called price(30) with CENTS = 50 and MOST = 1000"


def test_price_leaves_no_name_behind():
    assert changed_by(price, 30) == {}, "names of the file that price(30) has changed"


def test_price_has_no_global():
    assert asks_for_globals(price) == 0, "price should do without global and globals()"


def test_free_rooms_of_a_quiet_day():
    assert free_rooms(2) == 7
    assert free_rooms(0) == 9


def test_free_rooms_when_all_are_taken():
    assert free_rooms(9) == 0


def test_free_rooms_follows_the_number_at_the_top(monkeypatch):
    monkeypatch.setattr(rooms, "rooms", 12)
    assert free_rooms(5) == 7, "called free_rooms(5) with rooms = 12"


def test_free_rooms_only_reads_the_number():
    assert asks_for_globals(free_rooms) == 0, "free_rooms should do without global and globals()"
    assert changed_by(free_rooms, 4) == {}, "names of the file that free_rooms(4) has changed"


def test_clock_gives_its_text_back():
    assert clock(545) == "9:05"
    assert clock(720) == "12:00"


def test_period_names_begin_and_end():
    assert period(545, 90) == "9:05 to 10:35"
    assert period(840, 0) == "14:00 to 14:00"


def test_period_leaves_no_name_behind():
    assert changed_by(period, 545, 90) == {}, "names of the file that period(545, 90) has changed"


def test_clock_and_period_have_no_global():
    count = asks_for_globals(clock) + asks_for_globals(period)
    assert count == 0, "clock and period should do without global and globals()"
