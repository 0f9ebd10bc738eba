import ast
import inspect

from shop import bill, pages_left, swap_jobs


# How often each name is bound between the def line and the return line.
def bound(function):
    names = []
    for node in ast.walk(ast.parse(inspect.getsource(function))):
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store):
            names.append(node.id)
    return names


def test_bill_of_ten_pages():
    assert bill(10, 8) == 130


def test_bill_of_no_pages():
    assert bill(0, 8) == 50


def test_bill_of_expensive_pages():
    assert bill(3, 120) == 410


def test_bill_binds_total():
    assert "total" in bound(bill), "looked at the names that bill binds"


def test_pages_left_on_a_quiet_day():
    assert pages_left(120, 0) == 620


def test_pages_left_counts_what_was_used():
    assert pages_left(300, 45) == 755


def test_pages_left_of_an_empty_tray():
    assert pages_left(60, 60) == 500


def test_pages_left_binds_the_tray_again():
    assert bound(pages_left) == ["tray", "tray"], "looked at the names that pages_left binds"


def test_jobs_change_places():
    assert swap_jobs("poster", "menu") == ("menu", "poster")


def test_equal_jobs_stay_equal():
    assert swap_jobs("menu", "menu") == ("menu", "menu")


def test_swap_jobs_binds_its_names():
    names = set(bound(swap_jobs)) & {"first", "second"}
    assert names == {"first", "second"}, "looked at the names that swap_jobs binds"
