import counter
import lab
import printer
from counter import first_rack
from lab import fridge_label, put, sample_name


# Puts another function in the place of the maker's label, for one test.
def new_printer(monkeypatch, function):
    monkeypatch.setattr(printer, "label", function)
    monkeypatch.setattr(lab, "label", function, raising=False)


def test_sample_name_as_before():
    assert sample_name(17, "B2") == "17/B2"


def test_sample_name_of_an_urgent_sample():
    assert sample_name(17, "B2", True) == "17/B2 URGENT"


def test_sample_name_takes_urgent_by_its_name():
    assert sample_name(4, "C1", urgent=True) == "4/C1 URGENT"
    assert sample_name(ward="C1", number=4, urgent=False) == "4/C1"


def test_the_counter_still_works():
    assert first_rack() == ["1/A3", "2/C1"]


def test_fridge_label_is_blue():
    assert fridge_label("17/B2") == "1 x [17/B2] small, blue"


def test_fridge_label_of_another_name():
    assert fridge_label("") == "1 x [] small, blue"


def test_fridge_label_leaves_copies_and_size_to_the_maker(monkeypatch):
    def label(text, copies=2, size="large", colour="white"):
        return [text, copies, size, colour]

    new_printer(monkeypatch, label)
    made = fridge_label("9/A1")
    assert made == ["9/A1", 2, "large", "blue"], "called fridge_label, new usual values in printer"


def test_fridge_label_finds_the_colour_in_any_order(monkeypatch):
    def label(text, size="small", colour="white", copies=1):
        return [text, copies, size, colour]

    new_printer(monkeypatch, label)
    made = fridge_label("9/A1")
    assert made == ["9/A1", 1, "small", "blue"], "called fridge_label, new order in printer"


def test_put_begins_a_new_rack():
    assert put("5/A2") == ["5/A2"]


def test_two_new_racks_do_not_mix():
    first, second = put("5/A2"), put("6/B4")
    assert first == ["5/A2"], 'called put("5/A2"), and then put("6/B4")'
    assert second == ["6/B4"], 'called put("6/B4") after put("5/A2")'


def test_put_changes_the_rack_that_it_got():
    rack = ["5/A2"]
    assert put("6/B4", rack) is rack, 'called put("6/B4", rack)'
    assert rack == ["5/A2", "6/B4"], 'called put("6/B4", rack)'


def test_put_changes_an_empty_rack_as_well():
    rack = []
    put("7/C3", rack)
    assert rack == ["7/C3"], 'called put("7/C3", rack) with an empty rack'


def test_a_second_morning_begins_with_nothing():
    counter.first_rack()
    assert counter.first_rack() == ["1/A3", "2/C1"], "called first_rack() twice"
