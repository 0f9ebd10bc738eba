from dataclasses import dataclass, field, replace
from enum import Enum


class Status(Enum):
    OPEN = "open"
    PAID = "paid"
    CANCELLED = "cancelled"


@dataclass
class Order:
    guest: str
    status: Status = Status.OPEN
    dishes: list[str] = field(default_factory=list)


def status_of(text):
    return Status(text)


def unpaid(orders):
    guests = []
    for order in orders:
        if order.status is Status.OPEN:
            guests.append(order.guest)
    return guests


def moved(slot, table):
    return replace(slot, table=table)


@dataclass(frozen=True, order=True)
class Slot:
    hour: int
    table: int
    note: str = ""

    def __eq__(self, other):
        if not isinstance(other, Slot):
            return NotImplemented
        return (self.hour, self.table) == (other.hour, other.table)
