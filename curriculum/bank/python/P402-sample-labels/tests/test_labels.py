import pytest
from labels import Label, Tray


# No label, but it looks like one when it is shown.
class Sketch:
    def __repr__(self):
        return "Label('B', 7)"


# No label, but it knows how to compare itself with one.
class Scan:
    def __init__(self, text):
        self.text = text

    def __eq__(self, other):
        if isinstance(other, Label):
            return self.text == f"{other.rack}{other.place}"
        return NotImplemented


def test_repr_of_a_label():
    assert repr(Label("B", 7)) == "Label('B', 7)", "called repr(Label('B', 7))"


def test_repr_of_a_rack_with_an_apostrophe():
    assert repr(Label("O'Neil", 12)) == 'Label("O\'Neil", 12)', "called repr(Label(\"O'Neil\", 12))"


def test_repr_is_used_inside_a_list():
    assert repr([Label("A", 3), Label("C", 10)]) == "[Label('A', 3), Label('C', 10)]", (
        "called repr([Label('A', 3), Label('C', 10)])"
    )


def test_labels_with_the_same_data_are_equal():
    assert (Label("B", 7) == Label("B", 7)) is True, "called Label('B', 7) == Label('B', 7)"
    assert (Label("B", 7) != Label("B", 7)) is False, "called Label('B', 7) != Label('B', 7)"


def test_labels_that_differ_in_one_part_are_not_equal():
    assert (Label("B", 7) == Label("B", 8)) is False, "called Label('B', 7) == Label('B', 8)"
    assert (Label("B", 7) == Label("C", 7)) is False, "called Label('B', 7) == Label('C', 7)"


def test_a_label_is_not_equal_to_other_things():
    assert (Label("B", 7) == None) is False, "called Label('B', 7) == None"
    assert (Label("B", 7) == ["B", 7]) is False, "called Label('B', 7) == ['B', 7]"


def test_equal_compares_values_and_not_their_text():
    assert (Label("B", 7) == Sketch()) is False, (
        "called Label('B', 7) == Sketch(); a Sketch only looks like a label when it is shown"
    )


def test_the_other_side_may_say_that_they_are_equal():
    assert (Label("B", 7) == Scan("B7")) is True, (
        "called Label('B', 7) == Scan('B7'); a Scan knows labels, so give back NotImplemented"
    )


def test_the_lower_place_in_one_rack_comes_first():
    assert (Label("B", 9) < Label("B", 10)) is True, "called Label('B', 9) < Label('B', 10)"
    assert (Label("B", 10) < Label("B", 9)) is False, "called Label('B', 10) < Label('B', 9)"


def test_the_rack_counts_before_the_place():
    assert (Label("A", 30) < Label("B", 2)) is True, "called Label('A', 30) < Label('B', 2)"
    assert (Label("B", 2) < Label("A", 30)) is False, "called Label('B', 2) < Label('A', 30)"


def test_a_label_is_not_less_than_its_equal():
    assert (Label("B", 7) < Label("B", 7)) is False, "called Label('B', 7) < Label('B', 7)"


def test_sorted_puts_labels_in_order():
    labels = [Label("C", 1), Label("A", 10), Label("A", 9), Label("B", 4)]
    order = [[label.rack, label.place] for label in sorted(labels)]
    assert order == [["A", 9], ["A", 10], ["B", 4], ["C", 1]], (
        "called sorted on C 1, A 10, A 9 and B 4"
    )


def test_less_than_a_number_is_a_type_error():
    with pytest.raises(TypeError):
        Label("B", 7) < 8


def test_len_of_an_empty_tray_is_zero():
    assert len(Tray([])) == 0, "called len(Tray([]))"


def test_len_of_a_tray_with_labels():
    assert len(Tray([Label("A", 1), Label("A", 2), Label("B", 1)])) == 3, (
        "called len(Tray([Label('A', 1), Label('A', 2), Label('B', 1)]))"
    )


def test_len_follows_put():
    tray = Tray([Label("A", 1)])
    tray.put(Label("B", 4))
    assert len(tray) == 2, "a tray with A 1, then put(B 4): called len(tray)"
    tray.put(Label("B", 4))
    assert len(tray) == 2, "B 4 is there already, then put(B 4) again: called len(tray)"


def test_an_empty_tray_counts_as_false():
    assert bool(Tray([])) == False, "called bool(Tray([]))"
    assert bool(Tray([Label("A", 1)])) == True, "called bool(Tray([Label('A', 1)]))"
