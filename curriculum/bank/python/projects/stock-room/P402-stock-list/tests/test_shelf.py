from shelf import Shelf, listing
from stock import Stock


def made(**counts):
    """A shelf with these counts, by add."""
    shelf = Shelf()
    for name, count in counts.items():
        shelf.add(name, count)
    return shelf


class Watched(Shelf):
    """A shelf that counts the loops over it."""

    loops = 0

    def __iter__(self):
        self.loops = self.loops + 1
        return super().__iter__()


def test_len_counts_all_things():
    assert len(made(wig=3, lamp=4)) == 7, "called len(shelf) with 3 wigs and 4 lamps"
    assert len(made(lamp=12)) == 12, "called len(shelf) with 12 lamps"
    assert len(Shelf()) == 0, "called len(Shelf())"


def test_in_asks_for_a_name():
    shelf = made(wig=3, lamp=1)
    assert ("lamp" in shelf) is True, "asked 'lamp' in shelf"
    assert ("cable" in shelf) is False, "asked 'cable' in shelf"
    shelf.take("lamp", 1)
    assert ("lamp" in shelf) is False, "asked 'lamp' in shelf, after the last was taken"
    assert (3 in shelf) is False, "asked 3 in shelf: a count is no name"


def test_equal_shelves():
    assert (made(wig=3, lamp=1) == made(lamp=1, wig=3)) is True, "compared two with the same things"
    assert (made(wig=3) == made(wig=2)) is False, "compared 3 wigs with 2 wigs"
    assert (made(wig=3) != made(wig=3)) is False, "asked 3 wigs != 3 wigs"


def test_shelf_and_something_else_are_not_equal():
    assert (made(wig=3) == {"wig": 3}) is False, "compared a shelf with a dictionary"
    plain = Stock()
    plain.add("wig", 3)
    assert (made(wig=3) == plain) is False, "compared a shelf with a plain Stock of the same things"
    assert (made() == 0) is False, "compared a shelf with 0"
    assert Shelf().__eq__("wig") is NotImplemented, "called shelf.__eq__('wig')"


def test_shelf_is_a_stock():
    shelf = made(wig=3)
    shelf.take("wig", 2)
    assert isinstance(shelf, Stock) is True, "asked isinstance(shelf, Stock)"
    assert len(shelf) == 1, "called len(shelf) with 3 wigs, 2 of them taken"


def test_loop_gives_pairs_from_a_to_z():
    assert [*made(wig=3, cable=9, lamp=1)] == [("cable", 9), ("lamp", 1), ("wig", 3)], (
        "looped over a shelf with 3 wigs, 9 cables, 1 lamp"
    )
    assert [*Shelf()] == [], "looped over an empty shelf"


def test_loops_do_not_disturb_each_other():
    shelf = made(wig=3, cable=9)
    pairs = [(one, other) for one, _ in shelf for other, _ in shelf]
    assert pairs == [("cable", "cable"), ("cable", "wig"), ("wig", "cable"), ("wig", "wig")], (
        "looped over a shelf within a loop over it: the names"
    )
    first = iter(shelf)
    assert next(first) == ("cable", 9), "called next(iter(shelf))"


def test_listing_has_a_line_for_each_name():
    assert listing(made(lamp=4, cable=120)) == [" 120 cable", "   4 lamp"], (
        "called listing(shelf) with 4 lamps and 120 cables"
    )
    assert listing(made(wig=12345)) == ["12345 wig"], "called listing(shelf) with 12345 wigs"


def test_listing_of_an_empty_shelf():
    assert listing(Shelf()) == [], "called listing(Shelf())"
    assert listing(made(wig=1)) == ["   1 wig"], "called listing(shelf) with 1 wig"


def test_listing_uses_the_loop():
    shelf = Watched()
    shelf.add("wig", 2)
    assert listing(shelf) == ["   2 wig"], "called listing(shelf) with 2 wigs"
    assert shelf.loops == 1, "called listing(shelf): how often it looped over the shelf"
