import pytest

from stock import Stock


def made(**counts):
    """A stock with these counts, by add."""
    stock = Stock()
    for name, count in counts.items():
        stock.add(name, count)
    return stock


def test_add_to_an_empty_stock():
    stock = Stock()
    assert stock.counts == {}, "called Stock(): its counts"
    stock.add("lamp", 4)
    assert stock.counts == {"lamp": 4}, "called add('lamp', 4): the counts"


def test_add_more_of_the_same():
    assert made(lamp=4, cable=20).counts == {"lamp": 4, "cable": 20}, (
        "called add('lamp', 4), add('cable', 20): the counts"
    )
    stock = made(lamp=4)
    stock.add("lamp", 3)
    assert stock.counts == {"lamp": 7}, "called add('lamp', 4), add('lamp', 3): the counts"


def test_add_keeps_two_stocks_apart():
    one, other = Stock(), Stock()
    one.add("lamp", 4)
    assert other.counts == {}, "called add('lamp', 4) on one stock: the counts of another"
    assert one.counts == {"lamp": 4}, "called add('lamp', 4): the counts"


def test_add_of_less_than_one_is_refused():
    stock = made(lamp=1)
    for count in (0, -3):
        with pytest.raises(ValueError):
            stock.add("lamp", count)
    assert stock.counts == {"lamp": 1}, "called add('lamp', 0) and add('lamp', -3): the counts"
    stock.add("wig", 1)
    assert stock.counts == {"lamp": 1, "wig": 1}, "called add('wig', 1): the counts"


def test_take_some():
    stock = made(lamp=4, cable=20)
    stock.take("cable", 5)
    assert stock.counts == {"lamp": 4, "cable": 15}, "called take('cable', 5): the counts"
    stock.take("cable", 1)
    assert stock.counts == {"lamp": 4, "cable": 14}, "called take('cable', 1): the counts"


def test_take_more_than_there_is_changes_nothing():
    stock = made(lamp=2)
    with pytest.raises(ValueError) as caught:
        stock.take("lamp", 3)
    assert str(caught.value) == "only 2 of lamp are there", "called take('lamp', 3): the error"
    assert stock.counts == {"lamp": 2}, "called take('lamp', 3): the counts"


def test_take_the_last_removes_the_name():
    stock = made(lamp=2, wig=1)
    stock.take("lamp", 2)
    assert stock.counts == {"wig": 1}, "called take('lamp', 2): the counts"


def test_take_what_was_never_there():
    stock = made(wig=1)
    with pytest.raises(ValueError) as caught:
        stock.take("lamp", 1)
    assert str(caught.value) == "only 0 of lamp are there", "called take('lamp', 1): the error"
    assert stock.counts == {"wig": 1}, "called take('lamp', 1): the counts"


def test_take_of_less_than_one_is_refused():
    stock = made(lamp=2)
    for count in (0, -1):
        with pytest.raises(ValueError):
            stock.take("lamp", count)
    assert stock.counts == {"lamp": 2}, "called take('lamp', 0) and take('lamp', -1): the counts"
