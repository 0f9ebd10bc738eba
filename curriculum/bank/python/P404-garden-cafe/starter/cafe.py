# The orders and tables of a garden café. Four reports came in.

from dataclasses import dataclass
from enum import Enum


class Status(Enum):
    OPEN = "open"
    PAID = "paid"
    CANCELLED = "cancelled"


# ex-1: only what has a type hint is a field.
# Lesson section: What counts as a field
# Test: test_order_has_three_fields
# Start here: what do the first two lines have that the third one lacks?
@dataclass
class Order:
    guest: str
    status: Status = Status.OPEN
    dishes = []


# ex-2: a member of an Enum is neither its name nor its value.
# Lesson section: Name, value, member
# Test: test_status_of_a_text_is_a_member
# Start here: is "paid" the name or the value?
def status_of(text):
    return Status[text]


# ex-2 goes on: what is compared with what?
def unpaid(orders):
    guests = []
    for order in orders:
        if order.status == "open":
            guests.append(order.guest)
    return guests


# ex-3: a frozen instance is never changed; replace makes a new one.
# Lesson section: Frozen, and replaced
# Test: test_moved_changes_the_table_only
# Start here: how many slots are there after the call?
def moved(slot, table):
    slot.table = table
    return slot


# ex-4: compare=False keeps a field out of equality, order and hash.
# Lesson section: Fields that do not count
# Test: test_slots_with_other_notes_are_equal
# Start here: which fields does the ready-made == look at?
@dataclass(frozen=True, order=True)
class Slot:
    hour: int
    table: int
    note: str = ""
