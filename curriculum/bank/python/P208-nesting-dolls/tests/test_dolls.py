import dolls
from dolls import dolls_in, paint_for, show


def inner_calls(monkeypatch, name, height):
    """The heights with which this function calls itself, in the order of the calls."""
    original = getattr(dolls, name)
    seen = []

    def noted(inner):
        seen.append(inner)
        return original(inner)

    monkeypatch.setattr(dolls, name, noted)
    original(height)
    return seen


def test_dolls_in_a_solid_doll_is_one():
    assert dolls_in(1) == 1
    assert dolls_in(3) == 1


def test_dolls_in_the_lowest_doll_that_opens():
    assert dolls_in(4) == 2


def test_dolls_in_a_high_doll():
    assert dolls_in(10) == 4
    assert dolls_in(31) == 11


def test_dolls_in_a_doll_that_does_not_end_at_one():
    assert dolls_in(9) == 3
    assert dolls_in(5) == 2


def test_paint_for_a_solid_doll_is_its_height():
    assert paint_for(2) == 2


def test_paint_for_a_doll_with_one_in_it():
    assert paint_for(6) == 9


def test_paint_for_many_dolls():
    assert paint_for(10) == 22
    assert paint_for(12) == 30


def test_paint_for_the_limit_between_solid_and_hollow():
    assert paint_for(3) == 3
    assert paint_for(4) == 5


def test_show_of_a_solid_doll_is_one_line(capsys):
    show(2)
    assert capsys.readouterr().out == "solid 2\n"


def test_show_opens_and_closes_one_doll(capsys):
    show(5)
    assert capsys.readouterr().out == "open 5\nsolid 2\nclose 5\n"


def test_show_closes_the_inner_doll_before_the_outer_one(capsys):
    show(7)
    assert capsys.readouterr().out == "open 7\nopen 4\nsolid 1\nclose 4\nclose 7\n"


def test_show_of_the_lowest_doll_that_opens(capsys):
    show(4)
    assert capsys.readouterr().out == "open 4\nsolid 1\nclose 4\n"


def test_dolls_in_asks_about_the_doll_inside(monkeypatch):
    assert inner_calls(monkeypatch, "dolls_in", 10) == [7, 4, 1], "called dolls_in(10): its calls of itself"


def test_paint_for_asks_about_the_doll_inside(monkeypatch):
    assert inner_calls(monkeypatch, "paint_for", 8) == [5, 2], "called paint_for(8): its calls of itself"


def test_show_shows_the_doll_inside_by_a_call(monkeypatch, capsys):
    assert inner_calls(monkeypatch, "show", 7) == [4, 1], "called show(7): its calls of itself"
