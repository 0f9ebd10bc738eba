from dataclasses import FrozenInstanceError, fields
from enum import Enum

import pytest
from cafe import Order, Slot, Status, moved, status_of, unpaid

WINDOW = Slot(18, 4, "window")


def test_order_has_three_fields():
    names = [each.name for each in fields(Order)]
    assert names == ["guest", "status", "dishes"], "called fields(Order): their names"


def test_order_takes_dishes():
    order = Order("Ida", Status.PAID, ["soup"])
    assert order.dishes == ["soup"], "called Order('Ida', Status.PAID, ['soup']).dishes"
    assert Order("Bo").status is Status.OPEN, "called Order('Bo').status"


def test_orders_have_dishes_of_their_own():
    one, other = Order("Ida"), Order("Bo")
    one.dishes.append("soup")
    assert one.dishes == ["soup"], "called dishes.append('soup') on the order of Ida: its dishes"
    assert other.dishes == [], "called dishes.append('soup') on another order: the dishes of Bo"


def test_order_shows_its_dishes():
    assert repr(Order("Bo", dishes=["tea"])).endswith("dishes=['tea'])"), (
        "called repr(Order('Bo', dishes=['tea'])): its end"
    )


def test_status_of_a_text_is_a_member():
    assert isinstance(Status.PAID, Enum), "called isinstance(Status.PAID, Enum)"
    for status in (Status.OPEN, Status.PAID, Status.CANCELLED):
        assert status_of(status.value) is status, f"called status_of({status.value!r})"
    assert isinstance(status_of("paid"), Status), "called isinstance(status_of('paid'), Status)"


def test_status_of_an_unknown_text_is_a_value_error():
    for text in ("lost", "PAID", ""):
        with pytest.raises(ValueError):
            status_of(text)
            pytest.fail(f"called status_of({text!r}): it should be a ValueError")


def test_unpaid_lists_open_orders():
    orders = [Order("Ida"), Order("Bo", Status.PAID), Order("Eli"), Order("Zoe", Status.CANCELLED)]
    assert unpaid(orders) == ["Ida", "Eli"], (
        "called unpaid(...): Ida and Eli are open, Bo is paid, Zoe is cancelled"
    )


def test_unpaid_of_nobody_is_empty():
    assert unpaid([]) == [], "called unpaid([])"
    assert unpaid([Order("Bo", Status.PAID)]) == [], "called unpaid(...): Bo is paid"


def test_moved_changes_the_table_only():
    slot = moved(WINDOW, 7)
    assert (slot.hour, slot.table, slot.note) == (18, 7, "window"), (
        "called moved(Slot(18, 4, 'window'), 7): hour, table, note"
    )


def test_moved_leaves_the_slot_as_it_was():
    slot = Slot(19, 2)
    other = moved(slot, 5)
    assert slot.table == 2, "called moved(slot, 5): the table of slot afterwards"
    assert other.table == 5, "called moved(slot, 5): the table of the new slot"


def test_a_slot_is_frozen():
    slot = Slot(19, 2)
    with pytest.raises(FrozenInstanceError):
        slot.table = 5
        pytest.fail("called slot.table = 5: it should be a FrozenInstanceError")


def test_slots_with_other_notes_are_equal():
    same = Slot(18, 4) == WINDOW
    assert same is True, "called Slot(18, 4) == Slot(18, 4, 'window')"


def test_slots_with_other_notes_are_one_in_a_set():
    slots = {Slot(18, 4), WINDOW, Slot(18, 4, "baby")}
    assert len(slots) == 1, "called len of a set of Slot(18, 4) with three different notes"


def test_slots_are_sorted_by_hour_and_table():
    slots = [Slot(19, 1), Slot(18, 4, "z"), Slot(18, 2), Slot(18, 4, "a")]
    found = [(slot.hour, slot.table, slot.note) for slot in sorted(slots)]
    assert found == [(18, 2, ""), (18, 4, "z"), (18, 4, "a"), (19, 1, "")], (
        "called sorted(...): (19, 1), (18, 4, 'z'), (18, 2), (18, 4, 'a'); equal ones keep their order"
    )


def test_slots_of_another_table_differ():
    same = Slot(18, 4) == Slot(18, 5)
    assert same is False, "called Slot(18, 4) == Slot(18, 5)"
    assert len({Slot(18, 4), Slot(19, 4)}) == 2, "called len of {Slot(18, 4), Slot(19, 4)}"


def test_slot_shows_its_note():
    assert repr(WINDOW) == "Slot(hour=18, table=4, note='window')", (
        "called repr(Slot(18, 4, 'window'))"
    )
